"""Dates that a page counts back from the moment at which it is read: `2 hours ago`, `hier`, «منذ ساعتين».

They are printed dates, and tell a day only where it is known when the page was saved.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from dossier.dates.ago import ago
from dossier.dates.press import PrintedDate, find
from dossier.intake.dating.capture import Capture
from dossier.intake.head.stamps import UNTOLD, stamps
from dossier.intake.values import Line, Role

_OPEN = frozenset({"time-ago", "page-date"})
"""Reasons of lines that may turn out to be such a date."""


def label(lines: Sequence[Line], start: int) -> list[Line]:
    """The first of them over the text, which begins at `start`, as the printed date if no other date stands there.

    One that a label calls that of the last change may stand beside the date of publication.
    """
    kept = {role for line in lines[:start] for role in _dated(line)}
    labelled = list(lines)
    for index, line in enumerate(lines[:start]):
        role = _role(line)
        if role and role not in kept and (role == "updated" or not kept & {"updated"}):
            labelled[index] = line.as_(role, "date-relative")
            kept.add(role)
    return labelled


def _dated(line: Line) -> set[Role]:
    """What a line over the text is the date of already, on a page before its own words are asked."""
    if line.role is None or line.reason == "page-date":
        found = [stamp for stamp in stamps(line.text, line.lang) if any(date.edtf for date in stamp.dates)]
        return {stamp.role or line.role or "published" for stamp in found}
    return {line.role}


def _role(line: Line) -> Role | None:
    """What the line is the date of; None if it is no such date."""
    if line.role is not None and line.reason not in _OPEN:
        return None
    if found := ago(line.text):
        return found.role or "published"
    dates = find(line.text, line.lang or UNTOLD)
    if len(dates) != 1 or not isinstance(dates[0].relative, int) or dates[0].relative > 0 or dates[0].month:
        return None
    alone = dates[0].relative < 0 and dates[0].words == line.text.strip(" .")
    return (dates[0].role or "published") if alone or stamps(line.text, line.lang) else None


def days(words: str, printed: PrintedDate, captured: Capture) -> tuple[date, date] | None:
    """The first and the last day that such a date can mean on a page saved then; None for any other date."""
    if found := ago(words):
        return (captured.first - found.most).date(), (captured.last - found.least).date()
    if not isinstance(printed.relative, int) or printed.relative > 0 or printed.weekday is not None:
        return None
    day = captured.day + timedelta(printed.relative)
    return day, day
