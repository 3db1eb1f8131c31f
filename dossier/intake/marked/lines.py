"""CommonMark, with the tables that most programs know, as lines of a reading: the words without their marks.

Each line has the number of the line of the file on which it stands. What only says how words are shown leaves its line
empty; what is not shown at all (comments, addresses of links) is kept as such. Lines set in by spaces are no code: in
an article they are paragraphs. Nor is a number with which a sentence begins the number of an item.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

from dossier.intake.marked.words import Piece, pieces
from dossier.intake.values import Role, Told

LONGEST = 120
"""Characters of a line that was broken at a width; one that is longer is a paragraph of its own."""

HIDDEN = Told("furniture", "page-hidden")
_RULE = Told("furniture", "separator")
_TITLE, _HEADING = Told("title", "style-title"), Told("heading", "style-heading")
_QUOTATION, _CAPTION = Told("quotation", "style-quotation"), Told("caption", "style-caption")
_ROW = Told("paragraph", "table-row")
_STARS = re.compile(r"[ \t]*\*(?:[ \t]+\*)+[ \t]*")
_TAG = re.compile(r"<!--.*?-->|</?[A-Za-z][^<>]*>")
_UNSEEN = re.compile(r"\s*<(?:script|style|template|!--|\?|!)", re.IGNORECASE)


class Printed(NamedTuple):
    """One line of the reading: its number, its words, and what the marks tell of it."""

    number: int
    text: str
    told: Told | None = None


def printed(lines: Sequence[str], first: int) -> Iterator[Printed]:
    """The lines of a text whose first has the number `first`; not those that hold nothing but marks."""
    tokens = _PARSER.parse("\n".join(lines))
    top = next((token.tag for token in tokens if token.type == "heading_open"), "h1")
    has_title = any(token.tag == "h1" for token in tokens)
    begins = bool(tokens) and tokens[0].type == "heading_open"
    title = "h1" if has_title else top if begins else ""
    walk = _Walk(lines, title)
    covered: set[int] = set()
    for token in tokens:
        for one in walk.token(token):
            yield one._replace(number=first + one.number)
        if token.map and token.type in _LEAVES:
            covered.update(range(*token.map))
    for at, line in enumerate(lines):
        if at not in covered and line.strip(" \t>"):
            yield Printed(first + at, line.strip(), HIDDEN)


_LEAVES = frozenset({"inline", "fence", "html_block", "hr", "heading_open", "table_open"})


class _Walk:
    """Goes through the tokens of a text, and knows what it is in."""

    def __init__(self, lines: Sequence[str], title: str) -> None:
        self.lines = lines
        self.title = title
        self.quoted = 0
        self.lists: list[int] = []
        self.item: Told | None = None
        self.heading = ""
        self.row: list[str] | None = None
        self.pictured = False

    def token(self, token: Token) -> Iterator[Printed]:
        kind = token.type.removesuffix("_open").removesuffix("_close")
        if kind == "blockquote":
            self.quoted += token.nesting
        elif kind in ("bullet_list", "ordered_list"):
            self._list(token)
        elif kind == "list_item":
            yield from self._item(token)
        elif kind == "heading":
            self.heading = token.tag if token.nesting > 0 else ""
        elif kind == "tr" and token.map:
            self.row = []
            self.at = token.map[0]
        elif kind == "tr" and self.row is not None:
            yield Printed(self.at, "\t".join(self.row).strip(), _ROW)
            self.row = None
        else:
            yield from self._leaf(token)

    def _list(self, token: Token) -> None:
        """How many items were numbered in each of the lists around."""
        if token.nesting > 0:
            self.lists.append(0)
        else:
            self.lists.pop()

    def _item(self, token: Token) -> Iterator[Printed]:
        """What an item is: one of a list, or a sentence that begins with a number."""
        self.item = None
        if token.nesting < 0 or token.map is None:
            return
        number = self.lists[-1] + 1
        if not token.info:
            self.item = Told("paragraph", "list-item")
        elif token.info in ("1", str(number)):
            self.item, self.lists[-1] = Told("paragraph", "numbered-item"), number
        else:
            yield Printed(token.map[0], f"{token.info}{token.markup}")

    def _leaf(self, token: Token) -> Iterator[Printed]:
        start = token.map[0] if token.map else 0
        if token.type == "inline":
            yield from self._words(token, start)
        elif token.type == "fence":
            yield from (Printed(start + 1 + at, line) for at, line in enumerate(token.content.splitlines()))
        elif token.type == "html_block":
            yield from _markup(token.content, start)
        elif token.type == "hr":
            line = self.lines[start].strip()
            yield Printed(start, line) if _STARS.fullmatch(line) else Printed(start, line, _RULE)

    def _words(self, token: Token, start: int) -> Iterator[Printed]:
        found = pieces(token)
        if self.row is not None:
            self.row.append(" ".join(one.text.strip() for one in found))
            return
        if self.heading:
            told = _TITLE if self.heading == self.title else _HEADING
            yield Printed(start, " ".join(one.text.strip() for one in found if one.text.strip()), told)
            return
        told_first = self._told(found)
        yield from self._lines(found, start, told_first)
        self.pictured = bool(found) and found[-1].pictured

    def _told(self, found: Sequence[Piece]) -> Told | None:
        """What the first line of a paragraph is."""
        item, self.item = self.item, None
        if self.quoted:
            return _QUOTATION
        if found and (found[0].pictured or (self.pictured and all(one.set_apart for one in found))):
            return _CAPTION
        return item

    def _lines(self, found: Sequence[Piece], start: int, told: Told | None) -> Iterator[Printed]:
        role: Role = told.role if told else "paragraph"
        before: Piece | None = None
        for one in found:
            here = told
            if before is not None and before.pictured and not one.pictured:
                here = _CAPTION if one.set_apart else None
                role = "caption" if one.set_apart else "paragraph"
            elif before is not None:
                long = not one.hard and len(self.lines[min(start + before.line, len(self.lines) - 1)]) > LONGEST
                here = None if long else Told(role, "line-break" if one.hard else "soft-break")
            if one.text.strip():
                yield Printed(start + one.line, one.text.strip(" \t"), here)
                before = one


def _markup(content: str, start: int) -> Iterator[Printed]:
    """The words of a block of HTML, line by line; what a page would not show is kept as such."""
    unseen = _UNSEEN.match(content) is not None
    for at, line in enumerate(content.splitlines()):
        text = line.strip() if unseen else html.unescape(_TAG.sub(" ", line)).strip()
        if text:
            yield Printed(start + at, text if unseen else " ".join(text.split()), HIDDEN if unseen else None)


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    return parser.disable(["code"])


_PARSER = _parser()


def laid(found: Sequence[Printed], before: Sequence[str], length: int) -> tuple[tuple[str, ...], Mapping[int, Told]]:
    """The lines at their numbers, those of `before` first, and what is told of them. Two on one line are one."""
    lines = [*before, *[""] * (length - len(before))]
    told: dict[int, Told] = {}
    for one in sorted(found, key=lambda one: one.number):
        at = min(one.number, length) - 1
        lines[at] = f"{lines[at]} {one.text}".strip(" \t")
        if one.told:
            told.setdefault(at + 1, one.told)
    return tuple(lines), told
