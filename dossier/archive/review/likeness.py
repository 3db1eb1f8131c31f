"""Articles that are nearly the same: one that was added twice under two ids.

What two outlets print alike is a reprint, and two articles. Texts are asked for by a part of their shingles, chosen by
the hash of their first word so that equal texts have equal ones (after Broder 1997), and never pair by pair.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from zlib import crc32

from dossier.archive.collection import Archive
from dossier.archive.findings import Findings
from dossier.archive.review.around import Around
from dossier.archive.review.filed import filed
from dossier.model import Version
from dossier.problems import Problem

WORDS = 4
"""Words in a row of a shingle."""

ONE_IN = 8
"""Of so many first words the shingles of one are looked at."""

FEWEST = 4
"""Shingles looked at; a text that has fewer is too short to be told from a notice that many print."""

ALIKE = 0.8
"""The part of the shingles that either of the two texts must have of the other."""


def check(archive: Archive, _: Around, at: Findings) -> Iterator[Problem]:
    seen: list[tuple[Version, frozenset[str]]] = []
    holders: dict[str, list[int]] = {}
    for version in filed(archive):
        marks = _marks(version)
        if len(marks) < FEWEST:
            continue
        shared = Counter(number for mark in marks for number in holders.get(mark, ()))
        for number, count in shared.items():
            other, theirs = seen[number]
            if count >= ALIKE * max(len(marks), len(theirs)) and _may_be_one(version, other):
                message = f"{other.path} has nearly the same text, under another id"
                hint = "are they one article? dossier merge makes them one; if not, say so under `accepted`"
                yield at("article-near", version.path, ("id",), message, hint)
                break
        for mark in marks:
            holders.setdefault(mark, []).append(len(seen))
        seen.append((version, marks))


def _may_be_one(one: Version, other: Version) -> bool:
    outlets = {one.front.outlet, other.front.outlet} - {None}
    return one.front.id != other.front.id and one.front.lang == other.front.lang and len(outlets) < 2


def _marks(version: Version) -> frozenset[str]:
    words = " ".join(block.text for block in version.blocks).split()
    starts = (start for start, word in enumerate(words[: 1 - WORDS]) if _is_looked_at(word))
    return frozenset(" ".join(words[start : start + WORDS]) for start in starts)


@lru_cache(maxsize=100_000)
def _is_looked_at(word: str) -> bool:
    return crc32(word.encode()) % ONE_IN == 0
