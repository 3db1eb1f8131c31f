"""Words in the Markdown of the hosting service: they stay words, whoever wrote them.

Markup is escaped by a backslash (CommonMark 0.31, 2.4); what the service links by itself, names of people, numbers of
issues, addresses, is broken by a space of no width. Its sanitizer keeps `div`, `span` and the attribute `dir`.
"""

from __future__ import annotations

import re

from dossier.text.fold import INVISIBLE

_UNSEEN = re.compile(f"[\\x00-\\x08\\x0e-\\x1f\\x7f-\\x9f{INVISIBLE}]")
_MARKUP = re.compile(r"[\\`*_\[\]|~$^]")
_LINKING = re.compile(r"[@#:](?=\S)|(?<![A-Za-z])(?:www\.|gh-)(?=\S)", re.IGNORECASE)
_AT_START = re.compile(r"^(\d{0,9})([-+.=])")
_HTML = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_APART = "&#8203;"


def plain(text: str) -> str:
    """On one line, without characters that nobody sees: those that turn the order of words around are among them."""
    return " ".join(_UNSEEN.sub("", text).split())


def escaped(text: str, most: int = 0) -> str:
    """Words that may stand in a sentence or in a cell of a table; only the beginning of them where `most` says so."""
    words = plain(text)
    words = f"{words[:most].rstrip()}…" if most and len(words) > most else words
    words = "".join(_HTML.get(sign, sign) for sign in _MARKUP.sub(r"\\\g<0>", words))
    return _AT_START.sub(r"\1\\\2", _LINKING.sub(rf"\g<0>{_APART}", words))


def code(text: str) -> str:
    """Words as they are to be typed; in a table too, where a bar would begin a cell."""
    words = plain(text).replace("`", "'").replace("|", "\\|")
    return f"`{words}`"


def directed(markdown: str, to: str, around: str) -> str:
    """Words that run another way than what stands around them."""
    return markdown if to == around else f'<span dir="{to}">{markdown}</span>'


def running(markdown: str, to: str) -> str:
    """Blocks that run from right to left, or from left to right."""
    return f'<div dir="{to}">\n\n{markdown}\n\n</div>'


def link(text: str, address: str) -> str:
    """A link; without an address the words alone. `text` and `address` are the program's own."""
    return f"[{text}]({address})" if address else text


def table(head: list[str], rows: list[list[str]]) -> str:
    """Cells that are escaped already, as a table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
