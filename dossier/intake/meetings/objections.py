"""What speaks against a report on a meeting, though days or words of it are there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from dossier.dates.edtf import EdtfDate
from dossier.intake.meetings.matched import Match
from dossier.intake.meetings.timetable import AFTER, EVE
from dossier.intake.values import Note


def against(one: Match) -> Iterator[Note]:
    """What speaks against a report on this meeting."""
    last = max((last for _, last in one.spans), default=None)
    if one.is_over or last is None:
        return
    yield from one.found.against
    if not one.found.day:
        yield from _told_as_past(one, last)
    if one.found.dateline and one.near and one.near.isdisjoint(one.found.dateline):
        yield Note("dateline-elsewhere", ", ".join(sorted(one.found.dateline)))
    yield from _other_day(one)
    if one.found.recurs and not any(_may_be(one.found.recurs, span) for span in one.spans):
        yield Note("other-day", str(one.found.recurs))
    for day in one.found.days:
        if day.recalled and any(day.first <= last and first <= day.last for first, last in one.spans):
            yield Note("told-as-past", day.note.words, day.note.line)


def _told_as_past(one: Match, last: date) -> Iterator[Note]:
    """What in a text without a day of its own shows that it was written later."""
    yield from one.found.recalled
    told = one.found.facts.get(one.key, ())
    yield from (Note("told-as-past", clue.note.words, clue.note.line) for clue in told if clue.recalled)
    late = (day for day in one.found.days if not day.recalled and day.first > last + AFTER)
    yield from (Note("told-later", day.note.words, day.note.line) for day in late)


def _may_be(own: EdtfDate, span: tuple[date, date]) -> bool:
    """Whether a day without its year, or a month, is one of those on which reports on these days appear."""
    first, last = span[0] - EVE, span[1] + AFTER
    days = (first + timedelta(step) for step in range((last - first).days + 1))
    return any(day.month == own.month and own.day in (None, day.day) for day in days)


def _other_day(one: Match) -> Iterator[Note]:
    """A day on which, by its own date, it may report, that the text names where it opens, and not the meeting's."""
    published = one.found.day
    if published and not one.named_day:
        for day in one.found.days:
            is_reported = day.first == day.last and published - AFTER <= day.first <= published
            if day.opens and is_reported and not day.recalled:
                yield Note("other-day", day.note.words, day.note.line)
