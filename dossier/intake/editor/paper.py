"""What words for an editor are printed on: a terminal with colours, one without, or a pipe that takes plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from unicodedata import combining

import click

from dossier.text.script import RIGHT_TO_LEFT_SCRIPTS, scripts

ISOLATE, RIGHT_TO_LEFT, POP = "\u2068", "\u2067", "\u2069"
"""First strong isolate, right-to-left isolate, and their end (Unicode Standard Annex 9, 2.7): what stands between
orders itself."""

STEP = 2
"""Columns by which the further lines of a paragraph stand inside its first."""

LONGEST_WORDS = 60
_UNSEEN = re.compile(f"\x1b\\[[0-9;]*m|[{ISOLATE}{RIGHT_TO_LEFT}{POP}]")


@dataclass(frozen=True, slots=True)
class Paper:
    """`colour`: weights and colours are printed. `orders`: a terminal, which orders right-to-left words itself; `rtl`:
    what is said runs from right to left. `width`: its columns, 0 where lines may have any length."""

    colour: bool = False
    orders: bool = False
    rtl: bool = False
    width: int = 0

    def strong(self, text: str) -> str:
        return click.style(text, bold=True) if self.colour else text

    def soft(self, text: str) -> str:
        return click.style(text, dim=True) if self.colour else text

    def asked(self, text: str) -> str:
        return click.style(text, fg="yellow") if self.colour else text

    def wrong(self, text: str) -> str:
        return click.style(text, fg="red", bold=True) if self.colour else text

    def words(self, text: str) -> str:
        """Words of an article, a path or an id, isolated where their direction may be another than that of what stands
        around them, so that both keep their order."""
        turns = self.rtl or RIGHT_TO_LEFT_SCRIPTS & scripts(text).keys()
        return f"{ISOLATE}{text}{POP}" if self.orders and turns and text else text

    def short(self, text: str, most: int = LONGEST_WORDS) -> str:
        """The beginning of some words."""
        return self.words(text if len(text) <= most else f"{text[:most].rstrip()}…")

    def set(self, text: str, indent: int = 0, mark: str = "") -> Iterator[str]:
        """The lines of a paragraph, `indent` columns in; `mark` stands there before the first of them."""
        lead = mark.ljust(indent)
        for line in self._broken(text, indent):
            directed = f"{RIGHT_TO_LEFT}{line}{POP}" if self.orders and self.rtl else line
            yield f"{lead}{directed}"
            lead = " " * (indent + STEP)

    def _broken(self, text: str, indent: int) -> Iterator[str]:
        """The text in lines of the paper's width; words isolated on both sides of a break are so in each line."""
        line = ""
        for word in text.split(" "):
            if line and self.width and indent + STEP + _columns(f"{line} {word}") > self.width:
                still = line.count(ISOLATE) - line.count(POP)
                yield line + POP * still
                line = ISOLATE * still + word
            else:
                line = f"{line} {word}" if line else word
        yield line


def _columns(text: str) -> int:
    """How many columns a text takes: signs that order or colour it take none, nor do marks upon letters."""
    return sum(not combining(letter) for letter in _UNSEEN.sub("", text))
