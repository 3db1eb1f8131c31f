"""The corrections of a text, taken back: what an editor corrected is held against the original as it was printed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from dossier.model import Block, Correction, Span


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
