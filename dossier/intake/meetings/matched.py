"""A meeting beside an article: which of its days, words, people and places the article tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from dossier.archive.collection import Archive
from dossier.intake.meetings.clues import Clue, Clues, Day
from dossier.intake.meetings.timetable import AFTER, EVE, SOON, Spans, is_over
from dossier.intake.naming.names import COUNTRIES
from dossier.intake.values import Note
from dossier.model import Meeting

MOST = 0.7
"""The part of a text that shows that it is a report on the meeting and does not quote one."""

FEWEST = 2
"""How many of those who took part must be named, if there were so many."""


@dataclass(frozen=True)
class Match:
    """The meeting with this id and these days, and the clues of an article.

    `later`: the article reports on a later meeting, so that its own date does not speak for this one.
    """

    key: str
    spans: Spans
    found: Clues
    archive: Archive
    later: bool

    @property
    def meeting(self) -> Meeting:
        return self.archive.meetings[self.key]

    @property
    def is_suggested(self) -> bool:
        """Its words are there; or its people, and its day if it was over."""
        return bool(self.facts or self.passages or (self.has_people and (self.named_day or not self.is_over)))

    # --- when ---------------------------------------------------------------------------------------------------------

    @property
    def is_over(self) -> bool:
        """The article appeared after the days of reports on the meeting, or reports on a later one."""
        return self.later or is_over(self.spans, self.found.since)

    @property
    def in_time(self) -> Note | None:
        """The article's own day is one of reports on the meeting, or the eve of it."""
        day = None if self.later else self.found.day
        for first, last in self.spans if day else ():
            if day and first - EVE <= day <= last + AFTER:
                code = "meeting-eve" if day < first else "meeting-date" if day <= last + SOON else "meeting-late"
                return Note(code, day.isoformat())
        return None

    @property
    def named_day(self) -> Day | None:
        """Where the text names the day of the meeting: in its opening, there in a sentence that tells of it, first."""
        named = [day for day in self.found.days if day.first == day.last and self._is_day(day.first)]
        told = (day for day in named if not day.recalled)
        return min(told, key=lambda day: (not day.opens, not self._tells(day)), default=None)

    @property
    def is_told_then(self) -> bool:
        """It opens with a sentence that names the day of the meeting and tells of it."""
        day = self.named_day
        return day is not None and day.opens and self._tells(day)

    def _tells(self, day: Day) -> bool:
        """Whether the sentence of a day has a word for a meeting, those who took part, or the place."""
        return day.tells or self._are_enough(self._of_them(day.people)) or self.meeting.place in day.places

    def _is_day(self, day: date) -> bool:
        return any(first <= day <= last for first, last in self.spans)

    # --- which words --------------------------------------------------------------------------------------------------

    @property
    def facts(self) -> tuple[Clue, ...]:
        """The facts that are told, each once, in as many paragraphs as can be."""
        told = self.found.facts.get(self.key, ())
        return tuple({clue.fact: clue for clue in reversed(told)}.values())[::-1]

    @property
    def has_facts(self) -> bool:
        """Two facts are told, in two paragraphs: one sentence about an earlier meeting can tell two at once."""
        told = [clue for clue in self.facts if not clue.recalled]
        return len(told) > 1 and len({clue.note.line for clue in told}) > 1

    @property
    def claims(self) -> bool:
        """Two facts or most of the text are its own, and no day sets them apart as those of an earlier meeting."""
        return (self.has_facts or self.has_text) and not self.named_day

    @property
    def is_told_apart(self) -> bool:
        """Its day and its place stand in one sentence, and a fact of it in another paragraph: more than a mention."""
        day = self.named_day
        if not (day and self.near & day.places and self.has_people):
            return False
        return any(clue.note.line != day.note.line and not clue.recalled for clue in self.facts)

    @property
    def passages(self) -> tuple[Note, ...]:
        """The longest passage that only this meeting's articles have, or its first line; and where else it stands."""
        placed = self.found.placed.get(self.key)
        if placed is None:
            return ()
        longest = max(placed.common, key=lambda one: one.passage.words)
        words = longest.passage.left.words.partition("\n")[0]
        return Note("meeting-passage", words, longest.line.number), Note("passage-in", longest.version.path)

    @property
    def has_text(self) -> bool:
        """Most of the text, and something of its opening, stand in this meeting's articles alone."""
        placed = self.found.placed.get(self.key)
        opens = placed and any(one.line.number in self.found.opening for one in placed.common)
        return bool(placed and opens and placed.share >= MOST)

    # --- who and where ------------------------------------------------------------------------------------------------

    @property
    def taking_part(self) -> list[str]:
        return self._of_them(self.found.people)

    @property
    def has_people(self) -> bool:
        return self._are_enough(self.taking_part)

    def _of_them(self, people: frozenset[str]) -> list[str]:
        """Those of these people who took part."""
        return [one.person for one in self.meeting.participants if one.person in people]

    def _are_enough(self, people: Sequence[str]) -> bool:
        return len(people) >= max(1, min(FEWEST, len(self.meeting.participants)))

    @property
    def near(self) -> frozenset[str]:
        """The place, and what it lies in as far as that is no country."""
        around = self.archive.around(self.meeting.place)
        small = [key for key in around if self.archive.places[key].kind not in COUNTRIES]
        return frozenset(small or around)

    @property
    def named_place(self) -> Note | None:
        """Where the text names it, or what it lies in and no other place there."""
        places = self.found.places
        named = places.keys() & self.near
        others = (key for key in places.keys() - self.near if named & set(self.archive.around(key)))
        if self.meeting.place in named:
            return places[self.meeting.place]
        first = min((places[key] for key in named), key=lambda note: note.line, default=None)
        return replace(first, code="meeting-place-around") if first and not any(others) else None
