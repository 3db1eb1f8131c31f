"""A date and something else that pages print on one line with it: how often a text was seen, the weather of today."""

from __future__ import annotations

import re

from dossier.intake.head.stamps import separators, stamps
from dossier.intake.lines.phrases import COUNTED, LABELS
from dossier.intake.lines.words import plain
from dossier.intake.values import Line

_NUMBER = r"\d[\d.,\u00a0]*\s?(?:[KkMm]|тыс\.?)?"
_BEFORE = re.compile(rf"^\W*{_NUMBER}\s+(?P<what>[^\W\d_]+)[\s,،|•·–—-]+(?=\w)")
_BEHIND = re.compile(rf"[\s,،|•·–—-]+(?P<what>[^\W\d_]+(?: [^\W\d_]+)?)\s*:?\s*{_NUMBER}\s*$")
_WEATHER = re.compile(r"\s+(?:[^\W\d_]+\s+){0,2}[-+−]?\d{1,2}\s?°\s?[CFС]?\s*$")


def is_dated(line: Line) -> bool:
    """A date, and before or behind it a count."""
    return len(parts(line)) > 1


def is_today(line: Line) -> bool:
    """A date and the weather: those of the day on which the page was seen."""
    match = _WEATHER.search(line.text)
    return match is not None and bool(stamps(line.text[: match.start()], line.lang))


def parts(line: Line) -> list[Line]:
    """Such a line in its parts, the date still whole; the line itself if it is none."""
    counts = COUNTED | LABELS["counts"]
    if (match := _BEFORE.match(line.text)) and plain(match["what"]) in counts:
        return _cut(line, (0, match.end("what")), (match.end(), len(line.text)))
    if (match := _BEHIND.search(line.text)) and plain(match["what"]) in counts:
        return _cut(line, (match.start("what"), len(line.text)), (0, match.start()))
    return [line]


def _cut(line: Line, count: tuple[int, int], date: tuple[int, int]) -> list[Line]:
    """The two parts in the order of the line, with what stands between them; the line itself if there is no date."""
    if not stamps(line.text[slice(*date)], line.lang):
        return [line]
    counted = line.part(*count).as_("furniture", "counts")
    dated = line.part(*date).as_("published", "date-line")
    first, second = sorted((count, date))
    between = separators(line, first[1], second[0])
    return [dated, *between, counted] if date < count else [counted, *between, dated]
