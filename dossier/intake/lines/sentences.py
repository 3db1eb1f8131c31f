"""Where sentences end: what tells a paragraph from a headline, whatever its language and length."""

from __future__ import annotations

import re

CLOSING = "\"'”’»)]›“ \t\u00a0\u200f\u200e"
STOPS = ".!?؟۔"

# A stop inside a line, with another sentence after it; not an abbreviation's (a letter alone), nor one of “..”.
_INNER = re.compile(r"(?<![\W\d_])(?<!\b\w)[.!?؟۔][\"”»']?(?=\s+\S|[^\W\d_]{2})")
_STOP = re.compile(r"[.!?؟]\s")
_ELLIPSIS = re.compile(r"(…|\.\.+|\[[.… ]+\])\s*$")
# The longest headlines and headings run to about two dozen words; what is longer is text, even if its stop is lost.
LONGEST_HEADLINE = 30
LONGEST_HEADING = 15
SHORTEST_HEADLINE = 4
# A Russian line that ends in a year, as date lines do: the stop is that of the word for it.
_YEAR = re.compile(r"\d\s?гг?\.$")
LONGEST_DATE = 8  # words
_OPENING = ('"', "“", "«", "„", "- ", "– ", "— ", "• ", "* ")
_QUOTES = ('"', "“", "«", "„", "‘")
_LEADING_ON = (":", "،", ",", ";", "؛")


def words(text: str) -> list[str]:
    return text.split()


def is_cut(text: str) -> bool:
    """Ends in dots that stand for the rest, as the teaser of a story does."""
    return bool(_ELLIPSIS.search(text.rstrip(CLOSING)))


def ends_sentence(text: str) -> bool:
    stripped = text.rstrip(CLOSING)
    return stripped.endswith(tuple(STOPS)) and not is_cut(stripped)


def has_several(text: str) -> bool:
    """Holds the end of a sentence and the beginning of another."""
    return bool(_INNER.search(text.rstrip(CLOSING + STOPS)))


def around(text: str, start: int, end: int) -> tuple[int, int]:
    """From where to where the sentence runs that holds the characters [start, end)."""
    before = [stop.end() for stop in _STOP.finditer(text, 0, start)]
    after = _STOP.search(text, end)
    return before[-1] if before else 0, after.start() + 1 if after else len(text)


def is_prose(text: str) -> bool:
    """Running text: a whole sentence or more, not a headline, a label or a teaser."""
    count = len(words(text))
    if is_cut(text) and not has_several(text):
        return False
    if ends_sentence(text) and text.rstrip(CLOSING).endswith(("!", "?", "؟")) and not has_several(text):
        return count > LONGEST_HEADLINE // 2
    if count <= LONGEST_DATE and _YEAR.search(text.strip()):
        return False
    return (count >= 4 and ends_sentence(text)) or (count >= 8 and has_several(text)) or count > LONGEST_HEADLINE


def is_text(text: str) -> bool:
    """Running text, or longer than headings are: some papers end their paragraphs without a stop."""
    return is_prose(text) or (len(words(text)) > LONGEST_HEADING and not is_cut(text))


def like_heading(text: str) -> bool:
    """Could stand over a paragraph: words, neither a sentence nor speech, no item of a list, nothing that leads on."""
    stripped = text.strip()
    if not any(map(str.isalpha, stripped)):
        return False
    asks = stripped.endswith(("?", "!", "؟"))
    if stripped.startswith(_OPENING) or stripped.endswith(_LEADING_ON) or is_cut(stripped) or is_prose(stripped):
        return False
    return len(words(stripped)) <= LONGEST_HEADING and (asks or not ends_sentence(stripped))


def is_headline(text: str) -> bool:
    """Could be the headline of another story: as a heading, and longer than a name or the word over a box."""
    return like_heading(text) and len(words(text)) >= SHORTEST_HEADLINE


def speaks(text: str) -> bool:
    """Quotes or asks, or is a sentence: what papers print as a headline, and never as the name of a section."""
    stripped = text.strip()
    return stripped.startswith(_QUOTES) or stripped.endswith(("?", "!", "؟")) or ends_sentence(stripped)
