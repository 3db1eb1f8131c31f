"""Queries and what they must find: lists that anyone can add to, tests/search/*.tsv.

A list is about the archive that its name begins with: `archive`, this repository's own; `invented`, tests/sites/search.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parent
ARCHIVES = ("archive", "invented")

OTHERS = "*"
"""Among what must not be found: all texts but those that must."""


class Case(NamedTuple):
    """One query, from a page of a locale; texts are given as `id.lang`."""

    query: str
    locale: str
    must: frozenset[str]
    never: frozenset[str]
    rule: str
    why: str

    def faults(self, found: Iterable[str]) -> tuple[set[str], set[str]]:
        """What of the found texts is lacking, and what is too much."""
        got = set(found)
        return set(self.must - got), got - self.must if OTHERS in self.never else got & self.never


def listed(archive: str) -> list[Case]:
    """The lists about an archive."""
    lines = [line for file in sorted(FOLDER.glob(f"{archive}-*.tsv")) for line in file.read_text("utf-8").splitlines()]
    return [_case(*line.split("\t")) for line in lines if not line.startswith("#")]


def _case(query: str, locale: str, must: str, never: str, why: str) -> Case:
    rule, _, words = why.partition(": ")
    return Case(query, locale, _texts(must), _texts(never), rule, words)


def _texts(cell: str) -> frozenset[str]:
    return frozenset(cell.split()) - {"-"}
