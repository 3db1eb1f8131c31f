"""Names of months, weekdays and places, patterns of dates and digits, from the Unicode CLDR as Babel carries it.

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
    "fr": {"jan": 1, "fév": 2, "avr": 4, "juill": 7, "aou": 8},
    "ru": {
        "янв": 1, "фев": 2, "мар": 3, "апр": 4, "июн": 6, "июл": 7, "авг": 8, "сен": 9, "окт": 10, "ноя": 11, "дек": 12,
    },
    "ar": {
        "يونيه": 6, "يوليه": 7, "مايس": 5, "كانون ثاني": 1, "كانون ثان": 1, "كانون أول": 12, "تشرين أول": 10,
        "تشرين ثاني": 11, "تشرين ثان": 11, "كانون 1": 12, "كانون 2": 1, "تشرين 1": 10, "تشرين 2": 11, "كانون1": 12,
        "كانون2": 1, "تشرين1": 10, "تشرين2": 11, "ك1": 12, "ك2": 1, "ت1": 10, "ت2": 11, "ك 1": 12, "ك 2": 1,
        "ت 1": 10, "ت 2": 11,
    },
}  # fmt: skip
"""Spellings that the press prints and CLDR has not: Egyptian, Iraqi, Levantine without the article or in figures."""

ISLAMIC_MONTHS: dict[str, tuple[tuple[str, ...], ...]] = {
    "ar": (
        ("محرم", "محرم الحرام", "المحرم"), ("صفر", "صفر الخير"), ("ربيع الأول", "ربيع أول"),
        ("ربيع الآخر", "ربيع الثاني", "ربيع ثاني"), ("جمادى الأولى", "جمادى الأول", "جماد الأول", "جماد أول"),
        ("جمادى الآخرة", "جمادى الثانية", "جمادى الآخر", "جمادى الثاني", "جماد الثاني", "جماد الآخر"),
        ("رجب",), ("شعبان",), ("رمضان", "رمضان المبارك"), ("شوال",), ("ذو القعدة", "ذي القعدة", "ذا القعدة"),
        ("ذو الحجة", "ذي الحجة", "ذا الحجة"),
    ),
    "en": (
        ("muharram",), ("safar",), ("rabi i", "rabi al-awwal", "rabi' al-awwal", "rabi ul awal", "rabi'ul awwal"),
        ("rabi ii", "rabi al-thani", "rabi' al-thani", "rabi al-akhir", "rabi' al-akhir"),
        ("jumada i", "jumada al-awwal", "jumada al-ula", "jumada al-oula"),
        ("jumada ii", "jumada al-thani", "jumada al-akhirah", "jumada al-akhira", "jumada al-thaniyah"),
        ("rajab",), ("sha'ban", "shaban", "shaaban"), ("ramadan",), ("shawwal",),
        ("dhu'l-qi'dah", "dhu al-qi'dah", "dhu al-qadah", "dhul qadah", "dhul-qi'dah", "dhu al-qa'da"),
        ("dhu'l-hijjah", "dhu al-hijjah", "dhul hijjah", "dhul-hijjah", "dhu al-hijja"),
    ),
    "fr": (
        ("mouharram", "muharram", "moharram"), ("safar",), ("rabia al awal", "rabi al-awwal", "rabi' al-awwal"),
        ("rabia ath-thani", "rabi al-thani", "rabia al thani"), ("joumada al oula", "joumada al-oula", "joumada i"),
        ("joumada ath-thania", "joumada al-thania", "joumada ii"), ("rajab",), ("chaabane", "chaaban", "cha'ban"),
        ("ramadan", "ramadhan"), ("chawwal", "chaoual"), ("dhou al qi`da", "dhou al-qi'da", "dhou al qida"),
        ("dhou al-hijja", "dhou al hijja"),
    ),
    "ru": (
        ("мухаррам", "мухаррама"), ("сафар", "сафара"), ("раби-уль-авваль", "раби аль-авваль", "раби-уль-авваля"),
        ("раби-уль-ахир", "раби ас-сани", "раби-уль-ахира"), ("джумад-уль-авваль", "джумада аль-уля"),
        ("джумад-уль-ахир", "джумада ас-сания"), ("раджаб", "раджаба"), ("шаабан", "шаабана"),
        ("рамадан", "рамадана"), ("шавваль", "шавваля"), ("зуль-каада", "зуль-каады"), ("зуль-хиджжа", "зуль-хиджжи"),
    ),
}  # fmt: skip
"""The twelve months of the Hijra in CLDR's spelling (calendar `islamic`, which Babel's data leave out) and others."""

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
def places(lang: str) -> frozenset[str]:
    """Names of countries, and of the cities by which time zones are told; where a locale has none, the zone's own."""
    own = _file(lang)
    countries = (name for code, name in own["territories"].items() if len(code) == 2 and code not in _NO_COUNTRIES)
    zones = {zone: zone.rpartition("/")[2].replace("_", " ") for zone in _file("ru")["time_zones"]}
    named = zones | {zone: says["city"] for zone, says in own["time_zones"].items() if "city" in says}
    return frozenset((*countries, *(city for zone, city in named.items() if not zone.startswith("Etc/"))))


_NO_COUNTRIES = frozenset(("EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"))
"""Codes of CLDR's territories that stand for unions and for nothing at all."""


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


@lru_cache
def islamic_words(lang: str) -> Mapping[str, int]:
    """Every way to write a month of the Hijra in a language, in matching form -> 1 to 12."""
    names = enumerate(ISLAMIC_MONTHS.get(lang, ()), 1)
    return {fold(spelling): number for number, spellings in names for spelling in spellings}


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
