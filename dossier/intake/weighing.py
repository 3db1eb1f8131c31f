"""One meeting held against the clues of an article: what speaks for it, how much, and what is missing or against it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from dossier.archive.collection import Archive
from dossier.intake.clues import Clue, Clues, Day
from dossier.intake.names import COUNTRIES
from dossier.intake.timetable import AFTER, EVE, SOON, Spans, is_over, is_to_come
from dossier.intake.values import Note, Proposal
from dossier.model import Meeting

DATE, NEAR_DATE, DAY, DAY_BELOW, WHEN = 0.55, 0.4, 0.25, 0.1, 0.6
"""The article's own date is that of most reports on the meeting; it is the eve, or later than most; the text names the
day of the meeting where it opens; it names it further down; all together, at most."""

TEXT, FACTS, FACT, PASSAGE = 0.6, 0.55, 0.3, 0.3
"""Most of the text, two facts, a fact, a passage are the meeting's alone; the strongest of them counts."""

PEOPLE, PLACE = 0.1, 0.1
"""Those who took part are named, the place is named where the text opens."""

BAR = 0.75
"""The own date with people and place reaches it, or two facts with both; a day that is named with both does not."""

MOST = 0.7
"""The part of a text that shows that it is a report on the meeting and does not quote one."""

FEWEST = 2
"""How many of those who took part must be named, if there were so many."""


def weigh(key: str, spans: Spans, found: Clues, archive: Archive, later: bool = False) -> Proposal | None:
    """What speaks for the meeting with this id and these days; None if nothing does, or if it was still to come.

    A date alone says nothing, nor does a date with a place: many things happen on a day. `later`: the article reports
    on a later meeting, so that its own date does not speak for this one.

    `certain` says that this is enough if no other meeting comes near.
    """
    one = _Weighed(key, spans, found, archive, later)
    if is_to_come(spans, found.until) or not one.is_suggested:
        return None
    return Proposal(
        key,
        one.is_certain,
        tuple(one.why()),
        confidence=one.confidence,
        missing=tuple(one.missing()),
        also=one.is_over,
    )


