"""Markup set around words of other markup, by their place in its text."""

from __future__ import annotations

import re

_UNIT = re.compile(r"<[^>]*>|&[^;]*;|.", re.DOTALL)


def wrapped(html: str, start: int, end: int, opening: str, closing: str) -> str:
    """The markup with the characters `start` to `end` of its textContent between an opening and a closing tag.

    The tags close before any other and open anew behind it. Within a link they do not stand: links do not nest.
    """
    found: list[str] = []
    at, inside, linked = 0, False, False
    for unit in _UNIT.findall(html):
        is_tag = unit.startswith("<")
        wanted = not is_tag and not linked and start <= at < end
        if wanted != inside:
            found.append(opening if wanted else closing)
        found.append(unit)
        inside, at = wanted, at + (not is_tag)
        linked = unit.startswith("<a ") or (linked and unit != "</a>")
    return "".join(found) + (closing if inside else "")
