"""Which characters of a reading are taken: each line has a mask, each claim marks a part of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from dossier.model import Span
from dossier.text.reading import is_blank

_FREE = re.compile(rb"\x00+")


class Piece(NamedTuple):
    """A part of a line: the line counts from 1, the characters from 0, `end` is not included."""

    line: int
    start: int
    end: int


def pieces(spans: Iterable[Span], lines: Sequence[str]) -> tuple[Piece, ...]:
    """The spans, line by line; what lies outside the reading is left out."""
    found = []
    for span in spans:
        for number in range(span.first, min(span.last, len(lines)) + 1):
            length = len(lines[number - 1])
            start, end = (span.start or 1) - 1, min(span.end or length, length)
            found.append(Piece(number, start, max(start, end)))
    return tuple(found)


class Ledger:
    """The parts of a reading that nothing has claimed yet; at first those in `within`, or all of it."""

    def __init__(self, lines: Sequence[str], within: Iterable[Span] | None = None) -> None:
        self.lines = lines
        taken = b"\x00" if within is None else b"\x01"
        self.masks = [bytearray(taken * len(line)) for line in lines]
        if within is not None:
            for line, start, end in pieces(within, lines):
                self.masks[line - 1][start:end] = bytes(max(0, end - start))
        self._free: dict[int, list[Piece]] = {}  # of the lines that nothing has claimed since they were last looked at

    def claim(self, piece: Piece) -> None:
        line, start, end = piece
        self.masks[line - 1][start:end] = b"\x01" * (end - start)
        self._free.pop(line, None)

    def free(self) -> list[Piece]:
        """What nothing has claimed, in order, without outer spaces and without what is blank."""
        return [piece for number in range(1, len(self.lines) + 1) for piece in self._free_in(number)]

    def text(self, piece: Piece) -> str:
        return self.lines[piece.line - 1][piece.start : piece.end]

    def span(self, piece: Piece) -> Span:
        """The whole line where the piece is all that it prints, else the part."""
        line = self.lines[piece.line - 1]
        if is_blank(line[: piece.start]) and is_blank(line[piece.end :]):
            return Span(piece.line, piece.line)
        return Span(piece.line, piece.line, piece.start + 1, piece.end)

    def _free_in(self, number: int) -> list[Piece]:
        if number not in self._free:
            found = [self._trimmed(number, *match.span()) for match in _FREE.finditer(self.masks[number - 1])]
            self._free[number] = [piece for piece in found if piece.start < piece.end]
        return self._free[number]

    def _trimmed(self, number: int, start: int, end: int) -> Piece:
        text = self.lines[number - 1][start:end]
        if is_blank(text):
            return Piece(number, start, start)
        return Piece(number, start + len(text) - len(text.lstrip(" \t")), end - len(text) + len(text.rstrip(" \t")))
