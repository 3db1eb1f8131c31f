"""The page of a meeting, and the list of meetings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from dossier import model
from dossier.site.here import Here
from dossier.site.resolve import parts
from dossier.site.resolve.compared import compared
from dossier.site.resolve.coverage import coverage
from dossier.site.routes import Route
from dossier.site.views.meeting import Held, Meeting, MeetingDay, MeetingPart, Meetings, Participant, Sentence
from dossier.site.views.parts import Link


def meetings(here: Here, route: Route) -> Meetings:
    return Meetings(tuple(parts.meeting_card(here, key) for key in here.shelf.latest_meetings))


def meeting(here: Here, route: Route) -> Meeting:
    key = route.key
    found, interface = here.archive.meetings[key], here.interface
    previous, following = _neighbours(here, key)
    return Meeting(
        id=key,
        kind=found.kind,
        kind_words=interface.label("meeting kind", found.kind),
        title=interface.best(found.title) or interface.text(key),
        dates=tuple(_day(here, day) for day in found.dates),
        disputed=len(found.dates) > 1,
        place=here.authority("places", found.place) if found.place else None,
        participants=tuple(_participant(here, each) for each in found.participants),
        parts=tuple(_parts(here, found.parts)),
        summary=tuple(sentence for sentence in (_sentence(here, each) for each in found.summary) if sentence),
        coverage=coverage(here, key),
        articles=tuple(parts.article_card(here, each, key) for each in here.shelf.reports(key)),
        compared=tuple(compared(here, each) for each in here.shelf.beside(key)),
        previous=previous,
        next=following,
        edit=here.settings.edit(f"meetings/{key}/meeting.yml"),
    )


def _neighbours(here: Here, key: str) -> tuple[Link | None, Link | None]:
    order = here.shelf.meetings
    at = order.index(key)
    before = here.meeting(order[at - 1]) if at else None
    after = here.meeting(order[at + 1]) if at + 1 < len(order) else None
    return before, after


def _day(here: Here, day: model.MeetingDate) -> MeetingDay:
    interface = here.interface
    return MeetingDay(interface.date(day.edtf), interface.best(day.according_to), parts.references(here, day.rests_on))


def _participant(here: Here, each: model.Participant) -> Participant:
    body = here.authority("bodies", each.representing) if each.representing else None
    return Participant(here.authority("people", each.person), body)


def _parts(here: Here, found: Iterable[model.Part]) -> Iterator[MeetingPart]:
    """Those of one kind that follow each other stand under one name."""
    for kind, alike in groupby(found, key=lambda part: part.kind):
        held = tuple(_held(here, part) for part in alike)
        yield MeetingPart(kind, here.interface.label("meeting part", kind), held)


def _held(here: Here, part: model.Part) -> Held:
    return Held(here.authorities("people", part.participants), parts.references(here, part.rests_on))


def _sentence(here: Here, statement: model.Statement) -> Sentence | None:
    text = here.interface.best(statement.text)
    return Sentence(text, parts.references(here, statement.rests_on)) if text else None
