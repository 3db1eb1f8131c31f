"""A mail that passes on another one: what it brings is read, without the greeting over it and the heads between.

When it was sent shows only when somebody had the text already: it dates nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dossier.intake.lines.marks import label
from dossier.intake.lines.newsroom import FORWARDED, MAIL, SENT, SUBJECT
from dossier.intake.lines.sentences import is_headline, is_text
from dossier.intake.lines.words import plain
from dossier.intake.values import Line

_RULED = re.compile(r"^\W*[-–—_]{3,}\s*[^\W\d_].*[^\W\d_]\s*[-–—_]{3,}\W*$")
_WROTE = re.compile(r"<\S+@\S+>.*[:：]\s*$")
HEADS = MAIL | SUBJECT | SENT
FEWEST = 3  # heads that show a mail without a line that says so


def opened(lines: Sequence[Line]) -> list[Line]:
    """The last mail that something stands over, with all of that labelled; as they are if there is none."""
    for start, end in reversed(_blocks(lines)):
        over, under = (sum(_size(line) for line in part) for part in (lines[:start], lines[end:]))
        if (start or _is_marker(lines[start].text)) and under > over:
            above = [_left_out(line, "mail-head" if _is_head(line) else "above-title") for line in lines[:start]]
            headed = any(is_headline(line.text) and not is_text(line.text) for line in lines[end : end + 1])
            heads = [part for line in lines[start:end] for part in _heads(line, headed)]
            return [*above, *heads, *lines[end:]]
    return list(lines)


def _blocks(lines: Sequence[Line]) -> list[tuple[int, int]]:
    """From where to where lines that say so, and heads of mails, follow each other."""
    found: list[tuple[int, int]] = []
    start = 0
    while start < len(lines):
        end = start
        while end < len(lines) and _is_head(lines[end]):
            end += 1
        said = any(_is_marker(line.text) for line in lines[start:end])
        wrote = any(_WROTE.search(line.text) for line in lines[start:end])
        if wrote or end - start >= FEWEST or (said and end - start > 1):
            found.append((start, end))
        start = end + 1
    return found


def _is_head(line: Line) -> bool:
    told = label(line.text)[0] in HEADS or _WROTE.search(line.text) is not None
    return line.role is None and (told or _is_marker(line.text))


def _is_marker(text: str) -> bool:
    return plain(text.strip(" -–—_>:")) in FORWARDED or _RULED.match(text) is not None


def _size(line: Line) -> int:
    return len(line.text.split()) if is_text(line.text) and not _is_head(line) else 0


def _heads(line: Line, headed: bool) -> list[Line]:
    """A head; of the subject, where no headline stands under it, what it says."""
    said, rest = label(line.text)
    if said not in SUBJECT or headed:
        return [_left_out(line, "mail-head")]
    while (inner := label(rest))[0] in SUBJECT:
        rest = inner[1]
    at = len(line.text) - len(rest)
    head = line.part(0, len(line.text[:at].rstrip()))
    return [_left_out(head, "mail-head"), line.part(at, len(line.text))] if rest else [_left_out(line, "mail-head")]


def _left_out(line: Line, reason: str) -> Line:
    return line if line.role else line.left_out(reason)
