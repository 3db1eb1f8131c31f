"""A text and its words, as names are looked for in it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from dossier.text.fold import INVISIBLE, MARKS, fold

WORD = re.compile(rf"[^\W_](?:[^\W_]|[{MARKS}{INVISIBLE}])*")

JOINT = re.compile(rf"(?:[^\S\r\n]|[-‐-―−'’{INVISIBLE}])*")
"""What may stand between two words of one name: spaces, hyphens of every kind, an apostrophe."""

BROKEN = re.compile(rf"{JOINT.pattern}(?:\r\n|\n|\r)?{JOINT.pattern}")
"""The same, with the end of a line among it: a name runs on from one line to the next, never over an empty one."""

SENTENCE_END = re.compile(r"[.!?؟…:;\n«»“”\"]")


ARTICLES = frozenset(("al", "аль"))
"""The Arabic article as a word of its own, in the form by which names are compared."""

SAME = {"el": "al", "эль": "аль", "ابن": "بن", "ابي": "ابو", "ابا": "ابو"}
"""Words of names that are spelt by habit or by their place in the sentence, and the spelling they are compared by."""

ASSIMILATED = re.compile(
    r"(?<![^\W_])(?:a(?:sh[-‐‑](?=sh)|dh[-‐‑](?=dh)|th[-‐‑](?=th)|([sdnrtzṣḍṭẓ])[-‐‑](?=\1))|а([сшднртз])[-‐‑](?=\2))",
    re.IGNORECASE,
)
"""The article as it sounds before a sun letter: ash-Sharaa, ar-Rashid, ас-Сиси."""

SERVANT = re.compile(rf"ع[{MARKS}]*ب[{MARKS}]*د[{MARKS}]*(?=[اٱ]ل[{MARKS}]*\w\w)")
"""Servant of, written onto the name after it: عبدالله."""

PARTICLES = re.compile("[وف]?[بكل]?")


ABBREVIATED = frozenset(("dr", "mr", "mrs", "ms", "prof", "gen", "col", "lt", "sen", "gov", "rev", "st", "mgr"))
"""Titles that are written with a dot, which ends no sentence."""


class Word(NamedTuple):
    """A word of a text: its matching form, and its place."""

    form: str
    start: int
    end: int


class Words(NamedTuple):
    """A text and its words."""

    printed: str
    words: list[Word]

    def joined(self, at: int, by: re.Pattern[str] = JOINT) -> bool:
        """Whether only spaces, hyphens or the dot of an abbreviation stand between a word and the one before."""
        return by.fullmatch(self.printed, self._end(at - 1), self.words[at].start) is not None

    def _end(self, at: int) -> int:
        """Where a word ends, with its dot if it is an initial or an abbreviated title."""
        dotted = self.words[at].form in ABBREVIATED and self.printed.startswith(".", self.words[at].end)
        return self.words[at].end + (dotted or self.is_initial(at))

    def is_initial(self, at: int) -> bool:
        """Whether the word is a letter with a dot: В. Путин."""
        return len(self.words[at].form) == 1 and self.printed.startswith(".", self.words[at].end)

    def capital(self, at: int) -> bool:
        return self.printed[self.words[at].start].isupper()

    def begins_sentence(self, at: int) -> bool:
        gap = self.printed[self._end(at - 1) : self.words[at].start] if at else ""
        return at == 0 or SENTENCE_END.search(gap) is not None

    def in_title_case(self) -> bool:
        """Whether most longer words have a capital, as in English headlines, so that a capital tells nothing.

        A sentence full of names has many capitals too, but it ends in a stop.
        """
        if self.printed.rstrip().endswith("."):
            return False
        longer = [self.capital(at) for at, word in enumerate(self.words) if len(word.form) > 3]
        if len(longer) < 4:
            return all(map(self.capital, range(len(self.words))))
        return sum(longer) * 2 > len(longer)


def split(text: str) -> Words:
    """A text with its words in matching form, and those spellings made one that differ by place or habit alone.

    The article, `al-`, also where it is written as it sounds (`ash-Sharaa`); `أبو`, `أبي` and `أبا`; `بن` and `ابن`;
    `عبدالله` and `عبد الله`.
    """
    words = [Word(_form(match[0]), *match.span()) for match in WORD.finditer(text)]
    if SERVANT.search(text):
        words = [part for word in words for part in _apart(word, text)]
    if any(hyphen in text for hyphen in "-‐‑"):
        words = [_with_article(word, text) for word in words]
    return Words(text, words)


@lru_cache(maxsize=200_000)
def _form(word: str) -> str:
    form = fold(word)
    return SAME.get(form, form)


def _apart(word: Word, text: str) -> tuple[Word, ...]:
    """`عبدالله` as the two words that it is, particles before it left on the first."""
    begin = PARTICLES.match(text, word.start)
    match = SERVANT.match(text, begin.end() if begin else word.start, word.end)
    if not match:
        return (word,)
    first, second = text[word.start : match.end()], text[match.end() : word.end]
    return Word(fold(first), word.start, match.end()), Word(fold(second), match.end(), word.end)


def _with_article(word: Word, text: str) -> Word:
    if not ASSIMILATED.match(text, word.start):
        return word
    return word._replace(form="аль" if word.form > "z" else "al")