@dataclass(frozen=True)
class _Weighed:
    """A meeting and an article."""

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

    # --- when --------------------------------------------------------------------------------------------------

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
        """Where the text names the day of the meeting: in its opening, or anywhere."""
        named = [day for day in self.found.days if day.first == day.last and self._is_day(day.first)]
        return min((day for day in named if not day.recalled), key=lambda day: not day.opens, default=None)

    def _is_day(self, day: date) -> bool:
        return any(first <= day <= last for first, last in self.spans)

    # --- which words -------------------------------------------------------------------------------------------

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

    # --- who and where -----------------------------------------------------------------------------------------

    @property
    def taking_part(self) -> list[str]:
        return [one.person for one in self.meeting.participants if one.person in self.found.people]

    @property
    def has_people(self) -> bool:
        return len(self.taking_part) >= max(1, min(FEWEST, len(self.meeting.participants)))

    @property
    def near(self) -> frozenset[str]:
        """The place, and what it lies in as far as that is no country."""
        around = self.archive.around(self.meeting.place)
        small = [key for key in around if self.archive.places[key].kind not in COUNTRIES]
        return frozenset(small or around)

    @property
    def has_place(self) -> bool:
        """It is named, or what it lies in and no other place there."""
        named = self.found.places & self.near
        others = (key for key in self.found.places - self.near if named & set(self.archive.around(key)))
        return self.meeting.place in named or bool(named and not any(others))

    # --- all together ------------------------------------------------------------------------------------------

    @property
    def confidence(self) -> float:
        """The sum of what the three groups give, 1 at most. A report on a later meeting has people and place anyway."""
        when = (DATE if self.in_time.code == "meeting-date" else NEAR_DATE) if self.in_time else 0.0
        if self.named_day:
            when += DAY if self.named_day.opens or self.is_told_apart else DAY_BELOW
        which = max(
            TEXT if self.has_text else 0.0,
            FACTS if self.has_facts else FACT if self.facts else 0.0,
            PASSAGE if self.passages else 0.0,
        )
        is_its_own = not self.is_over or self.is_told_apart
        who = PEOPLE * self.has_people + PLACE * (self.has_place or self.is_told_apart) if is_its_own else 0.0
        return round(min(min(when, WHEN) + which + who, 1.0), 2)

    @property
    def is_certain(self) -> bool:
        """Enough by itself."""
        if self.confidence < BAR or any(self.against()):
            return False
        strong = self.has_facts or self.has_text
        is_named = self.has_people or not self.meeting.participants
        if self.is_over:
            return strong or self.is_told_apart
        return is_named and bool(self.in_time or strong)

    def why(self) -> Iterator[Note]:
        if self.in_time:
            yield self.in_time
        if self.named_day:
            yield self.named_day.note
        yield from (clue.note for clue in self.facts)
        yield from self.passages
        if self.has_text:
            yield Note("meeting-text", f"{self.found.placed[self.key].share:.0%}")
        if self.has_people:
            yield Note("meeting-people", ", ".join(self.taking_part))
        if self.has_place and self.meeting.place:
            yield Note("meeting-place", self.meeting.place)

    def missing(self) -> Iterator[Note]:
        """What would settle it, and what speaks against it."""
        yield from self.against()
        if self.is_over:
            yield Note("meeting-over")
            if not self.named_day:
                yield Note("missing-day")
        elif not self.found.day:
            yield Note("missing-date")
        if not (self.facts or self.passages):
            yield Note("missing-words")
        if not self.has_people and self.meeting.participants:
            yield Note("missing-people", ", ".join(self.taking_part))
        if not self.has_place and self.meeting.place:
            yield Note("missing-place", self.meeting.place)

    def against(self) -> Iterator[Note]:
        """What speaks against a report on this meeting."""
        last = max((last for _, last in self.spans), default=None)
        if self.is_over or last is None:
            return
        yield from self.found.against
        if not self.found.day:
            yield from self._told_as_past(last)
        if self.found.dateline and self.near and self.near.isdisjoint(self.found.dateline):
            yield Note("dateline-elsewhere", ", ".join(sorted(self.found.dateline)))
        yield from self._other_day()
        if self.found.recurs and not any(map(self._may_be, self.spans)):
            yield Note("other-day", str(self.found.recurs))
        for day in self.found.days:
            if day.recalled and any(day.first <= last and first <= day.last for first, last in self.spans):
                yield Note("told-as-past", day.note.words, day.note.line)

    def _told_as_past(self, last: date) -> Iterator[Note]:
        """What in a text without a day of its own shows that it was written later."""
        yield from self.found.recalled
        told = self.found.facts.get(self.key, ())
        yield from (Note("told-as-past", clue.note.words, clue.note.line) for clue in told if clue.recalled)
        late = (day for day in self.found.days if not day.recalled and day.first > last + AFTER)
        yield from (Note("told-later", day.note.words, day.note.line) for day in late)

    def _may_be(self, span: tuple[date, date]) -> bool:
        """Whether a day without its year, or a month, is one of those on which reports on these days appear."""
        first, last = span[0] - EVE, span[1] + AFTER
        days = (first + timedelta(step) for step in range((last - first).days + 1))
        own = self.found.recurs
        return any(own and day.month == own.month and own.day in (None, day.day) for day in days)

    def _other_day(self) -> Iterator[Note]:
        """A day on which, by its own date, it may report, that the text names where it opens, and not the meeting's."""
        published = self.found.day
        if published and not self.named_day:
            for day in self.found.days:
                is_reported = day.first == day.last and published - AFTER <= day.first <= published
                if day.opens and is_reported and not day.recalled:
                    yield Note("other-day", day.note.words, day.note.line)
