"""Which encoding bytes are in that do not say so: two detectors must read the same text, and no other reading fit.

What is compared is the text, not the encoding's name: several encodings may give the same letters. An answer counts
only if its text could have been printed. Where that leaves a doubt, nothing is detected, and somebody must be asked.
"""

from __future__ import annotations

import codecs
import unicodedata
from dataclasses import dataclass

from dossier.text.printable import printable

CANDIDATES = ("cp1256", "iso8859-6", "cp1252", "cp1251", "koi8-r", "utf-16-le", "utf-16-be")
"""The encodings, beside UTF-8, that Arabic, English, French and Russian articles come in."""

RIVALS = (*CANDIDATES[:5], "iso8859-15", "cp1250", "cp1254", "cp1257", "cp850", "mac-roman", "mac-cyrillic")
"""Encodings of one byte a letter whose readings must not be as good as that of the one detected."""

FEWEST_LETTERS = 30
"""A few words prove nothing: by chance, other bytes are words too."""


@dataclass(frozen=True, slots=True)
class Detected:
    """What the detectors make of some bytes: `text` where they agree; the readings that are to be chosen from else.

    `readings`: encoding -> text, each strictly decoded.
    """

    readings: dict[str, str]
    codec: str | None = None

    @property
    def text(self) -> str | None:
        return self.readings[self.codec] if self.codec else None


def detect(data: bytes) -> Detected:
    """Ask both detectors about bytes that are no UTF-8."""
    named = (_chardet(data), _charset_normalizer(data))
    read = [(codec, strictly(data, codec)) for codec in named if codec]
    readings = {codec: text for codec, text in read if text is not None}
    texts = {text for _, text in read}
    agreed = texts.pop() if len(read) == 2 and len(texts) == 1 else None
    if agreed is not None and _settles(data, agreed):
        western = strictly(data, "cp1252") == agreed
        return Detected(readings | {"cp1252": agreed} if western else readings, "cp1252" if western else read[1][0])
    return Detected(readings | _fitting(data, set(readings.values())))


def strictly(data: bytes, codec: str) -> str | None:
    """The text, if every byte has a letter and none is a control of C1, a private or an unassigned character."""
    try:
        text = data.decode(codec)
    except UnicodeDecodeError:
        return None
    odd = (char for char in set(text) if unicodedata.category(char) in ("Cc", "Co", "Cn", "Cs") and char > "\x7e")
    return None if any(odd) else text


def _settles(data: bytes, text: str) -> bool:
    """Whether this reading could have been printed and no other one could."""
    lang = printable(text)
    if lang is None or sum(map(str.isalpha, text)) < FEWEST_LETTERS:
        return False
    # French letters are those of the code page for the West; its neighbours have others in their place.
    return not _fitting(data, {text}, RIVALS[:6] if lang == "fr" else RIVALS)


def _fitting(data: bytes, texts: set[str], codecs_: tuple[str, ...] = RIVALS) -> dict[str, str]:
    """Other readings that could have been printed: codec -> text."""
    if b"\0" in data:
        return {}
    found = ((codec, strictly(data, codec)) for codec in codecs_)
    return {codec: text for codec, text in found if text and text not in texts and printable(text)}


def _chardet(data: bytes) -> str | None:
    import chardet

    found = chardet.detect(data, compat_names=False, prefer_superset=False)["encoding"]
    return codecs.lookup(found).name if found else None


def _charset_normalizer(data: bytes) -> str | None:
    from charset_normalizer import from_bytes

    found = from_bytes(data, cp_isolation=list(CANDIDATES), enable_fallback=False).best()
    return codecs.lookup(found.encoding).name if found else None
