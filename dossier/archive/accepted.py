"""Warnings that an article's file accepts: what is right there, although a rule is against it, and why.

An error cannot be accepted, and what is accepted of a warning that is not there is told, so that no reason outlives
what it was given for.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from dossier.archive.collection import Archive
from dossier.archive.findings import Findings
from dossier.archive.rules import RULES
from dossier.problems import Problem


def silenced(problems: Iterable[Problem], archive: Archive, folder: str) -> tuple[Problem, ...]:
    """The problems without the warnings that their files accept; `folder` is the name of the content folder."""
    accepted = {(f"{folder}/{path}", code) for path, _, code in _entries(archive)}
    return tuple(one for one in problems if one.severity == "error" or (one.file, one.code) not in accepted)


def unused(problems: Collection[Problem], archive: Archive, at: Findings) -> Iterator[Problem]:
    """The entries that silence nothing. `problems` are all that there are, none silenced yet."""
    there = {(one.file, one.code) for one in problems if one.severity == "warning"}
    for path, index, code in _entries(archive):
        if (f"{at.where.folder}/{path}", code) not in there:
            yield at("accepted-unused", path, ("accepted", index, "code"), _reason(code), _hint(code, at))


def _reason(code: str) -> str:
    if code not in RULES:
        return f"there is no code “{code}”"
    is_error = RULES[code].severity == "error"
    return f"“{code}” is an error, which cannot be accepted" if is_error else f"there is no warning “{code}” here"


def _hint(code: str, at: Findings) -> str:
    return at.nearest(code, RULES) if code not in RULES else "take the entry out"


def _entries(archive: Archive) -> Iterator[tuple[str, int, str]]:
    """Each accepted code: the path of its file, its number in the list, and the code."""
    filed = (version for version in archive.versions if not version.unreviewed)
    for version in filed:
        for index, entry in enumerate(version.front.accepted):
            yield version.path, index, entry.code
