"""Text that was encoded twice on its way: each letter shows as two or three signs (`Ã©` for é, `Ø§Ù„` for ال)."""

from __future__ import annotations

import re
from typing import NamedTuple

from dossier.text.script import common_words, language_of

_CODEC = "cp1252"
_OTHERS = (("cp1256", "ar"), ("iso8859-6", "ar"), ("cp1251", "ru"), ("koi8-r", "ru"))
# What UTF-8's bytes look like in windows-1252: a first byte of the archive's scripts, and what may follow it.
_FOLLOWING = "[\x80-\xbf" + bytes(byte for byte in range(0x80, 0xA0)).decode(_CODEC, "ignore") + "]"
_LETTERS = re.compile(rf"(?:[\xc2-\xc5\xd0\xd1\xd8-\xdb]{_FOLLOWING}|\xe2[\x80-\x82€]{_FOLLOWING})+")
# Signs that may stand so by chance: a capital at the end of a word, and what closes a quotation or parts words.
_CHANCE = re.compile(r"[ÂÃÄÑØÙÚÛ][»’”…–—\xa0]")


class Twice(NamedTuple):
    """Where it shows: the position in the text, the signs there, and the letters that they seem to stand for."""

    start: int
    signs: str
    letters: str


def encoded_twice(text: str) -> Twice | None:
    """The first letters of a text that look like UTF-8 read as windows-1252, and encoded again."""
    for match in _LETTERS.finditer(text):
        letters = _undone(match[0])
        if letters and not _CHANCE.fullmatch(match[0]):
            return Twice(match.start(), match[0], letters)
    return None


def _undone(signs: str) -> str | None:
    try:
        return b"".join(_byte(sign) for sign in signs).decode("utf-8")
    except UnicodeError:
        return None


def _byte(sign: str) -> bytes:
    """The byte that a sign stands for; those that windows-1252 leaves open stand for themselves."""
    return bytes([ord(sign)]) if sign <= "\xff" else sign.encode(_CODEC)


def taken_for_western(text: str) -> str | None:
    """The Arabic or Russian text whose bytes were read as windows-1252: most of its letters are French accents then.

    What windows-1252 does not hold, since it was lost on the way, is left out. None for a text that is what it shows.
    """
    letters = [char for char in text if char.isalpha()]
    if 2 * sum("À" <= char <= "ÿ" for char in letters) <= len(letters):
        return None
    data = b"".join(map(_byte, filter(_has_byte, text)))
    readings = ((data.decode(codec, "ignore"), lang) for codec, lang in _OTHERS)
    found = [(common_words(text, lang), text) for text, lang in readings if language_of(text) == lang]
    return max(found)[1] if found else None


def _has_byte(char: str) -> bool:
    return char <= "\xff" or bool(char.encode(_CODEC, "ignore"))
