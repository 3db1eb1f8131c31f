"""Dates within running words: as much of them as no line should end in."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby

from dossier.dates import solar
from dossier.dates.tables import ARABIC, months

LANGS = (*ARABIC, "en", "fr", "ru", "fa")


def pattern() -> str:
    """A day with the name of its month, and that with its year, in any of the languages: `15 March 2023`, `24–25 July`,
    `1er mars`, `آذار/مارس 2023`, `۲۴ اسفند ۱۴۰۱`. Names as CLDR has them within a date and on their own."""
    found = {name for lang in LANGS for context in ("format", "stand-alone") for name in months(lang, context)}
    name = _one_of(found.union(solar.MONTHS))
    month = rf"{name}(?:/{name})?"
    return rf"(?:\d{{1,2}}–)?\d{{1,2}}(?:er)?\s{month}(?:\s\d{{4}})?|{month}\s\d{{1,4}}"


def _one_of(names: Iterable[str]) -> str:
    """The longest of the names that stands somewhere; by first letters, so that few are tried at each place."""
    letters = groupby(sorted(names), key=lambda name: name[0])
    return f"(?:{'|'.join(_beginning(letter, each) for letter, each in letters)})"


def _beginning(letter: str, names: Iterable[str]) -> str:
    rests = sorted((re.escape(name[1:]) for name in names), key=len, reverse=True)
    return f"{letter}(?:{'|'.join(rests)})"
