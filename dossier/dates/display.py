"""Dates as each locale writes them, always in full: no abbreviation, no figure for a month, no bidi control."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple

from dossier.dates import press
from dossier.dates.edtf import EdtfDate, EdtfInterval, parse
from dossier.dates.tables import DIGITS, Context, PatternName, known, months, numbering_system, pattern

Months = Literal["dual", "levantine", "gregorian", "maghrebi", "algerian"]
Sense = Literal["date", "within", "lasting"]
Translate = Callable[[str], str]
FieldName = Literal["year", "month", "day", ""]


@dataclass(frozen=True, slots=True)
class DateStyle:
    """How Arabic dates are written: whose month names, which of two first, which digits. Other languages have one."""

    months: Months = "dual"
    order: Literal["levantine-first", "gregorian-first"] = "levantine-first"
    digits: Literal["latn", "arab"] = "latn"


ARABIC_MONTHS = {"levantine": "ar_SY", "gregorian": "ar_EG", "maghrebi": "ar_MA", "algerian": "ar_DZ"}
"""Tradition -> a CLDR locale that has its names."""

PATTERNS_OF = {"en": "en_001"}
"""CLDR's plain `en` is that of the United States; an international archive takes world English: 15 March 2023."""

PART = re.compile(r"'(?P<quoted>[^']*)'|(?P<field>y+|[ML]+|d+)|(?P<literal>[^'yMLd]+)")
DASH = "–"


class _Part(NamedTuple):
    """A piece of a written date: the field it shows, or "" for what stands between."""

    field: FieldName
    text: str


def _english(message: str) -> str:
    return message


def show(
    edtf: str, locale: str, style: DateStyle = DateStyle(), *, translate: Translate = _english, sense: Sense = "date"
) -> str:
    """A date or interval in words. `translate` is the gettext of the locale's catalogue; ValueError if `edtf` is none.

    `sense` of an interval: `within` is one moment inside it (“between … and …”), `lasting` all of it (“since …”);
    plain `date` says neither (“15–16 March 2023”, “not before …”).
    """
    value = parse(edtf)
    if isinstance(value, EdtfInterval):
        return _interval(value, locale, style, translate, sense)
    return _qualified(value, locale, style, translate)


def show_supplied(  # noqa: PLR0913 - what is printed, and for whom, is told in words the other rooms use
    edtf: str,
    as_printed: str | None,
    lang: str,
    locale: str,
    style: DateStyle = DateStyle(),
    *,
    translate: Translate = _english,
) -> str:
    """A date with square brackets around what the archive supplies: `25 July [2024]` where `25 July` is printed.

    `as_printed`, in `lang`, is what stands in the article. A part counts as printed if it says the same there. An
    interval, or a date of which nothing is printed, is supplied as a whole.
    """
    value = parse(edtf)
    printed = _printed_fields(value, as_printed, lang) if isinstance(value, EdtfDate) else frozenset()
    if isinstance(value, EdtfInterval) or not printed:
        return f"[{show(edtf, locale, style, translate=translate)}]"
    plain = _bracketed(_parts(value.year, value.month, value.day, locale, style), printed)
    return _with_qualifier(plain, value.qualifier, translate)


def _interval(value: EdtfInterval, locale: str, style: DateStyle, translate: Translate, sense: Sense) -> str:
    start = _qualified(value.start, locale, style, translate) if value.start else ""
    end = _qualified(value.end, locale, style, translate) if value.end else ""
    if not end:
        return (translate("since {date}") if sense == "lasting" else translate("not before {date}")).format(date=start)
    if not start:
        return (translate("until {date}") if sense == "lasting" else translate("no later than {date}")).format(date=end)
    if start == end:
        return start
    if sense == "within":
        return translate("between {start} and {end}").format(start=start, end=end)
    return _dashed(value, locale, style) or f"{start} {DASH} {end}"


def _qualified(value: EdtfDate, locale: str, style: DateStyle, translate: Translate) -> str:
    return _with_qualifier(_plain(value.year, value.month, value.day, locale, style), value.qualifier, translate)


def _with_qualifier(plain: str, qualifier: str, translate: Translate) -> str:
    if qualifier in {"~", "%"}:
        plain = translate("about {date}").format(date=plain)
    return translate("{date} (?)").format(date=plain) if qualifier in {"?", "%"} else plain


@lru_cache(maxsize=50_000)
def _plain(year: int | None, month: int | None, day: int | None, locale: str, style: DateStyle) -> str:
    return "".join(part.text for part in _parts(year, month, day, locale, style))


