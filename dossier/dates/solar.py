"""Days in the solar calendar of Iran and Afghanistan, as a Persian reader knows them."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from dossier.dates.edtf import EdtfDate

MONTHS = (
    *("فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور"),
    *("مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"),
)
"""The names of Iran (CLDR, calendar `persian` of the locale `fa`, which Babel leaves out)."""


class SolarDay(NamedTuple):
    """A day of the solar Hijra: year, month 1 to 12, day of the month."""

    year: int
    month: int
    day: int


def day(value: EdtfDate) -> SolarDay | None:
    """The same day in the solar calendar. None for a month or a year: it begins and ends within two of the other."""
    from persiantools.jdatetime import JalaliDate

    if value.year is None or value.month is None or value.day is None:
        return None
    try:
        found = JalaliDate(date(value.year, value.month, value.day))
    except ValueError:
        return None
    return SolarDay(found.year, found.month, found.day)
