"""The index that needs no WebAssembly: by each word, the texts that have it. For a few thousand texts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from dossier.site.search.document import Row

MOST_TEXTS = 3_000

Postings = dict[str, list[int]]
"""By word: for each text that has it, in order, how far its number is from the one before, and what the word weighs."""


def postings(texts: Sequence[Sequence[Row]]) -> dict[str, Postings]:
    """By kind of word (`strict`, `wide`): the postings of texts, each given as the rows of its minimal page."""
    found: dict[str, dict[str, dict[int, float]]] = {"strict": defaultdict(dict), "wide": defaultdict(dict)}
    for number, rows in enumerate(texts):
        for row in rows:
            for word in row.words:
                places = found[row.kind][word]
                places[number] = places.get(number, 0) + row.weight
    return {kind: {word: _apart(each[word]) for word in sorted(each)} for kind, each in found.items()}


def _apart(places: Mapping[int, float]) -> list[int]:
    row, last = [], 0
    for number, weight in sorted(places.items()):
        row += [number - last, round(weight * 2)]
        last = number
    return row
