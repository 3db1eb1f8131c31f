"""The rows of an original for a terminal: number, role and destination, the reason below, then the words."""

from __future__ import annotations

from collections.abc import Iterator

from dossier.intake.editor.explain import NOWHERE, REMOVED, Explained, Row
from dossier.intake.editor.paper import Paper
from dossier.intake.editor.suggestions import suggestions
from dossier.intake.editor.voice import Voice
from dossier.locale.catalogue import Catalogue, language_name
from dossier.text.script import direction

MOST = 240
"""So many characters of a line are enough to know it by."""


def printed(explained: Explained, catalogue: Catalogue, paper: Paper) -> str:
    """Without a line end at its end."""
    return "\n".join(_lines(explained, Voice(catalogue, paper)))


def _lines(explained: Explained, voice: Voice) -> Iterator[str]:
    numbers = max((len(str(row.span)) for row in explained.rows), default=0)
    yield from voice.paper.set(voice.paper.strong(voice.paper.words(explained.name)))
    proposed = suggestions(explained.proposals, explained.versions, voice.catalogue.locale)
    for suggestion in proposed:
        yield from voice.suggestion(suggestion, 2)
    if proposed:
        yield ""
    for row in explained.rows:
        yield from _row(row, voice, numbers)


def _row(row: Row, voice: Voice, numbers: int) -> Iterator[str]:
    paper, indent = voice.paper, numbers + 2
    style = {REMOVED: paper.soft, NOWHERE: paper.wrong}.get(row.goes, paper.strong)
    yield from paper.set(style(_role(row, voice)), indent, str(row.span).rjust(numbers))
    if row.reason:
        yield from paper.set(paper.soft(voice.gettext(row.reason)), indent)
    words = paper.short(row.text, MOST)
    yield from paper.set(paper.soft(words) if row.goes == REMOVED else words, indent)
    if row.now:
        here = paper.asked(voice.gettext("In the file:"))
        yield from paper.set(f"{here} {paper.short(row.now, MOST)}", indent)
    for mark in row.marks:
        yield from paper.set(voice.shows(mark, voice.label("field", mark.field)), indent)


def _role(row: Row, voice: Voice) -> str:
    """The role, and where it went where that says more."""
    role, locale = voice.label("role", row.role), voice.catalogue.locale
    arrow = "←" if direction(locale) == "rtl" else "→"
    if row.goes == REMOVED and row.role != REMOVED:
        return f"{role} {arrow} {voice.label('role', REMOVED)}"
    return f"{role} {arrow} {language_name(row.version, locale)}" if row.version else role
