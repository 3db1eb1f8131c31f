"""The page of a meeting (meeting.html) and the list of meetings (meetings.html)."""

from __future__ import annotations

from dataclasses import dataclass

from dossier.site.views.parts import ArticleCard, Link, MeetingCard, ShownDate, Text
from dossier.site.views.pictures import Coverage


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a summary and the paragraphs it rests on (`text` of each link: "Outlet, paragraph 16")."""

    text: Text
    rests_on: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class MeetingDay:
    """When the meeting took place, who says so, and where they say it."""

    date: ShownDate
    according_to: Text | None
    rests_on: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Participant:
    """A person, and the body they came for."""

    person: Link
    representing: Link | None


@dataclass(frozen=True, slots=True)
class MeetingPart:
    """One part of a meeting (plenary, lunch …), in words."""

    kind: str
    kind_words: str
    participants: tuple[Link, ...]
    rests_on: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting. `disputed`: `dates` are a disagreement among sources. `previous` and `next` are by date."""

    id: str
    kind: str
    kind_words: str
    title: Text
    dates: tuple[MeetingDay, ...]
    disputed: bool
    place: Link | None
    participants: tuple[Participant, ...]
    parts: tuple[MeetingPart, ...]
    summary: tuple[Sentence, ...]
    coverage: Coverage | None
    articles: tuple[ArticleCard, ...]
    previous: Link | None
    next: Link | None
    edit: str


@dataclass(frozen=True, slots=True)
class Meetings:
    """All meetings, latest first."""

    meetings: tuple[MeetingCard, ...]
