"""Boxes of a page that a head of their own begins: its key words, what it says about the author."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.intake.datelines import is_byline
from dossier.intake.marks import holds
from dossier.intake.phrases import ALONE
from dossier.intake.sentences import ends_sentence, is_text
from dossier.intake.values import Line
from dossier.intake.words import AUTHORS, RELEASE, plain

LONGEST_TAG = 4  # words


def label(lines: Sequence[Line]) -> list[Line]:
    """The lines that stand close under the head of a box, with the reason of the head."""
    labelled = list(lines)
    last = max((index for index, line in enumerate(lines) if line.role is None and is_text(line.text)), default=-1)
    for index, line in enumerate(lines):
        if line.reason == "tags" and plain(line.text) in ALONE["tags"]:
            for place in _tags(lines, index, last):
                labelled[place] = lines[place].as_("furniture", "tags")
        elif line.reason == "author-box":
            for place in _about(lines, index):
                labelled[place] = lines[place].as_("furniture", "author-box")
    return labelled


def released(lines: Sequence[Line]) -> list[Line]:
    """In a press release, whom to call and where to look belong to the text."""
    heads = [index for index, line in enumerate(lines) if plain(line.text) in RELEASE]
    if not heads:
        return list(lines)
    return [
        Line(line.span, line.text, line.lang) if at > heads[0] and line.reason in ("address", "web-address") else line
        for at, line in enumerate(lines)
    ]


def _tags(lines: Sequence[Line], head: int, last: int) -> list[int]:
    """Short lines under the head: those close to it, and where no text follows all of them."""
    found: list[int] = []
    for index in range(head + 1, len(lines)):
        line = lines[index]
        near = line.number == lines[index - 1].number + 1 or head > last
        short = len(line.text.split()) <= LONGEST_TAG and not ends_sentence(line.text)
        if line.role is not None or not near or not short:
            break
        found.append(index)
    return found


def _about(lines: Sequence[Line], head: int) -> list[int]:
    """The next line, and what no blank line parts from it, if it speaks of an author: running text proves more."""
    found: list[int] = []
    for index in range(head + 1, len(lines)):
        if lines[index].role is not None or (found and lines[index].number != lines[index - 1].number + 1):
            break
        found.append(index)
    return found if found and _speaks_of_author(lines[found[0]].text, lines) else []


def _speaks_of_author(text: str, lines: Sequence[Line]) -> bool:
    """Holds a word for those who write, or the name that the author's line gives."""
    names = [plain(line.text).split()[-2:] for line in lines if is_byline(line.text)]
    return holds(text, AUTHORS) or any(holds(text, (" ".join(name),)) for name in names)
