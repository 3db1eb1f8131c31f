"""Markdown (`.md`), as editors write it and programs clip it: the words without the marks, and what the marks tell.

A line of the reading has the number of the line of the file on which it stands. Front matter is what the file states.
A file that is called so and holds plain text is read as plain text.
"""

from __future__ import annotations

from dataclasses import replace

from dossier.intake.formats import text
from dossier.intake.formats.reading import Reading
from dossier.intake.values import Received, Told
from dossier.problems import Problem, ProblemError
from dossier.text.reading import is_blank

LARGEST = text.LARGEST
"""Bytes."""

SUFFIXES = (".md", ".markdown", ".mdown", ".mkd")
STATES = Told("furniture", "front-matter")


def suits(received: Received) -> bool:
    """By its name: nothing else tells plain text from Markdown without marks."""
    return received.name.lower().endswith(SUFFIXES)


def read(received: Received) -> Reading:
    """The lines of a file. ProblemError for what is not text, or is too deep or nothing but marks."""
    from dossier.intake.marked.front import front
    from dossier.intake.marked.signs import is_marked

    plain = text.read(received)
    said = front(plain.lines)
    begin = len(said.lines)
    if not begin and not is_marked(plain.lines):
        return plain
    from dossier.intake.marked.lines import laid, printed

    lines, told = laid(list(printed(plain.lines[begin:], begin + 1)), said.lines, len(plain.lines))
    if all(map(is_blank, lines[begin:])):
        message, hint = "there is nothing but front matter and marks", "copy the article's text into it"
        raise ProblemError(Problem(received.name, 0, 0, "empty", message, hint))
    stated = {number: STATES for number, line in enumerate(said.lines, 1) if not is_blank(line)}
    return replace(plain, lines=lines, told={**told, **stated}, statements=said.statements)
