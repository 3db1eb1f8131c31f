"""The page of a meeting (meeting.html) and the list of meetings (meetings.html)."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

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
    """Parts of a meeting of one kind (plenary, lunch …), in words: two pairs of ministers can talk at once."""

    kind: str
    kind_words: str
    held: tuple[Held, ...]


@dataclass(frozen=True, slots=True)
class Held:
    """One part of a meeting: who took part, and what it rests on."""

    participants: tuple[Link, ...]
    rests_on: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Reprint:
    """A report with the text of another, and `share`, the part of its words that stand there (`94%`)."""

    article: Link
    outlet: Link | None
    share: str
    only: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Shared:
    """Another report with which one shares passages: the part of its words that stand there, and the paragraphs of its
    own in which they are."""

    article: Link
    share: str
    blocks: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """A report beside the others of its language; `same` have the same text, or part of it.

    `share` is the part of its words that stand in none of the others, `same` aside, `drawing` a picture of that. `only`
    are the paragraphs that no other has at all, those in a row as one link; none where everything is its own. `shared`
    are the others with which it shares most.
    """

    article: Link
    outlet: Link | None
    share: str
    drawing: Markup
    only: tuple[Link, ...]
    shared: tuple[Shared, ...]
    same: tuple[Reprint, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """The reports in one language, compared word by word. `common`: two of them at least have a passage in common."""

    language: str
    common: bool
    reports: tuple[Report, ...]


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
    compared: tuple[Compared, ...]
    previous: Link | None
    next: Link | None
    edit: str


@dataclass(frozen=True, slots=True)
class Meetings:
    """All meetings, latest first."""

    meetings: tuple[MeetingCard, ...]
