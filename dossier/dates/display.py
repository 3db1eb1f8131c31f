"""Dates as each locale writes them, always in full: no abbreviation, no figure for a month, no bidi control."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal, NamedTuple

from dossier.dates import phrases, press, solar
from dossier.dates.edtf import EdtfDate, EdtfInterval, parse
from dossier.dates.phrases import Translate
from dossier.dates.tables import DIGITS, Context, PatternName, known, months, numbering_system, pattern

Months = Literal["dual", "levantine", "gregorian", "maghrebi", "algerian"]
Sense = Literal["date", "within", "lasting"]
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

SOLAR = frozenset(["fa"])
"""Languages whose readers count days in the solar calendar: it stands beside the Gregorian day, in parentheses."""

GENITIVE = frozenset(["be", "ru", "uk"])
"""Languages in which a month after a preposition takes the form that CLDR has for a month after its day."""

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

    `as_printed`, in `lang`, is what stands in the article. A part counts as printed if it says the same there, in the
    same calendar. An interval is supplied as a whole, as one moment within it, and so is a date of which nothing is
    printed, such as one that stands for a date of the Hijra.
    """
    value = parse(edtf)
    printed = _printed_fields(value, as_printed, lang) if isinstance(value, EdtfDate) else frozenset()
    if isinstance(value, EdtfInterval) or not printed:
        return f"[{show(edtf, locale, style, translate=translate, sense='within')}]"
    words = _bracketed(_parts(value, locale, style, _is_about(value)), printed) + _beside(value, locale, style)
    return _with_qualifier(words, value, translate)


def forms(edtf: str, locale: str, style: DateStyle = DateStyle()) -> tuple[str, ...]:
    """Every way in which `show` writes a plain date: on its own, and within a phrase. An interval has none."""
    value = parse(edtf)
    if isinstance(value, EdtfInterval):
        return ()
    return tuple(dict.fromkeys(_plain(value, locale, style, governed) for governed in (False, True)))


def _interval(value: EdtfInterval, locale: str, style: DateStyle, translate: Translate, sense: Sense) -> str:
    start, end = value.start, value.end
    if end is None:
        return _phrase("since" if sense == "lasting" else "not before", start, locale, style, translate)
    if start is None:
        return _phrase("until" if sense == "lasting" else "no later than", end, locale, style, translate)
    if start == end:
        return _qualified(start, locale, style, translate)
    if sense == "within":
        return _within(start, end, locale, style, translate)
    whole = (_qualified(each, locale, style, translate) for each in (start, end))
    return _dashed(start, end, locale, style) or f" {DASH} ".join(whole)


def _phrase(name: phrases.Phrase, value: EdtfDate | None, locale: str, style: DateStyle, translate: Translate) -> str:
    assert value, "an interval has one end at least"
    words = phrases.around(name, value, _plain(value, locale, style, governed=True), translate)
    return phrases.doubted(words, value, translate)


def _within(start: EdtfDate, end: EdtfDate, locale: str, style: DateStyle, translate: Translate) -> str:
    if start.precision == end.precision and not start.qualifier and not end.qualifier:
        first, last = (_plain(each, locale, style, governed=True) for each in (start, end))
        return phrases.between(start.precision, first, last, translate)
    first = _phrase("not before", start, locale, style, translate)
    return phrases.both(first, _phrase("no later than", end, locale, style, translate), translate)


def _is_about(value: EdtfDate) -> bool:
    return value.qualifier in {"~", "%"}


def _qualified(value: EdtfDate, locale: str, style: DateStyle, translate: Translate) -> str:
    return _with_qualifier(_plain(value, locale, style, _is_about(value)), value, translate)


def _with_qualifier(plain: str, value: EdtfDate, translate: Translate) -> str:
    if _is_about(value):
        plain = phrases.around("about", value, plain, translate)
    return translate("{date} (?)").format(date=plain) if value.qualifier in {"?", "%"} else plain


