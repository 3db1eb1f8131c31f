"""Quotation marks that are opened and never closed.

A quotation may run over several paragraphs: English and French papers then repeat the opening mark at each of them,
French ones the closing mark too. Apostrophes are no quotation marks here, nor are signs of inches and seconds.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from dossier.intake.flaws.signs import Paragraph, Sign, paragraphs
from dossier.intake.values import Line

_STRAIGHT = re.compile(r"[\"“”„‟]")
_MEASURE = re.compile(r"(?<=\d)[\"”]")
_FIRST_WORDS = 5


def unclosed(lines: Sequence[Line]) -> list[Sign]:
    """Where a quotation begins that no paragraph closes."""
    found = paragraphs(lines)
    return sorted({*_open(found, _odd, '"“„”'), *_open(found, _surplus, "«»")})


def _odd(text: str) -> int:
    """1 if the marks of a paragraph come in no pairs; 0 also if they do but for one that may mean inches."""
    marks = len(_STRAIGHT.findall(text))
    return 1 if marks % 2 and (marks - len(_MEASURE.findall(text))) % 2 else 0


def _surplus(text: str) -> int:
    """How many « a paragraph leaves open, or » closes that were opened above it (less than 0).

    None is counted open after nested ones: Russian prints one » for two.
    """
    depth = deepest = 0
    for char in text:
        depth += {"«": 1, "»": -1}.get(char, 0)
        deepest = max(deepest, depth)
    return 0 if deepest > 1 and depth > 0 else depth


def _open(found: Sequence[Paragraph], left: Callable[[str], int], marks: str) -> list[Sign]:
    """The paragraphs whose quotation neither ends nor is continued in those after it."""
    signs = []
    pending: Paragraph | None = None
    for one in found:
        count = left(one.text)
        if pending is None or _continues(one.text, marks):
            pending = (pending or one) if count > 0 else None
        elif count and _closes(one.text, marks):
            pending = None
        elif any(mark in one.text for mark in marks):
            signs.append(_sign(pending, marks))
            pending = one if count > 0 else None
    return [*signs, _sign(pending, marks)] if pending else signs


def _continues(text: str, marks: str) -> bool:
    """Begins with a quotation mark, or with a dash and one."""
    return text.lstrip(" \t\u00a0—–-").startswith(tuple(marks))


def _closes(text: str, marks: str) -> bool:
    """The first mark stands behind a word: it ends a quotation."""
    first = min(text.find(mark) for mark in marks if mark in text)
    return first > 0 and not text[first - 1].isspace() and text[first - 1] not in "([:"


def _sign(paragraph: Paragraph, marks: str) -> Sign:
    """The line of the last mark in the paragraph, and the words from there on."""
    line = next(line for line in reversed(paragraph.lines) if any(mark in line.text for mark in marks))
    at = max(line.text.rfind(mark) for mark in marks)
    return Sign(line.number, " ".join(line.text[at:].split()[:_FIRST_WORDS]))
