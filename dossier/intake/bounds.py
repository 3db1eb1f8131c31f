"""Days before which an article cannot have been published, by what it tells as past."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from dossier.dates import edtf
from dossier.dates.press import PrintedDate, find
from dossier.intake import words
from dossier.intake.marks import holds
from dossier.intake.stamps import UNTOLD
from dossier.intake.values import Line, Note
from dossier.model import Meeting

_STOP = re.compile(r"[.!?؟]\s")
DAYS_AFTER = 3  # of a weekday four days after, the one three days before is nearer
NEAR = 4  # words on either side of a weekday in which “said”, “next” and their like belong to it


@dataclass(frozen=True, slots=True)
class Bound:
    """The earliest day, as EDTF and as a day, and the words of the line that show it."""

    edtf: str
    day: date
    line: Line
    words: str
    shows: str


def weekdays(text: Sequence[Line], meeting: Meeting | None) -> Iterator[Bound]:
    """Days of the week on which something was said, counted from the first day of the meeting reported on.

    Only those of which the nearest to that day comes after it: on the others it may have been said before. None for a
    meeting that is not dated to the day.
    """
    began = _first_day(meeting)
    if began is None:
        return
    for line in text:
        for found in find(line.text, line.lang or UNTOLD):
            if found.weekday is not None and found.edtf is None and _was_said(line.text, found):
                later = (found.weekday - began.weekday()) % 7
                if later > DAYS_AFTER:
                    continue
                day = began + timedelta(later)
                yield Bound(day.isoformat(), day, line, found.words, "weekday-said")


def past(text: Sequence[Line]) -> Iterator[Bound]:
    """Dates with a year that the text tells of in the past tense."""
    for line in text:
        for found in find(line.text, line.lang or UNTOLD):
            sentence = _sentence(line.text, found)
            is_past = holds(sentence, words.PAST) and not holds(sentence, words.COMING)
            if found.year is not None and found.edtf and is_past:
                day, _ = edtf.parse(found.edtf).bounds()
                if day:
                    yield Bound(found.edtf, day, line, found.words, "past-fact")


def captured(lines: Sequence[Line]) -> Note | None:
    """The latest day that other stories on the page bear: the page was captured then or later."""
    latest: tuple[date, Note] | None = None
    for line in lines:
        for found in find(line.text, line.lang or UNTOLD) if line.reason in ("related", "other-stories") else ():
            day, _ = edtf.parse(found.edtf).bounds() if found.edtf else (None, None)
            if day and (latest is None or day > latest[0]):
                latest = day, Note("captured-later", found.words, line.number)
    return latest[1] if latest else None


def _first_day(meeting: Meeting | None) -> date | None:
    """The earliest day that anybody gives, if it is given to the day."""
    days = []
    for given in meeting.dates if meeting else ():
        first, last = edtf.parse(given.edtf).bounds()
        if first and last and last - first < timedelta(days=7):
            days.append(first)
    return min(days, default=None)


def _was_said(text: str, found: PrintedDate) -> bool:
    """Beside the weekday stands a word of saying, and none by which it is to come or long gone."""
    start, end = _limits(text, found)
    before, after = text[start : found.start].split()[-NEAR:], text[found.end : end].split()[:NEAR]
    near = " ".join((*before, found.words, *after))
    beside = " ".join((*before[-1:], found.words, *after[:1]))
    return holds(near, words.SAID) and not holds(beside, words.COMING | words.BYGONE)


def _sentence(text: str, found: PrintedDate) -> str:
    start, end = _limits(text, found)
    return text[start:end]


def _limits(text: str, found: PrintedDate) -> tuple[int, int]:
    before = [stop.end() for stop in _STOP.finditer(text, 0, found.start)]
    after = _STOP.search(text, found.end)
    return before[-1] if before else 0, after.start() if after else len(text)
