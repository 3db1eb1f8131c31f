"""The timeline, and the pages to which it can be narrowed (timeline.html)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from dossier.site.views.parts import Link, ShownDate, Text
from dossier.site.views.pictures import Picture


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """A meeting, or an article that belongs to none. `articles` are those that report on the meeting."""

    kind: Literal["meeting", "article"]
    link: Link
    kind_words: str
    dates: tuple[ShownDate, ...]
    articles: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class TimelinePeriod:
    """The entries of a year, or of a month on the page of one year, in order; `anchor` is the heading's id."""

    date: ShownDate
    anchor: str
    entries: tuple[TimelineEntry, ...]


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Pages to which the timeline can be narrowed in one way, each with its number of meetings; `more` may be folded
    away. `common` are the people or places of all meetings, which there is nothing to narrow to."""

    label: str
    links: tuple[Link, ...]
    more: tuple[Link, ...]
    common: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """timeline.html: the earliest first, what has no date last.

    `narrowed` is what the page is narrowed to, None on the page of all meetings, which alone has `narrowings`; `shown`
    of `held` meetings are on it, too many to stand open if they are `folded`. `previous` and `next` are the years
    beside that of the page.
    """

    narrowed: Text | None
    whole: str
    shown: int
    held: int
    folded: bool
    picture: Picture | None
    narrowings: tuple[Narrowing, ...]
    periods: tuple[TimelinePeriod, ...]
    previous: Link | None
    next: Link | None
