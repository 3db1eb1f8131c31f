"""What belongs to the article: lines that were left out and may be part of it, lines in it that may not be."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from dossier.archive.kept import KEPT
from dossier.archive.ledger import Ledger, pieces
from dossier.intake.lines.sentences import is_prose
from dossier.intake.values import BODY, Line
from dossier.locale.catalogue import N_
from dossier.model import Removed, Span, span
from dossier.submission.decisions import Decision
from dossier.submission.draft import Draft, changed, without_lines
from dossier.submission.vocabulary import Word, heard, plain, shown
from dossier.submission.ways.way import Desk, Way

MOST_LINES = 999

_SAID = re.compile(r"(\D*)(.*)")
_ONE = r"\d+(?:-\d+)?"
_LISTED = re.compile(rf"(?:{_ONE}(?:(?:[\s,;،]|and|et|и|و)+{_ONE})*)?")


def _told(said: str) -> tuple[frozenset[Word], frozenset[int]]:
    """The word of an answer, and the numbers of the lines behind it, if it names any: `keep 12-15,18`.

    A word for lines may stand before them, as in `keep lines 12 and 13`; alone it is the word of the answer.
    """
    match = _SAID.fullmatch(plain(said))
    if not match or not _LISTED.fullmatch(match[2]):
        return frozenset(), frozenset()
    words = match[1].split()
    others = [word for word in words if "line" not in heard(word)]
    found = (number for one in re.findall(_ONE, match[2]) for number in _lines(one))
    return heard(" ".join(others or words)), frozenset(found)


def _lines(one: str) -> Sequence[int]:
    try:
        place = span(one)
    except ValueError:
        return ()
    return range(place.first, min(place.last, place.first + MOST_LINES) + 1)


def _left_out(said: str, decision: Decision, draft: Draft, desk: Desk) -> Draft | None:
    """Lines that are kept become paragraphs again, by the reason of their removal."""
    words, numbers = _told(said)
    words = frozenset({"keep"}) if numbers and "line" in words else words
    if not words & {"keep", "remove"}:
        return None
    lines = _removed_like(decision, draft)
    lines = [line for line in lines if not numbers or line.number in numbers]
    if not lines:
        return None
    wanted = {line.span for line in lines} if "keep" in words else set()
    for lang in decision.langs:
        entries = draft.version(lang).front.removed
        draft = changed(draft, lang, desk.remark, removed=tuple(_with_kept(entries, wanted, draft.taken.reading)))
    return draft


def _removed_like(decision: Decision, draft: Draft) -> list[Line]:
    """The running text that was left out for the reason that raised the question."""
    asked = {note.line for note in decision.notes}
    reasons = {line.reason for line in draft.taken.lines if line.number in asked and line.role not in BODY}
    return [line for line in draft.taken.lines if line.reason in reasons and is_prose(line.text)]


def _with_kept(entries: Sequence[Removed], wanted: set[Span], reading: Sequence[str]) -> Iterator[Removed]:
    """The entries without the wanted lines, which get an entry of their own."""
    found: list[Span] = []
    for entry in entries:
        here = [one for one in wanted if any(_within(one, span) for span in entry.lines)]
        if not here or entry.reason == KEPT:
            yield entry
            continue
        found += here
        if rest := tuple(without(entry.lines, here, reading)):
            yield Removed(lines=rest, reason=entry.reason)
    if found:
        yield Removed(lines=tuple(sorted(found, key=lambda one: (one.first, one.start or 0))), reason=KEPT)


def _within(one: Span, span: Span) -> bool:
    return one == span or (span.start is None and span.first <= one.first <= span.last)


def without(given: Sequence[Span], gone: Sequence[Span], reading: Sequence[str]) -> Iterator[Span]:
    """What is left of spans: each piece that is not gone."""
    ledger = Ledger(reading)
    taken = set(pieces(gone, reading))
    for piece in pieces(given, reading):
        if piece not in taken and ledger.text(piece).strip():
            yield ledger.span(piece)


def _left_in(said: str, decision: Decision, draft: Draft, desk: Desk) -> Draft | None:
    """From the line that raised the question on, nothing is text any more; or only the lines that are named."""
    words, numbers = _told(said)
    words = frozenset({"remove"}) if numbers and "line" in words else words
    if not words & {"keep", "remove"}:
        return None
    first = min((note.line for note in decision.notes), default=0)
    text = {line.number for line in draft.taken.lines if line.role in BODY}
    gone = text & numbers if numbers else {number for number in text if number >= first}
    if not gone or gone == text:
        return None
    for lang in decision.langs if "remove" in words else ():
        draft = without_lines(draft, lang, gone, desk.remark)
    return draft


def _example(word: Word) -> Callable[[Decision, Desk], str]:
    """The word with the line that raised the question: that lines can be named is seen there."""

    def example(decision: Decision, desk: Desk) -> str:
        line = next((note.line for note in decision.notes if note.line), None)
        return f"{shown(desk.locale)[word]} {line}" if line else shown(desk.locale)[word]

    return example


LEFT_OUT = Way(
    N_("Write “%(keep)s” if it is part of the article, else “%(remove)s”; with line numbers where only some is."),
    _example("keep"),
    _left_out,
)
LEFT_IN = Way(
    N_("Write “%(keep)s” if all of it is the article, else “%(remove)s”; with line numbers where only some is not."),
    _example("remove"),
    _left_in,
)
