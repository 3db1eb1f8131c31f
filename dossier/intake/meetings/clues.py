"""What an article says that may tell its meeting: days, people, places, facts of meetings, passages it shares."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from dossier.dates import edtf
from dossier.dates.edtf import EdtfDate
from dossier.dates.press import PrintedDate, find
from dossier.intake.dating import own_day
from dossier.intake.head.stamps import UNTOLD
from dossier.intake.known.held import SEARCHED, Placed
from dossier.intake.lines.sentences import around
from dossier.intake.meetings import telling
from dossier.intake.naming.names import Known
from dossier.intake.values import Line, Note, Role
from dossier.model import PressDate

OPENING = 3
"""Paragraphs with which a text opens: they say what it is about, those below also what was before."""

LATELY = 14
"""Days before its publication of which an article prints no year, since everybody knows it."""

LONGEST = 31
"""Days of the time in which a monthly appears; it prints no year of that time, nor of as long before it."""

WEEK = 7

_DIGIT = re.compile(r"\d")
_BESIDE: frozenset[Role] = frozenset({"title", "standfirst", "dateline", "caption"})


@dataclass(frozen=True, slots=True)
class Day:
    """Days that the text names, and where; `opens`: in its opening.

    `tells`: its sentence has a word for a meeting; `recalled`: it tells of one as of an earlier one. `people` are
    those it names, `places` too, with what they lie in.
    """

    first: date
    last: date
    note: Note
    tells: bool
    recalled: bool
    opens: bool
    people: frozenset[str]
    places: frozenset[str]


@dataclass(frozen=True, slots=True)
class Clue:
    """A fact of a meeting that the text tells: its number there, where, and when such reports were published (EDTF).

    `recalled`: its sentence tells of a meeting as of an earlier one.
    """

    fact: int
    note: Note
    window: str | None
    recalled: bool


@dataclass(frozen=True, slots=True)
class Clues:
    """Everything that is weighed. `since` and `until` bound the day of publication; both are it where it is known.

    `recurs` is a publication printed without its year, as far as it is printed: `XXXX-03-15`.
    `places` are those named where the text opens, and what they lie in, each with the first words that name it or one
    in it; `dateline` are those of its dateline, with what they lie in.
    `against` says that its headline or first sentence announces a meeting or denies one, `recalled` that it tells of
    one long ago.
    """

    since: date | None
    until: date | None
    recurs: EdtfDate | None
    days: tuple[Day, ...]
    people: frozenset[str]
    places: Mapping[str, Note]
    dateline: frozenset[str]
    facts: Mapping[str, tuple[Clue, ...]]
    placed: Mapping[str, Placed]
    opening: frozenset[int]
    against: tuple[Note, ...]
    recalled: tuple[Note, ...]

    @property
    def day(self) -> date | None:
        """The day of publication, if it is known."""
        return self.since if self.since == self.until else None


def clues(lines: Sequence[Line], published: PressDate, placed: Mapping[str, Placed], known: Known) -> Clues:
    """The clues of an article; `lines` are those of all its versions."""
    since, until = edtf.bounds(published.edtf)
    opening = list(_opening(lines))
    value = edtf.parse(published.edtf) if published.edtf else None
    return Clues(
        since=since,
        until=until,
        recurs=value if isinstance(value, EdtfDate) and value.year is None else None,
        days=tuple(_days(lines, opening, (since, until), known)),
        people=known.people(_text(line for line in lines if line.role in SEARCHED), published.edtf),
        places=_places(opening, known),
        dateline=known.places(_text(line for line in lines if line.role == "dateline")),
        facts=facts(lines, known),
        placed=placed,
        opening=frozenset(line.number for line in opening),
        against=telling.against(lines),
        recalled=telling.recalled(lines),
    )


def _text(lines: Iterable[Line]) -> str:
    return "\n".join(line.text for line in lines)


def _opening(lines: Sequence[Line]) -> Iterator[Line]:
    count: dict[str | None, int] = {}
    for line in lines:
        if line.role == "paragraph":
            count[line.lang] = count.get(line.lang, 0) + 1
        if line.role in _BESIDE or (line.role == "paragraph" and count[line.lang] <= OPENING):
            yield line


def _places(lines: Sequence[Line], known: Known) -> Mapping[str, Note]:
    """The places that these lines name, and what they lie in; a place's own words outweigh those of one in it."""
    named = [(mention, line.number) for line in lines for mention in known.all_places(line.text)]
    own = [(mention.key, Note("meeting-place", mention.words, line)) for mention, line in named]
    wider = [
        (key, Note("meeting-place-around", mention.words, line))
        for mention, line in named
        for key in known.places(mention.words)
    ]
    return dict(reversed((*own, *wider)))


