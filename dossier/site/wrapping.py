"""Markup set around words of other markup, by their place in its text."""

from __future__ import annotations

import re
from collections.abc import Sequence

_UNIT = re.compile(r"<[^>]*>|&[^;]*;|.", re.DOTALL)


def wrapped(html: str, start: int, end: int, opening: str, closing: str) -> str:
    """The markup with the characters `start` to `end` of its textContent between an opening and a closing tag.

    Elements within stay within; at the edge of one that is not, the tags close and open anew. They do not stand within
    a link: links do not nest.
    """
    units = _UNIT.findall(html)
    texts = [at for at, unit in enumerate(units) if not unit.startswith("<")][start:end]
    inner = {*texts, *_whole_elements(units, range(texts[0], texts[-1]))}
    found: list[str] = []
    inside = linked = False
    for at, unit in enumerate(units):
        linked = unit.startswith("<a ") or (linked and units[at - 1] != "</a>")
        wanted = at in inner and not linked
        if wanted != inside:
            found.append(opening if wanted else closing)
        found.append(unit)
        inside = wanted
    return "".join(found) + (closing if inside else "")


def _whole_elements(units: Sequence[str], among: range) -> set[int]:
    """The places of the tags among these whose fellow is among them too."""
    found: set[int] = set()
    opened: list[int] = []
    for at in among:
        if units[at].startswith("</") and opened:
            found |= {opened.pop(), at}
        elif units[at].endswith("/>"):
            found.add(at)
        elif units[at].startswith("<") and not units[at].startswith("</"):
            opened.append(at)
    return found
