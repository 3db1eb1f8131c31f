"""Dates as the press prints them, found in running text and read without guessing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, NamedTuple

from dossier.dates.edtf import LEAP_YEAR, EdtfDate
from dossier.dates.grammar import one_of, patterns
from dossier.dates.tables import month_words, weekday_words
from dossier.dates.words import BEFORE_DATE, LABELS, NOT_DAYS, PRINTED_LETTERS
from dossier.text.fold import fold_map, printed_span

Role = Literal["published", "updated"]


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A date, weekday or time as printed at text[start:end]. What is not printed is None; Monday is 0.

    `time` is `14:05` or `14:05:42`, `zone` as printed; `role` what a label just before it says.
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

    @property
    def edtf(self) -> str | None:
        """The printed parts as EDTF; None if there is neither year nor month. Nothing is added to what is printed."""
        if self.year is None and self.month is None:
            return None
        return str(EdtfDate(self.year, self.month, self.day))

    def agrees(self) -> bool | None:
        """Whether the printed weekday is that of the printed date; None if one of them is not whole."""
        if self.weekday is None or self.year is None or self.month is None or self.day is None:
            return None
        return date(self.year, self.month, self.day).weekday() == self.weekday


class _Text(NamedTuple):
    printed: str
    folded: str
    where: tuple[int, ...]
    lang: str


class _Reading(NamedTuple):
    """Where a shape fits in the folded text, and the date it says there, if any."""

    start: int
    end: int
    says: PrintedDate | None


def find(text: str, lang: str) -> tuple[PrintedDate, ...]:
    """All dates, weekdays and times with a zone, in order, none overlapping; the longest reading wins.

    A number is a date only with a month, after a word that announces a year, or as a whole date in digits whose order
    is sure (`25/07/2024`; `05/07/2024` only where days come first). A day the calendar does not have is no date.
    In a language that CLDR does not know, only dates in digits and times are found.
    """
    whole = _Text(text, *fold_map(text), lang.split("-", maxsplit=1)[0])
    readings = [
        reading
        for pattern in patterns(whole.lang)
        for match in pattern.finditer(whole.folded)
        for reading in _readings(match, whole)
    ]
    found = sorted(_longest(readings, len(whole.folded)), key=lambda reading: reading.start)
    return tuple(reading.says for reading in found if reading.says)


def _longest(readings: Iterable[_Reading], length: int) -> Iterator[_Reading]:
    taken = bytearray(length)
    for reading in sorted(readings, key=lambda found: (found.start - found.end, found.start)):
        if not any(taken[reading.start : reading.end]):
            taken[reading.start : reading.end] = b"\1" * (reading.end - reading.start)
            yield reading


def _readings(match: re.Match[str], text: _Text) -> Iterator[_Reading]:
    """What one match says: nothing, one date, or two (`15-16 March 2023`).

    An impossible or unsure date says nothing, but keeps its words from being read as a smaller one.
    """
    parts = {name: value for name, value in match.groupdict().items() if value is not None}
    if not _plausible(match, parts, text):
        return
    first = min(match.start(name) for name in parts)
    last = max(match.end(name) for name in parts)
    calendar = _calendar(parts, text.lang)
    if calendar is None:
        yield _Reading(first, last, None)
        return
    reading = PrintedDate(0, 0, "", *calendar, _weekday(parts, text.lang), role=_role(text, first))
    if "first" in parts:
        yield _at(text, first, match.end("first"), replace(reading, day=int(parts["first"])))
        first, reading = match.start("day"), replace(reading, weekday=None, role=None)
    time, zone = _clock(match, parts, text)
    yield _at(text, first, last, replace(reading, time=time, zone=zone))


def _at(text: _Text, start: int, end: int, reading: PrintedDate) -> _Reading:
    """The reading, at its place in the printed text."""
    if text.folded.startswith(")", end) and "(" in text.folded[start:end]:
        end += 1
    first, last = printed_span(text.printed, text.where, start, end)
    return _Reading(start, end, replace(reading, start=first, end=last, words=text.printed[first:last]))


_Calendar = tuple[int | None, int | None, int | None]


def _calendar(parts: dict[str, str], lang: str) -> _Calendar | None:
    """Year, month and day as far as printed; None if the calendar has none such, or several are possible."""
    year = int(parts["year"]) if "year" in parts else None
    if "left" in parts:
        return _in_sure_order(year, int(parts["left"]), int(parts["right"]), lang)
    months = _months(parts, lang)
    if len(months) > 1:
        return None
    month, day = next(iter(months), None), int(parts["day"]) if "day" in parts else None
    first = int(parts["first"]) if "first" in parts else day
    return (year, month, day) if _exists(year, month, day) and _exists(year, month, first) else None


def _in_sure_order(year: int | None, left: int, right: int, lang: str) -> _Calendar | None:
    """Two numbers as month and day: in the one order that the calendar allows, else day first where all write so."""
    possible = [(year, month, day) for day, month in ((left, right), (right, left)) if _exists(year, month, day)]
    if len(set(possible)) == 2 and lang == "en":
        return None
    return possible[0] if possible else None


def _exists(year: int | None, month: int | None, day: int | None) -> bool:
    try:
        date(year or LEAP_YEAR, 1 if month is None else month, 1 if day is None else day)
    except ValueError:
        return False
    return True


def _months(parts: dict[str, str], lang: str) -> set[int]:
    if "number" in parts:
        return {int(parts["number"])}
    words = month_words(lang)
    return {words[re.sub(" +", " ", parts[name])] for name in ("month", "again") if name in parts}


def _weekday(parts: dict[str, str], lang: str) -> int | None:
    name = parts.get("weekday") or parts.get("after")
    if name is None:
        return None
    full, short = weekday_words(lang, "wide"), weekday_words(lang, "abbreviated")
    return full.get(name, short.get(name, full.get("ا" + name[1:])))


def _clock(match: re.Match[str], parts: dict[str, str], text: _Text) -> tuple[str | None, str | None]:
    time = _time(parts["time"], parts.get("half", "")) if "time" in parts else None
    if "zone" not in parts:
        return time, None
    first, last = printed_span(text.printed, text.where, *match.span("zone"))
    return time, text.printed[first:last]


def _time(clock: str, half: str) -> str:
    """The hour of the day, by 24 hours where the half of the day is printed."""
    hour, rest = re.split(r"\s?[:h.]\s?", clock, maxsplit=1)
    if half and int(hour) <= 12:
        hour = f"{int(hour) % 12 + 12 * (half[0] in 'pم'):02}"
    return f"{hour}:{rest}"


def _plausible(match: re.Match[str], parts: dict[str, str], text: _Text) -> bool:
    """Whether the names are written as names: English ones with a capital, none as part of another name."""
    for name in {"month", "again", "weekday", "after"} & parts.keys():
        printed = text.printed[text.where[match.start(name)]]
        if text.lang == "en" and not printed.isupper():
            return False
        if printed not in PRINTED_LETTERS.get(parts[name], printed):
            return False
    return parts.keys() != {"weekday"} or not _other_name(match, text)


def _other_name(match: re.Match[str], text: _Text) -> bool:
    """Whether the words beside a weekday make it something else: Black Friday, the Sunday Times."""
    words = NOT_DAYS.get(text.lang, {})
    before, after = one_of(words.get("before", ())), one_of(words.get("after", ()))
    return bool(
        re.search(rf"(?<!\w){before}\s$", text.folded[: match.start("weekday")])
        or re.match(rf"\s{after}(?!\w)", text.folded[match.end("weekday") :])
    )


_BEFORE = rf"(?:\s?{one_of(BEFORE_DATE)}(?!\w))?"
_LABELS = {
    role: re.compile(rf"(?<!\w)(?P<label>{one_of(words)}){_BEFORE}(?P<colon>\s?:)?{_BEFORE}\W{{0,3}}$")
    for role, words in LABELS.items()
}


def _role(text: _Text, start: int) -> Role | None:
    """What the label before a date says. A label has a colon, a capital, or begins its line; else it is a verb."""
    before = text.folded[max(0, start - 60) : start]
    for role in ("published", "updated"):
        if found := _LABELS[role].search(before):
            at = start - len(before) + found.start("label")
            begins = not re.search(r"\w[^\n]*$", text.folded[:at])
            if found["colon"] or begins or text.printed[text.where[at]].isupper():
                return "published" if role == "published" else "updated"
    return None
