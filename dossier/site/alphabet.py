"""The order in which names stand, each by the alphabet of its own language (CLDR collation, its first level)."""

from __future__ import annotations

import re
from functools import cache
from unicodedata import normalize

from dossier.site.views.parts import Text
from dossier.text.fold import MARKS, fold

ARTICLES = {
    "ar": re.compile(rf"[اٱ][{MARKS}]*ل[{MARKS}]*(?=[^\W_])"),
    "en": re.compile(r"the\s+", re.IGNORECASE),
    "fr": re.compile(r"l[’']\s*|(?:les?|la)\s+", re.IGNORECASE),
}
"""The article that a name may begin with: nobody looks for a name under it. Alif with hamza begins none (`ألمانيا`)."""

AFTER = "\uffff"
"""Sorts behind every letter, so that what follows it comes after all words with the letter before it."""

LETTERS = {
    "ar": {"ة": "ت"},
    "fa": {"پ": f"ب{AFTER}", "چ": f"ج{AFTER}", "ژ": f"ز{AFTER}", "گ": f"ک{AFTER}", "ه": f"و{AFTER}", "ة": "ت"},
    "ru": {"й": f"и{AFTER}"},
}
"""Letters whose place is not that of their matching form, and what they sort as."""


def by_name(text: Text) -> tuple[str, str]:
    """What a name sorts by: its letters, without the article, then as it is printed.

    Accents, hamzas and capitals tell apart only what is else the same, as on CLDR's later levels.
    """
    words = normalize("NFC", text.words)
    if article := ARTICLES.get(text.lang):
        words = words[found.end() :] if (found := article.match(words)) else words
    return fold(words.lower().translate(_places(text.lang))), text.words


@cache
def _places(lang: str) -> dict[int, str]:
    return str.maketrans(LETTERS.get(lang, {}))
