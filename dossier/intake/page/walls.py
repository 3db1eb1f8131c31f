"""Pages that show a question instead of an article: whether the visitor consents to cookies, or subscribes."""

from __future__ import annotations

from collections.abc import Sequence
from operator import or_

from lxml import html

from dossier.intake.marks import holds
from dossier.intake.page import signs
from dossier.intake.page.rows import Row
from dossier.intake.words import listed

_ASKS = frozenset({"page-consent", "page-newsletter"})
_DIALOGS = frozenset({"dialog", "alertdialog"})
_CONSENT = listed(
    """
    cookies|cookie|traceurs|témoins de connexion|partenaires|consentement|confidentialité|consent|privacy policy
    partners|your privacy|ملفات تعريف الارتباط|الكوكيز|سياسة الخصوصية|файлы cookie|конфиденциальности|согласие
    """
)


def is_wall(running: Sequence[Row]) -> bool:
    """All the running text of a page stands in a window that asks, or speaks of consent; half of it and more does."""
    asks = [_asks(row.block) for row in running]
    speaks = [holds(row.text, _CONSENT) for row in running]
    return any(asks) and all(map(or_, asks, speaks)) and 2 * sum(speaks) >= len(running)


def _asks(block: html.HtmlElement) -> bool:
    around = (block, *block.iterancestors())
    return any(signs.region(one) in _ASKS or one.get("role", "") in _DIALOGS or one.tag == "dialog" for one in around)
