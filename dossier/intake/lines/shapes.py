"""What the structure of a file shows of a paragraph's shape, whatever else its words tell: items, rows, line breaks.

A shape is the reason of a line, and its role is that of a paragraph: an item of a list is text as any other is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dossier.intake.values import Line, Told

ITEMS = frozenset({"list-item", "numbered-item"})
_BREAKS = frozenset({"soft-break", "line-break"})
GOES_ON = _BREAKS | {"continued"}
"""Reasons of lines that are one paragraph with the line above."""

_SHAPES = ITEMS | {"table-row"}


def shaped(lines: Sequence[Line], told: Mapping[int, Told]) -> list[Line]:
    """The lines with the shapes that are told. What words prove to be no text stays so; an item or a row is neither
    a heading nor set apart from the text; what follows a break is a paragraph only with one above it."""
    found: list[Line] = []
    for line in lines:
        shape = told[line.number].reason if line.number in told else ""
        goes_on = shape in _BREAKS and bool(found) and found[-1].role == "paragraph"
        if (goes_on or shape in _SHAPES) and line.role in ("paragraph", "heading", "standfirst"):
            found.append(line.as_("paragraph", shape))
        else:
            found.append(line)
    return found


def items(block: Sequence[Line]) -> list[list[Line]]:
    """The lines of each item of a list."""
    found: list[list[Line]] = []
    for line in block:
        if line.reason in ITEMS:
            found.append([line])
        else:
            found[-1].append(line)
    return found
