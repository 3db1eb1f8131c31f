"""When an original was saved from its site: by what the editor says, or by what the file itself notes.

That says nothing of when the article was published; but what a page counts back (`2 hours ago`) counts from then.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import islice

from dossier.dates.press import find
from dossier.intake import witnesses
from dossier.intake.values import Note, Statement
from dossier.intake.witnesses import Heard

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Capture:
    """A moment that lies between `first` and `last`: the same where the hour is known.

    `statement` is the file's word for it; None where the editor says so.
    """

    first: datetime
    last: datetime
    statement: Statement | None = None

    @property
    def day(self) -> date:
        return self.first.date()


def captured(said: date | None, statements: Sequence[Statement]) -> Capture | None:
    """The moment of capture. `said`: the day that the editor gives, which outweighs what the file notes."""
    noted = _noted(statements)
    if said is None or (noted and noted.day == said):
        return noted
    return Capture(datetime.combine(said, time.min), datetime.combine(said, time.max))


def heard(said: date | None, statements: Sequence[Statement]) -> Heard:
    """The day of capture, with what the file notes; a day that is more than one away is asked (zones differ)."""
    found, noted = captured(said, statements), _noted(statements)
    day = str(found.day) if found else None
    if not found or not noted or not noted.statement:
        return Heard(day)
    if found.statement:
        return Heard(day, (witnesses.shown(found.statement),))
    if abs(found.day - noted.day) <= ONE_DAY:
        return Heard(day)
    note = Note("captured-disagrees", noted.statement.value, noted.statement.line)
    return Heard(day, (witnesses.against(noted.statement),), (note,))


def _noted(statements: Sequence[Statement]) -> Capture | None:
    """The earliest moment that the file notes: a saved page that is saved again still shows what it showed then."""
    return min(_moments(statements), key=lambda one: one.first, default=None)


def _moments(statements: Sequence[Statement]) -> Iterator[Capture]:
    for one in statements:
        if one.field == "captured":
            yield from islice(_read(one), 1)


def _read(said: Statement) -> Iterator[Capture]:
    """What a statement may mean, the first in it first."""
    if moment := _american(said.value):
        yield Capture(moment, moment, said)
    for found in find(said.value, "en"):
        if found.year and found.month and found.day:
            day = date(found.year, found.month, found.day)
            hour = _hour(found.time) if found.time else None
            first, last = (hour, hour) if hour else (time.min, time.max)
            yield Capture(datetime.combine(day, first), datetime.combine(day, last), said)


def _american(value: str) -> datetime | None:
    """Of `11/24/26, 8:24 AM`, as browsers print it: CLDR's short form for the United States, where the month is first.
    The forms with a year of two digits that begin with the day write `am`."""
    try:
        return datetime.strptime(value, "%m/%d/%y, %I:%M %p") if value.endswith(("AM", "PM")) else None
    except ValueError:
        return None


def _hour(printed: str) -> time:
    """Of `9:05`, `14:05` or `14:05:42`."""
    return time.fromisoformat(":".join(part.zfill(2) for part in printed.split(":")))
