"""Which meeting an article reports on: proposed with a confidence, what speaks for it and what is missing.

Three things are weighed (`weighing`): when it was, by the article's own date and the days it names; which words stand
in it, facts of the meeting and passages of reports on it; who was there and where. The last supports and never
decides: the same people meet at the same place again and again. A proposal is certain, and the article filed there,
only if

- those who took part are named;
- the text itself says that it is this meeting: it tells two of its facts in two paragraphs, or most of it, its opening
  too, stands in that meeting's articles alone; or, where the article's own date is that of reports on the meeting, it
  tells a fact or shares a passage, or opens with a sentence that names the day and tells of a meeting, and names the
  place. That it appeared then, with people and place, is no such thing: an article on earlier visits does as well;
- nothing speaks against it: a dateline elsewhere, a later day in a text without a date of its own, a sentence that
  tells of this meeting as of an earlier one;
- no other meeting comes near, or reaches the bar as well.

Of a second meeting it may be a report as well (`also`): of one that was over when the article appeared, or was held
before the one that it reports on, if it names the days of both. That is certain only if the first is, and if it opens
with the day, and two facts or most of the text are there; or names the day with the place, and a fact in another
paragraph. One that has the text or two facts, and no day, is no second: it may be what the article reports on at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from dossier.archive.collection import Archive
from dossier.dates import edtf
from dossier.intake.meetings.clues import Clues
from dossier.intake.meetings.matched import FEWEST
from dossier.intake.meetings.timetable import Timetable, is_over
from dossier.intake.meetings.weighing import weigh
from dossier.intake.values import Note, Proposal
from dossier.model import PressDate

LEAD = 0.25
"""By how much a certain proposal leads the next one."""

HANDFUL = 3
"""Meetings that names alone may suggest; where more fit, names say nothing."""


def proposals(found: Clues, archive: Archive, table: Timetable) -> tuple[Proposal, ...]:
    """The meetings that an article may report on, by its clues: the likeliest first, then the second ones.

    At most one is certain that is not `also`.
    """
    keys = _told(found, table) & archive.meetings.keys() or _named(found, archive, table)
    weighed = [weigh(key, table.spans(key), found, archive) for key in keys]
    told = _with_second([one for one in weighed if one], found, archive, table)
    ranked = sorted(told, key=lambda one: (one.also, -one.confidence, one.meeting))
    judged = (_judged(one, ranked) for one in ranked)
    return tuple(replace(one, also=one.also and not ranked[0].also) for one in judged)


def _with_second(weighed: Sequence[Proposal], found: Clues, archive: Archive, table: Timetable) -> Iterator[Proposal]:
    """The proposals; where a text names the days of two meetings on which it may report, the earlier is its second.

    News is of the latest: it tells the earlier one with it, hardly ever the other way round.
    """
    named = {one.meeting: _began(one, table) for one in weighed if not one.also and _names_its_day(one)}
    first = max(
        (one for one in weighed if one.certain and one.meeting in named),
        key=lambda one: named[one.meeting],
        default=None,
    )
    for one in weighed:
        if first and one.meeting in named and named[one.meeting] < named[first.meeting]:
            earlier = weigh(one.meeting, table.spans(one.meeting), found, archive, later=True)
            yield earlier or one
        else:
            yield one


def _names_its_day(proposal: Proposal) -> bool:
    codes = {note.code for note in proposal.why}
    return "meeting-day" in codes and "meeting-eve" not in codes


def _began(proposal: Proposal, table: Timetable) -> date:
    return min(first for first, _ in table.spans(proposal.meeting))


def best(dates: Iterable[PressDate]) -> PressDate:
    """The most certain of the dates of an article's versions: one that is a day, else any."""
    return min((given for given in dates if given.edtf), key=lambda given: not _is_day(given), default=PressDate())


def _is_day(given: PressDate) -> bool:
    first, last = edtf.bounds(given.edtf)
    return first is not None and first == last


def _told(found: Clues, table: Timetable) -> frozenset[str]:
    """The meetings for which a day or words speak."""
    held = (key for day in found.days if day.first == day.last for key in table.held_on(day.first))
    return frozenset((*found.facts, *found.placed, *held, *(table.reported_on(found.day) if found.day else ())))


def _named(found: Clues, archive: Archive, table: Timetable) -> frozenset[str]:
    """The meetings that names alone suggest, if they are few: of an article that has no day of its own."""
    if found.day:
        return frozenset()
    alone = (key for key in table.with_people(found.people, 1) if len(archive.meetings[key].participants) == 1)
    keys = {*table.with_people(found.people, FEWEST), *alone}
    fit = frozenset(key for key in keys if not is_over(table.spans(key), found.since))
    return fit if len(fit) <= HANDFUL else frozenset()


def _judged(proposal: Proposal, ranked: Sequence[Proposal]) -> Proposal:
    """A proposal beside the others: certain only if it is the first, or belongs to a first one that is."""
    certain = proposal.certain and _is_sure(ranked) and (proposal is ranked[0] or proposal.also)
    if certain:
        return replace(proposal, missing=())
    near = (Note("other-meeting", other.meeting) for other in _near(proposal, ranked))
    return replace(proposal, certain=False, missing=(*proposal.missing, *near))


def _is_sure(ranked: Sequence[Proposal]) -> bool:
    """Whether the first proposal is certain, no other comes near, and none that was over has the text for itself."""
    first = ranked[0]
    claimed = any(note.code == "meeting-text" for other in ranked[1:] for note in other.why)
    return first.certain and not first.also and not claimed and not _near(first, ranked)


def _near(proposal: Proposal, ranked: Sequence[Proposal]) -> Sequence[Proposal]:
    """The others that are enough by themselves, or not behind it by `LEAD`."""
    others = [other for other in ranked if other is not proposal and not other.also and not proposal.also]
    return [other for other in others if other.certain or other.confidence > proposal.confidence - LEAD + 1e-9]
