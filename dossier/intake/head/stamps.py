"""Date lines: dates that stand on a line of their own, with or without a label."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dossier.dates.beside import label
from dossier.dates.press import PrintedDate, find, printed
from dossier.dates.words import WHOSE_TIME, ZONES
from dossier.intake.lines import words
from dossier.intake.lines.marks import starts_with
from dossier.intake.values import Line, Role
from dossier.intake.versions.languages import TAKEN
from dossier.text.fold import fold

_LETTER = re.compile(r"[^\W\d_]+")
_JOINING = words.listed(
    "at|on|the|le|du|au|et|à|a|from|to|and|correspondant|corresponding|of|от|بتاريخ|ليوم|в|г|года|с|по|и|الساعة|في|يوم|بتوقيت|من|إلى|و"
    "|الموافق|الموافقة|ل|am|pm|ص|م|h|ـ"
) | frozenset(ZONES)
# What some papers add to a date: whose time it is, how long ago it was.
_ASIDES = re.compile(
    "|".join(
        fold(aside)
        for aside in (
            *(zone for zones in WHOSE_TIME.values() for zone in zones),
            r"(?:updated )?\d+ \w+ ago",
            r"il y a \d+ \w+",
            r"منذ \d+ \w+",
            r"\d+ \w+ назад",
        )
    )
)
_EDGE = re.compile(r"^[\s•·*|/,،;.–—-]+|[\s|,،;–—-]+$")
_BEFORE_DATE = re.compile(r"[\s,،|•·–—-]+(?:(?:le|on|в)\s)?$", re.IGNORECASE)
_BEFORE_LABEL = re.compile(r"[\s,،.|/•·([–—-]+$")
YEAR = re.compile(r"\s?(?:года|г\.|г)(?!\w)")
"""The Russian word for a year behind its number."""
LONGEST_LABEL = 7  # words
FEW = 5  # words
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
    """The dates of a date line; none if the line says anything beside dates and their labels.

    A word such as “Today” alone is none: it needs its label, or its hour.
    """
    found: list[Stamp] = []
    end = 0
    for date in _dates(text, lang or UNTOLD):
        start = end + _skipped(text[end : date.start])
        between = text[start : date.start]
        year = YEAR.match(text, date.end)
        end = year.end() if year else date.end
        if found and date.role is None and _joins(between):
            found[-1] = replace(found[-1], end=end, dates=(*found[-1].dates, date))
        elif _joins(between) or (date.role is not None and _may_label(between)):
            if found and (own := _of_the_one_before(between)):
                found[-1] = replace(found[-1], end=start + len(_BEFORE_LABEL.sub("", between[:own])))
                start += own
            found.append(Stamp(min(start, date.start), end, (date,)))
        else:
            return ()
    if not found or not _joins(text[end:]) or _is_word(found[0]):
        return ()
    return (*found[:-1], replace(found[-1], end=end + _belonging(text[end:], text[found[-1].start : end])))


def _of_the_one_before(between: str) -> int:
    """How much of the words before a labelled date is said of the date before it, such as whose time that is."""
    own = between[: _label_at(between)]
    return len(own) if own != between and _LETTER.search(own) and _joins(own) else 0


def _may_label(text: str) -> bool:
    """A label and nothing else; or few words, and none that say by whom."""
    if label(text):
        return True
    return len(_LETTER.findall(text)) <= FEW and not starts_with(text, words.BYLINE | words.BYLINE_COLON)


def _is_word(stamp: Stamp) -> bool:
    date = stamp.dates[0]
    return len(stamp.dates) == 1 and date.relative is not None and not (date.role or date.time or date.edtf)


def _belonging(text: str, before: str) -> int:
    """How much of what follows the last date is said of it: words such as whose time it is, and the end of a bracket
    that begins before them."""
    said = text.rstrip() if "(" in before + text else text.rstrip(" )")
    return len(said) if re.match(r"\s*\)|.*\w", said) else 0


def _dates(text: str, lang: str) -> Iterator[PrintedDate]:
    """The dates in a line; what follows one is read as a line of its own, which may begin with a label, or say the same
    day in another language."""
    end, day = 0, None
    while found := printed(text[end:], lang) or _again(text[end:], day):
        yield replace(found[0], start=end + found[0].start, end=end + found[0].end)
        end, day = end + found[0].end, found[0].edtf or day


def _again(text: str, day: str | None) -> tuple[PrintedDate, ...]:
    """The date with which a text begins, if it says a day in some language."""
    found = (find(text, lang)[:1] for lang in TAKEN) if day and _LETTER.search(text) else ()
    return next((one for one in found if one and one[0].edtf == day), ())


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


def after_author(line: Line) -> tuple[str, list[Line]]:
    """An author's line that ends in a date: the words before it and its label, and the parts from there on; none
    without a date."""
    for date in find(line.text, line.lang or UNTOLD):
        before = _without_edge(line.text[: date.start])
        begin = len(before) + _bracket(line.text[len(before) :])
        if date.day and (date.year or date.role) and before and stamps(line.text[begin:], line.lang):
            rest = line.part(begin, len(line.text))
            return before, [*separators(line, len(before), begin), *divided(rest)]
    return "", []


def _bracket(text: str) -> int:
    """Where a bracket ends with which a text begins."""
    match = re.match(r"\s*[(\[]", text)
    return match.end() if match else 0


def _without_edge(before: str) -> str:
    """The words before a date without its label, and without the signs and the stop of the sentence before that."""
    label_at = _label_at(before)
    edge = _BEFORE_LABEL if label_at < len(before) else _BEFORE_DATE
    return edge.sub("", before[:label_at])


def labelled(text: str, start: int) -> int:
    """Where a date that begins at `start` begins with its label."""
    return _label_at(text[:start])


def _label_at(before: str) -> int:
    """Where the label of a date begins in the words before it; their end if they have none."""
    starts = [word.start() for word in re.finditer(r"[^\s|:([]+", before)][-LONGEST_LABEL:]
    return next((start for start in starts if label(before[start:])), len(before))


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


def _joins(text: str) -> bool:
    """Holds no words but those that belong to dates."""
    return all(words.plain(word) in _JOINING for word in _LETTER.findall(_ASIDES.sub(" ", fold(text))))
