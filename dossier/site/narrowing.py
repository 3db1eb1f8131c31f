"""What the timeline can be narrowed to: a year, a kind of meeting, a participant, a place. Each has a page of its own,
`/<locale>/timeline/<key>/`, as long as it leaves some meetings out and shows one at least."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from dossier.archive.collection import Archive
from dossier.site import order


def narrowed(archive: Archive) -> Mapping[str, tuple[str, ...]]:
    """The ids of the meetings, earliest first, by key: `2023`, `kinds/visit`, `people/<id>`, `places/<id>`."""
    return {key: each for key, each in _all(archive).items() if len(each) < len(archive.meetings)}


def common(archive: Archive) -> tuple[str, ...]:
    """The keys that all meetings have, where there is more than one: there is nothing to narrow to."""
    several = len(archive.meetings) > 1
    return tuple(key for key, each in _all(archive).items() if several and len(each) == len(archive.meetings))


def _all(archive: Archive) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for meeting in order.meetings_earliest_first(archive):
        for key in _keys(archive, meeting):
            found.setdefault(key, []).append(meeting)
    return {key: tuple(each) for key, each in sorted(found.items())}


def _keys(archive: Archive, key: str) -> Iterator[str]:
    meeting, day = archive.meetings[key], order.meeting_day(archive.meetings[key])
    if day != order.UNDATED:
        yield f"{day.year:04}"
    yield f"kinds/{meeting.kind}"
    people = [one.person for one in meeting.participants]
    people += [one for part in meeting.parts for one in part.participants]
    yield from (f"people/{one}" for one in dict.fromkeys(people) if one in archive.people)
    yield from (f"places/{place}" for place in archive.around(meeting.place))
