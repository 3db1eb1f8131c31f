"""Ids proposed from names: lower-case words joined by hyphens."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_SURE = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})
"""Latin letters that are no letter with a mark. No other script has one spelling in Latin letters that is sure."""


def slug(name: str) -> str:
    """The words of a name in ASCII, marks left out; empty where a letter has no sure spelling in it (Unicode, NFKD)."""
    apart = unicodedata.normalize("NFKD", name.lower().translate(_SURE))
    bare = "".join(letter for letter in apart if not unicodedata.combining(letter))
    if any(letter.isalpha() and not letter.isascii() for letter in bare):
        return ""
    return "-".join(re.findall(r"[a-z0-9]+", re.sub(r"['’ʼ]", "", bare)))


def proposed(names: Iterable[str]) -> str:
    """The id from the first of some names that gives one; empty if none does."""
    return next(filter(None, map(slug, names)), "")
