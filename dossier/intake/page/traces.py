"""What a saved page says of the person or the machine that saved it: for the editor's eyes, never for the archive."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote

from lxml import etree, html

from dossier.intake.page.said import LOCAL
from dossier.intake.page.tree import comments

MOST = 5  # paths that are told; the others are of the same computer


def traces(root: html.HtmlElement) -> tuple[str, ...]:
    """The paths on a computer that attributes and comments of the page give, in words."""
    found = dict.fromkeys(unquote(match[0]) for text in _unseen(root) for match in LOCAL.finditer(text))
    return tuple(f"the page names a path on a computer: {path}" for path in list(found)[:MOST])


def _unseen(root: html.HtmlElement) -> Iterator[str]:
    yield from comments(root)
    for element in root.iter(etree.Element):
        yield from element.attrib.values()
