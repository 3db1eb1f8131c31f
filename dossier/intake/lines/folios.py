"""The numbers of pages in a text that was copied or printed from several: `Le Quotidien – 3`, `4 | …`, `صفحة ٤`.

Numbered headings come back with another number, too: a page's is known by its word, or stands behind a sign beside a
name of several words; and it only rises.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from dossier.intake.lines.sentences import ends_sentence
from dossier.intake.lines.words import plain
from dossier.intake.values import Line

_NAME = r"(?P<name>[^\W\d_][^\d|]*?\s[^\d|]*?[^\W\d_])"
_FORMS = (
    re.compile(rf"^\W*{_NAME}\s*[-–—|•·]\s*(?P<number>\d{{1,3}})\W*$"),
    re.compile(rf"^\W*(?P<number>\d{{1,3}})\s*[-–—|•·]\s*{_NAME}\W*$"),
    re.compile(r"^\W*(?P<name>page|p|стр|страница|صفحة|الصفحة|ص)\.?\s*(?P<number>\d{1,3})\W*$", re.IGNORECASE),
)
LONGEST_NAME = 8  # words


def label(lines: Sequence[Line]) -> list[Line]:
    """The lines that give the name of a page and its number, where at least two do and the number rises."""
    found: dict[str, list[tuple[int, Line]]] = defaultdict(list)
    for line in lines:
        if line.role is None and (page := _page(line.text)):
            name, number = page
            found[name].append((number, line))
    rising = (same for same in found.values() if len(same) > 1 and _rises([number for number, _ in same]))
    pages = {line.span for same in rising for _, line in same}
    return [line.as_("furniture", "running-head") if line.span in pages else line for line in lines]


def _page(text: str) -> tuple[str, int] | None:
    match = next((match for form in _FORMS if (match := form.match(text))), None)
    if match is None or ends_sentence(text) or len(match["name"].split()) > LONGEST_NAME:
        return None
    return plain(match["name"]), int(match["number"])


def _rises(numbers: Sequence[int]) -> bool:
    return all(one < two for one, two in pairwise(numbers))
