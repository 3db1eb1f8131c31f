"""The shapes of printed dates, as regular expressions over the matching form of a text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from dossier.dates import ordinals
from dossier.dates.tables import islamic_words, month_words, weekday_words
from dossier.dates.words import (
    AFTER_YEAR,
    BEFORE_YEAR,
    HIJRA,
    ORDINALS,
    RELATIVE,
    SENSES,
    TO,
    WHOSE_TIME,
    WITHIN_DATE,
    ZONES,
    ZONES_OF,
)
from dossier.text.fold import fold

DAY = r"(?:0?[1-9]|[12]\d|3[01])"
NO_DAY = r"(?:3[2-9]|[4-9]\d|00?)"
YEAR = r"(?P<year>(?:1[89]|20)\d\d)(?![\d:])"
HIJRI_YEAR = r"(?P<hijri>1[345]\d\d)(?![\d:])"
CLOCK = r"(?:[01]?\d|2[0-3])(?::|\s?h\s?)[0-5]\d(?::[0-5]\d)?(?!\d)"
HOUR = r"(?:[01]?\d|2[0-3])\s?h(?!\w)"
HALF = r"(?:\s?(?P<half>[ap]\.?m\.?|[صم])(?!\w))?"
START = r"(?<!\w)(?<!\d[.,:/])"
_SHORT = r"(?P<short>\d\d?/\d\d?/\d\d|\d\d(?P<sign>[.-])\d\d(?P=sign)\d\d)(?![./-]\d|[\d:])"
CLITIC = "(?:[وفبلك]{1,2})?"
ARTICLE = "(?:[وفبك]?(?:ال|لل))?"
GAP = r"[\s,.]{0,3}"


class Patterns(NamedTuple):
    """The shapes of a language: those that hold a figure, and those of words alone."""

    figures: tuple[re.Pattern[str], ...]
    words: tuple[re.Pattern[str], ...]


def one_of(words: Iterable[str]) -> str:
    """An alternative of words in matching form, the longest first; it never matches if there are none."""
    forms = sorted({fold(word) for word in words}, key=lambda form: (-len(form), form))
    return f"(?:{'|'.join(re.escape(form).replace(chr(92) + ' ', ' +') for form in forms)})" if forms else "(?!)"


@lru_cache
def patterns(lang: str) -> Patterns:
    """One pattern per shape. Groups: year, month, day, weekday, time, zone; first (another day before the day:
    `15-16 March`) and second (a weekday between the two), th (its ordinal ending), again (the other of two names of a
    month), number (a month in digits), left and right (a day and a month in digits, in either order), short (a date of
    three such numbers), after (a weekday behind the date), lunar and hijri (month and year of the Hijra), era (what
    says so), relative (a word such as yesterday), before and behind (whether a weekday is gone by or to come),
    spelled (a day in words)."""
    figures = (*_with_month_names(lang), *_of_the_hijra(lang), *_in_digits(lang), *_years(lang), *_clocks(lang))
    words = (_relative(lang), _weekday(lang), _spelled(lang))
    return Patterns(tuple(map(re.compile, figures)), tuple(map(re.compile, words)))


def _lead(lang: str) -> str:
    """What may stand before a date: today or the like, a weekday, an article."""
    then = one_of(("le", "the", "يوم", "الموافق", "الموافق ل"))
    return (
        rf"(?:(?P<relative>{one_of(RELATIVE.get(lang, ()))})(?!\w)[\s,]{{1,2}})?"
        rf"(?:(?P<weekday>{_days(lang)})(?!\w)\.?[\s,:(-]{{0,3}}(?:{then}\s)?)?"
    )


def _days(lang: str) -> str:
    return one_of([*weekday_words(lang, "wide"), *weekday_words(lang, "abbreviated")])


def _after(lang: str) -> str:
    return rf"(?:\s?[,(]\s?(?P<after>{one_of(weekday_words(lang, 'wide'))})(?!\w)\)?)?"


def _day(lang: str) -> str:
    """A day, or two of one month."""
    ordinal = f"(?:{one_of(ORDINALS.get(lang, ()))})?"
    to = rf"\s?(?:-|/|{one_of(TO.get(lang, ()))})\s?(?:(?P<second>{_days(lang)})\s)?"
    figures = rf"(?:(?P<first>{DAY}){ordinal}{to})?(?P<day>{DAY})(?P<th>{ordinal})(?!\d)"
    return ARTICLE + figures if lang == "ar" else figures


def _within(lang: str) -> str:
    return rf"(?:{one_of(WITHIN_DATE.get(lang, ()))}\s+)*"


def _begin(lang: str) -> str:
    return START + CLITIC if lang == "ar" else START


def _month(lang: str) -> str:
    """A month by its name, or by two of them."""
    name = one_of(month_words(lang))
    joint = r"[/(\[-]" if lang == "ar" else r"[/(\[]"
    return (
        rf"(?P<open>[(\[]\s?)?(?P<month>{name})(?!\w)\.?(?(open)\s?[)\]])"
        rf"(?:(?(open)\s*|\s*{joint}\s*)(?P<again>{name})(?!\w)\.?\s?[)\]]?)?"
    )


def _spelled(lang: str) -> str:
    """Days in words, before the name of a month."""
    begin, within = _begin(lang), _within(lang)
    day = rf"{begin}{_lead(lang)}(?P<spelled>{one_of(ordinals.days(lang))})\s{within}"
    lunar = rf"(?P<lunar>{one_of(islamic_words(lang))})(?!\w)(?:{GAP}{within}{HIJRI_YEAR}(?:{_era()})?)?"
    return rf"{day}(?:{_month(lang)}(?:{GAP}{within}{YEAR})?{_after(lang)}{_time(lang)}|{lunar})"


def _era() -> str:
    return rf"\s?(?P<era>{one_of(HIJRA)})(?!\w)"


def _with_month_names(lang: str) -> tuple[str, ...]:
    month, begin, lead, day, within = _month(lang), _begin(lang), _lead(lang), _day(lang), _within(lang)
    year = rf"(?:{GAP}{within}{YEAR})?"
    return (
        rf"{begin}{lead}{day}[\s./-]{{0,2}}{within}{month}{year}{_after(lang)}{_time(lang)}",
        rf"{begin}{lead}{month}\s?{day}{year}{_time(lang)}" if lang == "en" else "(?!)",
        rf"{begin}{month}[\s,]{{1,2}}{within}{YEAR}",
        rf"{begin}{lead}(?P<day>{NO_DAY})[\s./-]{{0,2}}{within}{month}{GAP}{within}{YEAR}{_time(lang)}",
        rf"{begin}{lead}{month}\s?(?P<day>{NO_DAY}){GAP}{YEAR}{_time(lang)}" if lang == "en" else "(?!)",
        rf"{_hour(lang)}{lead}{day}[\s./-]{{0,2}}{within}{month}{year}",
        rf"{_hour(lang)}{lead}{month}\s?{day}{year}" if lang == "en" else "(?!)",
        rf"(?<!\w)(?:{_zone(lang)}\s)?(?P<time>{CLOCK})\s{YEAR}\s{lead}\s?(?P<day>{DAY})\s{month}",
    )


def _of_the_hijra(lang: str) -> tuple[str, ...]:
    """Dates of the Hijra: in figures, and a year alone, only with a word that says so."""
    month = rf"(?P<lunar>{one_of(islamic_words(lang))})(?!\w)"
    begin, lead, day, within = _begin(lang), _lead(lang), _day(lang), _within(lang)
    era = _era()
    year = rf"{within}{HIJRI_YEAR}(?:{era})?"
    number, mark = r"(?P<number>0?[1-9]|1[0-2])", r"(?P<mark>[./-])"
    return (
        rf"{begin}{lead}{day}[\s./-]{{0,2}}{within}{month}(?:{GAP}{year})?{_after(lang)}{_time(lang)}",
        rf"{begin}{lead}{month}\s?{day}{GAP}{year}{_time(lang)}" if lang == "en" else "(?!)",
        rf"{begin}{month}[\s,]{{1,2}}{year}",
        rf"(?<![\w./-]){lead}{HIJRI_YEAR}{mark}{number}(?P=mark)(?P<day>{DAY})(?!\d){era}",
        rf"(?<![\w./-]){lead}(?P<day>{DAY}){mark}{number}(?P=mark){HIJRI_YEAR}{era}",
        rf"(?<![\w./-]){HIJRI_YEAR}{era}",
    )


def _zone(lang: str) -> str:
    """A zone by its name, or as how far it is from Greenwich."""
    return rf"\(?(?P<zone>{_zone_name(lang)}|z(?!\w)|[+-]\d\d:?\d\d(?!\d))"


def _zone_name(lang: str) -> str:
    names = one_of((*ZONES, *ZONES_OF.get(lang, ())))
    return rf"(?:{names}(?:[+-]\d{{1,2}}(?::?\d\d)?)?|{_whose_time(lang)})(?!\w)"


def _whose_time(lang: str) -> str:
    """A zone told by its place."""
    return "|".join(WHOSE_TIME.get(lang, ("(?!)",)))


def _hour(lang: str) -> str:
    """The hour before a date."""
    return rf"(?<![\w:.])(?P<time>{CLOCK}){HALF}(?:\s?{_zone(lang)}\)?)?[\s,-]{{1,3}}"


def _time(lang: str) -> str:
    """The hour behind a date, with its zone."""
    dotted = rf"(?:[01]?\d|2[0-3])\.[0-5]\d(?=\s?\(?{_zone_name(lang)})"
    join = one_of(("at", "à", "a", "في", "الساعة", "في الساعة", "عند الساعة", "على الساعة", "в", "t"))
    clock = rf"(?P<time>{CLOCK}|{dotted}|{HOUR})(?:[.,]\d{{1,9}}(?=\s?(?:z|[+-]\d\d)))?"
    year = r"(?:\s?(?:г|года|م)(?!\w)\.?)?"
    return rf"(?:{year}[\s,|/·•-]{{0,3}}(?:{join}\s?)?{clock}{HALF}(?:[\s,]{{0,2}}{_zone(lang)})?)?"


def _in_digits(lang: str) -> tuple[str, ...]:
    number = r"(?P<number>0?[1-9]|1[0-2])"
    either = r"(?P<left>\d{1,2})(?P<mark>[./-])(?P<right>\d{1,2})(?P=mark)"
    begin = rf"(?<![\w./-]){_lead(lang)}"
    return (
        rf"{begin}{YEAR}(?P<mark>[./-]){number}(?P=mark)(?P<day>{DAY})(?![\d./-]\d|\d){_time(lang)}",
        rf"{begin}{either}{YEAR}(?![./-]\d){_time(lang)}",
        rf"{_hour(lang)}{either}{YEAR}(?![./-]\d)",
        rf"{_hour(lang)}{YEAR}(?P<mark>[./-]){number}(?P=mark)(?P<day>{DAY})(?![./-]\d|\d)",
        rf"{begin}{_SHORT}{_time(lang)}",
        rf"{_hour(lang)}{_SHORT}",
    )


def _years(lang: str) -> tuple[str, ...]:
    before, after = one_of(BEFORE_YEAR.get(lang, ())), one_of(AFTER_YEAR.get(lang, ()))
    return (rf"(?<!\w){before}[\s'-]{YEAR}(?:(?=\s?م(?!\w))|(?!\w|[.,-]\d))", rf"(?<![\w.,-]){YEAR}\s?{after}(?!\w)")


def _clocks(lang: str) -> tuple[str, ...]:
    zone = rf"(?P<zone>{_zone_name(lang)})"
    return (rf"(?<!\w){zone}\s?(?P<time>{CLOCK})", rf"(?<![\w:.])(?P<time>{CLOCK})\s?{zone}")


def _relative(lang: str) -> str:
    """Yesterday and the like, with its weekday or its time."""
    clitic = CLITIC if lang == "ar" else ""
    weekday = rf"(?:[\s,(]{{1,2}}(?:{one_of(('в', 'во', 'le', 'on', 'يوم'))}\s)?(?P<weekday>{_names(lang)})(?!\w))?"
    return rf"(?<!\w){clitic}(?P<relative>{one_of(RELATIVE.get(lang, ()))})(?!\w){weekday}{_time(lang)}"


def _weekday(lang: str) -> str:
    senses = SENSES.get(lang, {"past": (), "future": ()})
    sense = one_of((*senses["past"], *senses["future"]))
    before = rf"(?:(?P<before>{sense})\s)?" if lang in ("en", "ru") else ""
    behind = rf"(?:\s(?P<behind>{sense})(?!\w))?" if lang in ("ar", "fr") else ""
    return rf"(?<!\w){CLITIC if lang == 'ar' else ''}{before}(?P<weekday>{_names(lang)})(?!\w){behind}"


def _names(lang: str) -> str:
    names = [*weekday_words(lang, "wide")]
    return one_of([*names, *(f"لل{name[2:]}" for name in names)] if lang == "ar" else names)
