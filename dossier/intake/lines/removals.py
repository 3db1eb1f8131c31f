"""What a removed line was: front matter keeps the reason of a removal, and the reason tells the role."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from dossier.intake.editor.reasons import LINES
from dossier.intake.values import Role

ROLES: Mapping[Role, tuple[str, ...]] = {
    "repeated-title": ("repeated-title",),
    "kicker": ("kicker", "page-kicker"),
    "slug": ("slug",),
    "outlet-line": ("outlet-line",),
    "credit": ("photo-credit", "page-credit"),
    "related": ("related", "other-stories", "page-related", "page-links"),
    "teaser": ("teaser",),
    "form": ("comment-form", "newsletter", "page-comments", "page-newsletter", "page-form", "poll"),
    "legal": ("copyright", "terms", "page-consent"),
    "address": ("address", "press-contact"),
}
"""Role -> the reasons for which its lines are removed; all others are the page's furniture."""

_ROLE_OF: Mapping[str, Role] = {reason: role for role, reasons in ROLES.items() for reason in reasons}


def role_of(reason: str) -> Role | Literal["removed"]:
    """The role of lines that were removed for this reason; `removed` for one that an editor made up."""
    return _ROLE_OF.get(reason, "furniture") if reason in LINES else "removed"
