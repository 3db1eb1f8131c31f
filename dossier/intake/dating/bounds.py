"""Days before which an article cannot have been published, by what it tells as past."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from dossier.dates import edtf
from dossier.dates.press import PrintedDate, find
from dossier.intake.head.stamps import UNTOLD
from dossier.intake.lines import words
from dossier.intake.lines.marks import holds
from dossier.intake.lines.sentences import around
from dossier.intake.values import Line, Note
from dossier.model import Meeting
from dossier.text.fold import fold

_YEAR = re.compile(r"(?<![\w.,])(?:19|20)\d\d(?!\w)")
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
    began = first_day(meeting)
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
            sentence = line.text[slice(*around(line.text, found.start, found.end))]
            is_past = holds(sentence, words.PAST) and not holds(sentence, words.COMING)
            if found.year is not None and found.edtf and is_past:
                day, _ = edtf.bounds(found.edtf)
                if day:
                    start = found.edtf.partition("/")[0]
                    yield Bound(start, day, line, found.words, "past-fact")


def pictured(captions: Sequence[Line]) -> Iterator[Bound]:
    """Whole dates of its pictures, than which an article is not older."""
    for line in captions:
        for found in find(line.text, line.lang or UNTOLD):
            day, last = edtf.bounds(found.edtf)
            if day and day == last:
                yield Bound(day.isoformat(), day, line, found.words, "caption-dated")


def written(text: Sequence[Line]) -> Iterator[Bound]:
    """Whole dates that the text calls today, or counts from today: the day on which it was written."""
    for line in text:
        for found in find(line.text, line.lang or UNTOLD):
            day, last = edtf.bounds(found.edtf)
            if isinstance(found.relative, int) and day and day == last:
                wrote = day - timedelta(found.relative)
                yield Bound(wrote.isoformat(), wrote, line, found.words, "today-said")


def captured(lines: Sequence[Line]) -> Note | None:
    """The latest day that other stories on the page bear, or the year of its copyright if that is later than all that
    the article bears, or if it bears none: the page was captured then or later."""
    bearing = [day for line in lines if line.role in ("published", "updated", "dateline") for day, _ in _days(line)]
    found = [
        (day, Note("captured-later", words, line.number))
        for line in lines
        if line.reason in ("related", "other-stories")
        for day, words in _days(line)
    ]
    found += [(day, note) for day, note in _copyright(lines) if not bearing or day > max(bearing)]
    return max(found, key=lambda one: one[0], default=(None, None))[1]


def _days(line: Line) -> Iterator[tuple[date, str]]:
    """The first days of the dates in a line, and their words."""
    for found in find(line.text, line.lang or UNTOLD):
        day, _ = edtf.bounds(found.edtf)
        if day:
            yield day, found.words


def _copyright(lines: Sequence[Line]) -> Iterator[tuple[date, Note]]:
    for line in lines:
        for year in _YEAR.findall(fold(line.text)) if line.reason == "copyright" else ():
            yield date(int(year), 1, 1), Note("captured-later", year, line.number)


def first_day(meeting: Meeting | None) -> date | None:
    """The earliest day that anybody gives, if it is given to the day."""
    days = []
    for given in meeting.dates if meeting else ():
        first, last = edtf.bounds(given.edtf)
        if first and last and last - first < timedelta(days=7):
            days.append(first)
    return min(days, default=None)


def _was_said(text: str, found: PrintedDate) -> bool:
    """Beside the weekday stands a word of saying, and none by which it is to come or long gone."""
    start, end = around(text, found.start, found.end)
    before, after = text[start : found.start].split()[-NEAR:], text[found.end : end].split()[:NEAR]
    near = " ".join((*before, found.words, *after))
    beside = " ".join((*before[-1:], found.words, *after[:1]))
    return holds(near, words.SAID) and not holds(beside, words.COMING | words.BYGONE)
