"""Dates and intervals of the Extended Date/Time Format (ISO 8601-2, Annex A; the Library of Congress specification).

Understood: `2023`, `2023-03`, `2023-03-15`, the unknown year of `XXXX-07-25`, the qualifiers `?` (uncertain), `~`
(approximate) and `%` (both), and intervals of these with open ends: `2023-03-16/..`, `../2023-03-16`.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Literal, cast

Precision = Literal["year", "month", "day"]
Qualifier = Literal["", "?", "~", "%"]
Bounds = tuple[date | None, date | None]
Days = tuple[date, date]

DATE = re.compile(r"(?P<year>[0-9]{4}|XXXX)(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?(?P<qualifier>[?~%]?)", re.A)
LEAP_YEAR = 2000
OPEN = ".."


@dataclass(frozen=True, slots=True)
class EdtfDate:
    """A date as far as it is known. No year: it recurs (`XXXX-07-25`). ValueError if the calendar has no such day."""

    year: int | None
    month: int | None = None
    day: int | None = None
    qualifier: Qualifier = ""

    def __post_init__(self) -> None:
        if self.month is None and (self.year is None or self.day is not None):
            raise ValueError("a date needs a year or a month, and a day needs a month")
        try:
            date(
                LEAP_YEAR if self.year is None else self.year,
                1 if self.month is None else self.month,
                1 if self.day is None else self.day,
            )
        except ValueError:
            raise ValueError(f"“{self}” is not a day of the calendar") from None

    def __str__(self) -> str:
        year = "XXXX" if self.year is None else f"{self.year:04}"
        rest = "".join(f"-{part:02}" for part in (self.month, self.day) if part is not None)
        return f"{year}{rest}{self.qualifier}"

    @property
    def precision(self) -> Precision:
        """The smallest part that is known."""
        return "day" if self.day is not None else "month" if self.month is not None else "year"

    def bounds(self) -> Bounds:
        """First and last day that it may mean, qualifiers left aside; two None when the year is unknown."""
        if self.year is None:
            return None, None
        first_month, last_month = (self.month, self.month) if self.month else (1, 12)
        last_day = self.day or monthrange(self.year, last_month)[1]
        return date(self.year, first_month, self.day or 1), date(self.year, last_month, last_day)


@dataclass(frozen=True, slots=True)
class EdtfInterval:
    """From a date to a date; None is an open end. ValueError if both are, a year is unknown, or it ends too early."""

    start: EdtfDate | None
    end: EdtfDate | None

    def __post_init__(self) -> None:
        if self.start is None and self.end is None:
            raise ValueError("an interval needs at least one end")
        if any(end is not None and end.year is None for end in (self.start, self.end)):
            raise ValueError(f"“{self}”: the ends of an interval need their years")
        first, last = self.bounds()
        if first and last and last < first:
            raise ValueError(f"“{self}” ends before it starts")

    def __str__(self) -> str:
        return f"{self.start or OPEN}/{self.end or OPEN}"

    def bounds(self) -> Bounds:
        """First and last day; None for an open end."""
        return (self.start.bounds()[0] if self.start else None), (self.end.bounds()[1] if self.end else None)


Edtf = EdtfDate | EdtfInterval


def parse(text: str) -> Edtf:
    """Read a date or an interval; `str` of it gives the text back. ValueError says what is wrong."""
    start, slash, end = text.partition("/")
    return EdtfInterval(_end(start, text), _end(end, text)) if slash else _date(text, text)


def _end(text: str, whole: str) -> EdtfDate | None:
    return None if text == OPEN else _date(text, whole)


def _date(text: str, whole: str) -> EdtfDate:
    match = DATE.fullmatch(text)
    if not match:
        raise ValueError(f"“{whole}” is not a date such as 2023, 2023-03, 2023-03-15, XXXX-07-25 or 2023-03-16/..")
    year = None if match["year"] == "XXXX" else int(match["year"])
    month, day = (int(match[part]) if match[part] else None for part in ("month", "day"))
    return EdtfDate(year, month, day, cast(Qualifier, match["qualifier"]))


def bounds(text: str | None) -> Bounds:
    """First and last day of an EDTF text, as far as they are known. ValueError if it is no date."""
    return parse(text).bounds() if text else (None, None)


def days(text: str | None) -> Days | None:
    """First and last day of an EDTF text; None if one of them is not known."""
    first, last = bounds(text)
    return (first, last) if first and last else None
