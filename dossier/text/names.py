"""Known names in running text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from dossier.text.fold import INVISIBLE, MARKS, fold

WORD = re.compile(rf"[^\W_](?:[^\W_]|[{MARKS}{INVISIBLE}])*")
JOINT = re.compile(rf"(?:[\s\-.'’{INVISIBLE}]|[‐-―−])*")
"""What may stand between two words of one name: spaces, hyphens of every kind, an apostrophe, the dot of an initial."""

ELISION = frozenset("l d s n c j m t qu jusqu lorsqu puisqu quoiqu".split())
"""French words that lose their vowel before a name: `d’Assad`. After any other word an apostrophe holds a name together."""

CLITICS = re.compile(r"(?=[\u0621-\u064a])([وف]?[بكل]?)")
"""Arabic particles written onto the next word: و and, ف then, ب in, ك as, ل to; at most one of each kind."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A name found: the key it belongs to, and its words as printed at text[start:end]."""

    key: str
    start: int
    end: int
    words: str


class _Word(NamedTuple):
    form: str
    start: int
    end: int


class _Node:
    """A point in the tree of names: the words that may follow, and the key of the name that ends here."""

    __slots__ = ("key", "next")

    def __init__(self) -> None:
        self.next: dict[str, _Node] = {}
        self.key: str | None = None


AMBIGUOUS = ""
"""The key of a form that belongs to two keys, or to none: it is read, and stands for nobody."""


class Matcher:
    """Finds the given forms, by (key, form as attested), in texts of any language.

    Words are compared in matching form. Between the words of a name a hyphen equals a space. A form that belongs to
    two keys is nobody's; so are the `blocking` ones, which name somebody else (`حافظ الأسد`) and keep their words
    from being read as a shorter form.
    """

    def __init__(self, forms: Iterable[tuple[str, str]], blocking: Iterable[str] = ()) -> None:
        self._root = _Node()
        for key, form in forms:
            self._add(key, form)
        for form in blocking:
            self._add(AMBIGUOUS, form)

    def _add(self, key: str, form: str) -> None:
        node = self._root
        for word in WORD.findall(form):
            node = node.next.setdefault(fold(word), _Node())
        if node is not self._root:
            node.key = key if node.key in (None, key) else AMBIGUOUS

    def find(self, text: str) -> tuple[Mention, ...]:
        """All mentions in order, none overlapping; at each word the longest form wins."""
        words = [_Word(fold(match[0]), match.start(), match.end()) for match in WORD.finditer(text)]
        return tuple(self._mentions(text, words))

    def _mentions(self, text: str, words: list[_Word]) -> Iterator[Mention]:
        at = 0
        while at < len(words):
            key, start, after = self._longest(text, words, at)
            if key:
                end = words[after - 1].end
                yield Mention(key, start, end, text[start:end])
            at = max(after, at + 1)

    def _longest(self, text: str, words: list[_Word], at: int) -> tuple[str | None, int, int]:
        """Key, start in the text and index after the last word of the longest name that begins at this word."""
        best: tuple[str | None, int, int] = (None, 0, at)
        for first, skipped in _readings(words[at].form):
            if first not in self._root.next:
                continue
            key, after = self._walk(text, words, at + 1, self._root.next[first])
            if key is not None and after > best[2]:
                best = (key, words[at].start + skipped, after)
        return best

    def _walk(self, text: str, words: list[_Word], at: int, node: _Node) -> tuple[str | None, int]:
        best = (node.key, at)
        while at < len(words) and words[at].form in node.next:
            if not JOINT.fullmatch(text, words[at - 1].end, words[at].start):
                break
            node = node.next[words[at].form]
            at += 1
            if node.key is not None:
                best = (node.key, at)
        return best


def _readings(form: str) -> Iterator[tuple[str, int]]:
    """A word, and what it may be after Arabic clitics, each with the number of letters to leave out."""
    yield form, 0
    if clitics := CLITICS.match(form):
        for length in range(1, len(clitics[1]) + 1):
            if len(form) - length >= 3:
                yield form[length:], length
            if form[length - 1] == "ل" and form[length : length + 1] == "ل":
                yield "ال" + form[length + 1 :], length - 1
