"""The blocks of two versions, paired for reading side by side."""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from dossier.text.fold import fold

NUMBER = re.compile(r"\d+")

STEPS = {
    (1, 1): 0.89,
    (1, 0): 0.005,
    (0, 1): 0.005,
    (2, 1): 0.0445,
    (1, 2): 0.0445,
    (2, 2): 0.011,
    (3, 1): 0.002,
    (1, 3): 0.002,
}
"""How often blocks answer each other in these numbers (Gale and Church 1993, table 5; three to one is our guess)."""

MOST = 3
"""Blocks in a row that one passage may hold."""

VARIANCE = 6.8
"""Variance of the length of a translation per character of its source (Gale and Church 1993, section 3)."""

OTHER_KIND = 8.0
"""Cost of pairing blocks of different kinds, a heading with a paragraph: about as much as leaving both alone."""

EVIDENCE = 6.0
"""How much shared numbers and names lower the cost of a pair, and their absence raises it."""


GRACE = 10
"""Characters by which two texts may differ in any case: between words, length tells little."""


BAND = 20
"""How many blocks a way may stray from the diagonal, besides the difference of the two versions in blocks."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Blocks of either side that say the same; one side is empty where a block stands alone.

    Every index of both sides is in exactly one pair, in order. `confidence` is 0 (alone, or nothing speaks for it)
    to 1.
    """

    left: tuple[int, ...]
    right: tuple[int, ...]
    confidence: float


class _Passage(NamedTuple):
    """One block, or several in a row, of one side. `parts` is the evidence of each of several."""

    blocks: range
    length: int
    evidence: frozenset[str]
    kinds: frozenset[str]
    parts: tuple[frozenset[str], ...] = ()


_Side = dict[tuple[int, int], _Passage]
"""The passages of one version: (index of the first block, number of blocks) -> passage."""

_Step = tuple[_Passage | None, _Passage | None]
"""The passages of either side that answer each other, or one alone."""


def align(
    left: Sequence[str],
    right: Sequence[str],
    kinds: tuple[Sequence[str], Sequence[str]] | None = None,
    names: tuple[Sequence[Collection[str]], Sequence[Collection[str]]] | None = None,
) -> tuple[Pair, ...]:
    """Pair the blocks of two versions in their order, without crossing: the cheapest way through both.

    `kinds` are the kinds of the blocks of either side (`title`, `paragraph` …); `names` the keys of the names that
    each block mentions. Length, numbers, names and kinds decide.
    """
    a = _side(left, kinds[0] if kinds else (), names[0] if names else ())
    b = _side(right, kinds[1] if kinds else (), names[1] if names else ())
    ratio = _ratio(sum(map(len, left)), sum(map(len, right)))
    steps = _cheapest(a, b, ratio, len(left), len(right))
    if any(here is None or there is None for here, there in steps):
        # Once more without the lengths of blocks that stand alone, which are no translations.
        paired = [(here.length, there.length) for here, there in steps if here and there]
        ratio = _ratio(sum(here for here, _ in paired), sum(there for _, there in paired))
        steps = _cheapest(a, b, ratio, len(left), len(right))
    return tuple(_pair(here, there, ratio) for here, there in steps)


def _ratio(here: int, there: int) -> float:
    """How many characters of the right side answer one of the left."""
    return there / here if here and there else 1.0


def _side(texts: Sequence[str], kinds: Sequence[str], names: Sequence[Collection[str]]) -> _Side:
    found: _Side = {}
    for at, text in enumerate(texts):
        evidence = frozenset(NUMBER.findall(fold(text))) | frozenset(names[at] if names else ())
        kind = frozenset([kinds[at] if kinds else "paragraph"])
        found[at, 1] = _Passage(range(at, at + 1), len(text), evidence, kind)
        for size in range(2, min(MOST, at + 1) + 1):
            found[at + 1 - size, size] = _together([found[each, 1] for each in range(at + 1 - size, at + 1)])
    return found


def _together(ones: Sequence[_Passage]) -> _Passage:
    """Blocks in a row as one passage."""
    return _Passage(
        range(ones[0].blocks[0], ones[-1].blocks[0] + 1),
        sum(one.length for one in ones),
        frozenset().union(*(one.evidence for one in ones)),
        frozenset().union(*(one.kinds for one in ones)),
        tuple(one.evidence for one in ones),
    )


def _cheapest(a: _Side, b: _Side, ratio: float, size: int, width: int) -> list[_Step]:
    """The steps of the cheapest way. Ways that stray far from the diagonal are not tried."""
    band = BAND + abs(size - width)
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {(0, 0): (0.0, (0, 0))}
    for i in range(size + 1):
        for j in range(max(0, i - band), min(width, i + band) + 1):
            ways = [
                (best[i - di, j - dj][0] + _cost(a.get((i - di, di)), b.get((j - dj, dj)), ratio), (di, dj))
                for di, dj in STEPS
                if (i - di, j - dj) in best
            ]
            if ways:
                best[i, j] = min(ways)
    steps: list[_Step] = []
    while (size, width) != (0, 0):
        di, dj = best[size, width][1]
        size, width = size - di, width - dj
        steps.append((a.get((size, di)), b.get((width, dj))))
    return steps[::-1]


def _cost(here: _Passage | None, there: _Passage | None, ratio: float) -> float:
    """How unlikely it is that these passages answer each other, as a negative logarithm."""
    if here is None or there is None:
        return -math.log(STEPS[1, 0])
    cost = -math.log(STEPS[len(here.blocks), len(there.blocks)])
    shared = _shared(here, there)
    cost += OTHER_KIND if len(here.kinds | there.kinds) > 1 else 0.0
    cost -= EVIDENCE * (shared - 0.5) if shared is not None else 0.0
    return cost - math.log(max(_by_length(here.length * ratio, there.length), 1e-12))


def _by_length(expected: float, length: int) -> float:
    """Probability that a translation is at least this much longer or shorter than expected (two-sided normal)."""
    spread = math.sqrt(VARIANCE * max(expected + length, 2.0) / 2)
    return math.erfc(abs(length - expected) / spread / math.sqrt(2))


def _shared(here: _Passage, there: _Passage) -> float | None:
    """Share of numbers and names that both have (Dice), and each of several joined blocks too; None if none has any."""
    ours, theirs = here.evidence, there.evidence
    if not ours and not theirs:
        return None
    parts = [(part, theirs) for part in here.parts] + [(part, ours) for part in there.parts]
    covered = (len(part & other) / len(part) for part, other in parts if part)
    return min(2 * len(ours & theirs) / (len(ours) + len(theirs)), *covered, 1.0)


def _pair(here: _Passage | None, there: _Passage | None, ratio: float) -> Pair:
    left, right = (tuple(side.blocks) if side else () for side in (here, there))
    return Pair(left, right, _confidence(here, there, ratio) if here and there else 0.0)


def _confidence(here: _Passage, there: _Passage, ratio: float) -> float:
    """How alike the lengths are, lowered to 0.4 of it as numbers and names differ, and to half where kinds do."""
    lengths = (here.length * ratio + GRACE, there.length + GRACE)
    shared = _shared(here, there)
    alike = min(lengths) / max(lengths) * (1.0 if shared is None else 0.4 + 0.6 * shared)
    return round(alike * (1.0 if len(here.kinds | there.kinds) == 1 else 0.5), 3)
