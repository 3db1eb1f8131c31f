"""Known names in running text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from dossier.text.bare import Bare, Found, Word, Words
from dossier.text.fold import INVISIBLE, MARKS, fold

WORD = re.compile(rf"[^\W_](?:[^\W_]|[{MARKS}{INVISIBLE}])*")

CLITICS = re.compile(r"(?=[\u0621-\u064a])([وف]?[بكل]?)")
"""Arabic particles written onto the next word: و and, ف then, ب in, ك as, ل to; at most one of each kind."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A name found: the key it belongs to, and its words as printed at text[start:end]."""

    key: str
    start: int
    end: int
    words: str


class _Node:
    """A point in the tree of names: the words that may follow, and the key of the name that ends here."""

    __slots__ = ("key", "next")

    def __init__(self) -> None:
        self.next: dict[str, _Node] = {}
        self.key: str | None = None


Start = tuple[str, int, _Node]
"""A reading of a first word, the letters left out before it, and its node."""

NOBODY = ""
"""The key of a form that belongs to two keys, or to none that is asked for: it is read, and stands for nobody."""


class Matcher:
    """Finds the given forms, by (key, form as attested), in texts of any language.

    Words are compared in matching form. Between the words of a name a hyphen equals a space. A form that belongs to
    two keys is nobody's; so are the `blocking` ones, which name somebody else (`حافظ الأسد`) and keep their words
    from being read as a shorter form. A family name alone does not match where the word before it may make it
    another's (`bare`).
    """

    def __init__(self, forms: Iterable[tuple[str, str]], blocking: Iterable[str] = ()) -> None:
        self._root = _Node()
        self._starts: dict[str, tuple[Start, ...]] = {}
        known = [(key, _split(form)) for key, form in forms]
        self._bare = Bare(known)
        for key, words in known:
            self._add(key, words)
        for form in blocking:
            self._add(NOBODY, _split(form))

    def _add(self, key: str, words: tuple[str, ...]) -> None:
        node = self._root
        for word in words:
            node = node.next.setdefault(word, _Node())
        if words:
            node.key = key if node.key in (None, key) else NOBODY

    def find(self, text: str | Words) -> tuple[Mention, ...]:
        """All mentions in order, none overlapping; at each word the longest form wins.

        A text that several matchers look through is best split beforehand (`split`).
        """
        return tuple(self._mentions(split(text) if isinstance(text, str) else text))

    def _mentions(self, text: Words) -> Iterator[Mention]:
        begin = self._starts.get
        at = taken = 0
        while at < len(text.words):
            form = text.words[at].form
            starts = begin(form)
            found = self._longest(text, at) if (self._begin(form) if starts is None else starts) else None
            if found and found.key and not self._bare.is_another(text, at, found, taken):
                end = text.words[found.after - 1].end
                yield Mention(found.key, found.start, end, text.printed[found.start : end])
                taken = found.after
            at = found.after if found else at + 1

    def _longest(self, text: Words, at: int) -> Found | None:
        """The longest name that begins at this word."""
        best: Found | None = None
        for form, skipped, node in self._begin(text.words[at].form):
            found = self._walk(text, at, node, Found("", text.words[at].start + skipped, at, (form,)))
            if found.after > (best.after if best else at):
                best = found
        return best

    def _begin(self, form: str) -> tuple[Start, ...]:
        """The names that may begin with this word, one for each reading of it; remembered."""
        if form not in self._starts:
            readings = ((read, skipped, self._root.next.get(read)) for read, skipped in _readings(form))
            self._starts[form] = tuple((read, skipped, node) for read, skipped, node in readings if node)
        return self._starts[form]

    def _walk(self, text: Words, at: int, node: _Node, found: Found) -> Found:
        """The longest name on from the word `at`, whose node is given."""
        forms = found.forms
        while True:
            at += 1
            if node.key is not None:
                found = Found(node.key, found.start, at, forms)
            if at == len(text.words) or text.words[at].form not in node.next or not text.joined(at):
                return found
            node = node.next[text.words[at].form]
            forms = (*forms, text.words[at].form)


def split(text: str) -> Words:
    """A text with its words in matching form."""
    return Words(text, [Word(_form(match[0]), *match.span()) for match in WORD.finditer(text)])


_form = lru_cache(maxsize=200_000)(fold)


def _split(form: str) -> tuple[str, ...]:
    return tuple(fold(word) for word in WORD.findall(form))


def _readings(form: str) -> Iterator[tuple[str, int]]:
    """A word, and what it may be after Arabic clitics, each with the number of letters to leave out."""
    yield form, 0
    if clitics := CLITICS.match(form):
        for length in range(1, len(clitics[1]) + 1):
            if len(form) - length >= 3:
                yield form[length:], length
            if form[length - 1] == "ل" and form[length : length + 1] == "ل":
                yield "ال" + form[length + 1 :], length - 1
