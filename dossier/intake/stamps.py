"""Date lines: dates that stand on a line of their own, with or without a label."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from dossier.dates.press import PrintedDate, find
from dossier.intake import words
from dossier.intake.values import Line, Role

_LETTER = re.compile(r"[^\W\d_]+")
_JOINING = words.listed("at|on|the|le|du|à|a|в|г|года|الساعة|في|يوم|بتوقيت|am|pm|ص|م|h")
_EDGE = re.compile(r"^[\s•·*|,،;–—-]+|[\s|,،;–—-]+$")
LONGEST_LABEL = 5
UNTOLD = "en"  # a date in digits alone shows no language; all read it alike


@dataclass(frozen=True, slots=True)
class Stamp:
    """One date of a date line, with its label: `start` and `end` count in the line's text."""

    start: int
    end: int
    dates: tuple[PrintedDate, ...]

    @property
    def role(self) -> Role | None:
        return self.dates[0].role


def stamps(text: str, lang: str | None) -> tuple[Stamp, ...]:
    """The dates of a date line; none if the line says anything beside dates and their labels."""
    found: list[Stamp] = []
    end = 0
    for date in find(text, lang or UNTOLD):
        start = end + _skipped(text[end : date.start])
        between = _LETTER.findall(text[start : date.start])
        if found and date.role is None and _joins(between):
            found[-1] = replace(found[-1], end=date.end, dates=(*found[-1].dates, date))
        elif _joins(between) or (date.role is not None and len(between) <= LONGEST_LABEL):
            found.append(Stamp(min(start, date.start), date.end, (date,)))
        else:
            return ()
        end = date.end
    return tuple(found) if _joins(_LETTER.findall(text[end:])) else ()


def divided(line: Line) -> list[Line]:
    """A date line in parts: each stamp with its role; bullets and the like between them as separators."""
    parts: list[Line] = []
    end = 0
    for stamp in stamps(line.text, line.lang):
        parts += separators(line, end, stamp.start)
        reason = "date-label" if stamp.role else "date-line"
        parts.append(line.part(stamp.start, stamp.end).as_(stamp.role or "published", reason))
        end = stamp.end
    return parts + separators(line, end, len(line.text))


def separators(line: Line, start: int, end: int) -> list[Line]:
    """What is printed between two parts, without the white space around it."""
    text = line.text[start:end]
    if not text.strip():
        return []
    lead = len(text) - len(text.lstrip())
    return [line.part(start + lead, start + len(text.rstrip())).as_("furniture", "separator")]


def _skipped(text: str) -> int:
    match = _EDGE.match(text)
    return match.end() if match else 0


def _joins(found: list[str]) -> bool:
    return all(words.plain(word) in _JOINING for word in found)
