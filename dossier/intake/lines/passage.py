"""What is left of a page once head, tail and furniture are labelled: the text, its paragraphs and headings.

A line without a stop over a paragraph is a heading, but for rows of a table, the last line of verse, the words of a
speaker, and questions that are not all over paragraphs, as in interviews with short answers. Years are headings where
there are several, as in chronicles.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from dossier.intake.lines.marks import label as spoken
from dossier.intake.lines.sentences import is_prose, like_heading
from dossier.intake.values import Line

_YEAR = re.compile(r"^\W*(?:1[89]|20)\d\d\W*$")
_DIGIT = re.compile(r"\d")
_ASKS = ("?", "؟")
ROWS = 3  # lines of one kind that make a table, or verse


def label(lines: Sequence[Line]) -> list[Line]:
    """The lines without a role labelled as paragraphs and headings."""
    text = [index for index, line in enumerate(lines) if line.role is None]
    over = [one for one, two in pairwise(text) if _begins(lines[two].text)]
    headings = _headings(lines, text, over)
    labelled = list(lines)
    for index in text:
        if index in headings:
            year = _YEAR.match(lines[index].text)
            labelled[index] = lines[index].as_("heading", "date-heading" if year else "heading")
        else:
            reason = "sentence" if is_prose(lines[index].text) else "unlabelled"
            labelled[index] = lines[index].as_("paragraph", reason)
    return labelled


def _begins(text: str) -> bool:
    return is_prose(text) and not text.lstrip()[0].islower()


def _headings(lines: Sequence[Line], text: Sequence[int], over: Sequence[int]) -> frozenset[int]:
    """Of the lines over paragraphs those that are headings; never the first line of the text."""
    asked = [index for index in text if lines[index].text.rstrip().endswith(_ASKS) and not is_prose(lines[index].text)]
    rejected = {
        *_table(lines, text),
        *_stanzas(lines, text),
        *_spoken(lines, text),
        *(asked if not set(asked) <= set(over) else ()),
    }
    found = {index for index in over if like_heading(lines[index].text)} - rejected - set(text[:1])
    years = [index for index in over if _YEAR.match(lines[index].text)]
    return frozenset(found | set(years if len(years) > 1 else ()))


def _table(lines: Sequence[Line], text: Sequence[int]) -> set[int]:
    """Rows of a table: neighbouring lines of as many words, with a number in each."""
    rows = [(index, len(lines[index].text.split()) if _DIGIT.search(lines[index].text) else 0) for index in text]
    found: set[int] = set()
    for start in range(len(rows) - ROWS + 1):
        run = rows[start : start + ROWS]
        if run[0][1] > 1 and len({width for _, width in run}) == 1:
            found |= {index for index, _ in run}
    return found


def _stanzas(lines: Sequence[Line], text: Sequence[int]) -> set[int]:
    """Lines close together and without a stop, as those of verse."""
    found: set[int] = set()
    for start in range(len(text) - ROWS + 1):
        run = [lines[index] for index in text[start : start + ROWS]]
        close = all(two.follows(one) for one, two in pairwise(run))
        if close and not any(is_prose(line.text) for line in run):
            found |= set(text[start : start + ROWS])
    return found


def _spoken(lines: Sequence[Line], text: Sequence[int]) -> set[int]:
    """Lines of speakers, whose names stand before more than one colon."""
    names = {index: spoken(lines[index].text)[0] for index in text}
    often = Counter(names.values())
    return {index for index, name in names.items() if name and often[name] > 1}
