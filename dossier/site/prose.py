"""The text of a version as markup, block by block: the textContent of each is the block's text and no more."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from markupsafe import Markup

from dossier.archive.body import PARSER, inline_html
from dossier.model import EXCERPT, Block, Version
from dossier.site.markup import whole_in
from dossier.text.beginning import shortened

TAGS = {"paragraph": ("p", ""), "caption": ("p", "caption"), "heading": ("", "")}
OUTER = re.compile(r"<(blockquote|ul|ol)>(.*)</\1>", re.DOTALL)
IMAGE = re.compile(r"<img [^>]*>")
BEFORE = re.compile(r"(<(?:blockquote|ul|ol|li)[^>]*>)\n")
AFTER = re.compile(r"\n(</(?:blockquote|ul|ol|li)>)")


@dataclass(frozen=True, slots=True)
class Printed:
    """A block as markup: what stands before its id, and between its opening and closing tag."""

    tag: str
    css: str
    inner: str
    block: Block

    def html(self, prefix: str = "", tail: str = "") -> str:
        """The whole element; `tail` is markup without text that is set before its end."""
        css = f' class="{self.css}"' if self.css else ""
        return f'<{self.tag}{css} id="{prefix}{self.block.anchor}">{self.inner}{tail}</{self.tag}>'


Prose = tuple[Printed, ...]


def prose(version: Version) -> Prose:
    """Every block of a version as markup."""
    return tuple(map(printed, version.blocks))


def printed(block: Block) -> Printed:
    """A block as markup. The textContent of `html()` is `block.text`; nothing in it is loaded from elsewhere."""
    if block.kind in TAGS:
        tag, css = TAGS[block.kind]
        return Printed(tag or f"h{min(block.level, 6)}", css, _quiet(inline_html(block.source)), block)
    html = _quiet(PARSER.render(block.source).strip())
    outer = OUTER.fullmatch(html)
    return Printed(outer[1], "", outer[2], block) if outer else Printed("div", "", html, block)


def _quiet(html: str) -> str:
    """Markup without pictures, which would be fetched from elsewhere, and without line ends that are not text."""
    return whole_in(AFTER.sub(r"\1", BEFORE.sub(r"\1", IMAGE.sub("", html))))


def page(blocks: Prose, tail: Callable[[Block, int], str]) -> Markup:
    """The blocks one below the other, each with its tail."""
    return Markup("\n".join(block.html(tail=tail(block.block, number)) for number, block in enumerate(blocks, 1)))


def excerpt(version: Version, most: int = EXCERPT) -> str:
    """The beginning of a text, cut between words, with an ellipsis: at most a quarter of it."""
    first = next((block.text for block in version.blocks if block.kind == "paragraph"), "")
    return shortened(first, min(most, sum(len(block.text) for block in version.blocks) // 4))
