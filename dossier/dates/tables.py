"""Names of months and weekdays, patterns of dates and digits, from the Unicode CLDR as Babel carries it.

Each locale's files are read anew, and never through Babel's own look-up: that writes resolved aliases back into data
which locales share, so that what one says can depend on which were asked before (python-babel #1234).
"""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from babel import localedata
from babel.core import get_global

from dossier.text.fold import fold

Context = Literal["format", "stand-alone"]
Width = Literal["wide", "abbreviated"]
PatternName = Literal["long", "yMMMM", "MMMMd"]

ARABIC = ("ar", "ar_SY", "ar_LB", "ar_JO", "ar_IQ", "ar_EG", "ar_MA", "ar_DZ", "ar_TN", "ar_MR")
"""Locales that together have the Arabic month names of every tradition: Gregorian, Levantine, Maghrebi, Algerian."""

FORMS: tuple[tuple[Context, Width], ...] = (("format", "wide"), ("format", "abbreviated"), ("stand-alone", "wide"))

DIGITS = {"arab": "٠١٢٣٤٥٦٧٨٩", "arabext": "۰۱۲۳۴۵۶۷۸۹"}
"""CLDR numbering system -> its ten digits, where they are not 0 to 9."""

FURTHER_MONTHS = {
    "en": {"sept": 9},
    "ar": {"يونيه": 6, "يوليه": 7, "مايس": 5, "كانون ثاني": 1, "كانون أول": 12, "تشرين أول": 10, "تشرين ثاني": 11},
}
"""Spellings that the press prints and CLDR has not: Egyptian, Iraqi, and Levantine without the article."""

FURTHER_WEEKDAYS = {"ru": {"среду": 2, "пятницу": 4, "субботу": 5}}
"""Cases that CLDR has not (accusative, in which Russian says on which day)."""


@lru_cache
def months(locale: str, context: Context = "format", width: Width = "wide") -> tuple[str, ...]:
    """Twelve names. `format` is the form within a date (`марта`), `stand-alone` that on its own (`март`)."""
    return tuple(_look(locale, "months", context, width, number) for number in range(1, 13))


def weekdays(locale: str, width: Width = "wide") -> tuple[str, ...]:
    """Seven names, Monday first."""
    return tuple(_look(locale, "days", "format", width, number) for number in range(7))


def pattern(locale: str, name: PatternName) -> str:
    """CLDR's pattern for a whole date (`long`), a month of a year (`yMMMM`) or a day of a month (`MMMMd`)."""
    table = "date_formats" if name == "long" else "datetime_skeletons"
    return str(_look(locale, table, name).pattern)


def numbering_system(locale: str) -> str:
    """The CLDR name of the digits that a locale uses: `latn`, `arab`, `arabext` …"""
    return str(_look(locale, "default_numbering_system"))


@lru_cache
def known(locale: str) -> str:
    """The nearest locale that CLDR has: `fr-XX` -> `fr`. ValueError if it has not even the language."""
    name = locale.replace("-", "_")
    while not localedata.exists(name):
        if "_" not in name:
            raise ValueError(f"the Unicode CLDR has no locale “{locale}”")
        name = name.rpartition("_")[0]
    return name


def has(lang: str) -> bool:
    """Whether CLDR has the language."""
    return localedata.exists(lang)


@lru_cache
def _file(name: str) -> Mapping[Any, Any]:
    """What one locale says of itself, without what it inherits. Read only."""
    data: Mapping[Any, Any] = pickle.loads(Path(localedata.resolve_locale_filename(name)).read_bytes())
    return data


def _parents(name: str) -> Iterable[str]:
    """A locale, the one it inherits from, and so on up to `root` (CLDR, Locale Inheritance)."""
    while name != "root":
        yield name
        name = get_global("parent_exceptions").get(name) or (name.rpartition("_")[0] or "root")
    yield name


@lru_cache(maxsize=10_000)
def _look(locale: str, *path: str | int) -> Any:
    """One value of a locale, inherited or reached by an alias if need be."""
    for name in _parents(known(locale)):
        value: Any = _file(name)
        for depth, key in enumerate(path):
            value = value.get(key) if isinstance(value, Mapping) else None
            if isinstance(value, localedata.Alias):
                return _look(locale, *value.keys, *path[depth + 1 :])
        if value is not None:
            return value
    raise ValueError(f"the Unicode CLDR does not say {path} for “{locale}”")


@lru_cache
def month_words(lang: str) -> Mapping[str, int]:
    """Every way to write a month in a language, in matching form without full stops -> 1 to 12.

    ValueError if one word would name two months.
    """
    found: dict[str, int] = {}
    for locale in ARABIC if lang == "ar" else (lang,) if has(lang) else ():
        for context, width in FORMS:
            for number, name in enumerate(months(locale, context, width), 1):
                _enter(found, name, number)
    for name, number in FURTHER_MONTHS.get(lang, {}).items():
        _enter(found, name, number)
    if lang == "ru":  # prepositional, in which Russian says in which month: марта -> марте
        for number, name in enumerate(months(lang), 1):
            _enter(found, name[:-1] + "е", number)
    return found


def _enter(found: dict[str, int], name: str, number: int) -> None:
    form = fold(name).rstrip(".")
    if found.setdefault(form, number) != number:
        raise ValueError(f"“{name}” names two months: {found[form]} and {number}")


@lru_cache
def weekday_words(lang: str, width: Width = "wide") -> Mapping[str, int]:
    """Names of weekdays in matching form without full stops -> 0 (Monday) to 6."""
    names = weekdays(lang, width) if has(lang) else ()
    found = {fold(name).rstrip("."): number for number, name in enumerate(names)}
    return found | {fold(name): number for name, number in FURTHER_WEEKDAYS.get(lang, {}).items()}
