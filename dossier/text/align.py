"""The blocks of two versions, paired for reading side by side."""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from dossier.text.fold import fold

NUMBER = re.compile(r"\d+")

STEPS = {(1, 1): 0.89, (1, 0): 0.005, (0, 1): 0.005, (2, 1): 0.0445, (1, 2): 0.0445}
"""How often a block is translated by one, by none, by two (after Gale and Church 1993, table 5)."""

VARIANCE = 6.8
"""Variance of the length of a translation per character of its source (Gale and Church 1993, section 3)."""

OTHER_KIND = 8.0
"""Cost of pairing blocks of different kinds, a heading with a paragraph: about as much as leaving both alone."""

EVIDENCE = 6.0
"""How much shared numbers and names lower the cost of a pair, and their absence raises it."""


GRACE = 10
"""Characters by which two texts may differ in any case: between words, length tells little."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two blocks that say the same, or one that stands alone.

    Every index of both sides is in exactly one pair. Where two blocks answer one (2-1, 1-2), the first is paired with
    it and the second follows with None on the other side and `joined` true: it continues the row above. `confidence`
    is 0 (alone, or nothing speaks for it) to 1.
    """

    left: int | None
    right: int | None
    confidence: float
    joined: bool = False


class _Side(NamedTuple):
    lengths: list[int]
    evidence: list[frozenset[str]]
    kinds: Sequence[str]


_Step = tuple[range, range]
"""The blocks of either side that answer each other."""


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
    first = _cheapest(a, b, _ratio(a, b, [(range(len(left)), range(len(right)))]))
    ratio = _ratio(a, b, first)  # again without the blocks that stand alone, which belong to no translation
    return tuple(pair for i, j in _cheapest(a, b, ratio) for pair in _pairs(a, b, ratio, i, j))


def _ratio(a: _Side, b: _Side, steps: list[_Step]) -> float:
    """How many characters of the right side answer one of the left, in the blocks that are paired."""
    here = sum(a.lengths[at] for i, j in steps if i and j for at in i)
    there = sum(b.lengths[at] for i, j in steps if i and j for at in j)
    return there / here if here and there else 1.0


def _side(texts: Sequence[str], kinds: Sequence[str], names: Sequence[Collection[str]]) -> _Side:
    numbers = [frozenset(NUMBER.findall(fold(text))) for text in texts]
    evidence = [found | frozenset(names[at]) if names else found for at, found in enumerate(numbers)]
    return _Side([len(text.strip()) for text in texts], evidence, kinds or ["paragraph"] * len(texts))


def _cheapest(a: _Side, b: _Side, ratio: float) -> list[_Step]:
    """The steps of the cheapest way."""
    size, width = len(a.lengths), len(b.lengths)
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {(0, 0): (0.0, (0, 0))}
    for i in range(size + 1):
        for j in range(width + 1):
            ways = [
                (best[i - di, j - dj][0] + _cost(a, b, ratio, range(i - di, i), range(j - dj, j)), (di, dj))
                for di, dj in STEPS
                if i >= di and j >= dj
            ]
            if ways:
                best[i, j] = min(ways)
    return _way_back(best, size, width)


def _way_back(best: dict[tuple[int, int], tuple[float, tuple[int, int]]], i: int, j: int) -> list[_Step]:
    steps: list[_Step] = []
    while (i, j) != (0, 0):
        di, dj = best[i, j][1]
        steps.append((range(i - di, i), range(j - dj, j)))
        i, j = i - di, j - dj
    return steps[::-1]


def _cost(a: _Side, b: _Side, ratio: float, i: range, j: range) -> float:
    """How unlikely it is that these blocks answer each other, as a negative logarithm."""
    cost = -math.log(STEPS[len(i), len(j)])
    if not i or not j:
        return cost
    kinds = {a.kinds[at] for at in i} | {b.kinds[at] for at in j}
    shared = _shared(a, b, i, j)
    cost += OTHER_KIND if len(kinds) > 1 else 0.0
    cost -= EVIDENCE * (shared - 0.5) if shared is not None else 0.0
    return cost - math.log(max(_by_length(a, b, ratio, i, j), 1e-12))


def _by_length(a: _Side, b: _Side, ratio: float, i: range, j: range) -> float:
    """Probability that a translation is at least this much longer or shorter than expected (two-sided normal)."""
    here, there = sum(a.lengths[at] for at in i) * ratio, sum(b.lengths[at] for at in j)
    spread = math.sqrt(VARIANCE * max((here + there) / 2, 1.0))
    return math.erfc(abs(there - here) / spread / math.sqrt(2))


def _shared(a: _Side, b: _Side, i: range, j: range) -> float | None:
    """Share of numbers and names that both have (Dice), and each of two joined blocks too; None if none has any."""
    ours, theirs = [a.evidence[at] for at in i], [b.evidence[at] for at in j]
    here, there = frozenset().union(*ours), frozenset().union(*theirs)
    if not here and not there:
        return None
    parts = [(part, there) for part in ours] + [(part, here) for part in theirs]
    covered = [len(part & other) / len(part) for part, other in parts if part and len(parts) > 2]
    return min([2 * len(here & there) / (len(here) + len(there)), *covered])


def _pairs(a: _Side, b: _Side, ratio: float, i: range, j: range) -> list[Pair]:
    if not i or not j:
        return [Pair(at, None, 0.0) for at in i] + [Pair(None, at, 0.0) for at in j]
    confidence = _confidence(a, b, ratio, i, j)
    first = Pair(i[0], j[0], confidence)
    rest = [Pair(at, None, confidence, True) for at in i[1:]] + [Pair(None, at, confidence, True) for at in j[1:]]
    return [first, *rest]


def _confidence(a: _Side, b: _Side, ratio: float, i: range, j: range) -> float:
    """How alike the lengths are, lowered to 0.4 of it as numbers and names differ, and to half where kinds do."""
    here, there = sum(a.lengths[at] for at in i) * ratio, sum(b.lengths[at] for at in j)
    alike = (min(here, there) + GRACE) / (max(here, there) + GRACE)
    shared = _shared(a, b, i, j)
    same_kind = len({a.kinds[at] for at in i} | {b.kinds[at] for at in j}) == 1
    return round(alike * (1.0 if shared is None else 0.4 + 0.6 * shared) * (1.0 if same_kind else 0.5), 3)
