"""Which meeting an article reports on: proposed by who took part, where and when; certain only by a date of its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from dossier.dates import edtf
from dossier.intake.names import Known
from dossier.intake.values import BODY, FIELDS, Line, Note, Proposal
from dossier.model import Meeting, PressDate

# Reports appear from the eve of a meeting to some days after it.
EVE, AFTER = timedelta(days=1), timedelta(days=4)


def proposals(
    lines: Iterable[Line],
    published: PressDate,
    meetings: Mapping[str, Meeting],
    known: Known,
) -> tuple[Proposal, ...]:
    """The meetings that the article may report on, the likeliest first; at most one is certain."""
    text = "\n".join(line.text for line in lines if line.role in BODY | FIELDS)
    people, around = known.people(text, published.edtf), known.places(text)
    day = _day(published)
    found = [
        proposal for key, meeting in meetings.items() if (proposal := _proposal(key, meeting, people, around, day))
    ]
    ranked = sorted(found, key=lambda one: (not one.certain, -len(one.why), -len(one.why[0].words), one.meeting))
    if sum(one.certain for one in ranked) < 2:
        return tuple(ranked)
    return tuple(Proposal(one.meeting, False, one.why) for one in ranked)


def best(dates: Iterable[PressDate]) -> PressDate:
    """The most certain of the dates that the versions of an article print."""
    return next((given for given in dates if _day(given)), PressDate())


def _proposal(
    key: str, meeting: Meeting, people: frozenset[str], around: frozenset[str], day: date | None
) -> Proposal | None:
    taking_part = [one.person for one in meeting.participants if one.person in people]
    in_time = _in_time(meeting, day)
    if in_time is False or len(taking_part) < min(2, len(meeting.participants)) or not taking_part:
        return None
    why = [Note("meeting-people", ", ".join(taking_part))]
    if meeting.place and meeting.place in around:
        why.append(Note("meeting-place", meeting.place))
    if in_time and day:
        why.append(Note("meeting-date", day.isoformat()))
    return Proposal(key, len(why) == 3 or bool(in_time and meeting.place is None), tuple(why))


def _in_time(meeting: Meeting, day: date | None) -> bool | None:
    """Whether a day is that of a report on the meeting; None if the article has no day of its own."""
    if day is None:
        return None
    return any(first - EVE <= day <= last + AFTER for first, last in _days(meeting))


def _days(meeting: Meeting) -> Sequence[tuple[date, date]]:
    bounds = [edtf.parse(given.edtf).bounds() for given in meeting.dates]
    return [(first, last) for first, last in bounds if first and last]


def _day(published: PressDate) -> date | None:
    if published.basis not in ("stated", "caption") or not published.edtf:
        return None
    first, last = edtf.parse(published.edtf).bounds()
    return first if first == last else None
