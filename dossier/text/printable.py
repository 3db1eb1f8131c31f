"""Whether a text could have been printed as it stands: what tells a right reading of bytes from a wrong one.

A wrong encoding gives letters too, but sets them as nobody does: signs and capitals inside words, two scripts in one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from dossier.text.script import language_of

LANGUAGES = frozenset({"ar", "en", "fr", "ru"})
LETTERS = {"fr": frozenset("éèêëàâçùûîïôœæÿ"), "ru": frozenset(map(chr, range(0x430, 0x450))) | {"ё"}}
"""The letters beyond ASCII that a language prints; English and Arabic papers print others' too."""

MOST_ACCENTS = 0.25
"""Of the letters of a French text, one in twenty has an accent; in a phrase such as `été à`, more."""

_MARKUP = re.compile(r"<(script|style)\b.*?</\1\s*>|<[^>]*>", re.IGNORECASE | re.DOTALL)
_WORD = re.compile(r"[^\W\d_]+")
_UNPRINTED = re.compile(
    r"[^\W\d_][¡-¿×÷ƒˆ˜‚„…†‡‰‹›•™€][^\W\d_]"  # a sign inside a word
    r"|[^\W\d_][‚„¡¿ˆ˜†‡‰€]|[^\W\d_]—\s|[¼½¾¤][^\W\d_]"  # one after a word or before it that stands alone
    r"|[^\W\d_a-zA-Z][0-9]"  # a letter that should be the sign of a currency
    r"|[\u2200-\u23ff\u2500-\u259f]"  # signs that tables and formulas are drawn with
)


def printable(text: str) -> str | None:
    """The language of a text that a paper may have printed; None if its letters or signs stand as nobody sets them."""
    plain = _MARKUP.sub(" ", text)
    lang = language_of(plain)
    if lang is None or lang not in LANGUAGES or _UNPRINTED.search(plain):
        return None
    words = set(_WORD.findall(plain))
    return lang if _in_proportion(plain, lang) and all(_possible(word, lang) for word in words) else None


def odd_words(text: str) -> Iterator[str]:
    """The words in which a reading shows itself: those that are not plain ASCII."""
    return (word for word in _WORD.findall(_MARKUP.sub(" ", text)) if not word.isascii())


def _in_proportion(text: str, lang: str) -> bool:
    """Not mostly capitals, accents, or spaces that do not break."""
    letters = [char for char in text if char.isalpha()]
    accents = sum(not char.isascii() for char in letters) if lang in ("en", "fr") else 0
    capitals = sum(map(str.isupper, letters))
    in_order = 2 * capitals <= len(letters) and accents <= MOST_ACCENTS * len(letters)
    return in_order and text.count("\u00a0") <= text.count(" ")


def _possible(word: str, lang: str) -> bool:
    """Letters of one script, of the language's own if it is French or Russian, and no capital after a small one."""
    if word.isascii():
        return True
    own = {char for char in word.lower() if not char.isascii()} - set("ªºـ")
    if len({_script(char) for char in word if char != "ـ"}) > 1 or not own <= LETTERS.get(lang, own):
        return False
    if lang in ("en", "fr") and (_script(word[0]) != "LATIN" or (len(word) == 1 and word not in "àÀôÔ")):
        return False
    return not any(one.islower() and two.isupper() and not (one + two).isascii() for one, two in pairwise(word))


@lru_cache(maxsize=1000)
def _script(char: str) -> str:
    return unicodedata.name(char, "").partition(" ")[0]
