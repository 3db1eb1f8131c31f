"""The text of a version as markup, block by block: the textContent of each is the block's text and no more."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from markupsafe import Markup, escape

from dossier.archive.body import PARSER, inline_html
from dossier.archive.corrected import places
from dossier.model import Block, Version
from dossier.site.markup import whole_in
from dossier.site.wrapping import wrapped

TAGS = {"paragraph": ("p", ""), "caption": ("p", "caption"), "heading": ("", "")}
OUTER = re.compile(r"<(blockquote|ul|ol)>(.*)</\1>", re.DOTALL)
IMAGE = re.compile(r"<img [^>]*>")
BEFORE = re.compile(r"(<(?:blockquote|ul|ol|li)[^>]*>)\n")
AFTER = re.compile(r"\n(</(?:blockquote|ul|ol|li)>)")

Mark = tuple[int, int, str]
"""Where a mark begins and ends in the text of a block, and the tag that opens it, a link."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A block as markup: what stands before its id, and between its opening and closing tag."""

    tag: str
    css: str
    inner: str
    block: Block

    def html(self, prefix: str = "", tail: str = "") -> str:
        """The whole element; `tail` is markup without text that is set before its end.

        `prefix` tells the anchors of two texts on one page apart; the links of a text lead to its own.
        """
        css = f' class="{self.css}"' if self.css else ""
        inner = self.inner.replace('href="#', f'href="#{prefix}')
        return f'<{self.tag}{css} id="{prefix}{self.block.anchor}">{inner}{tail}</{self.tag}>'


Prose = tuple[Printed, ...]


def prose(version: Version) -> Prose:
    """Every block of a version as markup."""
    marks = corrections(version)
    return tuple(printed(block, marks.get(at, ())) for at, block in enumerate(version.blocks))


def corrections(version: Version) -> Mapping[int, list[Mark]]:
    """The marks of what the archive has corrected, by the number of their block."""
    found: dict[int, list[Mark]] = {}
    placed = places(version.blocks, version.front.corrections)
    for number, (one, place) in enumerate(zip(version.front.corrections, placed, strict=True), 1):
        if place:
            told, words = printed_name(version, number), escape(" ".join(one.printed.split()))
            tag = f'<a class="corrected" href="#{correction_name(number)}" aria-describedby="{told}" title="{words}">'
            found.setdefault(place.block, []).append((place.start, place.end, tag))
    return found


def correction_name(number: int) -> str:
    """The anchor at which a page tells of a correction of a text; they are numbered from 1."""
    return f"correction-{number}"


def printed_name(version: Version, number: int) -> str:
    """The id of the printed words there, of whichever of the texts on the page."""
    return f"{version.front.lang}-printed-{number}"


def printed(block: Block, marks: Iterable[Mark] = ()) -> Printed:
    """A block as markup. The textContent of `html()` is `block.text`; nothing in it is loaded from elsewhere."""
    if block.kind in TAGS:
        tag, css = TAGS[block.kind]
        return Printed(tag or f"h{min(block.level, 6)}", css, _inner(inline_html(block.source), marks), block)
    html = _inner(PARSER.render(block.source).strip(), marks)
    outer = OUTER.fullmatch(html)
    return Printed(outer[1], "", outer[2], block) if outer else Printed("div", "", html, block)


def _inner(html: str, marks: Iterable[Mark]) -> str:
    """Markup with its marks, without pictures, which would be fetched, and without line ends that are not text."""
    quiet = AFTER.sub(r"\1", BEFORE.sub(r"\1", IMAGE.sub("", html)))
    for start, end, tag in marks:
        quiet = wrapped(quiet, start, end, tag, "</a>")
    return whole_in(quiet)


def page(blocks: Prose, tail: Callable[[Block, int], str]) -> Markup:
    """The blocks one below the other, each with its tail."""
    return Markup("\n".join(block.html(tail=tail(block.block, number)) for number, block in enumerate(blocks, 1)))
