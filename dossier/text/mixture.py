"""Bytes in two encodings: where the second begins, as far as the bytes prove that there are two.

A line proves its encoding where it holds letters enough and only one reading of them could have been printed; UTF-8
proves itself by less, since by chance no line is full of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from dossier.text.detection import CANDIDATES, FEWEST_LETTERS, strictly
from dossier.text.encodings import HIGH, MULTIBYTE
from dossier.text.printable import odd_words, printable
from dossier.text.script import common_words

FEWEST = 3
"""Letters of UTF-8, with no other byte beyond ASCII in their line."""

FEWEST_COMMON = 1
"""Common words of its language in a line that shows its encoding; a wrong reading that could be printed has none."""

_LINE = re.compile(rb"[^\r\n]+")
_FAR_EAST = re.compile("[\u2e80-\ud7ff]{4,}")


def utf8_among_others(data: bytes) -> int | None:
    """The offset of the first letter of UTF-8 in lines of nothing else, of bytes that are no UTF-8 as a whole."""
    lines = (line for line in _LINE.finditer(data) if _is_utf8(line[0]))
    return next((high.start() for line in lines if (high := HIGH.search(data, line.start()))), None)


def second_of_two(data: bytes) -> int | None:
    """The offset of the line with which a second encoding of one byte a letter begins, both being proved."""
    proved = [(line.start(), found) for line in _LINE.finditer(data) if (found := frozenset(_readings(line[0])))]
    return next((start for (_, before), (start, found) in pairwise(proved) if before.isdisjoint(found)), None)


def utf8_in_utf16(text: str, codec: str) -> int | None:
    """The number of characters before letters of UTF-8 that were read, two bytes each, as those of the Far East."""
    found = (match.start() for match in _FAR_EAST.finditer(text) if _is_text(match[0].encode(codec)))
    return next(found, None)


def _is_utf8(line: bytes) -> bool:
    runs = MULTIBYTE.findall(line)
    return len(HIGH.findall(line)) == sum(map(len, runs)) and len(b"".join(runs).decode("utf-8", "ignore")) >= FEWEST


def _is_text(data: bytes) -> bool:
    """Letters of UTF-8, the first and last of which may be cut."""
    return sum(map(len, MULTIBYTE.findall(data))) >= len(data) - 2


def _readings(line: bytes) -> Iterator[str]:
    """Each encoding in which a line could have been printed, and shows it."""
    for codec in CANDIDATES[:5] if len(HIGH.findall(line)) >= FEWEST_LETTERS else ():
        text = strictly(line, codec)
        lang = printable(text) if text and sum(map(len, odd_words(text))) >= FEWEST_LETTERS else None
        if text and lang and common_words(text, lang) >= FEWEST_COMMON:
            yield codec
