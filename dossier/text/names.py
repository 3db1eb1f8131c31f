"""Known names in running text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dossier.text.bare import Bare
from dossier.text.proof import Proof, prove
from dossier.text.tree import Found, Tree
from dossier.text.words import Words, split


@dataclass(frozen=True, slots=True)
class Mention:
    """A name found: the key it belongs to, and its words as printed at text[start:end].

    `described`: they are no name but an office, which says who is meant.
    """

    key: str
    start: int
    end: int
    words: str
    described: bool = False


NOBODY = ""
"""The key of a form that belongs to none that is asked for: it is read, and stands for nobody."""


class Matcher:
    """Finds the given forms, by (key, form as attested), in texts of any language.

    Words are compared in matching form, in every spelling and case that `spellings` knows. Between the words of a name
    a hyphen or the end of a line equals a space. The `blocking` forms name somebody or something else (`حافظ الأسد`,
    `بحيرة الأسد`) and keep their words from being read as a shorter form. A name of one word that is written with a
    capital needs it. A family name alone does not match where the word before it may make it another's (`bare`).

    Nor does it where the whole text shows that it can be nobody's that is asked for (`proof`).

    A form that belongs to two keys is nobody's, with one exception: a family name alone is that of the only one of its
    bearers who was named in full before it in the same text.
    """

    def __init__(self, forms: Iterable[tuple[str, str]], blocking: Iterable[str] = ()) -> None:
        self._tree = Tree()
        self._bare = Bare()
        for key, form in forms:
            for row in self._tree.add(key, form):
                self._bare.add(key, row)
        for form in blocking:
            self._tree.add(NOBODY, form)

    def find(self, text: str | Words) -> tuple[Mention, ...]:
        """All mentions in order, none overlapping; at each word the longest form wins.

        A text that several matchers look through is best split beforehand (`words.split`).
        """
        return next(self.find_in([split(text) if isinstance(text, str) else text]))

    def find_in(self, parts: Iterable[Words]) -> Iterator[tuple[Mention, ...]]:
        """The mentions in each part of one text (its title, its paragraphs …), in reading order."""
        full: set[str] = set()
        read = [(part, tuple(self._tree.find(part))) for part in parts]
        proof = prove(read, self._bare)
        return (tuple(self._mentions(part, found, full, proof)) for part, found in read)

    def _mentions(self, text: Words, forms: Iterable[Found], full: set[str], proof: Proof) -> Iterator[Mention]:
        """The mentions in one part; `full`, the keys named in full so far, grows with them."""
        taken = 0
        for found in forms:
            key = self._whose(text, found, full)
            if key and proof.allows(key, found.row) and not self._bare.is_another(text, found, key, taken):
                end = text.words[found.after - 1].end
                yield Mention(key, found.start, end, text.printed[found.start : end])
                taken = found.after
                if self._bare.is_full(key, found.row):
                    full.add(key)

    def _whose(self, text: Words, found: Found, full: set[str]) -> str:
        """The key that a form stands for where it was found, or nobody's."""
        keys = found.node.keys
        if found.node.capital and text.printed[text.words[found.after - 1].start].islower():
            return NOBODY
        named = full & self._bare.bearers(found.row)
        if named or len(keys) > 1:
            keys = frozenset(named) if len(named) == 1 and named <= keys else frozenset()
        key = next(iter(keys), NOBODY)
        return NOBODY if self._bare.other_father(key, found.fathers) else key