def _dashed(value: EdtfInterval, locale: str, style: DateStyle) -> str | None:
    """Two plain dates that share their month or year, which is then written once; None if they share nothing."""
    start, end = value.start, value.end
    if start is None or end is None or start.qualifier or end.qualifier or start.precision != end.precision:
        return None
    if start.precision == "year":
        return f"{_plain(start.year, None, None, locale, style)}{DASH}{_plain(end.year, None, None, locale, style)}"
    if start.year != end.year or _pattern_of(locale, "long").startswith("y"):
        return None
    if start.precision == "day" and start.month == end.month:
        parts = _parts(end.year, end.month, end.day, locale, style)
        first = next(part for part in _parts(start.year, start.month, start.day, locale, style) if part.field == "day")
        return "".join(f"{first.text}{DASH}{part.text}" if part.field == "day" else part.text for part in parts)
    begin = _plain(None, start.month, start.day, locale, style)
    return f"{begin} {DASH} {_plain(end.year, end.month, end.day, locale, style)}"


def _parts(year: int | None, month: int | None, day: int | None, locale: str, style: DateStyle) -> tuple[_Part, ...]:
    """The pieces of a date in the order of the locale's pattern."""
    if month is None:
        return (_Part("year", _digits(f"{year:04}", locale, style)),)
    if year is None and day is None:
        return (_Part("month", _month(month, locale, style, "stand-alone")),)
    name: PatternName = "MMMMd" if year is None else "yMMMM" if day is None else "long"
    found = []
    for match in PART.finditer(_pattern_of(locale, name)):
        if not match["field"]:
            found.append(_Part("", match["literal"] or match["quoted"] or "'"))
        elif match["field"][0] == "y" and year is not None:
            found.append(_Part("year", _digits(str(year), locale, style)))
        elif match["field"][0] == "d" and day is not None:
            found.append(_Part("day", _day(day, locale, style)))
        else:
            found.append(_Part("month", _month_as(match["field"], month, locale, style)))
    return tuple(found)


def _month_as(field: str, month: int, locale: str, style: DateStyle) -> str:
    """The month as the pattern has it: in figures only where the locale's long form has no name (`y年M月d日`)."""
    if len(field) < 3:
        return _digits(str(month), locale, style)
    return _month(month, locale, style, "format" if field[0] == "M" else "stand-alone")


def _pattern_of(locale: str, name: PatternName) -> str:
    return pattern(PATTERNS_OF.get(locale, locale), name)


def _language(locale: str) -> str:
    return known(locale).partition("_")[0]


def _month(number: int, locale: str, style: DateStyle, context: Context) -> str:
    if _language(locale) != "ar":
        return months(locale, context)[number - 1]
    if style.months != "dual":
        return months(ARABIC_MONTHS[style.months])[number - 1]
    names = [months(ARABIC_MONTHS[tradition])[number - 1] for tradition in ("levantine", "gregorian")]
    return "/".join(names if style.order == "levantine-first" else reversed(names))


def _day(day: int, locale: str, style: DateStyle) -> str:
    """French says the first, and only the first, as an ordinal (Imprimerie nationale, Lexique des règles, “Date”)."""
    return "1er" if day == 1 and _language(locale) == "fr" else _digits(str(day), locale, style)


def _digits(number: str, locale: str, style: DateStyle) -> str:
    system = style.digits if _language(locale) == "ar" else numbering_system(locale)
    return number.translate(str.maketrans("0123456789", DIGITS.get(system, "0123456789")))


@lru_cache(maxsize=10_000)
def _printed_fields(value: EdtfDate, as_printed: str | None, lang: str) -> frozenset[str]:
    """Which of year, month and day the printed words say too."""
    return frozenset(
        name
        for found in (press.find(as_printed, lang) if as_printed else ())
        for name in ("year", "month", "day")
        if getattr(found, name) is not None and getattr(found, name) == getattr(value, name)
    )


def _bracketed(parts: tuple[_Part, ...], printed: frozenset[str]) -> str:
    """The parts with brackets around each run of fields that are not printed, and what stands between them."""
    written, supplied = "", False
    for at, part in enumerate(parts):
        own = bool(part.field) and part.field not in printed
        stays = supplied and not part.field and _next_is_supplied(parts[at + 1 :], printed)
        if supplied and not (own or stays):
            written += "]"
        if own and not supplied:
            written += "["
        supplied = own or stays
        written += part.text
    return written + ("]" if supplied else "")


def _next_is_supplied(rest: tuple[_Part, ...], printed: frozenset[str]) -> bool:
    return bool(rest) and bool(rest[0].field) and rest[0].field not in printed
