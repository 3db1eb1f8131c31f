"""Characters that nobody sees and that change what is read: controls, and marks that turn the direction of a line."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from dossier.archive.collection import Archive
from dossier.archive.findings import Findings
from dossier.archive.review.around import Around
from dossier.problems import Problem

CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]")
"""The controls of C0 and C1 but tab and line ends, and code points that are no characters (Unicode, 23.7)."""

TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Embeddings, overrides and isolates (Unicode Standard Annex 9, 2.1 to 2.4)."""

LINE_END = re.compile(r"\r\n|\n|\r")

CLOSED_BY = dict.fromkeys("\u202a\u202b\u202d\u202e", "\u202c") | dict.fromkeys("\u2066\u2067\u2068", "\u2069")
OVERRIDE = re.compile("[\u202d\u202e]")
NUL = "\0"


def check(_: Archive, around: Around, at: Findings) -> Iterator[Problem]:
    """The first such character of each line, and the first that is an error."""
    for path, text in around.files.items():
        if text and CONTROL.search(text):
            for number, line in enumerate(LINE_END.split(text), 1):
                for code, column in _controls(line):
                    message = f"{_named(line[column - 1])} stands here, which nobody sees"
                    yield at.place(code, path, (number, column), message, "take it out, if it was not printed")
        if text and TURNING.search(text):
            for number, line in enumerate(LINE_END.split(text), 1):
                for code, column in _turned(line):
                    message = f"{_named(line[column - 1])} turns the direction of what follows"
                    hint = "close it in the same line, or take it out: the page sets the direction by itself"
                    yield at.place(code, path, (number, column), message, hint)


def _controls(line: str) -> Iterator[tuple[str, int]]:
    if NUL in line:
        yield "text-nul", line.index(NUL) + 1
    if match := CONTROL.search(line.replace(NUL, " ")):
        yield "text-control", match.start() + 1


def _turned(line: str) -> Iterator[tuple[str, int]]:
    """The columns of the first override, and of the first other mark that closes nothing or is never closed."""
    if match := OVERRIDE.search(line):
        yield "text-override", match.start() + 1
    if column := _open(line):
        yield "text-bidi", column


def _open(line: str) -> int:
    """The column of a mark that closes nothing or is never closed, overrides apart; 0 if there is none."""
    open_: list[tuple[int, str]] = []
    for match in TURNING.finditer(line):
        char, column = match[0], match.start() + 1
        if char in CLOSED_BY:
            open_.append((column, CLOSED_BY[char]))
        elif not open_ or open_.pop()[1] != char:
            return column
    return next((column for column, _ in open_ if not OVERRIDE.match(line, column - 1)), 0)


def _named(char: str) -> str:
    return f"U+{ord(char):04X} {unicodedata.name(char, '')}".strip()
