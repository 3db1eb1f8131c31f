"""Dates that a page counts back from the moment at which it is read: `2 hours ago`, `hier`, «منذ ساعتين»."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.dates.press import find
from dossier.intake.stamps import UNTOLD
from dossier.intake.values import Line
from dossier.intake.words import plain

_AGO = frozenset(map(plain, ("منذ ساعة", "منذ ساعتين", "منذ يوم", "منذ يومين", "قبل ساعة", "قبل ساعتين", "قبل يومين")))


def label(lines: Sequence[Line], start: int) -> list[Line]:
    """The first of them over the text, which begins at `start`, as the printed date if no other date stands there."""
    over = [index for index in range(start) if _is_relative(lines[index])]
    if not over or any(line.role in ("published", "updated") for line in lines[:start]):
        return list(lines)
    dated = lines[over[0]].as_("published", "date-relative")
    return [dated if index == over[0] else line for index, line in enumerate(lines)]


def _is_relative(line: Line) -> bool:
    if line.reason == "time-ago" or (line.role is None and plain(line.text) in _AGO):
        return True
    found = find(line.text, line.lang or UNTOLD) if line.role is None else ()
    return len(found) == 1 and found[0].relative in (-1, -2) and found[0].words == line.text.strip(" .")
