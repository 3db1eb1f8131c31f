"""A headline or standfirst that narrow columns break over two or three lines, read as the one that it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dossier.intake.head import authors, datelines
from dossier.intake.lines.sentences import LONGEST_HEADLINE, ends_sentence, is_prose
from dossier.intake.lines.words import plain
from dossier.intake.values import Line
from dossier.intake.versions.languages import TAKEN
from dossier.model import Span
from dossier.text.function_words import WORDS

SHORT = 3
"""Letters of a word on which no line ends that is whole: `of`, `la`, `в`, `إلى`."""

_SMALL = frozenset(
    word for lists in WORDS.values() for lang in TAKEN for word in lists.get(lang, ()) if len(word) <= SHORT
)
MOST = 3  # lines


def joined(lines: Sequence[Line]) -> list[Line]:
    """The lines down to the first running text, those as one that go on from each other and stand between blank lines
    or other lines; as they are where the text itself is broken."""
    end = next((index + 1 for index, line in enumerate(lines) if line.role is None and is_prose(line.text)), 0)
    return [line for group in _groups(lines[:end]) for line in _whole(group, lines)] + list(lines[end:])


def _groups(lines: Sequence[Line]) -> Iterator[list[Line]]:
    group: list[Line] = []
    for line in lines:
        if group and not _goes_on(group[-1], line):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _goes_on(one: Line, two: Line) -> bool:
    """No blank line is between them, the first does not end, and the second begins in mid-sentence."""
    plainly = one.role is None and two.role is None and one.span.start is None and two.span.start is None
    if not plainly or two.number != one.number + 1 or ends_sentence(one.text) or one.text.rstrip().endswith(":"):
        return False
    if any(datelines.is_byline(line.text) or authors.is_signed(line.text) for line in (one, two)):
        return False
    return two.text.lstrip()[0].islower() or plain(one.text.split()[-1]) in _SMALL


def _whole(group: Sequence[Line], lines: Sequence[Line]) -> list[Line]:
    text = " ".join(line.text.strip() for line in group)
    last = lines.index(group[-1])
    broken = any(_goes_on(one, two) for one, two in zip(lines[last:], lines[last + 1 : last + 3], strict=False))
    if not 1 < len(group) <= MOST or broken or len(text.split()) > LONGEST_HEADLINE:
        return list(group)
    return [replace(group[0], span=Span(group[0].number, group[-1].number), text=text)]
