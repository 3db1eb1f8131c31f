"""The rows of an original for a terminal: number, role and destination, the reason below, then the words."""

from __future__ import annotations

from collections.abc import Iterator

from dossier.intake.explain import NOWHERE, REMOVED, Explained, Row
from dossier.intake.paper import Paper
from dossier.intake.shows import AGAINST
from dossier.locale.catalogue import Catalogue, language_name
from dossier.locale.labels import label
from dossier.text.script import direction

MOST = 240
"""So many characters of a line are enough to know it by."""


def printed(explained: Explained, catalogue: Catalogue, paper: Paper) -> str:
    """Without a line end at its end."""
    numbers = max((len(str(row.span)) for row in explained.rows), default=0)
    head = paper.strong(paper.words(explained.name))
    return "\n".join((head, *(line for row in explained.rows for line in _row(row, catalogue, paper, numbers))))


def _row(row: Row, catalogue: Catalogue, paper: Paper, numbers: int) -> Iterator[str]:
    indent = " " * (numbers + 2)
    role = label(catalogue, "role", row.role)
    style = {REMOVED: paper.soft, NOWHERE: paper.wrong}.get(row.goes, paper.strong)
    yield f"{str(row.span).rjust(numbers)}  {style(_role(row, role, catalogue))}"
    if row.reason:
        yield indent + paper.soft(catalogue.gettext(row.reason))
    words = paper.short(row.text, MOST)
    yield indent + (paper.soft(words) if row.goes == REMOVED else words)
    if row.now:
        here = catalogue.gettext("In the file:")
        yield f"{indent}{paper.asked(here)} {paper.short(row.now, MOST)}"
    for mark in row.marks:
        field = label(catalogue, "field", mark.field)
        said = catalogue.labelled(field, catalogue.quoted(paper.short(mark.words)))
        side = f"≠ {catalogue.gettext('Against it:')}" if mark.shows in AGAINST else "▸"
        yield f"{indent}{paper.asked(side)} {said} – {catalogue.gettext(mark.shows)}"


def _role(row: Row, role: str, catalogue: Catalogue) -> str:
    """The role, and where it went where that says more."""
    arrow = "←" if direction(catalogue.locale) == "rtl" else "→"
    if row.goes == REMOVED and row.role != REMOVED:
        return f"{role} {arrow} {label(catalogue, 'role', REMOVED)}"
    return f"{role} {arrow} {language_name(row.version, catalogue.locale)}" if row.version else role
