"""Lines that a mail or an old file broke at a width, read as the paragraphs they are.

A line was broken at a width if the first word of the next one would not have fitted into it. One such line may be
chance; where nearly all lines that go on are of this kind, the width is proved, in any script.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from dossier.intake.lines.sentences import ends_sentence, is_text
from dossier.intake.lines.shapes import GOES_ON, ITEMS
from dossier.intake.values import BODY, FIELDS, Line, Role
from dossier.model import Span

WIDTHS = range(40, 121)  # characters of a line, from narrow columns to wide mails
FEWEST = 3  # lines that go on in the next one
SEVERAL: frozenset[Role] = frozenset({"title", "standfirst"})
"""Fields that may be printed over several lines."""
SHARE = 0.9  # of them that are full


def joined(lines: Sequence[Line]) -> list[Line]:
    """The lines with each broken paragraph as one line over several numbers; as they are if no width is proved."""
    width = _width(lines)
    if width is None:
        return list(lines)
    return [line for group in _paragraphs(lines, width) for line in _whole(group)]


def divided(lines: Sequence[Line], printed: Sequence[Line]) -> list[Line]:
    """The printed lines again, with the roles of their paragraphs. Most fields are one line: what is broken is text."""
    by_number = {line.number: line for line in printed if line.span.start is None}
    return [part for line in lines for part in _lines(line, by_number)]


def _lines(line: Line, printed: dict[int, Line]) -> list[Line]:
    assert line.role is not None
    if line.span.first == line.span.last:
        return [line]
    numbers = [number for number in range(line.span.first, line.span.last + 1) if number in printed]
    if line.role not in FIELDS | {"paragraph"}:
        return [printed[number].as_(line.role, line.reason) for number in numbers]
    role: Role = line.role if line.role in SEVERAL else "paragraph"
    reason = "unlabelled" if line.role in FIELDS - SEVERAL else line.reason
    first, *rest = numbers
    return [printed[first].as_(role, reason), *(printed[n].as_(role, "continued") for n in rest)]


def _width(lines: Sequence[Line]) -> int | None:
    pairs = [(one, two) for one, two in pairwise(lines) if _follow(one, two)]
    width = max((len(line.text.rstrip()) for pair in pairs for line in pair), default=0)
    open_ = [(one, two) for one, two in pairs if not ends_sentence(one.text)]
    full = [pair for pair in open_ if _is_full(*pair, width)]
    return width if width in WIDTHS and len(full) >= max(FEWEST, SHARE * len(open_)) else None


def _follow(one: Line, two: Line) -> bool:
    unmarked = one.role is None and two.role is None and one.span.start is None and two.span.start is None
    return unmarked and two.follows(one)


def _is_full(one: Line, two: Line, width: int) -> bool:
    """The first word of the second line would not have fitted into the first."""
    return len(one.text.rstrip()) + 1 + len(two.text.split()[0]) > width


def _paragraphs(lines: Sequence[Line], width: int) -> Iterator[list[Line]]:
    group: list[Line] = []
    for line in lines:
        if group and not (_follow(group[-1], line) and _is_full(group[-1], line, width)):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _whole(group: Sequence[Line]) -> list[Line]:
    text = " ".join(line.text.strip() for line in group)
    if len(group) == 1 or not is_text(text):
        return list(group)
    return [replace(group[0], span=Span(group[0].number, group[-1].number), text=text)]


def blocks(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines of each block of the text: a line, and those that go on from it; the items of one list."""
    found: list[list[Line]] = []
    for before, line in pairwise([None, *lines]):
        assert line is not None
        if line.role not in BODY:
            continue
        is_item = line.reason in ITEMS and bool(found) and line.reason == found[-1][0].reason
        if is_item or (before and line.reason in GOES_ON and before.role == line.role):
            found[-1].append(line)
        else:
            found.append([line])
    return found
