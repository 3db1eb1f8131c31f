"""What a date means on a picture: the days between which something lies, as far as they are known."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from dossier.dates import edtf
from dossier.dates.edtf import Edtf, EdtfDate, EdtfInterval
from dossier.model import Meeting, PressDate


@dataclass(frozen=True, slots=True)
class Days:
    """From a first to a last day; None is an open end, two of them an unknown date. Not `sure`: one moment between."""

    first: date | None
    last: date | None
    sure: bool

    @property
    def known(self) -> date | None:
        """The day to stand for it: the first, or the last of what is open at its beginning; None if unknown."""
        return self.first or self.last

    def within(self, first: date, last: date) -> bool:
        """Whether all of it lies between two days."""
        return self.first is not None and self.last is not None and first <= self.first and self.last <= last


def of_meeting(meeting: Meeting) -> Days:
    """When a meeting took place: several dates are a disagreement, a closed interval of days lasts."""
    found = [each for each in (_read(day.edtf) for day in meeting.dates) if each]
    return _together(found, len(meeting.dates) == 1 and all(map(_is_plain, found)))


def of_text(published: PressDate) -> Days:
    """When a text was published: an interval is one day within it."""
    found = [each for each in (_read(published.edtf),) if each]
    return _together(found, all(isinstance(each, EdtfDate) and _is_plain(each) for each in found))


def _read(text: str | None) -> Edtf | None:
    """A date that has a day, if only at one end."""
    try:
        found = edtf.parse(text or "")
    except ValueError:
        return None
    return None if found.bounds() == (None, None) else found


def _together(found: Sequence[Edtf], sure: bool) -> Days:
    bounds = [each.bounds() for each in found]
    first, last = _outer(min, [first for first, _ in bounds]), _outer(max, [last for _, last in bounds])
    return Days(first, last, sure and first is not None and last is not None)


def _outer(choose: Callable[[list[date]], date], ends: Sequence[date | None]) -> date | None:
    days = [end for end in ends if end]
    return choose(days) if days and len(days) == len(ends) else None


def _is_plain(value: Edtf) -> bool:
    """Whether it is known to the day, without a doubt."""
    ends = (value.start, value.end) if isinstance(value, EdtfInterval) else (value,)
    return all(end is not None and end.precision == "day" and not end.qualifier for end in ends)