def _days(
    lines: Sequence[Line], opening: Sequence[Line], published: tuple[date | None, date | None], known: Known
) -> Iterator[Day]:
    for line in lines:
        opens = line in opening
        if line.role in SEARCHED and (opens or _DIGIT.search(line.text)):
            dates = find(line.text, line.lang or UNTOLD)
            meant = [(one.start, one.end, *_bounds(one, *published)) for one in dates]
            today = [(*span, *published) for span in own_day.told(line.text, line.lang, dates)]
            for start, end, first, last in (*meant, *today):
                if first and last:
                    yield _day(line, (start, end), (first, last), opens, known)


def _day(line: Line, words: tuple[int, int], days: tuple[date, date], opens: bool, known: Known) -> Day:
    """The days that words of a line name, with what their sentence says."""
    sentence = line.text[slice(*around(line.text, *words))]
    return Day(
        *days,
        Note("meeting-day", line.text[slice(*words)], line.number),
        telling.tells_of_a_meeting(sentence),
        telling.recalls(sentence),
        opens,
        known.people(sentence),
        known.places(sentence),
    )


def _bounds(found: PrintedDate, since: date | None, until: date | None) -> tuple[date | None, date | None]:
    """The days that a printed date means: a month or a day with its year; else the nearest before the publication."""
    if found.year and found.month and found.edtf:
        return edtf.bounds(found.edtf)
    if not since or not until or found.calendar != "gregory":
        return None, None
    if since == until:
        lately = (since - timedelta(before) for before in range(LATELY))
        day = next((day for before, day in enumerate(lately) if _is_day(found, day, before)), None)
    else:
        day = _within(found, since, until) if (until - since).days < LONGEST else None
    return day, day


def _within(found: PrintedDate, since: date, until: date) -> date | None:
    """The last such day before the end of a month, or the like, in which a paper appeared; other words tell none."""
    before = range(2 * (until - since).days + 1) if found.month and found.day else ()
    return next((day for back in before if _is_day(found, day := until - timedelta(back), back)), None)


def _is_day(found: PrintedDate, day: date, before: int) -> bool:
    """Whether a day, so many before the publication, is what a date without a year, a weekday or `yesterday` means.

    `Today` is not asked here (`own_day`).
    """
    if found.month:
        return (day.month, day.day) == (found.month, found.day)
    if isinstance(found.relative, int):
        return found.relative == -before < 0
    return found.relative != "future" and before < WEEK and day.weekday() == found.weekday


def facts(lines: Sequence[Line], known: Known) -> Mapping[str, tuple[Clue, ...]]:
    """The facts that are told, by meeting. Words that several meetings list show nothing."""
    found: dict[str, list[Clue]] = {}
    for line in lines if known.facts else ():
        told = list(known.facts.find(line.text, line.lang or "")) if line.role in SEARCHED else []
        for one in told:
            if all(other.meeting == one.meeting for other in told if other.form == one.form):
                note, at = Note("meeting-fact", one.words, line.number), line.text.find(one.words)
                recalled = telling.recalls(line.text[slice(*around(line.text, at, at + len(one.words)))])
                found.setdefault(one.meeting, []).append(Clue(one.fact, note, one.published, recalled))
    return {meeting: tuple(each) for meeting, each in found.items()}
