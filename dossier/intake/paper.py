"""What words for an editor are printed on: a terminal with colours, one without, or a pipe that takes plain text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import click

from dossier.text.script import RIGHT_TO_LEFT_SCRIPTS, scripts

ISOLATE, POP = "\u2068", "\u2069"
"""First strong isolate and its end (Unicode Standard Annex 9, 2.7): the words between order themselves."""

WIDTH = 12
"""Columns of a label and the space behind it."""

LONGEST_WORDS = 60


def counted(number: int, noun: str) -> str:
    """`1 error`, `2 errors`: of nouns that take an s."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


@dataclass(frozen=True, slots=True)
class Paper:
    """`colour`: weights and colours are printed. `orders`: a terminal, which orders right-to-left words itself."""

    colour: bool = False
    orders: bool = False

    def strong(self, text: str) -> str:
        return click.style(text, bold=True) if self.colour else text

    def soft(self, text: str) -> str:
        return click.style(text, dim=True) if self.colour else text

    def asked(self, text: str) -> str:
        return click.style(text, fg="yellow") if self.colour else text

    def wrong(self, text: str) -> str:
        return click.style(text, fg="red", bold=True) if self.colour else text

    def words(self, text: str) -> str:
        """Words of an article, isolated where they run from right to left, so that what stands around them stays."""
        return f"{ISOLATE}{text}{POP}" if self.orders and RIGHT_TO_LEFT_SCRIPTS & scripts(text).keys() else text

    def short(self, text: str, most: int = LONGEST_WORDS) -> str:
        """The beginning of some words."""
        return self.words(text if len(text) <= most else f"{text[:most].rstrip()}…")

    def row(self, label: str, text: str, indent: int = 4, style: str = "soft") -> str:
        """A label and what it says, in columns."""
        printed = f"{label}:".ljust(WIDTH - 1)
        return f"{' ' * indent}{getattr(self, style)(printed)} {text}"

    def under(self, texts: Iterable[str], indent: int = 4) -> Iterable[str]:
        """Lines below what a row says."""
        return (f"{' ' * (indent + WIDTH)}{self.soft(text)}" for text in texts)
