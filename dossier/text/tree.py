"""Rows of words, and which of them stand in a text: a tree with a word at each branch."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from dossier.text.spellings import capital, insertion, rows
from dossier.text.words import BROKEN, SAME, Words

CLITICS = re.compile(r"(?=[\u0621-\u064a])([وف]?[بكل]?)")
"""Arabic particles written onto the next word: و and, ف then, ب in, ك as, ل to; at most one of each kind."""


class Node:
    """A point in the tree: the words that may follow, and the keys of the forms that end here.

    `capital`: these are one word each, and have a capital wherever there are capitals.
    """

    __slots__ = ("capital", "keys", "next")

    def __init__(self) -> None:
        self.next: dict[str, Node] = {}
        self.keys: frozenset[str] = frozenset()
        self.capital = True


class Found(NamedTuple):
    """A form found: its last node, where it starts in the text, its words from `at` to before `after`, these as a row,
    and the fathers' names that stand in between."""

    node: Node
    start: int
    at: int
    after: int
    row: tuple[str, ...]
    fathers: tuple[str, ...] = ()


Start = tuple[str, int, Node]
"""A reading of a first word, the letters left out before it, and its node."""


class Tree:
    """Finds forms of names, in every spelling and case (`spellings.rows`), where they begin at a word."""

    def __init__(self) -> None:
        self._root = Node()
        self._starts: dict[str, tuple[Start, ...]] = {}

    def add(self, key: str, form: str) -> tuple[tuple[str, ...], ...]:
        """Add a form to the tree before anything is looked for; the rows it is known by. Without words, none."""
        found = tuple(dict.fromkeys(row for row in rows(form) if row))
        for row in found:
            node = self._root
            for word in row:
                node = node.next.setdefault(word, Node())
            node.keys |= {key}
            node.capital &= capital(form)
        return found

    def find(self, text: Words) -> Iterator[Found]:
        """All forms in order, none overlapping; at each word the longest one wins."""
        known = self._starts.get
        done = 0
        for at in [at for at, word in enumerate(text.words) if known(word[0], True)]:
            if at >= done and (found := self._longest(text, at)):
                yield found
                done = found.after

    def _longest(self, text: Words, at: int) -> Found | None:
        best: Found | None = None
        for read, skipped, node in self._begin(text.words[at].form):
            found = _walk(text, node, Found(node, text.words[at].start + skipped, at, at, (read,)))
            if found and found.after > (best.after if best else at):
                best = found
        return best

    def _begin(self, form: str) -> tuple[Start, ...]:
        """The forms that may begin with this word, one for each reading of it; remembered."""
        if form not in self._starts:
            readings = ((read, skipped, self._root.next.get(read)) for read, skipped in _readings(form))
            self._starts[form] = tuple((read, skipped, node) for read, skipped, node in readings if node)
        return self._starts[form]


def _walk(text: Words, node: Node, begun: Found) -> Found | None:
    """The longest form on from a first word, whose node is given."""
    best: Found | None = None
    at, row, fathers = begun.at, begun.row, begun.fathers
    while True:
        at += 1
        if node.keys:
            best = Found(node, begun.start, begun.at, at, row, fathers)
        at, names = _past_insertions(text, at, node)
        if at == len(text.words) or text.words[at].form not in node.next or not text.joined(at, BROKEN):
            return best
        node = node.next[text.words[at].form]
        row, fathers = (*row, text.words[at].form), (*fathers, *names)


def _past_insertions(text: Words, at: int, node: Node) -> tuple[int, tuple[str, ...]]:
    """The next word that may be the form's own, and the names passed over on the way to it."""
    passed: tuple[str, ...] = ()
    while at < len(text.words) and text.words[at].form not in node.next and text.joined(at, BROKEN):
        count = insertion(text, at)
        if not count:
            break
        passed += tuple(word.form for word in text.words[at + 1 : at + count])
        at = min(at + count, len(text.words))
    return at, passed


def _readings(form: str) -> Iterator[tuple[str, int]]:
    """A word, and what it may be after Arabic clitics, each with the number of letters to leave out."""
    yield form, 0
    if clitics := CLITICS.match(form):
        for length in range(1, len(clitics[1]) + 1):
            rest = form[length:]
            if len(rest) >= 3:
                yield SAME.get(rest, rest), length
            if form[length - 1] == "ل" and rest.startswith("ل"):
                yield "ال" + rest[1:], length - 1
