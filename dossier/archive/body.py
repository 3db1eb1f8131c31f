"""The body of an article: Markdown to blocks. `escaping` goes the other way.

CommonMark by markdown-it-py, with these changes: no HTML and no link definitions, so that no text can vanish; headings
by `#` only, since a line of hyphens must not turn the text above it into one; no-break and other wide spaces at either
end of a paragraph or heading belong to the text (CommonMark says so; the parser drops them); and a line `{.caption}`
directly above a paragraph makes it a caption (the block attribute of djot).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.rules_block import StateBlock
from markdown_it.rules_block.heading import heading as commonmark_heading
from markdown_it.rules_block.paragraph import paragraph as commonmark_paragraph
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from dossier.model import Block, BlockKind

ASCII_SPACE = " \t"
CAPTION = "{.caption}"

_KINDS: dict[str, BlockKind] = {
    "paragraph": "paragraph",
    "heading": "heading",
    "blockquote": "quotation",
    "bullet_list": "list",
    "ordered_list": "list",
}
HARMLESS = re.compile(r"(?!\d{1,9}[.)])[^ \t\0\\`*_\[\]<&#>+\-=~{!|:][^\0\\`*_\[\]<&]*")
"""A line that is a paragraph of itself, wherever it stands."""

_HEADING = re.compile(r"#{1,6}(?:[ \t]+|$)(.*?)(?:(?:^|[ \t]+)#+)?[ \t]*")


# --- the parser ------------------------------------------------------------------------------------------------


def _paragraph(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """CommonMark's paragraph, its outer wide spaces kept."""
    found = commonmark_paragraph(state, start, end, silent)
    content = state.getLines(start, state.line, state.blkIndent, False)
    state.tokens[-2].content = content.strip(ASCII_SPACE + "\n")
    return found


def _heading(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """CommonMark's heading, its outer wide spaces kept."""
    found = commonmark_heading(state, start, end, silent)
    if found and not silent:
        line = state.src[state.bMarks[start] + state.tShift[start] : state.eMarks[start]]
        if match := _HEADING.fullmatch(line):
            state.tokens[-2].content = match[1].strip(ASCII_SPACE)
    return found


def _captions(state: StateCore) -> None:
    """Take the line `{.caption}` off a paragraph and give it the class; its lines are then those of the text."""
    for opening, inline in zip(state.tokens, state.tokens[1:], strict=False):
        if opening.type == "paragraph_open" and inline.content.startswith(CAPTION + "\n"):
            opening.attrSet("class", "caption")
            inline.content = inline.content.removeprefix(CAPTION).lstrip(ASCII_SPACE + "\n")


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False})
    parser.disable(["reference", "lheading"])
    parser.block.ruler.at("paragraph", _paragraph)
    parser.block.ruler.at("heading", _heading, {"alt": ["paragraph", "blockquote"]})
    parser.core.ruler.after("block", "caption", _captions)
    return parser


PARSER = _parser()
"""Shared, and never changed after: `PARSER.parse(markdown)` gives the tokens that `blocks` reads."""


def inline_html(source: str) -> str:
    """A paragraph's or heading's Markdown (`Block.source`) as HTML without the tag around it; its textContent is the
    block's `text`. No HTML of the source gets through, nor an address of a script."""
    if "\n" not in source and HARMLESS.fullmatch(source):
        return escapeHtml(source.rstrip(ASCII_SPACE))
    return next(
        (PARSER.renderer.render([t], PARSER.options, {}) for t in PARSER.parse(source) if t.type == "inline"), ""
    )


# --- Markdown to blocks ----------------------------------------------------------------------------------------


def blocks(markdown: str, first_line: int) -> tuple[Block, ...]:
    """The blocks of a body that begins on line `first_line` of its file, anchored `p1`, `p2` ….

    The text of a quotation or list is that of its paragraphs joined by line ends.
    """
    lines = re.split(r"\r\n|\n|\r", markdown)
    return _simple(lines, first_line) or _parsed(markdown, lines, first_line)


def _simple(lines: Sequence[str], first_line: int) -> tuple[Block, ...] | None:
    """The blocks of a body without any Markdown, as most are; the same as the parser's, in a twentieth of its time."""
    found: list[Block] = []
    before = ""
    for number, line in enumerate(lines, start=first_line):
        text = line.rstrip(ASCII_SPACE)
        if text and (before or not HARMLESS.fullmatch(text)):
            return None
        if text:
            found.append(Block("paragraph", text, line, number, f"p{len(found) + 1}"))
        before = text
    return tuple(found)


def _parsed(markdown: str, lines: Sequence[str], first_line: int) -> tuple[Block, ...]:
    found = enumerate(_outermost(PARSER.parse(markdown)), start=1)
    return tuple(_block(tokens, lines, first_line, f"p{number}") for number, tokens in found)


def _outermost(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """The tokens of each block, in order."""
    start = 0
    for index, token in enumerate(tokens):
        if token.level == 0 and token.nesting <= 0:
            yield tokens[start : index + 1]
            start = index + 1


def _block(tokens: Sequence[Token], lines: Sequence[str], first_line: int, anchor: str) -> Block:
    opening = tokens[0]
    begin, end = opening.map or (0, 0)
    kind = _KINDS.get(opening.type.removesuffix("_open"), "other")
    if opening.attrGet("class") == "caption":
        kind, begin = "caption", begin + 1
    text = "\n".join(_text(token) for token in tokens if token.type in {"inline", "fence", "code_block"})
    level = int(opening.tag[1]) if kind == "heading" else 0
    return Block(kind, text, "\n".join(lines[begin:end]).rstrip("\n"), first_line + begin, anchor, level)


def _text(token: Token) -> str:
    """What a browser's textContent of the token is."""
    if token.type in {"softbreak", "hardbreak"}:
        return "\n"
    if token.type == "image":
        return ""
    return "".join(map(_text, token.children)) if token.type == "inline" and token.children else token.content
