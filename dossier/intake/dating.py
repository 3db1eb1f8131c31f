"""When an article was published and updated: as printed, as completed by a caption, or as bounded by its text.

A date is never completed by guessing. Dates of other stories and of copyright notices are never asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dossier.dates.press import PrintedDate, find
from dossier.intake import bounds
from dossier.intake.fields import evidence
from dossier.intake.stamps import UNTOLD
from dossier.intake.values import Line, Note, Role
from dossier.model import Evidence, Meeting, PressDate

BESIDE = frozenset({"title", "unlabelled", "standfirst", "byline-label", "above-title"})
"""Reasons of lines on which a page may print its date among other words."""


@dataclass(frozen=True, slots=True)
class Dated:
    """One date of a version, why it is that, and what stays open. `value` is None where nothing speaks of it."""

    value: PressDate | None
    evidence: tuple[Evidence, ...] = ()
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class _Printed:
    """A date that is printed as the article's: its line, what was read there, the words, what they show."""

    line: Line
    date: PrintedDate
    words: str
    shows: str


def published(own: Sequence[Line], sisters: Sequence[Line], meeting: Meeting | None) -> Dated:
    """The date of publication; `sisters` are the lines of the other versions of the same article."""
    printed = _printed("published", own) or _printed("dateline", own)
    if printed is None or printed.date.edtf is None:
        return _bounded(own, meeting, printed.words if printed else None)
    return _dated("published", printed, _captions(own, sisters))


def updated(own: Sequence[Line], sisters: Sequence[Line]) -> Dated:
    """The date of the last change, if the text gives one."""
    printed = _printed("updated", own)
    if printed is None:
        return Dated(None)
    if printed.date.edtf is None:
        return Dated(PressDate(as_printed=printed.words))
    return _dated("updated", printed, _captions(own, sisters))


def _printed(role: Role, lines: Iterable[Line]) -> _Printed | None:
    """The most telling date of the line with this role; of a dateline only the date itself is printed as one."""
    line = next((line for line in lines if line.role == role), None)
    dates = find(line.text, line.lang or UNTOLD) if line else ()
    if not line or not dates:
        return None
    date = max(dates, key=lambda one: (one.edtf is not None, one.year is not None, one.day is not None))
    if role == "dateline":
        return _Printed(line, date, date.words, "date-dateline")
    return _Printed(line, date, line.text.strip(), line.reason)


def _captions(own: Iterable[Line], sisters: Iterable[Line]) -> list[tuple[str, list[Line]]]:
    """The captions to ask for a year, with what they would show: the version's own, then those of the others."""
    asked = (("caption-year", own), ("sister-caption-year", sisters))
    return [(shows, [line for line in lines if line.role == "caption"]) for shows, lines in asked]


def _dated(field: str, printed: _Printed, captions: Iterable[tuple[str, Sequence[Line]]]) -> Dated:
    date, line = printed.date, printed.line
    for shows, lines in captions if date.year is None else ():
        if found := _agreeing(date, lines):
            year, caption = found
            why = evidence(field, caption, year.words, shows)
            return Dated(PressDate(edtf=year.edtf, basis="caption", as_printed=printed.words), (why,))
    notes = []
    if date.year is None or date.day is None:
        notes.append(Note("date-incomplete", printed.words, line.number))
    if date.agrees() is False:
        notes.append(Note("weekday-disagrees", printed.words, line.number))
    why = evidence(field, line, date.words, printed.shows)
    return Dated(PressDate(edtf=date.edtf, basis="stated", as_printed=printed.words), (why,), tuple(notes))


def _agreeing(printed: PrintedDate, captions: Iterable[Line]) -> tuple[PrintedDate, Line] | None:
    """The same day and month with a year, and the caption that says it; none if captions differ about the year."""
    agreeing = [
        (date, line)
        for line in captions
        for date in find(line.text, line.lang or UNTOLD)
        if date.year and printed.day and (date.day, date.month) == (printed.day, printed.month)
    ]
    return agreeing[0] if len({date.year for date, _ in agreeing}) == 1 else None


def _seen(own: Sequence[Line]) -> Note | None:
    """A whole date on a line that is no running text."""
    for line in own:
        for date in find(line.text, line.lang or UNTOLD) if line.reason in BESIDE else ():
            if date.year and date.day:
                return Note("date-seen", line.text, line.number)
    return None


def _bounded(own: Sequence[Line], meeting: Meeting | None, as_printed: str | None) -> Dated:
    """Without a printed date, or with a weekday or an hour alone: what is told as past is a day that was before it."""
    text = [line for line in own if line.role in ("paragraph", "standfirst")]
    found = [*bounds.weekdays(text, meeting), *bounds.past(text)]
    if not found:
        return Dated(PressDate(as_printed=as_printed), (), (_seen(own) or Note("no-date"),))
    bound = max(found, key=lambda bound: bound.day)
    why = evidence("published", bound.line, bound.words, bound.shows)
    return Dated(
        PressDate(edtf=f"{bound.edtf}/..", basis="inferred", as_printed=as_printed),
        (why,),
        (Note("date-bounded", bound.words, bound.line.number),),
    )
