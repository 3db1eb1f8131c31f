"""A poll among readers in a text or on a page that does not mark it: a question, its answers and a word for voting."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dossier.intake.lines.marks import holds
from dossier.intake.lines.newsroom import VOTES
from dossier.intake.lines.sentences import ends_sentence
from dossier.intake.values import Line, Role

_OPEN: frozenset[Role | None] = frozenset({None, "heading", "paragraph"})
_SHARE = re.compile(r"\s*[-–—:(]?\s*\d{1,3}(?:[.,]\d+)?\s?[%٪]\)?\s*$")
FEWEST = 3  # answers
LONGEST = 3  # words of one
LONGEST_VOTE = 6  # words of the line that tells of votes


def label(lines: Sequence[Line]) -> list[Line]:
    """The question, its answers and what tells of the votes labelled; all other lines as they are."""
    labelled = list(lines)
    for index, line in enumerate(lines):
        if line.role in _OPEN and line.text.rstrip().endswith(("?", "؟")):
            for place in _polled(lines, index):
                labelled[place] = lines[place].as_("form", "poll")
    return labelled


def _polled(lines: Sequence[Line], question: int) -> range:
    """The question and all up to the last line that tells of votes; nothing without one or with too few answers."""
    end = question + 1
    while end < len(lines) and _is_answer(lines[end]):
        end += 1
    answers, votes = end - question - 1, end
    while votes < len(lines) and _tells_of_votes(lines[votes]):
        votes += 1
    return range(question, votes) if answers >= FEWEST and votes > end else range(0)


def _is_answer(line: Line) -> bool:
    words = _SHARE.sub("", line.text).split()
    short = 0 < len(words) <= LONGEST and not ends_sentence(line.text)
    return line.role in _OPEN and short and not _tells_of_votes(line)


def _tells_of_votes(line: Line) -> bool:
    return line.reason == "poll" or (
        line.role in (*_OPEN, "furniture") and len(line.text.split()) <= LONGEST_VOTE and holds(line.text, VOTES)
    )
