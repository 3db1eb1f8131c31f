"""The paper's name over a headline, and the section under it, where other lines of the page prove what they are."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.intake import newsroom
from dossier.intake.fields import owners
from dossier.intake.values import Line
from dossier.intake.words import plain

NAMES = frozenset({"above-title", "site-name", "outlet-line"})
"""Reasons of lines that may hold the paper's name."""


def label(lines: Sequence[Line]) -> list[Line]:
    """The lines over the headline: a section's name alone close under another is a kicker, and a name that a notice of
    copyright gives again is the outlet's."""
    owning = {_bare(name) for line in lines if line.reason == "copyright" for name in owners(line.text)} - {""}
    over = next((index for index, line in enumerate(lines) if line.role == "title"), 0)
    return [*(_told(lines, index, owning) for index in range(over)), *lines[over:]]


def _told(lines: Sequence[Line], index: int, owning: set[str]) -> Line:
    line = lines[index]
    if line.reason != "above-title":
        return line
    if _is_section(line):
        named = index > 0 and lines[index - 1].reason in NAMES and not _is_section(lines[index - 1])
        return line.as_("kicker", "kicker") if named else line
    return line.as_("outlet-line", "outlet-line") if _bare(line.text) in owning else line


def _is_section(line: Line) -> bool:
    return plain(line.text) in newsroom.SECTIONS


def _bare(name: str) -> str:
    """A name as two lines may give it: `The Levant Courier`, `Levant Courier`."""
    return plain(name.strip(" \"'«»“”")).removeprefix("the ")
