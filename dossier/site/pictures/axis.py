"""The axis of time under a picture: months, years or decades in a row, and places along it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

MOST_MONTHS, MOST_YEARS = 24, 40


class Period(NamedTuple):
    """A month, a year or ten of them: as EDTF, with its first and last day."""

    edtf: str
    first: date
    last: date


class Tick(NamedTuple):
    """A period that is named under the axis; not `always`: only where there is much room. `at_end`: its name ends
    where it does."""

    at: int
    always: bool
    at_end: bool = False


ROOM = {7: (2, 4), 4: (6, 14), 9: (2, 6)}
"""How many names fit side by side under a narrow picture and under a wide one, by the length of their EDTF: of a
month, a year, ten years."""


def spread(first: date, last: date) -> tuple[Period, ...]:
    """The periods from day to day, of the smallest kind of which there are not too many."""
    if _month(last) - _month(first) < MOST_MONTHS:
        return months(first, last)
    return years(first, last)


def whole_years(first: date, last: date) -> tuple[Period, ...]:
    """The years from day to day; the months of the year, if it is one."""
    return months(date(first.year, 1, 1), date(last.year, 12, 1)) if first.year == last.year else years(first, last)


def months(first: date, last: date) -> tuple[Period, ...]:
    return tuple(_months(_month(first), _month(last)))


def years(first: date, last: date) -> tuple[Period, ...]:
    """The years from day to day; decades where they are too many."""
    if last.year - first.year < MOST_YEARS:
        return tuple(of_years(year, year) for year in range(first.year, last.year + 1))
    return tuple(of_years(max(year, 1), year + 9) for year in range(first.year // 10 * 10, last.year + 1, 10))


def _month(day: date) -> int:
    return 12 * day.year + day.month - 1


def _months(first: int, last: int) -> Iterator[Period]:
    for number in range(first, last + 1):
        begin, end = (date(each // 12, each % 12 + 1, 1) for each in (number, number + 1))
        yield Period(f"{begin:%Y-%m}".zfill(7), begin, end - timedelta(days=1))


def of_years(first: int, last: int) -> Period:
    """From the first day of a year to the last of one."""
    edtf = f"{first:04}" if first == last else f"{first:04}/{last:04}"
    return Period(edtf, date(first, 1, 1), date(last, 12, 31))


def left(place: float, rtl: bool) -> str:
    """A place in the direction of reading as SVG has it: from the left."""
    return f"{100 - place if rtl else place:.4g}%"


@dataclass(frozen=True, slots=True)
class Axis:
    """Periods in a row, each as wide as the others. Places are percentages in the direction of reading."""

    periods: tuple[Period, ...]
    rtl: bool

    def edge(self, index: int) -> float:
        """Where a period begins."""
        return 100 * index / len(self.periods)

    def index(self, day: date) -> int:
        """The period that holds a day, or the nearest one."""
        return next((at for at, each in enumerate(self.periods) if day <= each.last), len(self.periods) - 1)

    def at(self, day: date) -> float:
        """The place of a day, or the end of the axis nearest to it."""
        index = self.index(day)
        period = self.periods[index]
        part = (day - period.first).days / ((period.last - period.first).days + 1)
        return self.edge(index) + max(part, 0) * 100 / len(self.periods)

    def left(self, place: float) -> str:
        """A place as SVG has it: from the left."""
        return left(place, self.rtl)

    def ticks(self) -> tuple[Tick, ...]:
        """The periods whose names stand under the axis, so far apart that they do not touch."""
        narrow, wide = ROOM[len(self.periods[0].edtf)]
        count = len(self.periods)
        often = -(-count // wide)
        seldom = often * -(-count // (narrow * often))
        return tuple(
            Tick(at, always=at % seldom == 0 and (count - at) * narrow >= 0.9 * count)
            for at in range(0, count, often)
            if (count - at) * wide >= 0.9 * count
        )

    def closed(self) -> tuple[Tick, ...]:
        """The same, but with the last period always among them, so that no end of a row of bars is without a date."""
        narrow, wide = ROOM[len(self.periods[0].edtf)]
        count = len(self.periods)
        if count == 1:
            return self.ticks()
        free = [tick for tick in self.ticks() if tick.at == 0 or tick.at * wide <= count * (wide - 2)]
        beside = [tick._replace(always=tick.always and tick.at * narrow <= count * (narrow - 2)) for tick in free[1:]]
        return (*free[:1], *beside, Tick(count - 1, always=True, at_end=True))
