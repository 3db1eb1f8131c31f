"""When an article was published and updated: as printed, as completed by a caption, or as bounded by its text.

A date is never completed by guessing. Dates of other stories and of copyright notices are never asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dossier.dates.press import PrintedDate, find
from dossier.intake import bounds
from dossier.intake.fields import evidence
from dossier.intake.stamps import UNTOLD
from dossier.intake.values import Line, Note
from dossier.model import Evidence, Meeting, PressDate


@dataclass(frozen=True, slots=True)
class Dated:
    """One date of a version, why it is that, and what stays open. `value` is None where nothing speaks of it."""

    value: PressDate | None
    evidence: tuple[Evidence, ...] = ()
    notes: tuple[Note, ...] = ()


def published(own: Sequence[Line], sisters: Sequence[Line], meeting: Meeting | None) -> Dated:
    """The date of publication; `sisters` are the lines of the other versions of the same article."""
    for role, shows in (("published", None), ("dateline", "date-dateline")):
        line = next((line for line in own if line.role == role), None)
        found = _whole(line) if line else None
        if line and found:
            return _as_printed("published", line, found, shows or line.reason, _captions(own), _captions(sisters))
    return _bounded(own, meeting)


def updated(own: Sequence[Line], sisters: Sequence[Line]) -> Dated:
    """The date of the last change, if the text gives one."""
    line = next((line for line in own if line.role == "updated"), None)
    if not line:
        return Dated(None)
    found = _whole(line)
    if not found or not found.edtf:
        return Dated(PressDate(as_printed=line.text.strip()))
    return _as_printed("updated", line, found, line.reason, _captions(own), _captions(sisters))


def _whole(line: Line) -> PrintedDate | None:
    """The most telling date of a line."""
    dates = find(line.text, line.lang or UNTOLD)
    return max(dates, key=lambda date: (date.edtf is not None, date.year is not None, date.day is not None), default=None)


def _captions(lines: Sequence[Line]) -> list[Line]:
    return [line for line in lines if line.role == "caption"]


def _as_printed(
    field: str, line: Line, found: PrintedDate, shows: str, captions: Sequence[Line], sister_captions: Sequence[Line]
) -> Dated:
    printed = line.text.strip() if line.role == field else found.words
    if found.edtf is None:
        return Dated(PressDate(as_printed=printed), (), (Note("no-date"),))
    why = evidence(field, line, found.words, shows)
    if found.year is None:
        completed = _completed(field, found, captions, "caption-year") or _completed(
            field, found, sister_captions, "sister-caption-year"
        )
        if completed:
            edtf, by_caption = completed
            return Dated(PressDate(edtf=edtf, basis="caption", as_printed=printed), (by_caption,))
    whole = found.year is not None and found.day is not None
    notes = () if whole else (Note("date-incomplete", printed, line.number),)
    if found.agrees() is False:
        notes = (*notes, Note("weekday-disagrees", printed, line.number))
    return Dated(PressDate(edtf=found.edtf, basis="stated", as_printed=printed), (why,), notes)


def _completed(field: str, found: PrintedDate, captions: Sequence[Line], shows: str) -> tuple[str, Evidence] | None:
    """The year from a caption that gives the same day and month; none if captions differ about it."""
    agreeing = [
        (date, line)
        for line in captions
        for date in find(line.text, line.lang or UNTOLD)
        if date.year and found.day and (date.day, date.month) == (found.day, found.month)
    ]
    if len({date.year for date, _ in agreeing}) != 1:
        return None
    date, line = agreeing[0]
    return str(date.edtf), evidence(field, line, date.words, shows)


def _bounded(own: Sequence[Line], meeting: Meeting | None) -> Dated:
    """No printed date: what the text tells as past is a day before which it was not published."""
    text = [line for line in own if line.role in ("paragraph", "standfirst")]
    found = [*bounds.weekdays(text, meeting), *bounds.past(text)]
    if not found:
        return Dated(PressDate(), (), (Note("no-date"),))
    bound = max(found, key=lambda bound: bound.day)
    why = evidence("published", bound.line, bound.words, bound.shows)
    return Dated(
        PressDate(edtf=f"{bound.edtf}/..", basis="inferred"),
        (why,),
        (Note("date-bounded", bound.words, bound.line.number),),
    )
