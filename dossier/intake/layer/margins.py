"""What a browser prints in the margins of a page: the day and its title above, its address and page number below."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from operator import itemgetter

from dossier.intake.layer.places import Printed
from dossier.intake.values import Statement

_FOOT = re.compile(r"^(?P<address>(?:https?|file)://\S+?)(?:\s+\d+/\d+)?$")
_DAY = r"\d{1,4}[\u200e\u200f]?[/.-]\d{1,2}[\u200e\u200f]?[/.-]\d{2,4}"
_MOMENT = rf"{_DAY}[,،]?\s+\d{{1,2}}:\d{{2}}(?!\d)(?:\s(?:[AaPp]\.?[Mm]\b\.?|[صم](?!\w)))?"
_HEAD = re.compile(rf"^{_MOMENT}|(?<!\S){_MOMENT}$")
"""Beside a title from right to left the moment, which stands on the left, is read last."""


def margins(lines: Iterable[Printed], heights: Sequence[float]) -> dict[Printed, str]:
    """The lines in the margins, each with the address that it gives, if any. Nothing where no page has an address."""
    found: dict[Printed, str] = {}
    for line in lines:
        low, high = line.bottom < 0.1 * heights[line.page], line.bottom > 0.9 * heights[line.page]
        foot = _FOOT.match(line.text) if low else None
        if foot or (high and _HEAD.search(line.text)):
            found[line] = foot["address"] if foot else ""
    return found if any(found.values()) else {}


def said(lines: Iterable[tuple[int, Printed]], addresses: Mapping[Printed, str]) -> Iterator[Statement]:
    """What these lines, each with its number, say of the page: its address if it is whole, and when it was printed."""
    numbered = list(lines)
    whole = ((number, addresses[line]) for number, line in numbered if "…" not in addresses[line])
    moments = ((number, found[0]) for number, line in numbered if (found := _HEAD.search(line.text)))
    yield from (Statement("url", "packed", one, number) for number, one in islice(filter(itemgetter(1), whole), 1))
    yield from (Statement("captured", "saved", one, number) for number, one in islice(moments, 1))
