"""The visible text of a page, row by row, as a browser lays it out without any style sheet.

A block-level element begins a row and ends one, as `br` does; a row of a table of data is one row, its cells parted by
tabs (`tables` says which tables are). White space collapses (CSS Text 3, 4.1.1), a no-break
space and every other character stay. What browsers do not show is left out: scripts, styles, fallbacks, controls.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree, html

from dossier.intake.page import tables
from dossier.text.reading import is_blank

UNSEEN = frozenset(
    {"script", "style", "template", "noscript", "noframes", "noembed", "svg", "head", "title", "iframe"}
    | {"video", "audio", "canvas", "object", "datalist"}
)
INLINE = frozenset(
    {"a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img"}
    | {"ins", "kbd", "label", "link", "map", "mark", "meta", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small"}
    | {"span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"}
)
"""What does not break a row; everything else does, elements that HTML does not know among it."""

HEADLINES = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
"""In these `br` only says where to break a row; they are one line."""

_AS_IT_IS = frozenset({"pre", "textarea", "listing", "xmp"})
_SPACE = re.compile(r"[ \t\n\r\f]+")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
_LINE_END = re.compile(r"\r\n|\n|\r|\f")


Piece = tuple[str, html.HtmlElement]
"""Some text, and the element that holds it."""


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """One row: its text in pieces, each with the element that holds it, and the block-level element around them.

    `breaks`: how many `br` stand between it and the row above in the same block. `cells`: it is a row of a table.
    """

    pieces: tuple[Piece, ...]
    block: html.HtmlElement
    breaks: int = 0
    cells: bool = False

    @property
    def text(self) -> str:
        return "".join(text for text, _ in self.pieces)


def rows(body: html.HtmlElement) -> Iterator[Row]:
    """Every row that holds more than white space, in the order of the page."""
    writer = _Writer(body)
    walk = etree.iterwalk(body, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        if event == "start":
            if element.tag in UNSEEN:
                walk.skip_subtree()
                continue
            yield from writer.begin(element)
        elif event == "end" and element.tag not in UNSEEN:
            yield from writer.finish(element)
        around = element.getparent()
        if event != "start" and element is not body and around is not None:
            yield from writer.write(element.tail, around)
    yield from writer.row()


class _Writer:
    """Collects the pieces of a row until something ends it."""

    def __init__(self, body: html.HtmlElement) -> None:
        self.blocks = [body]
        self.pieces: list[Piece] = []
        self.as_it_is = 0
        self.breaks = 0
        self.begun = False
        self.data: frozenset[html.HtmlElement] = tables.data_rows(body)

    def begin(self, element: html.HtmlElement) -> Iterator[Row]:
        if self.blocks[-1] in self.data:
            self.inside_row(element)
        elif element.tag == "br" and self.blocks[-1].tag in HEADLINES:
            self.put(" ", element)
        elif element.tag == "br":
            yield from self.row()
            self.breaks += 1
        elif element.tag not in INLINE:
            yield from self.row()
            self.blocks.append(element)
            self.begun, self.breaks = False, 0
        self.as_it_is += element.tag in _AS_IT_IS
        yield from self.write(element.text, element)

    def finish(self, element: html.HtmlElement) -> Iterator[Row]:
        self.as_it_is -= element.tag in _AS_IT_IS
        if self.blocks[-1] is element and element is not self.blocks[0]:
            yield from self.row()
            self.blocks.pop()
            self.begun, self.breaks = False, 0

    def inside_row(self, element: html.HtmlElement) -> None:
        """A cell is parted from the one before it by a tab; nothing in it breaks the row."""
        if element.tag in tables.CELLS:
            self.pieces = _without_end(self.pieces)
            if self.pieces:
                self.pieces.append(("\t", element))
        elif element.tag not in INLINE:
            self.put(" ", element)

    def write(self, text: str | None, element: html.HtmlElement) -> Iterator[Row]:
        text = _CONTROL.sub("", text or "")
        if not self.as_it_is:
            self.put(_SPACE.sub(" ", text), element)
            return
        first, *others = _LINE_END.split(text)
        self.put(first, element)
        for other in others:
            yield from self.row()
            self.put(other, element)

    def put(self, text: str, element: html.HtmlElement) -> None:
        """A space after a space, or at the beginning of a row, is not shown."""
        if not self.as_it_is and (not self.pieces or self.pieces[-1][0].endswith((" ", "\t"))):
            text = text.removeprefix(" ")
        if text:
            self.pieces.append((text, element))

    def row(self) -> Iterator[Row]:
        cells = self.blocks[-1] in self.data
        pieces, self.pieces = _without_end(self.pieces, " \t" if cells else " "), []
        if not all(is_blank(text) for text, _ in pieces):
            yield Row(tuple(pieces), self.blocks[-1], self.breaks if self.begun else 0, cells)
            self.begun, self.breaks = True, 0


def _without_end(pieces: list[Piece], space: str = " ") -> list[Piece]:
    """The pieces without the spaces at their end."""
    found = list(pieces)
    while found and not found[-1][0].rstrip(space):
        found.pop()
    if found:
        found[-1] = (found[-1][0].rstrip(space), found[-1][1])
    return found
