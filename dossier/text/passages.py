"""Passages that two texts have in common, word for word in matching form, and an index to find such texts by.

Both texts are cut into shingles, so many words in a row (Broder 1997). Where they share one, the run of equal words is
followed to its end; runs that a few words part, inserted, left out or changed, are one passage. Shorter ones than ten
words are everybody's: `the president of the republic`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Generic, NamedTuple, TypeVar

from dossier.text.words import Word, split

Key = TypeVar("Key", bound=Hashable)

SHINGLE = 4
"""Words in a row that begin a run."""

GAP = 3
"""Words, on either side, that may part two runs of one passage."""

PASSAGE = 10
"""Words that a passage has at least, those between its runs not counted."""

COMMON = 64
"""Texts for which the index remembers a shingle: one that so many share is everybody's."""

REPEATED = 32
"""Times that a shingle may stand in one text and still begin a run: a refrain shows nothing."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text as words in matching form. `starts` has the number of the first word of each block, counted from 0."""

    blocks: tuple[str, ...]
    forms: tuple[str, ...]
    starts: tuple[int, ...]

    def block(self, word: int) -> int:
        """The number, from 0, of the block in which a word stands."""
        return bisect_right(self.starts, word) - 1

    def place(self, first: int, last: int) -> Place:
        """The words [first, last) as printed; `last` must be greater than `first`."""
        begin, end = self.block(first), self.block(last - 1)
        start = _words(self.blocks[begin])[first - self.starts[begin]].start
        stop = _words(self.blocks[end])[last - 1 - self.starts[end]].end
        if begin == end:
            return Place(begin, first, last, self.blocks[begin][start:stop])
        between = self.blocks[begin + 1 : end]
        words = "\n".join((self.blocks[begin][start:], *between, self.blocks[end][:stop]))
        return Place(begin, first, last, words)


class Place(NamedTuple):
    """Where a passage stands: the block it begins in, the numbers [first, last) of its words, and they as printed."""

    block: int
    first: int
    last: int
    words: str


class Run(NamedTuple):
    """Equal words in a row: the number of the first in either text, and how many they are."""

    left: int
    right: int
    length: int


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage of two texts: where it stands in either, and the runs of equal words it consists of, in order."""

    left: Place
    right: Place
    runs: tuple[Run, ...]

    @property
    def words(self) -> int:
        """How many words are the same."""
        return sum(run.length for run in self.runs)


def text(blocks: Iterable[str]) -> Text:
    """A text from its paragraphs."""
    printed = tuple(blocks)
    forms = [[word.form for word in _words(block)] for block in printed]
    starts = (0, *accumulate(map(len, forms)))
    return Text(printed, tuple(form for block in forms for form in block), starts[: len(printed)])


def shared(left: Text, right: Text) -> tuple[Passage, ...]:
    """The passages of two texts, in the order of the left one; the other way round they are the same ones.

    Where a text repeats itself, passages may overlap.
    """
    if right.forms < left.forms:
        turned = [tuple(Run(run.right, run.left, run.length) for run in chain) for chain in _chains(right, left)]
    else:
        turned = list(_chains(left, right))
    return tuple(_passage(left, right, chain) for chain in sorted(turned))


def shares(left: Text, right: Text, passages: Iterable[Passage]) -> tuple[float, float]:
    """Which part of the words of either text is in common, 0 to 1."""
    runs = [run for passage in passages for run in passage.runs]
    ours = {word for run in runs for word in range(run.left, run.left + run.length)}
    theirs = {word for run in runs for word in range(run.right, run.right + run.length)}
    return len(ours) / max(1, len(left.forms)), len(theirs) / max(1, len(right.forms))


def _words(block: str) -> list[Word]:
    return [word for word in split(block).words if word.form]


def _shingles(forms: Sequence[str]) -> Iterator[Sequence[str]]:
    return (forms[at : at + SHINGLE] for at in range(len(forms) - SHINGLE + 1))


def _passage(left: Text, right: Text, runs: tuple[Run, ...]) -> Passage:
    first, last = runs[0], runs[-1]
    ours = left.place(first.left, last.left + last.length)
    theirs = right.place(first.right, last.right + last.length)
    return Passage(ours, theirs, runs)


def _runs(left: Sequence[str], right: Sequence[str]) -> Iterator[Run]:
    """Every longest run of equal words, by its place in `left`."""
    places: dict[Sequence[str], list[int]] = {}
    for at, shingle in enumerate(_shingles(right)):
        places.setdefault(shingle, []).append(at)
    ends: dict[int, int] = {}  # how far runs are followed, by the distance of their two sides
    for at, shingle in enumerate(_shingles(left)):
        found = places.get(shingle, ())
        for there in found if len(found) <= REPEATED else ():
            if ends.get(at - there, -1) <= at:
                length = _length(left, right, at, there)
                ends[at - there] = at + length
                yield Run(at, there, length)


def _length(left: Sequence[str], right: Sequence[str], at: int, there: int) -> int:
    longest = min(len(left) - at, len(right) - there)
    return next((more for more in range(SHINGLE, longest) if left[at + more] != right[there + more]), longest)


def _chains(left: Text, right: Text) -> Iterator[tuple[Run, ...]]:
    """Runs joined across small gaps, of ten words or more in all."""
    chains: list[list[Run]] = []
    reach: list[list[Run]] = []  # those that may still go on
    for run in _runs(left.forms, right.forms):
        reach = [chain for chain in reach if chain[-1].left + chain[-1].length + GAP >= run.left]
        near = min(
            (chain for chain in reach if _follows(chain[-1], run)), key=lambda one: _gap(one[-1], run), default=None
        )
        if near is None:
            near = []
            chains.append(near)
            reach.append(near)
        near.append(run)
    return (tuple(chain) for chain in chains if sum(run.length for run in chain) >= PASSAGE)


def _gap(run: Run, following: Run) -> int:
    return following.left - run.left - run.length + following.right - run.right - run.length


def _follows(run: Run, following: Run) -> bool:
    ours = following.left - run.left - run.length
    theirs = following.right - run.right - run.length
    return 0 <= ours <= GAP and 0 <= theirs <= GAP


class Index(Generic[Key]):
    """Texts by their shingles. It grows; a question costs about as much in a large one as in a small one."""

    def __init__(self) -> None:
        self._texts: dict[Key, Text] = {}
        self._holders: dict[int, tuple[Key, ...]] = {}

    def __getitem__(self, key: Key) -> Text:
        return self._texts[key]

    def add(self, key: Key, added: Text) -> None:
        """Take a text in under a key that is not there yet."""
        self._texts[key] = added
        for shingle in set(map(hash, _shingles(added.forms))):
            holders = self._holders.get(shingle, ())
            if len(holders) < COMMON:
                self._holders[shingle] = (*holders, key)

    def holders(self, asked: Text) -> tuple[tuple[Key, ...], ...]:
        """For each shingle of a text, by its first word: the texts that have it, the oldest `COMMON` of them.

        Shingles are kept as hashes; `shared` says for sure what two texts have in common.
        """
        return tuple(self._holders.get(hash(shingle), ()) for shingle in _shingles(asked.forms))


def nearest(holders: Iterable[Iterable[Key]], count: int) -> tuple[Key, ...]:
    """The texts that hold most of the shingles asked for, the nearest first."""
    return tuple(key for key, _ in Counter(key for keys in holders for key in keys).most_common(count))
