"""Whether what an article tells agrees with the date it bears; what does not is shown beside it, and asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from dossier.dates import edtf
from dossier.dates.edtf import Days
from dossier.dates.press import PrintedDate, find
from dossier.intake.dating import bounds
from dossier.intake.fields import evidence
from dossier.intake.head.stamps import UNTOLD, stamps
from dossier.intake.values import Line, Note, Statement
from dossier.model import Evidence, Meeting

ONE_DAY = timedelta(days=1)
ZONES = (timedelta(hours=-8), timedelta(hours=12))
"""From the west of America to the east of Russia: the clocks by which papers of the archive's languages are printed."""
FILED = timedelta(days=7)  # how long before it is printed a report may be dated by its place


@dataclass(frozen=True, slots=True)
class Doubt:
    """What speaks against a date: the evidence that stands on the other side, and the question if it is a new one."""

    note: Note | None
    evidence: tuple[Evidence, ...] = ()


def days(text: str | None) -> Days | None:
    """The first and the last day of an EDTF text; None if one of them is not known."""
    return edtf.days(text)


def overlap(one: edtf.Edtf, other: edtf.Edtf) -> bool:
    """Whether the two can mean the same day; they can where the year is not known."""
    (first, last), (begin, end) = one.bounds(), other.bounds()
    return not (first and last and begin and end) or (first <= end and begin <= last)


def says_same(printed: str, statement: Statement, day: str) -> bool:
    """Whether a statement can mean the printed date, as far as that goes.

    One with an hour may be a day off, as far as a zone explains it: `2018-05-04T02:00Z` is 3 May in America.
    """
    one, other = edtf.parse(printed), edtf.parse(day)
    if isinstance(one, edtf.EdtfDate) and isinstance(other, edtf.EdtfDate) and one.year is None:
        return one.month == other.month and one.day in (None, other.day)
    stated, meant = days(day), days(printed)
    if not stated or not meant:
        return True
    first, last = _anywhere(statement.value, stated) if ":" in statement.value else stated
    return meant[0] <= last and first <= meant[1]


def _anywhere(value: str, stated: Days) -> Days:
    """The days that a moment is on the clocks of papers. Without a zone, or in words, it may be that of any."""
    try:
        moment = datetime.fromisoformat(value.strip())
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        return stated[0] - ONE_DAY, stated[1] + ONE_DAY
    there = [(moment.astimezone(UTC) + zone).date() for zone in ZONES]
    return min(*there, stated[0]), max(*there, stated[1])


def with_text(published: Days, updated: Days | None, own: Sequence[Line], meeting: Meeting | None) -> Iterator[Doubt]:
    """What the lines of a version, and its meeting, say against the days on which it was published and updated."""
    last = max(published[1], updated[1] if updated else published[1])
    if updated and updated[1] < published[0]:
        yield Doubt(Note("updated-before"))
    yield from _other_stamp(published, own)
    yield from _dateline(published, own)
    yield from _later(last, own)
    yield from _today([one for one in (published, updated) if one], own)
    began = bounds.first_day(meeting)
    if began and last < began - ONE_DAY:
        yield Doubt(Note("before-meeting", began.isoformat()))


def _doubt(code: str, line: Line, words: str, shows: str) -> Doubt:
    return Doubt(Note(code, words, line.number), (evidence("published", line, words, shows),))


def _other_stamp(published: Days, own: Sequence[Line]) -> Iterator[Doubt]:
    """Another date line of the same standing, with another day: labelled as this one is, or above the text as it."""
    taken = next((line for line in own if line.role == "published"), None)
    text = next((line.number for line in own if line.role == "paragraph"), 0)
    for line in own if taken else ():
        found = stamps(line.text, line.lang) if line.reason == "other-date" else ()
        labels = {stamp.role for stamp in found}
        alike = "published" in labels or (taken and taken.reason == "date-line" and line.number < text)
        days_ = [(one, days(one.edtf)) for stamp in found for one in stamp.dates if labels == {stamp.role} and alike]
        for one, other in days_:
            if other and (other[1] < published[0] or published[1] < other[0]):
                yield _doubt("dates-disagree", line, one.words, "other-published")
                return


def _dateline(published: Days, own: Sequence[Line]) -> Iterator[Doubt]:
    """A report is dated by its place on the day on which it is printed, or some days before."""
    for line in own if any(line.role == "published" for line in own) else ():
        for found in find(line.text, line.lang or UNTOLD) if line.role == "dateline" else ():
            filed = _near(found, published[0])
            if filed and not published[0] - FILED <= filed <= published[1]:
                yield _doubt("dateline-disagrees", line, found.words, "other-dateline")


def _near(found: PrintedDate, day: date) -> date | None:
    """The day that is printed; without a year, the nearest such to another."""
    if not found.day or not found.month or found.calendar != "gregory":
        return None
    years = [found.year] if found.year else [day.year - 1, day.year, day.year + 1]
    near = [one for year in years if (one := _day(year, found.month, found.day))]
    return min(near, key=lambda one: abs(one - day), default=None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _later(last: date, own: Sequence[Line]) -> Iterator[Doubt]:
    """What cannot come after the article: its pictures, and what it tells as past."""
    for line in own:
        for found in find(line.text, line.lang or UNTOLD) if line.role == "caption" else ():
            taken = days(found.edtf)
            if taken and taken[0] > last:
                yield _doubt("caption-later", line, found.words, "other-caption")
                return
    text = [line for line in own if line.role in ("paragraph", "standfirst")]
    told = next((bound for bound in bounds.past(text) if bound.day > last), None)
    if told:
        yield _doubt("text-later", told.line, told.words, "other-text")


def _today(dated: Sequence[Days], own: Sequence[Line]) -> Iterator[Doubt]:
    """A weekday that the text calls today or counts from today, and that is that of no day the article bears."""
    if any(first != last for first, last in dated):
        return
    weekdays = {first.weekday() for first, _ in dated}
    told = [
        (line, found, (found.weekday - found.relative) % 7)
        for line in own
        if line.role in ("paragraph", "standfirst")
        for found in find(line.text, line.lang or UNTOLD)
        if found.weekday is not None and isinstance(found.relative, int)
    ]
    if told and not any(weekday in weekdays for _, _, weekday in told):
        line, found, _ = told[0]
        yield _doubt("today-disagrees", line, found.words, "other-weekday")
