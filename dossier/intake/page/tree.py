"""The markup of a page as a tree; what is too large or nested too deeply to be a page is refused."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree, html

from dossier.problems import Problem, ProblemError

LIMIT = 20_000_000
"""Bytes of markup, pictures and fonts that the page holds as `data:` not counted; the longest articles have a tenth."""

LONGEST_ATTRIBUTE = 2_000
"""Characters of an attribute; longer ones are pictures and scripts, and are dropped."""

MOST_ATTRIBUTES = 200
"""Of one element; with more it is made to do harm, and they are dropped."""

_EMBEDDED = re.compile(rb"data:[\w/+.;=-]{0,100};base64,[A-Za-z0-9+/=]+")
_COPY = "copy the article's text into a .txt file"


def refuse_large(name: str, markup: bytes) -> None:
    """ProblemError for more markup than a page has."""
    size = len(markup)
    if size > LIMIT:
        size -= sum(len(match[0]) for match in _EMBEDDED.finditer(markup))
    if size > LIMIT:
        message = f"this page has {size / 1e6:.0f} MB of markup; the most that is read is {LIMIT / 1e6:.0f} MB"
        raise ProblemError(Problem(name, 0, 0, "too-large", message, _COPY))


def tree(name: str, markup: str) -> html.HtmlElement | None:
    """The document's root element; None where there is nothing in it.

    Entities are those of HTML alone, nothing outside the text is looked up. ProblemError for markup that is nested
    more deeply than the parser follows: what lies below would be lost.
    """
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True, no_network=True)
    try:
        root = html.document_fromstring(markup.encode(), parser=parser)
    except etree.ParserError:
        return None
    if any("depth" in error.message for error in parser.error_log):
        message = "the page's elements are nested more deeply than any page's"
        raise ProblemError(Problem(name, 0, 0, "too-deep", message, _COPY))
    _lighten(root)
    return root


def comments(root: html.HtmlElement) -> Iterator[str]:
    """The page's comments, those above and below its root among them."""
    outside = (*root.itersiblings(etree.Comment, preceding=True), *root.itersiblings(etree.Comment))
    for node in (*outside, *root.iter(etree.Comment)):
        yield node.text or ""


def _lighten(root: html.HtmlElement) -> None:
    for element in root.iter(etree.Element):
        if len(element.attrib) > MOST_ATTRIBUTES:
            element.attrib.clear()
        for key, value in element.attrib.items():
            if len(value) > LONGEST_ATTRIBUTE and element.tag != "meta":
                del element.attrib[key]
