"""Days of the Hijra in the Gregorian calendar: always several, for the month begins when its moon is seen.

The civil calendar of Umm al-Qura can be reckoned; what is announced elsewhere by sight of the moon is mostly a day
before or after it (R. H. van Gent, Utrecht, “The Umm al-Qura Calendar of Saudi Arabia”, compares the two).
"""

from __future__ import annotations

from datetime import date, timedelta

from dossier.dates.edtf import EdtfDate, EdtfInterval

EITHER_SIDE = timedelta(days=1)
LONGEST_MONTH = 30


def days(year: int, month: int | None = None, day: int | None = None) -> tuple[date, date] | None:
    """The first and the last day that a date of the Hijra, or a month or year, can mean.

    None outside the years that Umm al-Qura is reckoned for: 1343 to 1500, which is 1924 to 2077.
    """
    first = _begin(year, month or 1)
    if first is None:
        return None
    if day is not None:
        told = first + timedelta(days=day - 1)
        return told - EITHER_SIDE, told + EITHER_SIDE
    end = _begin(year + (month or 12) // 12, (month or 12) % 12 + 1)
    return (first - EITHER_SIDE, end) if end else None


def understood(year: int, month: int | None, day: int | None, weekday: int | None) -> str | None:
    """The same as EDTF: an interval, or the one day of it that is the printed weekday. None if there is no telling."""
    meant = days(year, month, day)
    if meant is None:
        return None
    first, last = meant
    if day is not None and weekday is not None:
        named = first + timedelta(days=(weekday - first.weekday()) % 7)
        if named <= last:
            return named.isoformat()
    return str(EdtfInterval(*(EdtfDate(end.year, end.month, end.day) for end in meant)))


def _begin(year: int, month: int) -> date | None:
    """The first day of a month by Umm al-Qura."""
    from hijridate import Hijri

    try:
        found = Hijri(year, month, 1).to_gregorian()
    except OverflowError:
        return None
    return date(found.year, found.month, found.day)
