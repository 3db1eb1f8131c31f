"""Whether a date as it is understood can be the one that is printed: nothing printed may speak against it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from dossier.dates import edtf, hijri
from dossier.dates.edtf import Bounds, Edtf, EdtfDate
from dossier.dates.press import PrintedDate, printed
from dossier.dates.printed import Role

FIRST_YEAR = 1583
"""The first whole year of the Gregorian calendar; a number below it is a year of another one."""

LONGEST = 366 * 8
"""In so many days every day of the year comes, the 29th of February too."""


def excluding(words: str, langs: Iterable[str], understood: str, role: Role) -> PrintedDate | None:
    """The printed date that a date in EDTF cannot be; None if it can be one of those printed, or none is read.

    The first of the languages in which anything is found counts. Of several printed dates it need be one; what a label
    calls another date is passed over, a weekday too where more than that is printed, and whatever is counted from the
    day of writing. ValueError if `understood` is no date.
    """
    value = edtf.parse(understood)
    found = next(filter(None, (printed(words, lang) for lang in langs)), ())
    if any(one.flaw == "impossible" for one in found):
        return None
    told = [one for one in found if one.relative is None and one.role in (None, role) and _is_told(one)]
    judged = [one for one in told if one.flaw or one.month or one.year] or told
    return judged[0] if judged and not any(may_be(one, value) for one in judged) else None


def may_be(one: PrintedDate, value: Edtf) -> bool:
    """Whether a printed date can be the one that is understood, as far as each is known.

    Figures alone count in whatever order they stand. Where the printed weekday is not that of the printed day, one of
    the two is a slip: either will do.
    """
    if not any(map(str.isalpha, one.words)) and isinstance(value, EdtfDate) and one.may_be(_as_printed(value)):
        return True
    if one.flaw:
        return not isinstance(value, EdtfDate) or value.day is None
    if one.agrees() is False:
        return any(_can_be(each, value) for each in (replace(one, weekday=None), replace(one, day=None)))
    return _can_be(one, value)


def _is_told(one: PrintedDate) -> bool:
    """Whether anything of a day is known: not of a time alone, nor of a year of a calendar that is not said."""
    if one.calendar == "gregory" and one.year and one.year < FIRST_YEAR:
        return False
    return any(part is not None for part in (one.flaw, one.year, one.month, one.weekday))


def _as_printed(value: EdtfDate) -> PrintedDate:
    return PrintedDate(0, 0, "", value.year, value.month, value.day)


def _can_be(one: PrintedDate, value: Edtf) -> bool:
    if isinstance(value, EdtfDate) and value.year is None:
        known = one.calendar == "gregory"
        return not known or (one.month in (None, value.month) and (one.day is None or value.day in (None, one.day)))
    first, last = _overlap(value.bounds(), _years(one))
    if first is None or last is None or (last - first).days > LONGEST:
        return True
    return any(_is_day(one, first + timedelta(after)) for after in range((last - first).days + 1))


def _years(one: PrintedDate) -> Bounds:
    """The first and the last day that a printed date with a year can mean; of the Hijra those around it."""
    if one.year is None:
        return None, None
    if one.calendar == "islamic":
        return hijri.days(one.year, one.month, one.day) or (None, None)
    return EdtfDate(one.year, one.month, one.day if one.month else None).bounds()


def _overlap(one: Bounds, other: Bounds) -> Bounds:
    """The days of both; the first is after the last if there are none."""
    firsts, lasts = ([day for day in ends if day] for ends in zip(one, other, strict=True))
    return max(firsts, default=None), min(lasts, default=None)


def _is_day(one: PrintedDate, day: date) -> bool:
    if one.weekday not in (None, day.weekday()):
        return False
    return one.calendar == "islamic" or (one.month in (None, day.month) and one.day in (None, day.day))
