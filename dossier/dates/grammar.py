"""The shapes of printed dates, as regular expressions over the matching form of a text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from dossier.dates.tables import month_words, weekday_words
from dossier.dates.words import AFTER_YEAR, BEFORE_YEAR, ORDINALS, TO, WITHIN_DATE, ZONES
from dossier.text.fold import fold

DAY = r"(?:0?[1-9]|[12]\d|3[01])"
YEAR = r"(?P<year>(?:1[89]|20)\d\d)(?![\d:])"
CLOCK = r"(?:[01]?\d|2[0-3])(?::|\s?h\s?)[0-5]\d(?::[0-5]\d)?(?!\d)"
HALF = r"(?:\s?(?P<half>[ap]\.?m\.?|[صم])(?!\w))?"
START = r"(?<!\w)(?<!\d[.,:/])"
CLITIC = "(?:[وفبلك]{1,2})?"
GAP = r"[\s,.]{0,3}"


def one_of(words: Iterable[str]) -> str:
    """An alternative of words in matching form, the longest first; it never matches if there are none."""
    forms = sorted({fold(word) for word in words}, key=lambda form: (-len(form), form))
    return f"(?:{'|'.join(re.escape(form).replace(chr(92) + ' ', ' +') for form in forms)})" if forms else "(?!)"


@lru_cache
def patterns(lang: str) -> tuple[re.Pattern[str], ...]:
    """One pattern per shape. Groups: year, month, day, weekday, time, zone; first (another day before the day:
    `15-16 March`), th (its ordinal ending), again (the other of two names of a month), number (a month in digits),
    left and right (a day and a month in digits, in either order), after (a weekday behind the date)."""
    shapes = (*_with_month_names(lang), *_in_digits(), *_years(lang), *_clocks(), _weekday(lang))
    return tuple(re.compile(shape) for shape in shapes)


def _with_month_names(lang: str) -> tuple[str, ...]:
    name = one_of(month_words(lang))
    month = rf"(?P<month>{name})(?!\w)\.?(?:\s*[/(]\s*(?P<again>{name})(?!\w)\.?\s?\)?)?"
    days = one_of([*weekday_words(lang, "wide"), *weekday_words(lang, "abbreviated")])
    weekday = rf"(?:(?P<weekday>{days})(?!\w)\.?[\s,:(-]{{0,3}}(?:{one_of(('le', 'the', 'يوم'))}\s)?)?"
    after = rf"(?:\s?[,(]\s?(?P<after>{one_of(weekday_words(lang, 'wide'))})(?!\w)\)?)?"
    within = rf"(?:{one_of(WITHIN_DATE.get(lang, ()))}\s+)*"
    to = rf"\s?(?:-|/|{one_of(TO.get(lang, ()))})\s?"
    ordinal = f"(?:{one_of(ORDINALS.get(lang, ()))})?"
    begin = START + CLITIC if lang == "ar" else START
    year = rf"(?:{GAP}{within}{YEAR})?"
    day = rf"(?:(?P<first>{DAY}){ordinal}{to})?(?P<day>{DAY})(?P<th>{ordinal})(?!\d)"
    return (
        rf"{begin}{weekday}{day}[\s./-]{{0,2}}{within}{month}{year}{after}{_time(lang)}",
        rf"{begin}{weekday}{month}\s?{day}{year}{_time(lang)}" if lang == "en" else "(?!)",
        rf"{begin}{month}[\s,]{{1,2}}{within}{YEAR}",
        rf"(?<![\w:.])(?P<time>{CLOCK})[\s,-]{{1,3}}{weekday}{day}[\s./-]{{0,2}}{within}{month}{year}",
        rf"(?<!\w)(?:{_zone()}\s)?(?P<time>{CLOCK})\s{YEAR}\s{weekday}\s?(?P<day>{DAY})\s{month}",
    )


def _zone() -> str:
    return rf"(?P<zone>(?:{one_of(ZONES)}(?:[+-]\d{{1,2}}(?::?\d\d)?)?)(?!\w)|z(?!\w)|[+-]\d\d:?\d\d(?!\d))"


def _time(lang: str) -> str:
    dotted = rf"(?:[01]?\d|2[0-3])\.[0-5]\d(?=\s?{one_of(ZONES)}(?!\w))"
    join = one_of(("at", "à", "a", "في", "الساعة", "в", "t"))
    return rf"(?:[\s,|-]{{0,3}}(?:{join}\s?)?(?P<time>{CLOCK}|{dotted}){HALF}(?:\s?{_zone()})?)?"


def _in_digits() -> tuple[str, ...]:
    number = r"(?P<number>0?[1-9]|1[0-2])"
    either = r"(?P<left>\d{1,2})(?P<mark>[./-])(?P<right>\d{1,2})(?P=mark)"
    return (
        rf"(?<![\w./-]){YEAR}(?P<mark>[./-]){number}(?P=mark)(?P<day>{DAY})(?![\d./-]\d|\d){_time('')}",
        rf"(?<![\w./-]){either}{YEAR}(?![./-]\d){_time('')}",
        rf"(?<![\w:.])(?P<time>{CLOCK})[\s,-]{{1,3}}{either}{YEAR}(?![./-]\d)",
    )


def _years(lang: str) -> tuple[str, ...]:
    before, after = one_of(BEFORE_YEAR.get(lang, ())), one_of(AFTER_YEAR.get(lang, ()))
    return (rf"(?<!\w){before}[\s'-]{YEAR}(?!\w|[.,-]\d)", rf"(?<![\w.,-]){YEAR}\s?{after}(?!\w)")


def _clocks() -> tuple[str, ...]:
    zone = rf"(?P<zone>{one_of(ZONES)}(?:[+-]\d{{1,2}}(?::?\d\d)?)?)(?!\w)"
    return (rf"(?<!\w){zone}\s?(?P<time>{CLOCK})", rf"(?<![\w:.])(?P<time>{CLOCK})\s?{zone}")


def _weekday(lang: str) -> str:
    names = weekday_words(lang, "wide")
    if lang == "ar":
        glued = {f"لل{name[2:]}": number for name, number in names.items()}
        names = {**names, **glued}
    return rf"(?<!\w){CLITIC if lang == 'ar' else ''}(?P<weekday>{one_of(names)})(?!\w)"
