"""Boxes that end in a button to subscribe: all that stands in them invites to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from itertools import takewhile

from lxml import html

from dossier.intake.lines.sentences import is_text
from dossier.intake.lines.words import NEWSLETTER, plain
from dossier.intake.page import main
from dossier.intake.page.rows import Row

MOST_ROWS = 5  # of such a box
MOST_TEXT = 2  # of them running text
LONGEST_BUTTON = 4  # words


def boxed(rows: Sequence[Row], is_large: Callable[[html.HtmlElement], bool]) -> frozenset[html.HtmlElement]:
    """The boxes, each the largest element around its button that is one; `is_large`: it holds too much of the page."""
    held, running = Counter[html.HtmlElement](), Counter[html.HtmlElement]()
    for row in rows:
        for element in (row.block, *row.block.iterancestors()):
            held[element] += 1
            running[element] += is_text(row.text)

    def is_box(element: html.HtmlElement) -> bool:
        return held[element] <= MOST_ROWS and running[element] <= MOST_TEXT and not is_large(element)

    around = ((row.block, *row.block.iterancestors()) for row in rows if _is_button(row))
    return frozenset(boxes[-1] for elements in around if (boxes := list(takewhile(is_box, elements))))


def _is_button(row: Row) -> bool:
    pressed = main.is_link(row) or row.block.tag == "button"
    words = plain(row.text)
    invites = any(words == form or words.startswith(f"{form} ") for form in NEWSLETTER)
    return pressed and invites and len(words.split()) <= LONGEST_BUTTON
