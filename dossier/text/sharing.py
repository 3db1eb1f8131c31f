"""Which texts of a set are the same, and what of each stands in no other: reprints and what they add.

Words are shared where a stretch of ten or more, as `passages` has it, consists of shingles that the other text holds.
Texts are asked for by their shingles, never pair by pair, so that two hundred reprints cost no more than a shelf of
strangers of the same length. Sets of words are bits of an integer, the first word the lowest.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby, pairwise
from operator import itemgetter
from typing import Generic

from dossier.text.passages import GAP, PASSAGE, SHINGLE, Index, Key, Text

SAME = 0.7
"""The part of the words of one text that stands in the other from which on they are nearly the same: reprints of an
agency's report, shortened or in another wrapping, are above it; reports that quote the same speech or communiqué, and
have words of their own around it, are below."""

FEWEST = 30
"""Words that must be the same: less than that two texts may have by chance of their subject."""


@dataclass(frozen=True, slots=True)
class Sharing(Generic[Key]):
    """A text beside the others of its set: for each that shares a passage, the words of this text that it holds."""

    text: Text
    held: Mapping[Key, int]

    @property
    def words(self) -> int:
        return len(self.text.forms)

    def in_other(self, other: Key) -> float:
        """The part of its words that stands in another text, 0 to 1."""
        return self.held.get(other, 0).bit_count() / max(1, self.words)

    def is_same(self, other: Key) -> bool:
        """Whether it is the text of another, or part of it."""
        return self.in_other(other) >= SAME and self.held.get(other, 0).bit_count() >= FEWEST

    def alone(self, without: Iterable[Key] = ()) -> tuple[int, ...]:
        """How many words of each block stand in no other text; `without` those that are not to count as others."""
        beside = set(without)
        elsewhere = 0
        for key, words in self.held.items():
            elsewhere |= 0 if key in beside else words
        return tuple(last - first - _between(elsewhere, first, last) for first, last in self._bounds())

    def mostly(self, alone: Iterable[int]) -> tuple[int, ...]:
        """The numbers, from 0, of the blocks of which at least half the words stand alone."""
        blocks = zip(alone, self._bounds(), strict=True)
        return tuple(at for at, (words, (first, last)) in enumerate(blocks) if words and 2 * words >= last - first)

    def blocks_in(self, other: Key) -> tuple[int, ...]:
        """The numbers, from 0, of the blocks that share a passage with another text."""
        held = self.held.get(other, 0)
        return tuple(at for at, (first, last) in enumerate(self._bounds()) if _between(held, first, last))

    def _bounds(self) -> Iterator[tuple[int, int]]:
        """The words [first, last) of each block."""
        return pairwise((*self.text.starts, self.words))


def sharing(texts: Mapping[Key, Text]) -> Mapping[Key, Sharing[Key]]:
    """Every text of a set beside the others; of a passage that very many hold, the longest of them are named."""
    index: Index[Key] = Index()
    for key in sorted(texts, key=lambda each: -len(texts[each].forms)):
        index.add(key, texts[key])
    return {key: Sharing(text, _held(key, text, index)) for key, text in texts.items()}


def reprints(found: Mapping[Key, Sharing[Key]]) -> Mapping[Key, tuple[Key, ...]]:
    """The texts that stand for themselves, each with those that are the same or parts of it; in the order given.

    A text belongs to the longest that holds it: what two long reports both have does not make them one.
    """
    groups: dict[Key, list[Key]] = {}
    for key in sorted(found, key=lambda each: -found[each].words):
        wholes = (other for other in found[key].held if other in groups)
        whole = max(wholes, key=found[key].in_other, default=None)
        if whole is not None and found[key].is_same(whole):
            groups[whole].append(key)
        else:
            groups[key] = []
    order = {key: at for at, key in enumerate(found)}
    return {key: tuple(sorted(groups[key], key=order.__getitem__)) for key in found if key in groups}


def _held(own: Key, text: Text, index: Index[Key]) -> Mapping[Key, int]:
    rows: dict[Key, list[tuple[int, int]]] = {}
    for keys, places in groupby(enumerate(index.holders(text)), key=itemgetter(1)):
        row = [at for at, _ in places]
        for key in keys:
            rows.setdefault(key, []).append((row[0], row[-1] + SHINGLE))
    words = {key: _stretches(found) for key, found in rows.items() if key != own}
    return {key: found for key, found in words.items() if found}


def _stretches(rows: Iterable[tuple[int, int]]) -> int:
    """The words [first, last) of rows in order, as far as they make stretches of a passage's length."""
    words = stretch = end = 0
    for first, last in rows:
        if first > end + GAP:
            words |= _if_long(stretch)
            stretch = 0
        stretch |= _first(last - first) << first
        end = last
    return words | _if_long(stretch)


def _between(words: int, first: int, last: int) -> int:
    """How many of the words are among [first, last)."""
    return (words >> first & _first(last - first)).bit_count()


def _if_long(stretch: int) -> int:
    return stretch if stretch.bit_count() >= PASSAGE else 0


def _first(count: int) -> int:
    """The first so many words."""
    return (1 << count) - 1
