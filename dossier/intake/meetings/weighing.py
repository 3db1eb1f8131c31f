"""One meeting held against the clues of an article: what speaks for it, how much, and what is missing or against it."""

from __future__ import annotations

from collections.abc import Iterator

from dossier.archive.collection import Archive
from dossier.intake.meetings.clues import Clues
from dossier.intake.meetings.matched import Match
from dossier.intake.meetings.objections import against
from dossier.intake.meetings.timetable import Spans, is_to_come
from dossier.intake.values import Note, Proposal

DATE, NEAR_DATE, DAY, DAY_BELOW, WHEN = 0.4, 0.35, 0.25, 0.1, 0.6
"""The article's own date is that of most reports on the meeting; it is the eve, or later than most; the text says
where it opens that the meeting was on its day; it names the day elsewhere; all together, at most."""

TEXT, FACTS, FACT, PASSAGE = 0.6, 0.55, 0.3, 0.3
"""Most of the text, two facts, a fact, a passage are the meeting's alone; the strongest of them counts."""

PEOPLE, PLACE = 0.1, 0.1
"""Those who took part are named, the place is named where the text opens."""


def weigh(key: str, spans: Spans, found: Clues, archive: Archive, later: bool = False) -> Proposal | None:
    """What speaks for the meeting with this id and these days; None if nothing does, or if it was still to come.

    A date alone says nothing, nor does a date with a place: many things happen on a day. `later`: the article reports
    on a later meeting, so that its own date does not speak for this one.

    `certain` says that this is enough if no other meeting comes near: a rule, and no sum. The confidence ranks.
    """
    one = Match(key, spans, found, archive, later)
    if is_to_come(spans, found.until) or not one.is_suggested:
        return None
    return Proposal(
        key,
        _is_certain(one),
        tuple(_why(one)),
        confidence=_confidence(one),
        missing=tuple(_missing(one)),
        also=one.is_over and not one.claims,
    )


def _confidence(one: Match) -> float:
    """The sum of what the three groups give, 1 at most. A report on a later meeting has people and place anyway."""
    when = (DATE if one.in_time.code == "meeting-date" else NEAR_DATE) if one.in_time else 0.0
    if one.named_day:
        when += DAY if one.is_told_then or one.is_told_apart else DAY_BELOW
    which = max(
        TEXT if one.has_text else 0.0,
        FACTS if one.has_facts else FACT if one.facts else 0.0,
        PASSAGE if one.passages else 0.0,
    )
    is_its_own = not one.is_over or one.is_told_apart or one.claims
    who = PEOPLE * one.has_people + PLACE * bool(one.named_place or one.is_told_apart) if is_its_own else 0.0
    return round(min(min(when, WHEN) + which + who, 1.0), 2)


def _is_certain(one: Match) -> bool:
    """Enough by itself: the text says that this meeting took place, by its words or by its day, people and place.

    That the article appeared then, and names people and place, does not say it.
    """
    strong = one.has_facts or one.has_text
    if one.is_over:
        return one.is_told_apart or (strong and one.is_told_then)
    if any(against(one)) or (one.meeting.participants and not one.has_people):
        return False
    if strong and (one.named_place or one.named_day):
        return True
    return bool(one.in_time and (one.facts or one.passages or (one.is_told_then and one.named_place)))


def _why(one: Match) -> Iterator[Note]:
    if one.in_time:
        yield one.in_time
    if one.named_day:
        yield one.named_day.note
    yield from (clue.note for clue in one.facts)
    yield from one.passages
    if one.has_text:
        yield Note("meeting-text", f"{one.found.placed[one.key].share:.0%}")
    if one.has_people:
        yield Note("meeting-people", ", ".join(one.taking_part))
    if one.named_place:
        yield one.named_place


def _missing(one: Match) -> Iterator[Note]:
    """What would settle it, and what speaks against it."""
    yield from against(one)
    if one.is_over:
        yield Note("meeting-over")
        if not one.named_day:
            yield Note("missing-day")
    elif not one.found.day:
        yield Note("missing-date")
    elif not (one.is_told_then or one.facts or one.passages):
        yield Note("missing-then")
    if not (one.facts or one.passages):
        yield Note("missing-words")
    if not one.has_people and one.meeting.participants:
        yield Note("missing-people", ", ".join(one.taking_part))
    if not one.named_place and one.meeting.place:
        yield Note("missing-place", one.meeting.place)
