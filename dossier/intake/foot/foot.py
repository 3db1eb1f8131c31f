"""What stands under a text about its author: the name as a signature, who it is, what a star at it points to."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dossier.intake.head import authors
from dossier.intake.lines.marks import label as spoken
from dossier.intake.lines.sentences import is_text
from dossier.intake.lines.words import plain
from dossier.intake.values import Line

_STAR = re.compile(r"^\s*\*+\s*\w")
LONGEST_NOTE = 60  # words about an author


def label(lines: Sequence[Line], start: int) -> list[Line]:
    """The lines under the text that tell of the author whom the head names."""
    byline = next((line.text for line in lines[:start] if line.role == "byline"), "")
    names = authors.names(byline)
    plainly = [index for index, line in enumerate(lines) if index > start and line.role is None]
    labelled = list(lines)
    if not byline and (signed := _signature(lines, plainly)):
        labelled[signed] = lines[signed].as_("byline", "byline-bare")
    for index in _about(lines, plainly, names, byline.rstrip().endswith("*")):
        labelled[index] = lines[index].as_("furniture", "author-box")
    for index in plainly:
        if plain(lines[index].text) in names:
            labelled[index] = lines[index].as_("furniture", "other-byline")
    return labelled


def _about(lines: Sequence[Line], plainly: Sequence[int], names: Sequence[str], starred: bool) -> list[int]:
    """Of the last lines those that begin with the author's name, or with the star at it; no text follows."""
    found: list[int] = []
    for index in reversed(plainly[1:]):
        text = lines[index].text
        if _begins(text, names) or (starred and _STAR.match(text)):
            found.append(index)
        elif is_text(text):
            break
    return found


def _signature(lines: Sequence[Line], plainly: Sequence[int]) -> int | None:
    """The line right under the text, if it is written as only names are."""
    last = max((index for index in plainly if is_text(lines[index].text)), default=-1)
    under = next((index for index in plainly if index > last > -1), None)
    return under if under is not None and authors.is_formed(lines[under].text) else None


def _begins(text: str, names: Sequence[str]) -> bool:
    start = plain(text) + " "
    told = any(start.startswith(f"{name} ") and start != f"{name} " for name in names)
    return told and len(text.split()) <= LONGEST_NOTE and spoken(text)[0] not in names
