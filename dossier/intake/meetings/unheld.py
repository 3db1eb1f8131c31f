"""Meetings that a text tells of and the archive does not hold: the day and the place found, for the editor to add."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dossier.intake.lines.sentences import around
from dossier.intake.meetings import telling
from dossier.intake.meetings.clues import Clues, Day
from dossier.intake.meetings.matched import FEWEST
from dossier.intake.meetings.timetable import AFTER, EVE, Spans
from dossier.intake.naming.names import Known
from dossier.intake.values import Line, Note


def unheld(lines: Sequence[Line], found: Clues, known: Known, own: Spans) -> tuple[Note, ...]:
    """The days, each once, with the words that tell of a meeting; `own` are those of the meeting it is filed under.

    A sentence tells of one if it names a day, people who met or a place, and says that something was held. It is held
    if the archive has a meeting of that day, or the article's own is so near that the day may belong to it.
    """
    notes: dict[object, Note] = {}
    for day in found.days:
        if day.first == day.last and not day.recalled and not _is_held(day, known, own):
            for words in _told(lines, day, known):
                notes.setdefault(day.first, Note("meeting-unheld", words, day.note.line))
    return tuple(notes.values())


def _is_held(day: Day, known: Known, own: Spans) -> bool:
    near = any(first - EVE <= day.first <= last + AFTER for first, last in own)
    return near or bool(known.timetable.held_on(day.first))


def _told(lines: Sequence[Line], day: Day, known: Known) -> Iterator[str]:
    """The words from the day to the place; the day alone if only people are named."""
    for line in lines:
        at = line.text.find(day.note.words) if line.number == day.note.line else -1
        if at < 0:
            continue
        ends = [at, at + len(day.note.words)]
        begin, end = around(line.text, *ends)
        sentence = line.text[begin:end]
        towns = known.towns(sentence)
        if telling.tells_of_a_meeting(sentence) and (towns or len(known.people(sentence)) >= FEWEST):
            ends += [begin + mark for town in towns[:1] for mark in (town.start, town.end)]
            yield line.text[min(ends) : max(ends)]
