"""From printed lines to lines of a reading: a paragraph each, where the page proves that printed lines go on.

A line goes on in the next if the next one's first word would not have fitted on it, and nothing sets the two apart:
no indent, no wider white, no other size of type. At the end of a column or page there is no white to go by; there a
line that ends a sentence is taken to end its paragraph. The hyphen at the end of a line is kept, and the halves of the
word joined at it, unless the same word stands unbroken elsewhere in the file: then it is the typesetter's, and left
out.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from dossier.intake.layer.places import Printed
from dossier.intake.lines.sentences import ends_sentence

WIDER = 1.25
"""Lines whose distance is so many times the usual one do not go on in each other."""

INDENT = 0.6
"""A first line set in by so much of the size of type begins a paragraph."""

ALIKE = 1.08
"""Up to so much, sizes of type are the same."""

_HYPHENATED = re.compile(r"[^\W\d_]+[-\u00ad\u2010]$")
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Column:
    """Lines under each other of one column: where it begins and ends, and how far apart its lines are."""

    start: float
    end: float
    pitch: float


def paragraphs(lines: Sequence[Printed]) -> list[tuple[str, Printed]]:
    """Each paragraph's text, with the first of its printed lines."""
    words = Counter(word.lower() for line in lines for word in _WORD.findall(line.text))
    found: list[tuple[str, Printed]] = []
    columns = list(_columns(lines))
    for at, line in enumerate(lines):
        if at and _goes_on(lines[at - 1], line, columns[at - 1], columns[at]):
            text, first = found[-1]
            found[-1] = (_joined(text, line.text, words), first)
        else:
            found.append((line.text, line))
    return found


def _columns(lines: Sequence[Printed]) -> Iterator[Column]:
    """The column that each line stands in."""
    run: list[Printed] = []
    for line in lines:
        if run and not _is_under(run[-1], line):
            yield from [_column(run)] * len(run)
            run = []
        run.append(line)
    yield from [_column(run)] * len(run)


def _is_under(above: Printed, line: Printed) -> bool:
    overlap = min(above.right, line.right) - max(above.left, line.left)
    return line.page == above.page and line.top < above.top and overlap > 0 and _same_size(above, line)


def _same_size(one: Printed, two: Printed) -> bool:
    return max(one.size, two.size) <= ALIKE * min(one.size, two.size)


def _column(run: Sequence[Printed]) -> Column:
    pitches = [above.bottom - line.bottom for above, line in pairwise(run)]
    start = median(sorted(line.start for line in run)[: max(1, len(run) // 2)]) if run else 0
    return Column(start, max((line.end for line in run), default=0), min(pitches, default=0))


def _goes_on(above: Printed, line: Printed, column: Column, next_column: Column) -> bool:
    fitted = above.end + line.size / 4 + line.first < column.end
    indented = line.start - next_column.start > INDENT * line.size
    if fitted or indented or not _same_size(above, line) or above.backward != line.backward:
        return False
    if column is next_column:
        return above.bottom - line.bottom <= WIDER * column.pitch
    return not ends_sentence(above.text)


def _joined(text: str, more: str, words: Counter[str]) -> str:
    if not _HYPHENATED.search(text) or not more[:1].isalpha():
        return f"{text} {more}"
    before, after = _HYPHENATED.search(text), _WORD.match(more)
    assert before is not None and after is not None
    unbroken = words[(before[0][:-1] + after[0]).lower()]
    return text[:-1] + more if unbroken and more[0].islower() else text + more


def running(lines: Iterable[Printed], heights: Sequence[float]) -> set[Printed]:
    """What stands at the head or foot of pages: a number alone, or the same words (but for numbers) on several."""
    edges = list(_edges(lines, heights))
    places: dict[tuple[str, int], set[int]] = {}
    for line in edges:
        places.setdefault(_place(line), set()).add(line.page)
    return {line for line in edges if len(places[_place(line)]) > 1 or not re.search(r"[^\W\d_]", line.text)}


def _place(line: Printed) -> tuple[str, int]:
    return re.sub(r"\d+", "0", line.text), round(line.bottom / 10)


def _edges(lines: Iterable[Printed], heights: Sequence[float]) -> Iterator[Printed]:
    """The lines in the uppermost and the lowest tenth of pages."""
    return (line for line in lines if not 0.1 * heights[line.page] < line.bottom < 0.9 * heights[line.page])
