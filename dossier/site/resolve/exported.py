"""A text as others name its fields. The names stand in the model, beside each field; an empty value is left out."""

from __future__ import annotations

import re
from collections.abc import Mapping

from jinja2.utils import htmlsafe_json_dumps

from dossier.model import FrontMatter, NamedElsewhere, PressDate, Version
from dossier.site.here import Here
from dossier.site.resolve.cite import address
from dossier.site.resolve.record import STATEMENTS
from dossier.site.views.card import Exported

DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

KIND = "newspaperArticle"
"""What a text is, in Zotero's words, which it takes from an element of Dublin Core too."""
NAMES: Mapping[str, NamedElsewhere] = {
    field: name
    for field, info in FrontMatter.model_fields.items()
    for name in info.metadata
    if isinstance(name, NamedElsewhere)
}


def exported(here: Here, version: Version) -> Exported:
    """The fields of a version under the names of Dublin Core and of schema.org (a NewsArticle)."""
    values = {field: value for field, value in _values(here, version).items() if value}
    properties = {NAMES[field].schema_org: value for field, value in values.items() if NAMES[field].schema_org}
    article = {"@context": "https://schema.org", "@type": "NewsArticle"} | properties
    elements = ((NAMES[field].dublin_core, value) for field, value in values.items() if NAMES[field].dublin_core)
    return Exported(
        (("type", KIND), *elements),
        htmlsafe_json_dumps(article, ensure_ascii=False, separators=(",", ":")),
    )


def _values(here: Here, version: Version) -> Mapping[str, str]:
    front = version.front
    return {
        "id": address(here, version),
        "lang": front.lang,
        "title": front.title,
        "outlet": here.name("outlets", front.outlet).words if front.outlet else "",
        "byline": front.byline or "",
        "dateline": front.dateline or "",
        "published": day(front.published),
        "updated": day(front.updated),
        "rights": STATEMENTS.format(front.rights.statement),
    }


def day(date: PressDate | None) -> str:
    """A day that the text or its page states, and nothing less sure: nobody elsewhere sees our brackets."""
    stated = date is not None and date.basis in ("stated", "metadata") and DAY.fullmatch(date.edtf or "")
    return stated[0] if stated else ""
