"""The words of a paragraph in Markdown, line by line, without the marks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from markdown_it.token import Token

from dossier.text.raised import raised

_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_NOTE = re.compile(r"\[\^(\d{1,4})\]:?")


@dataclass(slots=True)
class Piece:
    """One line: how many lines below the first it stands, and its words.

    `hard`: a break that is meant stands before it, and not only the end of a line. `pictured`: it holds nothing but
    pictures, whose words these are. `set_apart`: all of its words are emphasised.
    """

    line: int
    text: str = ""
    hard: bool = False
    pictured: bool = False
    set_apart: bool = True


def pieces(inline: Token) -> list[Piece]:
    """The lines of a paragraph's token."""
    found = [Piece(0)]
    depth = 0
    for token in inline.children or ():
        depth += token.nesting if token.type in ("em_open", "em_close", "strong_open", "strong_close") else 0
        if token.type in ("softbreak", "hardbreak") or _BREAK.fullmatch(token.content):
            below = found[-1].line + (token.type in ("softbreak", "hardbreak"))
            found.append(Piece(below, hard=token.type != "softbreak"))
        elif token.type == "image":
            found[-1].pictured = not found[-1].text.strip()
            _add(found[-1], _flat(token.children or ()))
        elif token.type != "html_inline" and token.content:
            found[-1].pictured = found[-1].pictured and not token.content.strip()
            found[-1].set_apart = found[-1].set_apart and (depth > 0 or not token.content.strip())
            found[-1].text += _NOTE.sub(lambda match: raised(int(match[1])), token.content)
    return found


def _add(piece: Piece, words: str) -> None:
    """The words of a picture, apart from those before them."""
    glued = piece.text and words and not piece.text[-1].isspace()
    piece.text += f" {words}" if glued else words


def _flat(tokens: Sequence[Token]) -> str:
    return "".join(" " if token.type in ("softbreak", "hardbreak") else token.content for token in tokens)
