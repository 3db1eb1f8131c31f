"""What of a text stands outside quotation marks: the words of the text itself, not of those whom it quotes."""

from __future__ import annotations

import re

_QUOTED = re.compile(r"“[^“”]*”|«[^«»]*»|\"[^\"]*\"|„[^„“”]*[“”]|”[^“”]*“")


def unquoted(text: str) -> str:
    """The text with a space in place of each quotation; a mark without its fellow stays."""
    return _QUOTED.sub(" ", text)


def is_quotation(text: str) -> bool:
    """Letters stand in quotation marks, and none outside them."""
    return any(map(str.isalpha, text)) and not any(map(str.isalpha, unquoted(text)))


def own(text: str) -> str:
    """What a text says in its own words: what is outside quotation marks, or all if that is nothing."""
    return text if is_quotation(text) else unquoted(text)
