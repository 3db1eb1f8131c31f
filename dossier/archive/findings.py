"""How the checks tell of something: at the key of the file that it is about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol

from dossier.archive import wording
from dossier.archive.rules import problem
from dossier.problems import Problem


class Positions(Protocol):
    """Finds line and column of a key by a file's path below content/ and the keys that lead to it."""

    @property
    def folder(self) -> str:
        """The name of the content folder, with which the names of files in problems begin."""

    def __call__(self, path: str, *keys: int | str) -> tuple[int, int]: ...


class Findings(NamedTuple):
    """Makes problems."""

    where: Positions

    def __call__(self, code: str, path: str, keys: Sequence[int | str], message: str, hint: str = "") -> Problem:
        return problem(code, f"{self.where.folder}/{path}", self.where(path, *keys), message, hint)

    def line(self, code: str, path: str, line: int, message: str, hint: str = "") -> Problem:
        """At a line of the text instead of a key."""
        return self.place(code, path, (line, 1), message, hint)

    def place(self, code: str, path: str, place: tuple[int, int], message: str, hint: str = "") -> Problem:
        """At a line and a column."""
        return problem(code, f"{self.where.folder}/{path}", place, message, hint)

    def nearest(self, key: str, known: Iterable[str]) -> str:
        return wording.nearest(key, list(known))
