"""Boxes of a page that a head of their own begins: its key words, what it says about the author."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from dossier.intake.head.bare import is_name
from dossier.intake.head.datelines import is_byline
from dossier.intake.lines.marks import Mark, holds
from dossier.intake.lines.marks import label as spoken
from dossier.intake.lines.newsroom import AUTHORS, MAIL, POLL, SENT, SUBJECT
from dossier.intake.lines.phrases import ALONE
from dossier.intake.lines.sentences import ends_sentence, is_headline, is_text
from dossier.intake.lines.words import plain
from dossier.intake.naming.names import Known
from dossier.intake.values import Line

LONGEST_TAG = 4  # words
FEWEST_HEADS = 2  # of a mail
LONGEST_PROMISE = 6  # words
LONGEST_POLL = 15  # lines
LONGEST_INVITATION = 3  # lines between its head and its button
OF_PAGES = frozenset(ALONE)
"""Reasons of lines that are a page's own, by themselves."""


def label(lines: Sequence[Line]) -> list[Line]:
    """The lines that stand close under the head of a box, or between its two ends, with the reason of the head."""
    labelled = list(lines)
    last = max((index for index, line in enumerate(lines) if line.role is None and is_text(line.text)), default=-1)
    for index in range(len(lines)):
        mark, places = _box(lines, index, last)
        for place in places:
            labelled[place] = lines[place].as_(*mark)
    return labelled


def _box(lines: Sequence[Line], index: int, last: int) -> tuple[Mark, Sequence[int]]:
    """What the lines of the box are that this line begins, and where they stand; none if it begins no box.

    `last`: the last line of running text.
    """
    line = lines[index]
    if line.reason == "tags" and plain(line.text) in ALONE["tags"]:
        return Mark("furniture", "tags"), _tags(lines, index, last)
    if plain(line.text) in POLL:
        return Mark("form", "poll"), _polled(lines, index)
    if line.reason == "newsletter":
        return Mark("form", "newsletter"), _enclosed(lines, index)
    if line.reason == "follow" and index >= last:
        return Mark("form", "newsletter"), _promised(lines, index)
    return Mark("furniture", "author-box"), _about(lines, index) if line.reason == "author-box" else ()


def among(lines: Sequence[Line], known: Known) -> list[Line]:
    """Short lines close between two of the page's own, before the text and after it; a name may be the author's."""
    text = [index for index, line in enumerate(lines) if line.role == "paragraph" and is_text(line.text)]
    inside = range(text[0], text[-1] + 1) if text else range(0)
    labelled = list(lines)
    for index in range(1, len(lines) - 1):
        line, before, after = lines[index], lines[index - 1], lines[index + 1]
        enclosed = before.reason in OF_PAGES and after.reason in OF_PAGES and after.number == before.number + 2
        unproved = line.role == "heading" or line.reason == "unlabelled"
        if index not in inside and unproved and enclosed and _is_short(line.text) and not is_name(line.text, known):
            labelled[index] = line.as_("furniture", "among-buttons")
    return labelled


def _is_short(text: str) -> bool:
    return len(text.split()) <= LONGEST_TAG and not ends_sentence(text)


def mailed(lines: Sequence[Line]) -> list[Line]:
    """The heads of a mail at the top, of which there are two at least: who wrote to whom, and the word before the
    subject; of the subject nothing is left where a headline of its own stands under the heads. The day stays."""
    top = next((index for index, line in enumerate(lines) if not _is_head(line.text)), len(lines))
    if top < FEWEST_HEADS:
        return list(lines)
    headed = _has_headline(lines[top : top + 2])
    return [part for line in lines[:top] for part in _head(line, headed)] + list(lines[top:])


def _is_head(text: str) -> bool:
    return spoken(text)[0] in MAIL | SUBJECT | SENT


def _has_headline(lines: Sequence[Line]) -> bool:
    """A line that could be one, and an author or a blank line under it."""
    if len(lines) < 2 or not is_headline(lines[0].text):
        return False
    return is_byline(lines[1].text) or lines[1].number > lines[0].number + 1


def _head(line: Line, headed: bool) -> list[Line]:
    told = spoken(line.text)[0]
    if told in SENT:
        return [line]
    if told in MAIL or headed:
        return [line.as_("furniture", "mail-head")]
    rest = line.text.index(spoken(line.text)[1])
    head = line.part(0, len(line.text[:rest].rstrip())).as_("furniture", "mail-head")
    return [head, line.part(rest, len(line.text))]


def _tags(lines: Sequence[Line], head: int, last: int) -> list[int]:
    """Short lines under the head: those close to it, and where no text follows all of them."""
    found: list[int] = []
    for index in range(head + 1, len(lines)):
        line = lines[index]
        near = line.follows(lines[index - 1]) or head > last
        if line.role is not None or not near or not _is_short(line.text):
            break
        found.append(index)
    return found


def _enclosed(lines: Sequence[Line], head: int) -> list[int]:
    """Lines that are no text, without a blank line between, down to the button of an invitation to subscribe."""
    for index in range(head + 1, min(head + LONGEST_INVITATION + 2, len(lines))):
        line = lines[index]
        if not line.follows(lines[index - 1]) or (line.role is None and is_text(line.text)):
            return []
        if line.reason == "newsletter":
            return [place for place in range(head + 1, index) if lines[place].role is None]
    return []


def _promised(lines: Sequence[Line], invitation: int) -> list[int]:
    """The few words close under an invitation and over something else of the page: what those who follow get."""
    head, *close = lines[invitation : invitation + 3]
    if len(close) < 2 or not all(two.follows(one) for one, two in pairwise((head, *close))):
        return []
    few = close[0].role is None and len(close[0].text.split()) <= LONGEST_PROMISE
    return [invitation + 1] if few and close[1].role is not None else []


def _polled(lines: Sequence[Line], head: int) -> list[int]:
    """The head, and the question and its answers down to the button to vote."""
    for index in range(head + 1, min(head + LONGEST_POLL, len(lines))):
        if lines[index].reason == "poll":
            return [place for place in range(head, index) if lines[place].role is None]
    return []


def _about(lines: Sequence[Line], head: int) -> list[int]:
    """The next line, and what no blank line parts from it, if it speaks of an author: running text proves more."""
    found: list[int] = []
    for index in range(head + 1, len(lines)):
        if lines[index].role is not None or (found and not lines[index].follows(lines[index - 1])):
            break
        found.append(index)
    return found if found and _speaks_of_author(lines[found[0]].text, lines) else []


def _speaks_of_author(text: str, lines: Sequence[Line]) -> bool:
    """Holds a word for those who write, or the name that the author's line gives."""
    names = [plain(line.text).split()[-2:] for line in lines if is_byline(line.text)]
    return holds(text, AUTHORS) or any(holds(text, (" ".join(name),)) for name in names)
