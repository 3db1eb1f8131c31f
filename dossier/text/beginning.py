"""The beginning of a text, as descriptions and lists show it."""

from __future__ import annotations

import re
from collections.abc import Iterator

MORE = " …"
"""Stands where something is left out."""

_PAIRS = {"«": "»", "“": "”", "„": "“", '"': '"', "(": ")", "[": "]", "{": "}"}
_BLANKS = re.compile(r"[ \t\r\n]+")
_NARROW = ("\u00a0", "\u202f")


def shortened(text: str, most: int) -> str:
    """At most so many characters of a text, cut between words, with an ellipsis where something is left out.

    It does not end within quotation marks or brackets: it ends before them, or they are closed after the ellipsis where
    they hold most of what is kept. A text without a place to cut is left out whole.
    """
    words = _BLANKS.sub(" ", text).strip()
    if len(words) <= most:
        return words
    cuts = (words[:at] for at in range(most, 0, -1) if words[at] == " ")
    return next((found for found in map(_ended, cuts) if len(found) <= most), "")


def _ended(kept: str) -> str:
    marks = list(_open(kept))
    if not marks:
        return kept + MORE
    before = kept[: marks[0]].rstrip()
    return before + MORE if 2 * len(before) >= len(kept) else kept + MORE + _closing(kept, marks)


def _closing(kept: str, marks: list[int]) -> str:
    """The fellows of the marks at these places, each as far from its words as the mark is: « … »."""
    return "".join(_after(kept, at) + _PAIRS[kept[at]] for at in reversed(marks))


def _after(text: str, at: int) -> str:
    """The narrow space after a sign, if there is one."""
    following = text[at + 1 : at + 2]
    return following if following in _NARROW else ""


def _open(text: str) -> Iterator[int]:
    """The places of the quotation marks and brackets whose fellow does not follow, the outermost first."""
    found: list[int] = []
    for at, sign in enumerate(text):
        if found and sign == _PAIRS[text[found[-1]]]:
            found.pop()
        elif sign in _PAIRS:
            found.append(at)
    yield from found
