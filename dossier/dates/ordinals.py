"""Days of the month in words, `the fifteenth of March`, as one table a language.

After CLDR's rules for spelling out numbers (`rbnf`: `spellout-ordinal`, and for French, which counts days,
`spellout-cardinal-masculine`), which Babel does not carry; the cases in which Russian and Arabic dates stand are added.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from dossier.text.fold import fold

_EN = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
)  # fmt: skip
_FR = (
    "premier", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
)  # fmt: skip
_RU = (
    "перв", "втор", "трет", "четверт", "пят", "шест", "седьм", "восьм", "девят", "десят", "одиннадцат", "двенадцат",
    "тринадцат", "четырнадцат", "пятнадцат", "шестнадцат", "семнадцат", "восемнадцат", "девятнадцат",
)  # fmt: skip
_AR = ("الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر")


def _english() -> dict[str, int]:
    tens = {20: "twenty", 30: "thirty"}
    units = dict(enumerate(_EN, 1)) | {20: "twentieth", 30: "thirtieth"}
    above = {
        f"{word}{joint}{units[unit]}": ten + unit
        for ten, word in tens.items()
        for unit in range(1, 10 if ten == 20 else 2)
        for joint in " -"
    }
    return {word: day for day, word in units.items()} | above


def _french() -> dict[str, int]:
    """Without `un`, which is the article before a month; CLDR writes `vingt-et-un`, the press also `vingt et un`."""
    units = {word: day for day, word in enumerate(_FR, 1)}
    above = {f"vingt{joint}{word}": 20 + day for word, day in units.items() if 1 < day < 10 for joint in " -"}
    ones = {f"{ten}{joint}et{joint}un": day for ten, day in (("vingt", 21), ("trente", 31)) for joint in " -"}
    return units | above | ones | {"vingt": 20, "trente": 30}


def _russian() -> dict[str, int]:
    """In the genitive, in which dates stand, and in the nominative."""
    stems = dict(enumerate(_RU, 1)) | {20: "двадцат", 30: "тридцат"}
    units = {f"{stem}{end}": day for day, stem in stems.items() for end in _ends(day)}
    tens = {"двадцать": 20, "тридцать": 30}
    above = {
        f"{ten} {word}": value + unit
        for ten, value in tens.items()
        for word, unit in units.items()
        if unit < (10 if value == 20 else 2)
    }
    return units | above


def _ends(day: int) -> tuple[str, str]:
    return ("ьего", "ье") if day == 3 else ("ого", "ое")


def _arabic() -> dict[str, int]:
    """With the article, in both cases that are written apart."""
    units = {word: day for day, word in enumerate(_AR, 1)}
    ones = units | {"الحادي": 1}
    teens = {f"{word} عشر": 10 + day for word, day in ones.items() if day < 10 and word != "الأول"}
    tens = {"العشرون": 20, "العشرين": 20, "الثلاثون": 30, "الثلاثين": 30}
    above = {
        f"{word} و{ten}": value + day
        for ten, value in tens.items()
        for word, day in ones.items()
        if day < (10 if value == 20 else 2) and word != "الأول"
    }
    return units | teens | tens | above


_TABLES = {"ar": _arabic, "en": _english, "fr": _french, "ru": _russian}


@lru_cache
def days(lang: str) -> Mapping[str, int]:
    """Every way to spell a day of the month in a language, in matching form -> 1 to 31; empty if it has no table."""
    return {fold(word): day for word, day in _TABLES[lang]().items()} if lang in _TABLES else {}


INTRODUCED: dict[str, tuple[str, ...]] = {
    "ar": (
        "في", "يوم", "ليوم", "اليوم", "بتاريخ", "تاريخ", "حتى", "منذ", "من", "إلى", "الى", "قبل", "بعد", "الموافق",
        "ليلة", "مساء", "صباح", "فجر", "ظهر", "وفي", "ومن",
    ),
    "en": ("the",),
    "fr": ("le", "du", "au", "dès le", "ce"),
}  # fmt: skip
"""Words before such a day without its weekday: else it may be one of several, as in «الأسبوع الأول من آذار»."""
