"""The corrections of a text: taken back, to hold it against the original as it was printed, and where they stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import NamedTuple

from dossier.model import Block, Correction, Span


class Place(NamedTuple):
    """Where corrected words stand: `start` to `end`, code points of the text of a block, which is numbered from 0."""

    block: int
    start: int
    end: int


def places(blocks: Sequence[Block], corrections: Sequence[Correction]) -> tuple[Place | None, ...]:
    """Where each correction stands now, no two in one place; None for one whose words are not in the text."""
    texts, found = [block.text for block in blocks], list[Place | None]()
    for one in corrections:
        holding = [at for at, text in enumerate(texts) if one.corrected in text]
        at = min(holding, key=lambda at: _before(blocks[at], one.line), default=None)
        if at is None:
            found.append(None)
            continue
        start = texts[at].index(one.corrected)
        place = Place(at, start, start + len(one.corrected))
        texts[at] = texts[at][:start] + "\0" * len(one.corrected) + texts[at][place.end :]
        found.append(place)
    return tuple(found)


def _before(block: Block, line: Span) -> tuple[bool, int]:
    """How far a block begins before a line, the nearest first; those that begin after it come last.

    Where nobody has read the original no block has a line, and they stay in their order.
    """
    number = int(block.anchor[1:]) if block.anchor.startswith("l") else line.first
    return number > line.first, abs(line.first - number)


def as_printed(blocks: Sequence[Block], corrections: Sequence[Correction], lines: Sequence[str]) -> tuple[Block, ...]:
    """The blocks with their printed words. `lines` are those of the reading; a correction that does not fit is left."""
    found = list(blocks)
    for line, corrected in _by_line(corrections):
        words = _cut(line, lines)
        for at, block in enumerate(found):
            if (text := _taken_back(block.text, corrected, words)) != block.text:
                found[at] = replace(block, text=text)
                break
    return tuple(found)


def unused(blocks: Sequence[Block], corrections: Sequence[Correction], lines: Sequence[str]) -> Iterator[int]:
    """The numbers, from 0, of the corrections that do not fit the line or the text."""
    for number, one in enumerate(corrections):
        alone = [other for other in corrections if other.line == one.line]
        if as_printed(blocks, alone, lines) == tuple(blocks) or one.printed not in _cut(one.line, lines):
            yield number


def _cut(line: Span, lines: Sequence[str]) -> str:
    return line.cut(tuple(lines)) if line.last <= len(lines) else ""


def _taken_back(text: str, corrections: Sequence[Correction], line: str) -> str:
    """The text with all corrections of one line taken back, if one of its lines is then words of that line."""
    return "\n".join(_part_taken_back(part, corrections, line) for part in text.split("\n"))


def _part_taken_back(part: str, corrections: Sequence[Correction], line: str) -> str:
    printed = part
    for one in corrections:
        printed = printed.replace(one.corrected, one.printed, 1)
    return printed if printed.strip() and printed.strip() in line else part


def _by_line(corrections: Sequence[Correction]) -> Iterator[tuple[Span, list[Correction]]]:
    for line, found in groupby(sorted(corrections, key=lambda one: one.line[:2]), key=lambda one: one.line):
        yield line, list(found)