@lru_cache(maxsize=50_000)
def _plain(value: EdtfDate, locale: str, style: DateStyle, governed: bool = False) -> str:
    """A date without its qualifier; `governed` by the words of a phrase, or on its own."""
    return "".join(part.text for part in _parts(value, locale, style, governed)) + _beside(value, locale, style)


def _beside(value: EdtfDate, locale: str, style: DateStyle) -> str:
    """The day in the other calendar of the locale, if it has one: ` (۲۴ اسفند ۱۴۰۱)`."""
    found = solar.day(value) if _language(locale) in SOLAR else None
    if found is None:
        return ""
    words = f"{found.day} {solar.MONTHS[found.month - 1]} {found.year}"
    return f" ({digits(words, locale, style)})"


def _dashed(start: EdtfDate, end: EdtfDate, locale: str, style: DateStyle) -> str | None:
    """Two plain dates that share their month or year, which is then written once; None if they share nothing."""
    if start.qualifier or end.qualifier or start.precision != end.precision:
        return None
    if start.precision == "year":
        return f"{_plain(start, locale, style)}{DASH}{_plain(end, locale, style)}"
    if start.year != end.year or _pattern_of(locale, "long").startswith("y") or _beside(start, locale, style):
        return None
    if start.precision == "day" and start.month == end.month:
        first = next(part for part in _parts(start, locale, style) if part.field == "day")
        parts = _parts(end, locale, style)
        return "".join(f"{first.text}{DASH}{part.text}" if part.field == "day" else part.text for part in parts)
    return f"{_plain(replace(start, year=None), locale, style)} {DASH} {_plain(end, locale, style)}"


def _parts(value: EdtfDate, locale: str, style: DateStyle, governed: bool = False) -> tuple[_Part, ...]:
    """The pieces of a date in the order of the locale's pattern."""
    year, month, day = value.year, value.month, value.day
    own: Context = "format" if governed and _language(locale) in GENITIVE else "stand-alone"
    if month is None:
        return (_Part("year", digits(f"{year:04}", locale, style)),)
    if year is None and day is None:
        return (_Part("month", _month(month, locale, style, own)),)
    name: PatternName = "MMMMd" if year is None else "yMMMM" if day is None else "long"
    found = []
    for match in PART.finditer(_pattern_of(locale, name)):
        if not match["field"]:
            found.append(_Part("", match["literal"] or match["quoted"] or "'"))
        elif match["field"][0] == "y" and year is not None:
            found.append(_Part("year", digits(str(year), locale, style)))
        elif match["field"][0] == "d" and day is not None:
            found.append(_Part("day", _day(day, locale, style)))
        else:
            found.append(_Part("month", _month_as(match["field"], month, locale, style, own)))
    return tuple(found)


def _month_as(field: str, month: int, locale: str, style: DateStyle, own: Context) -> str:
    """The month as the pattern has it: in figures only where the locale's long form has no name (`y年M月d日`).

    `own` is the form of a month that follows no day.
    """
    if len(field) < 3:
        return digits(str(month), locale, style)
    return _month(month, locale, style, "format" if field[0] == "M" else own)


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
    return "1er" if day == 1 and _language(locale) == "fr" else digits(str(day), locale, style)


def digits_of(locale: str, style: DateStyle) -> str:
    """The digits of a locale, as CLDR calls the system: `latn`, `arab`, `arabext`. Arabic has those of its style."""
    return style.digits if _language(locale) == "ar" else numbering_system(locale)


def digits(number: str, locale: str, style: DateStyle) -> str:
    """A number in the digits of a locale."""
    return number.translate(str.maketrans("0123456789", DIGITS.get(digits_of(locale, style), "0123456789")))


@lru_cache(maxsize=10_000)
def _printed_fields(value: EdtfDate, as_printed: str | None, lang: str) -> frozenset[str]:
    """Which of year, month and day the printed words say too."""
    return frozenset(
        name
        for found in (press.find(as_printed, lang) if as_printed else ())
        if found.calendar == "gregory"
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
