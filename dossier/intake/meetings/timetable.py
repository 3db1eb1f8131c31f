"""The meetings of an archive by their days and their people, so that few of many have to be weighed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from dossier.dates import edtf
from dossier.model import Meeting

EVE, SOON, AFTER = timedelta(days=1), timedelta(days=2), timedelta(days=4)
"""Reports appear from the eve of a meeting to some days after it; most soon, on the day or within two more."""

LONGEST = 31
"""Days of a meeting that are looked up one by one; a longer one is not dated well enough to be known by its date."""


Spans = tuple[tuple[date, date], ...]


class Timetable:
    """Meetings by day and by person; built once."""

    def __init__(self, meetings: Mapping[str, Meeting]) -> None:
        self._days: dict[date, set[str]] = {}
        self._reported: dict[date, set[str]] = {}
        self._people: dict[str, set[str]] = {}
        self._spans = {key: _spans(meeting) for key, meeting in meetings.items()}
        for key, meeting in meetings.items():
            for first, last in self._spans[key]:
                _enter(self._days, key, first, last)
                _enter(self._reported, key, first - EVE, last + AFTER)
            for one in meeting.participants:
                self._people.setdefault(one.person, set()).add(key)

    def spans(self, key: str) -> Spans:
        """First and last day of a meeting, for each date that is given; an open end is no date of a meeting."""
        return self._spans[key]

    def held_on(self, day: date) -> frozenset[str]:
        """The meetings of this day."""
        return frozenset(self._days.get(day, ()))

    def reported_on(self, day: date) -> frozenset[str]:
        """The meetings on which reports appeared on this day."""
        return frozenset(self._reported.get(day, ()))

    def with_people(self, people: Iterable[str], fewest: int) -> frozenset[str]:
        """The meetings in which at least so many of these people took part."""
        found = Counter(key for person in people for key in self._people.get(person, ()))
        return frozenset(key for key, count in found.items() if count >= fewest)


def is_over(spans: Spans, since: date | None) -> bool:
    """Whether what appeared on this day at the earliest came after the reports on a meeting."""
    last = max((last for _, last in spans), default=None)
    return bool(since and last and since > last + AFTER)


def is_to_come(spans: Spans, until: date | None) -> bool:
    """Whether what appeared on this day at the latest came before the reports on a meeting."""
    first = min((first for first, _ in spans), default=None)
    return bool(until and first and until < first - EVE)


def _spans(meeting: Meeting) -> Spans:
    return tuple(days for given in meeting.dates if (days := edtf.days(given.edtf)))


def _enter(table: dict[date, set[str]], key: str, first: date, last: date) -> None:
    for after in range((last - first).days + 1 if (last - first).days < LONGEST else 0):
        table.setdefault(first + timedelta(after), set()).add(key)
