"""What stands under a picture: its text and its owner, by their elements or because they share a box with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import takewhile

from lxml import html

from dossier.intake.head.datelines import is_byline
from dossier.intake.head.stamps import stamps
from dossier.intake.lines.marks import label, mark
from dossier.intake.lines.sentences import ends_sentence, has_several
from dossier.intake.lines.words import CAPTION
from dossier.intake.page import main, signs
from dossier.intake.page.rows import Row
from dossier.intake.values import Told

PICTURES = frozenset({"img", "picture", "amp-img", "video", "amp-video"})
FEWEST = 3  # words of a picture's text that is no sentence
LONGEST = 20  # words of several sentences: more are a paragraph beside the picture
LONGEST_NAME = 3  # words
MOST_ROWS = 4  # of a picture's box: its text, its owner, a button or two
DEEPEST = 4  # elements from a row to the box that it shares with its picture: cell, row and body of a table, the table


def is_caption(row: Row) -> bool:
    """The page marks the row, or what is close around it, as a picture's text."""
    near = [row.block, *(one for one, _ in zip(row.block.iterancestors(), range(2), strict=False))]
    return any(told is not None and told.role == "caption" for told in map(signs.role, near))


def told(row: Row) -> Told | None:
    """What a row under a picture is: whose it is, by an element or by its words, else what it shows."""
    found = mark(row.text)
    if any(signs.is_credit(element) for _, element in row.pieces if element is not row.block):
        return Told("credit", "page-credit")
    role = found.role if found else "caption"
    if role == "credit" or _is_owner(row.text):
        return Told("credit", "photo-credit")
    if role != "caption":
        return None
    return Told("caption", "page-caption")


def boxed(rows: Sequence[Row], is_large: Callable[[html.HtmlElement], bool]) -> dict[int, Told]:
    """Row (from 0) -> what it is, of those that share a small box with a picture and nothing else.

    `is_large`: the element holds too much of the page to be such a box.
    """
    held: dict[html.HtmlElement, list[int]] = {}
    for index, row in enumerate(rows):
        around = takewhile(lambda one: not is_large(one), (row.block, *row.block.iterancestors()))
        for element, _ in zip(around, range(DEEPEST + 1), strict=False):
            held.setdefault(element, []).append(index)
    boxes = [inside for element, inside in held.items() if len(inside) <= MOST_ROWS and _shows(element)]
    found: dict[int, Told] = {}
    for inside in boxes:
        for index in inside:
            one = told(rows[index]) if _may_describe(rows[index]) else None
            if one:
                found.setdefault(index, one)
    return found


def _shows(element: html.HtmlElement) -> bool:
    """Holds a picture that leads nowhere else, as those of other stories do."""
    pictures = (one for one in element.iter(*PICTURES))
    return any(not any(around.tag == "a" for around in one.iterancestors()) for one in pictures)


def _is_owner(text: str) -> bool:
    """`Photo: Ann Miller`: a label, and no more words than a name has."""
    before, rest = label(text)
    named = rest.split() and len(rest.split()) <= LONGEST_NAME and not any(word[0].islower() for word in rest.split())
    return before in CAPTION and bool(named) and not ends_sentence(rest)


def _may_describe(row: Row) -> bool:
    """Words that could say what a picture shows, and are neither a date, an author nor a link."""
    found = mark(row.text)
    says = len(row.text.split()) >= FEWEST or ends_sentence(row.text) or found is not None
    other = main.is_link(row) or is_byline(row.text) or stamps(row.text, None)
    several = has_several(row.text) and len(row.text.split()) > LONGEST
    return says and not several and not other
