"""A family name alone: whose it is, as far as the words beside it tell."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from dossier.text.bearers import ARTICLES, FILIATION, GIVEN, THINGS, TITLES
from dossier.text.fold import INVISIBLE

JOINT = re.compile(rf"(?:[^\S\r\n]|[-‐-―−'’{INVISIBLE}])*")
"""What may stand between two words of one name: spaces, hyphens of every kind, an apostrophe."""

SENTENCE_END = re.compile(r"[.!?؟…:;\n«»“”\"]")

CLITIC = re.compile(r"^(?:[وف]?[بكل]?)(?=\w{2})")
"""Arabic particles that may be written onto the word before a name."""


class Word(NamedTuple):
    """A word of a text: its matching form, and its place."""

    form: str
    start: int
    end: int


class Found(NamedTuple):
    """A name found: its key, where it starts in the text, the index of the word after it, its words."""

    key: str
    start: int
    after: int
    forms: tuple[str, ...]


class Words(NamedTuple):
    """A text and its words."""

    printed: str
    words: list[Word]

    def joined(self, at: int) -> bool:
        """Whether nothing but spaces, hyphens or the dot of an initial stands between a word and the one before."""
        before, word = self.words[at - 1], self.words[at]
        skip = len(before.form) == 1 and self.printed.startswith(".", before.end)
        return JOINT.fullmatch(self.printed, before.end + skip, word.start) is not None

    def capital(self, at: int) -> bool:
        return self.printed[self.words[at].start].isupper()

    def begins_sentence(self, at: int) -> bool:
        gap = self.printed[self.words[at - 1].end : self.words[at].start] if at else ""
        return at == 0 or SENTENCE_END.search(gap) is not None

    def in_title_case(self) -> bool:
        """Whether most longer words have a capital, as in English headlines, so that a capital tells nothing."""
        longer = [self.capital(at) for at, word in enumerate(self.words) if len(word.form) > 3]
        if len(longer) < 4:
            return all(map(self.capital, range(len(self.words))))
        return sum(longer) * 2 > len(longer)


class Bare:
    """The forms that are the end of a longer form of the same key (`الأسد` of `بشار الأسد`)."""

    def __init__(self, forms: Iterable[tuple[str, tuple[str, ...]]]) -> None:
        self._own: dict[str, set[str]] = {}
        self._ends: set[tuple[str, tuple[str, ...]]] = set()
        for key, words in forms:
            self._own.setdefault(key, set()).update(words)
            self._ends.update((key, words[at:]) for at in range(1, len(words)))

    def is_another(self, text: Words, at: int, found: Found, taken: int) -> bool:
        """Whether a name that stands bare at this word is likely somebody else's, or a thing's.

        It is after a given name, a word of filiation or a thing (`حافظ الأسد`, `آل الأسد`, `Lake Assad`, `Assad
        Library`), and, where there are capitals, after any word with one that is no title and begins no sentence.
        Words before the index `taken` belong to another name already.
        """
        if (found.key, found.forms) not in self._ends or found.start != text.words[at].start:
            return False
        if self._names_a_thing(text, found.after):
            return True
        before = at
        while before > taken and text.joined(before):
            before -= 1
            if text.words[before].form not in ARTICLES:
                return self._takes(text, before, found.key)
        return False

    def _names_a_thing(self, text: Words, after: int) -> bool:
        """Whether the next word is a thing with a capital: Assad Library, but not the Assad family."""
        if after == len(text.words) or not text.joined(after):
            return False
        return text.words[after].form in THINGS and text.capital(after)

    def _takes(self, text: Words, before: int, key: str) -> bool:
        word = text.words[before]
        form = word.form
        plain = {form, CLITIC.sub("", form)}
        if plain & FILIATION:
            return True
        if form in self._own[key] or form in TITLES:
            return False
        if plain & THINGS or (plain & GIVEN and not text.printed[word.start : word.end].endswith("ى")):
            return True
        return text.capital(before) and not text.begins_sentence(before) and not text.in_title_case()
