"""What a browser prints in the margins of a page: the day and its title above, its address and page number below."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from dossier.intake.layer.places import Printed

_FOOT = re.compile(r"^(?P<address>(?:https?|file)://\S+?)(?:\s+\d+/\d+)?$")
_HEAD = re.compile(r"^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},?\s+\d{1,2}:\d{2}(?!\d)")


def margins(lines: Iterable[Printed], heights: Sequence[float]) -> dict[Printed, str]:
    """The lines in the margins, each with the address that it gives, if any. Nothing where no page has an address."""
    found: dict[Printed, str] = {}
    for line in lines:
        low, high = line.bottom < 0.1 * heights[line.page], line.bottom > 0.9 * heights[line.page]
        foot = _FOOT.match(line.text) if low else None
        if foot or (high and _HEAD.match(line.text)):
            found[line] = foot["address"] if foot else ""
    return found if any(found.values()) else {}
