"""Which row of a page is its headline: by what the page states, by its headings, else by its letters."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from lxml import html

from dossier.intake.head.titles import is_repeat
from dossier.intake.lines.sentences import like_heading
from dossier.intake.lines.words import plain
from dossier.intake.page import main, signs
from dossier.intake.page.rows import Row
from dossier.text.reading import is_blank

LOUD = frozenset({"b", "strong", "big", "center", "font"})
LARGE = 4
"""The least `size` of a `font` element that is larger than text; 3 is the size of text by the HTML 3.2 standard."""

_TITLE_WORDS = frozenset({"entry", "post", "article", "story", "news", "page", "single"})
_HOME = re.compile(r"^(?:https?://[^/]+)?/?(?:(?:index|default|home)\.\w+)?$")


def find(
    rows: Sequence[Row], over: range, near: Collection[int], titles: Sequence[str], names: Sequence[str]
) -> int | None:
    """A row that the page states, else its last heading `over` the text, else what only its letters set apart.

    `near`: the rows in the element around the text; `titles` and `names`: those of article and outlet that the page
    states.
    """
    sites = {plain(name) for name in names}
    own = [i for i in over if plain(rows[i].text) not in sites and not _leads_home(rows[i])]
    tops = [i for i in own if heading(rows[i]) == "h1"]
    named = [i for i in own if _is_named(rows[i])]
    lower = [i for i in own if heading(rows[i]) and not main.is_link(rows[i])]
    close = [i for i in own if i in near]
    for found in (tops, named, lower, close):
        if stated := [i for i in found if states(titles, rows[i].text)]:
            return stated[0] if found is tops else stated[-1]
    if not (tops or named or lower) and (loud := _loudest(rows, close)) is not None:
        return loud
    if most := [i for i in own if _is_most(rows[i], titles)]:
        return most[-1]
    return max((*tops, *named), default=lower[-1] if lower else _loudest(rows, own))


def heading(row: Row) -> str | None:
    """The heading's element that the row is in."""
    tags = [row.block.tag, *(one.tag for one, _ in zip(row.block.iterancestors(), range(2), strict=False))]
    return next((tag for tag in tags if tag == "h1" or tag in signs.HEADINGS), None)


def states(titles: Sequence[str], text: str) -> bool:
    """One of the titles that the page states is these words, or holds them beside the site's name."""
    return any(is_repeat(text, title) or is_repeat(title, text) for title in titles)


def _is_named(row: Row) -> bool:
    said = signs.named(row.block)
    return "headline" in said or ("title" in said and not said.isdisjoint(_TITLE_WORDS))


def _leads_home(row: Row) -> bool:
    """Nothing but a link to the first page of the site, as its name at the top."""
    around = [one for _, element in row.pieces for one in (element, *element.iterancestors("a")) if one.tag == "a"]
    return main.is_link(row) and all(_HOME.match(one.get("href", "").strip()) for one in around)


def _is_most(row: Row, titles: Sequence[str]) -> bool:
    """The greater part of a title that the page states: the rest of it names the site and its sections."""
    text = plain(row.text)
    return states(titles, row.text) and any(
        text in plain(title) and 2 * len(text) > len(plain(title)) for title in titles
    )


def _loudest(rows: Sequence[Row], over: Sequence[int]) -> int | None:
    """The first of the last rows side by side that are set apart by their letters alone."""
    loud = [index for index in over if _is_loud(rows[index])]
    return next((index for index in reversed(loud) if index - 1 not in loud), None)


def _is_loud(row: Row) -> bool:
    loud = all(_is_set_apart(element, row.block) for text, element in row.pieces if not is_blank(text))
    return loud and like_heading(row.text) and len(row.text.split()) > 1 and not main.is_link(row)


def _is_set_apart(element: html.HtmlElement, block: html.HtmlElement) -> bool:
    """In letters that are bold or larger than the text's."""
    at: html.HtmlElement | None = element
    while at is not None:
        if at.tag in LOUD and (at.tag != "font" or _size(at) >= LARGE):
            return True
        if at is block:
            return False
        at = at.getparent()
    return False


def _size(font: html.HtmlElement) -> int:
    """The size of a `font` element by the seven of HTML, or counted from 3."""
    found = re.fullmatch(r"\s*([+-]?)([1-7])\s*", font.get("size", ""))
    if found is None:
        return 0
    return int(found[2]) if not found[1] else 3 + int(found[1] + found[2])
