"""Tables of data, told apart from those that lay out a page, as old portals did: by what their cells hold."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import html

CELLS = frozenset({"td", "th"})
FEWEST = 2
"""Rows with as many cells or more that say something."""

LONGEST = 30
"""Words of a cell of data; one with more holds text, and its table a layout."""

_LAYOUT = ("table", "form", "h1", "h2", "h3", "blockquote", "article", "iframe", "ul", "ol")
"""What a cell of data does not hold."""


def data_rows(body: html.HtmlElement) -> frozenset[html.HtmlElement]:
    """The rows of all tables of data of a page."""
    return frozenset(row for table in body.iter("table") if _is_data(table) for row in table.iter("tr"))


def _is_data(table: html.HtmlElement) -> bool:
    if table.get("role") in ("presentation", "none") or any(
        next(table.iterdescendants(tag), None) is not None for tag in _LAYOUT
    ):
        return False
    rows = [list(_cells(row)) for row in table.iter("tr")]
    if sum(sum(map(_says, row)) >= FEWEST for row in rows) < FEWEST:
        return False
    filled = [cell for row in rows for cell in row if _says(cell)]
    short = all(len(cell.text_content().split()) <= LONGEST and len(cell.findall(".//p")) < 2 for cell in filled)
    return short and not all(cell.find(".//a") is not None for cell in filled)


def _cells(row: html.HtmlElement) -> Iterator[html.HtmlElement]:
    return (cell for cell in row if cell.tag in CELLS)


def _says(cell: html.HtmlElement) -> bool:
    return bool(cell.text_content().strip())
