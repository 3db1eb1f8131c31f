"""Dates as the press prints them, found in running text and read without guessing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from dossier.dates import beside, ordinals
from dossier.dates.beside import Text
from dossier.dates.edtf import LEAP_YEAR
from dossier.dates.grammar import one_of, patterns
from dossier.dates.hijri import LONGEST_MONTH
from dossier.dates.printed import Flaw, PrintedDate
from dossier.dates.tables import islamic_words, month_words, weekday_words
from dossier.dates.words import TO
from dossier.text.fold import fold_map, printed_span

__all__ = ["PrintedDate", "find", "printed"]


class _Reading(NamedTuple):
    """Where a shape fits in the folded text, and the date it says there."""

    start: int
    end: int
    says: PrintedDate


def find(text: str, lang: str) -> tuple[PrintedDate, ...]:
    """All dates, weekdays and times with a zone, in order, none overlapping; the longest reading wins.

    A number is a date only with a month, after a word that announces a year, or as a whole date in digits whose order
    is sure (`25/07/2024`; `05/07/2024` only where days come first, or its weekday settles it). A year of two digits has
    no century, and its place is not sure: none is read. A day the calendar does not have is no date. In a language
    that CLDR does not know, only dates in digits and times are found.
    """
    return tuple(found for found in printed(text, lang) if found.flaw is None)


@lru_cache(maxsize=4096)
def printed(text: str, lang: str) -> tuple[PrintedDate, ...]:
    """As `find`, and with what is printed as a date and is none, or could be two: these have a `flaw`."""
    whole = Text(text, *fold_map(text), lang.split("-", maxsplit=1)[0])
    figures, words = patterns(whole.lang)
    shapes = (*figures, *words) if _FIGURE.search(whole.folded) else words
    readings = [
        reading for pattern in shapes for match in pattern.finditer(whole.folded) for reading in _readings(match, whole)
    ]
    found = sorted(_longest(readings, len(whole.folded)), key=lambda reading: reading.start)
    return _sharing_years(found, whole)


_FIGURE = re.compile(r"\d")


def _sharing_years(found: list[_Reading], text: Text) -> tuple[PrintedDate, ...]:
    """From a day of one month to one of another, the year is printed once, at the end: `28 February – 3 March 2023`."""
    dates = [reading.says for reading in found]
    for at, (one, two) in enumerate(pairwise(found)):
        first, last = one.says, two.says
        whole = last.year and (last.month or 0, last.day or 0) >= (first.month or 0, first.day or 32)
        if first.year is None and whole and _joint(text.lang).fullmatch(text.folded, one.end, two.start):
            dates[at] = replace(first, year=last.year) if first.calendar == last.calendar else first
    return tuple(dates)


@lru_cache
def _joint(lang: str) -> re.Pattern[str]:
    """What stands between the ends of a time."""
    return re.compile(rf"\s?(?:-|{one_of(TO.get(lang, ()))})\s?(?:{one_of(('le', 'the'))}\s)?")


def _longest(readings: Iterable[_Reading], length: int) -> Iterator[_Reading]:
    taken = bytearray(length)
    for reading in sorted(readings, key=lambda found: (found.start - found.end, found.start)):
        if not any(taken[reading.start : reading.end]):
            taken[reading.start : reading.end] = b"\1" * (reading.end - reading.start)
            yield reading


def _readings(match: re.Match[str], text: Text) -> Iterator[_Reading]:
    """What one match says: nothing, one date, or two (`15-16 March 2023`).

    An impossible or unsure date says only that, but keeps its words from being read as a smaller one.
    """
    parts = beside.telling(match, text)
    if not parts or not beside.plausible(match, parts, text):
        return
    first = min(match.start(name) for name in parts)
    last = max(match.end(name) for name in parts)
    reading = PrintedDate(
        0,
        0,
        "",
        weekday=_weekday(parts.get("weekday") or parts.get("after"), text.lang),
        role=beside.role(text, first),
        calendar="islamic" if parts.keys() & {"lunar", "hijri"} else "gregory",
        relative=beside.relative(parts, text.lang),
    )
    if "short" in parts and not _may_be_date(parts["short"]):
        return
    fields = _fields(parts, reading.weekday, text.lang)
    if isinstance(fields, str):
        yield _at(text, first, last, replace(reading, flaw=fields))
        return
    reading = replace(reading, year=fields[0], month=fields[1], day=fields[2])
    if "first" in parts:
        yield _at(text, first, match.end("first"), replace(reading, day=int(parts["first"])))
        first, second = match.start("second" if "second" in parts else "day"), _weekday(parts.get("second"), text.lang)
        reading = replace(reading, weekday=second, role=None, relative=None)
    time, zone = _clock(match, parts, text)
    yield _at(text, first, last, replace(reading, time=time, zone=zone))


def _at(text: Text, start: int, end: int, reading: PrintedDate) -> _Reading:
    """The reading, at its place in the printed text."""
    if text.folded.startswith(")", end) and "(" in text.folded[start:end]:
        end += 1
    first, last = printed_span(text.printed, text.where, start, end)
    return _Reading(start, end, replace(reading, start=first, end=last, words=text.printed[first:last]))


_Fields = tuple[int | None, int | None, int | None]


def _fields(parts: dict[str, str], weekday: int | None, lang: str) -> _Fields | Flaw:
    """Year, month and day as far as printed, if the calendar has such and no more than one is possible."""
    year, day, first = (int(parts[name]) if name in parts else None for name in ("year", "day", "first"))
    if "short" in parts:
        return "unsure"
    day = _spelled(parts, lang) if "spelled" in parts else day
    if "left" in parts and year:
        return _in_sure_order(year, int(parts["left"]), int(parts["right"]), weekday, lang)
    months = _months(parts, lang)
    if len(months) > 1:
        return "impossible"
    month = next(iter(months), None)
    if "hijri" in parts or "lunar" in parts:
        fits = max(day or 1, first or 1) <= LONGEST_MONTH
        return (int(parts["hijri"]) if "hijri" in parts else None, month, day) if fits else "impossible"
    exists = _exists(year, month, day) and _exists(year, month, first or day)
    return (year, month, day) if exists else "impossible"


def _in_sure_order(year: int, left: int, right: int, weekday: int | None, lang: str) -> _Fields | Flaw:
    """Two numbers as month and day: in the one order that the calendar allows, else by the printed weekday, else day
    first where all write so."""
    either = dict.fromkeys([(year, right, left), (year, left, right)])
    possible = [order for order in either if _exists(*order)]
    on_day = [order for order in possible if date(*order).weekday() == weekday]
    if len(possible) == 2 and len(on_day) == 1:
        return on_day[0]
    if len(possible) == 2 and lang == "en":
        return "unsure"
    return possible[0] if possible else "impossible"


def _may_be_date(short: str) -> bool:
    """Three numbers of two digits that are a day, a month and a year in some order: no calendar says whose century."""
    left, middle, right = map(int, re.findall(r"\d+", short))
    orders = ((left, middle), (middle, left), (right, middle))
    return any(_exists(None, month, day) for day, month in orders)


def _exists(year: int | None, month: int | None, day: int | None) -> bool:
    try:
        date(year or LEAP_YEAR, 1 if month is None else month, 1 if day is None else day)
    except ValueError:
        return False
    return True


def _spelled(parts: dict[str, str], lang: str) -> int:
    """The day that its words say."""
    return ordinals.days(lang)[re.sub(" +", " ", parts["spelled"])]


def _months(parts: dict[str, str], lang: str) -> set[int]:
    if "number" in parts:
        return {int(parts["number"])}
    words = islamic_words(lang) if "lunar" in parts else month_words(lang)
    return {words[re.sub(" +", " ", parts[name])] for name in ("month", "again", "lunar") if name in parts}


def _weekday(name: str | None, lang: str) -> int | None:
    if name is None:
        return None
    full, short = weekday_words(lang, "wide"), weekday_words(lang, "abbreviated")
    return full.get(name, short.get(name, full.get("ا" + name[1:])))


def _clock(match: re.Match[str], parts: dict[str, str], text: Text) -> tuple[str | None, str | None]:
    time = _time(parts["time"], parts.get("half", "")) if "time" in parts else None
    if "zone" not in parts:
        return time, None
    first, last = printed_span(text.printed, text.where, *match.span("zone"))
    return time, text.printed[first:last]


def _time(clock: str, half: str) -> str:
    """The hour of the day, by 24 hours where the half of the day is printed."""
    hour, rest = re.split(r"\s?[:h.]\s?", clock, maxsplit=1)
    rest = rest or "00"
    if half and int(hour) <= 12:
        hour = f"{int(hour) % 12 + 12 * (half[0] in 'pم'):02}"
    return f"{hour}:{rest}"
