"""How the checks tell of something: at the key of the file that it is about."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from dossier.archive import wording
from dossier.archive.rules import problem
from dossier.problems import Problem

Positions = Callable[..., tuple[int, int]]
"""Finds line and column by a file's name, as problems give it, and the keys that lead to a place in it."""


class Findings(NamedTuple):
    """Makes problems; `content` is the name of the content folder."""

    where: Positions
    content: str

    def __call__(self, code: str, path: str, keys: Sequence[int | str], message: str, hint: str = "") -> Problem:
        file = f"{self.content}/{path}"
        return problem(code, file, self.where(file, *keys), message, hint)

    def line(self, code: str, path: str, line: int, message: str, hint: str = "") -> Problem:
        """At a line of the text instead of a key."""
        return problem(code, f"{self.content}/{path}", (line, 1), message, hint)

    def nearest(self, key: str, known: Iterable[str]) -> str:
        return wording.nearest(key, list(known))
