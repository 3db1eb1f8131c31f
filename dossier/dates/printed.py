"""A date as it is printed, and what it says without anything added to it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from dossier.dates import hijri
from dossier.dates.edtf import EdtfDate
from dossier.model import Calendar

Role = Literal["published", "updated"]
Sense = Literal["past", "future"]
Flaw = Literal["impossible", "unsure"]


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A date, weekday or time as printed at text[start:end]. What is not printed is None; Monday is 0.

    Year, month and day are those of the `calendar`. `time` is `14:05` or `14:05:42`, `zone` as printed; `role` what a
    label just before it says. `relative` is how a day is told from that of writing: in days after it (`yesterday`:
    -1), or as a weekday gone by or to come. A `flaw`: no calendar has such a day, or it can be read as two; then
    nothing of it is known.
    """

    start: int
    end: int
    words: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    time: str | None = None
    zone: str | None = None
    role: Role | None = None
    calendar: Calendar = "gregory"
    relative: int | Sense | None = None
    flaw: Flaw | None = None

    @property
    def edtf(self) -> str | None:
        """The printed parts as EDTF; None if they are no more than a day, a weekday or a time.

        Nothing is added to what is printed. A date of the Hijra is the interval of the days that it can mean.
        """
        if self.calendar == "islamic":
            return hijri.understood(self.year, self.month, self.day, self.weekday) if self.year else None
        if self.year is None and self.month is None:
            return None
        return str(EdtfDate(self.year, self.month, self.day))

    def agrees(self) -> bool | None:
        """Whether the printed weekday is that of the printed date; None if one of them is not whole."""
        days = self._days()
        if self.weekday is None or days is None:
            return None
        first, last = days
        return any((first + timedelta(after)).weekday() == self.weekday for after in range((last - first).days + 1))

    def may_be(self, other: PrintedDate) -> bool:
        """Whether figures alone, in whatever order they stand, are those of another whole date."""
        found = sorted(map(int, re.findall(r"\d+", self.words)[:3]))
        if other.year is None or other.month is None or other.day is None:
            return False
        years = (other.year, other.year % 100)
        return any(found == sorted((year, other.month, other.day)) for year in years)

    def _days(self) -> tuple[date, date] | None:
        """The first and the last day that a whole date can mean."""
        if self.year is None or self.month is None or self.day is None:
            return None
        if self.calendar == "islamic":
            return hijri.days(self.year, self.month, self.day)
        day = date(self.year, self.month, self.day)
        return day, day
