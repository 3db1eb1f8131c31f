"""The rows of an original as one page that needs nothing else: `explain.html`, filled in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from jinja2 import Environment

from dossier.intake.editor.explain import NOWHERE, REMOVED, TEXT, Explained, Row
from dossier.intake.editor.reasons import NOTES
from dossier.intake.editor.shows import AGAINST
from dossier.intake.editor.suggestions import suggestions
from dossier.intake.values import by_code
from dossier.locale.catalogue import Catalogue, language_name
from dossier.locale.labels import label
from dossier.text.script import direction, scripts

TEMPLATE = Path(__file__).with_suffix("").with_name("explain.html")


class Legend(NamedTuple):
    """A role that rows of the page have: its code as a class, its name, the group it is coloured by, how many."""

    code: str
    name: str
    group: str
    rows: int


def page(explained: Explained, catalogue: Catalogue) -> str:
    """The page, in the locale of the catalogue. It asks for nothing, holds no script, and prints."""
    template = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True).from_string(
        TEMPLATE.read_text(encoding="utf-8")
    )
    return template.render(
        view=explained,
        locale=catalogue.locale,
        dir=direction(catalogue.locale),
        legend=_legend(explained.rows, catalogue),
        group=_group,
        code=_code,
        against=AGAINST,
        notes=NOTES,
        by_code=by_code,
        suggestions=suggestions(explained.proposals, explained.versions, catalogue.locale),
        role=lambda row: label(catalogue, "role", row.role),
        field=lambda name: label(catalogue, "field", name),
        language=lambda lang: language_name(lang, catalogue.locale),
        direction=lambda row: _direction(row, explained),
        _=catalogue.gettext,
        ngettext=catalogue.ngettext,
        pgettext=catalogue.pgettext,
    )


def _legend(rows: Sequence[Row], catalogue: Catalogue) -> list[Legend]:
    """Every role there is, the most telling group first, in each the most frequent first."""
    counts: Counter[tuple[str, str]] = Counter((row.role, _group(row)) for row in rows)
    order = ("nowhere", "field", "text", "removed")
    ranked = sorted(counts.items(), key=lambda item: (order.index(item[0][1]), -item[1]))
    return [Legend(_code(role), label(catalogue, "role", role), group, count) for (role, group), count in ranked]


def _direction(row: Row, explained: Explained) -> str:
    """Of a line in no known language its first letter decides, and where it has none, the article it stands by."""
    if row.lang or not scripts(row.text):
        return direction(row.lang or explained.versions[0].front.lang)
    return "auto"


def _group(row: Row) -> str:
    return row.goes if row.goes in {TEXT, REMOVED, NOWHERE} else "field"


def _code(role: str) -> str:
    return role or NOWHERE
