"""The beginning of a text, as descriptions and lists show it."""

from __future__ import annotations

import re
from collections.abc import Iterator

MORE = " …"
"""Stands where something is left out."""

_PAIRS = {"«": "»", "“": "”", "„": "“", '"': '"', "(": ")", "[": "]", "{": "}"}
_END = re.compile(
    r"(?:(?<!\b[^\W\d_])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})\.|[!?؟…]|\.\.)+[»”\"')\]\u00a0\u202f]*(?=\s|$)"
)
"""Where a sentence ends. A dot after one letter, or a short word with a capital, may be that of initials or titles."""

_BLANKS = re.compile(r"[ \t\r\n]+")
_NARROW = ("\u00a0", "\u202f")


def shortened(text: str, most: int, words: int | None = None) -> str:
    """At most so many characters and words of a text, cut between words, with an ellipsis where something is left out.

    It does not end within quotation marks or brackets: it ends before them, or they are closed after the ellipsis where
    they hold most of what is kept. A text without a place to cut is left out whole.
    """
    whole = _BLANKS.sub(" ", text).strip()
    most_words = len(whole) if words is None else words
    if len(whole) <= most and len(whole.split()) <= most_words:
        return whole
    cuts = (whole[:at] for at in range(min(most, len(whole) - 1), 0, -1) if whole[at] == " ")
    few = (kept for kept in cuts if len(kept.split()) <= most_words)
    return next((found for found in map(_ended, few) if len(found) <= most), "")


def sentences(text: str, most: int, words: int) -> str:
    """The longest beginning of whole sentences, of at most so many characters and words; empty if the first has more.

    It does not end within quotation marks or brackets.
    """
    found = ""
    for end in _END.finditer(text):
        kept = text[: end.end()]
        if len(kept) > most or len(kept.split()) > words:
            break
        found = kept if next(_open(kept), None) is None else found
    return found


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
