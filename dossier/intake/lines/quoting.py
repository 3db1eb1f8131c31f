"""Lines that quote: words of the text printed again, a saying with its author under it, lines of another's mail."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dossier.intake.lines.sentences import CLOSING
from dossier.intake.lines.words import plain
from dossier.intake.values import BODY, Line

_QUOTED = re.compile(r"^\s*(?:“[^“”]+”|«[^«»]+»|\"[^\"]+\"|„[^„“]+“|”[^“”]+“)[.…]?\s*$")
_AUTHOR = re.compile(r"^\s*[-–—―]\s*\S")
_SIGN = re.compile(r"^\s*>+\s*(?=\S)")
FEWEST = 4  # words that are no chance when they come again
LONGEST_AUTHOR = 10


def label(lines: Sequence[Line]) -> list[Line]:
    """Quotations among the labelled lines of a text; a whole paragraph of speech stays a paragraph."""
    labelled = list(lines)
    for index, line in enumerate(lines):
        if line.role not in ("paragraph", "heading") or not _QUOTED.match(line.text):
            continue
        if _comes_again(lines, index):
            labelled[index] = line.as_("quotation", "pull-quote")
        elif index + 1 < len(lines) and _is_author(lines[index + 1]):
            labelled[index] = line.as_("quotation", "attributed")
            labelled[index + 1] = lines[index + 1].as_("paragraph", "attribution")
    return labelled


def signed(line: Line) -> list[Line]:
    """A line that begins with the sign of mails for quoted lines, divided from it; the line itself if it does not."""
    match = _SIGN.match(line.text) if line.role in BODY else None
    if not match:
        return [line]
    start, end = line.text.index(">"), len(match[0].rstrip())
    sign = line.part(start, end).as_("furniture", "quoted-line")
    return [sign, line.part(match.end(), len(line.text)).as_("quotation", "quoted-line")]


def _comes_again(lines: Sequence[Line], index: int) -> bool:
    words = plain(lines[index].text)
    others = (line for line in lines if line.role == "paragraph" and line is not lines[index])
    return len(words.split()) >= FEWEST and any(words in plain(line.text) for line in others)


def _is_author(line: Line) -> bool:
    short = len(line.text.split()) <= LONGEST_AUTHOR
    return line.role in ("paragraph", "heading") and bool(_AUTHOR.match(line.text)) and short and _unstopped(line.text)


def _unstopped(text: str) -> bool:
    return not text.rstrip(CLOSING).endswith((".", "!", "?", "؟", ":"))
