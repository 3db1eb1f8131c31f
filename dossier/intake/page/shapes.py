"""The shapes of a page's paragraphs: items of lists, rows of tables, what follows a line break within a paragraph."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from lxml import html

from dossier.intake.page.rows import Row
from dossier.intake.values import Told

MOST = 0.5
"""A block that holds so much of the text is no paragraph, and its lines are paragraphs."""


def shaped(rows: Sequence[Row], told: Mapping[int, Told]) -> dict[int, Told]:
    """Row (from 0) -> what it is, with the shape of those that are text.

    `br` is a line break within a paragraph in a `p`, and in a block that parts its paragraphs by two of them; where a
    block knows only single ones, they part paragraphs.
    """
    found = dict(told)
    text = [index for index, one in told.items() if one.role in ("paragraph", "heading")]
    held = Counter[html.HtmlElement]()
    for index in text:
        held[rows[index].block] += len(rows[index].text)
    parted = {row.block for row in rows if row.breaks > 1}
    items = Counter(item for row in rows if row.breaks != 1 and (item := _item(row)) is not None)
    for index in sorted(text):
        row = rows[index]
        inside = row.block in parted or (row.block.tag == "p" and held[row.block] <= MOST * held.total())
        above = found.get(index - 1)
        if row.cells:
            found[index] = Told("paragraph", "table-row")
        elif told[index].role == "heading":
            continue
        elif row.breaks == 1 and (inside or _item(row) is not None) and above and above.role == "paragraph":
            found[index] = Told("paragraph", "line-break")
        elif (item := _item(row)) is not None and items[item] == 1:
            found[index] = Told("paragraph", "numbered-item" if _is_numbered(item) else "list-item")
    return found


def _item(row: Row) -> html.HtmlElement | None:
    """The item of a list that the row stands in."""
    return next((one for one in (row.block, *row.block.iterancestors()) if one.tag == "li"), None)


def _is_numbered(item: html.HtmlElement) -> bool:
    """By a browser, from one on."""
    around = item.getparent()
    usual = around is not None and around.tag == "ol" and not {"start", "reversed", "type"} & set(around.attrib)
    return usual and item.get("value") is None
