"""Hours that stand alone over what happened then, as in live reports: the page's marks of its entries, and no text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dossier.intake.lines.sentences import is_text
from dossier.intake.values import Line, Role

_AT = r"(?:(?:الساعة|at|à|в)\s+)?"
_ZONE = (
    r"(?:\s*(?:[APap]\.?[Mm]\.?|[A-ZА-Я]{2,5}(?:[+-]\d{1,2})?|[hч]|[صم]|بتوقيت \w+(?: \w+)?|heure de \w+|\w+ time))?"
)
_HOUR = re.compile(rf"^\W*{_AT}(?:[01]?\d|2[0-3])\s?(?P<sign>[:.hHч])\s?[0-5]\d(?P<zone>{_ZONE})\W*$")
_OPEN: frozenset[Role | None] = frozenset({None, "heading", "paragraph"})
SEVERAL = 2  # hours with a full stop, which a day and month have too


def label(lines: Sequence[Line]) -> list[Line]:
    """The hours that running text follows, or its heading, as the page's; a programme's, over its items, stay."""
    alone = [index for index, line in enumerate(lines) if line.role in _OPEN and _HOUR.match(line.text)]
    found = [index for index in alone if _leads(lines, index)]
    plainly = any(_is_plain(lines[index].text) for index in found)
    told = found if 2 * len(found) > len(alone) and (plainly or len(found) >= SEVERAL) else ()
    return [line.as_("furniture", "other-date") if index in told else line for index, line in enumerate(lines)]


def _leads(lines: Sequence[Line], index: int) -> bool:
    return any(line.role in _OPEN and is_text(line.text) for line in lines[index + 1 : index + 3])


def _is_plain(text: str) -> bool:
    """Cannot be a day and a month."""
    match = _HOUR.match(text)
    return match is not None and (match["sign"] != "." or bool(match["zone"]))
