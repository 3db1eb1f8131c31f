"""Rows that hold several things side by side, cut between the elements that stand for them."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from lxml import html

from dossier.intake.page.rows import Piece, Row
from dossier.text.reading import is_blank

Stands = Callable[[html.HtmlElement], str | None]
"""What an inline element stands for on a line of its own, if it does: an author, a date, whose picture it is."""

ALONE = "credit"
"""What is before an author's name or a date belongs to it; a credit stands without the caption before it."""


def divided(row: Row, stands: Stands) -> list[Row]:
    """The row cut between the inline elements that stand for different things, as where author and date lie side by
    side; two authors stay together. What stands for something is never glued to a word beside it."""
    marks = [_mark(element, row.block, stands) for _, element in row.pieces]
    cuts = []
    for index, (one, two) in enumerate(pairwise(marks), 1):
        to_come = next((mark for mark in marks[index:] if mark), None)
        glued = one != two and _is_glued(row.pieces[index - 1][0], row.pieces[index][0])
        if (one and one not in (two, to_come)) or (two == ALONE != one) or glued:
            cuts.append(index)
    if not cuts:
        return [row]
    parts = (row.pieces[start:end] for start, end in pairwise([0, *cuts, len(row.pieces)]))
    return [Row(tidy, row.block) for part in parts if (tidy := _trimmed(part))]


def _is_glued(before: str, after: str) -> bool:
    """Nothing but their elements parts the words of two pieces, as where a style sheet sets them apart."""
    return before[-1].isalnum() and after[0].isalnum()


def _mark(element: html.HtmlElement, block: html.HtmlElement, stands: Stands) -> str | None:
    """What the element or the nearest around it, within the row, stands for."""
    at: html.HtmlElement | None = element
    while at is not None and at is not block:
        if found := stands(at):
            return found
        at = at.getparent()
    return None


def _trimmed(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Without the spaces at either end; nothing where there is nothing else."""
    if all(is_blank(text) for text, _ in pieces):
        return ()
    found = list(pieces)
    while not found[0][0].strip(" "):
        found.pop(0)
    while not found[-1][0].strip(" "):
        found.pop()
    found[0] = (found[0][0].lstrip(" "), found[0][1])
    found[-1] = (found[-1][0].rstrip(" "), found[-1][1])
    return tuple(found)
