"""How many words of a line come again in the text under it: a headline's do, in any language and on any subject."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from dossier.text.fold import fold
from dossier.text.function_words import WORDS

_WORD = re.compile(r"[^\W\d_]+")
_PROCLITICS = re.compile(r"^(?:[وف]?[بكل]?ال|[وف]?لل|[وف](?=\w{4}))(?=\w{2})")
_COMMON = frozenset(word for lists in WORDS.values() for words in lists.values() for word in words)
SHORTEST = 3  # letters of a word that tells of something
STEM = 4  # letters that two forms of one word begin with
ENDING = 4  # letters at most that follow them
FEW, MANY = 1 / 3, 0.4
"""Shares of a line's words: up to the one they hardly come again, from the other on they do."""
FEWEST = 2  # words of a headline that come again


@dataclass(frozen=True, slots=True)
class Echo:
    """Of a line's words (each once) how many come again in the text."""

    again: int
    words: int

    def is_less(self, other: Echo) -> bool:
        """Whether the words of the other line come again, and those of this one hardly."""
        hardly = self.again <= FEW * self.words
        return hardly and other.again >= max(FEWEST, MANY * other.words) and other.again > self.again + 1


class Text:
    """The words of a running text, found by their beginnings."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._words: dict[str, set[str]] = {}
        for line in lines:
            for word in _content(line):
                self._words.setdefault(word[:STEM], set()).add(word)

    def echo(self, line: str) -> Echo:
        found = _content(line)
        return Echo(sum(map(self._holds, found)), len(found))

    def _holds(self, word: str) -> bool:
        return any(_are_forms(word, other) for other in self._words.get(word[:STEM], ()))


def _content(text: str) -> set[str]:
    """Its words in matching form, without those of every text and without the particles written onto Arabic ones."""
    found = {_PROCLITICS.sub("", word) for word in _WORD.findall(fold(text)) if word not in _COMMON}
    return {word for word in found if len(word) >= SHORTEST and word not in _COMMON}


def _are_forms(one: str, two: str) -> bool:
    """The same word, or two that begin alike and differ in an ending: `talk`, `talks`."""
    if one == two:
        return True
    shared = next((at for at, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two)))
    return shared >= STEM and max(len(one), len(two)) - shared <= ENDING
