"""The timeline of all meetings, and of those of one year, kind, participant or place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import cast

from dossier.locale.catalogue import N_
from dossier.model import Article, AuthorityKind
from dossier.site import order
from dossier.site.alphabet import by_name
from dossier.site.here import Here
from dossier.site.pictures import days
from dossier.site.resolve import parts, pictures
from dossier.site.routes import Route
from dossier.site.views.parts import Link, Piece, ShownDate, Text
from dossier.site.views.timeline import Narrowing, Timeline, TimelineEntry, TimelinePeriod

GROUPS = (("years", N_("Year")), ("kinds", N_("Kind")), ("people", N_("Participants")), ("places", N_("Place")))
"""The ways to narrow the timeline: what a key begins with (a year's with nothing), and what they are called."""

FEW = 8
"""So many pages of one way are offered at once, those with most meetings first; years all, the newest first."""

MANY = 60
"""More meetings than these are shown folded, period by period."""

Dated = tuple[str, TimelineEntry]
"""An entry with the period that it belongs to: a year, a month, or nothing."""


def timeline(here: Here, route: Route) -> Timeline:
    shelf, key = here.shelf, route.key
    shown = shelf.narrowed[key] if key else shelf.meetings
    before, after = _beside(here, key)
    return Timeline(
        narrowed=narrowed_to(here, key) if key else None,
        whole=here.url(Route("timeline", here.locale)),
        shown=len(shown),
        held=len(shelf.meetings),
        folded=len(shown) > MANY,
        picture=pictures.meetings(here, shown),
        narrowings=() if key else tuple(_narrowings(here)),
        periods=tuple(_periods(here, [*_of_meetings(here, shown, key), *_of_articles(here, key)])),
        previous=before,
        next=after,
    )


def narrowed_to(here: Here, key: str) -> Text:
    """What a page of the timeline is narrowed to, in words."""
    way, _, which = key.rpartition("/")
    if not way:
        return here.interface.text(here.interface.date(key).words)
    if way == "kinds":
        return here.interface.text(here.interface.label("meetings of a kind", which))
    return here.name(cast(AuthorityKind, way), which)


def timeline_title(here: Here, key: str) -> Text:
    """The title of a page to which the timeline is narrowed."""
    which = narrowed_to(here, key).words
    return here.interface.text(here.interface.gettext("Timeline: %(which)s") % {"which": which})


def _narrowings(here: Here) -> Iterator[Narrowing]:
    for way, label in GROUPS:
        links = [_link(here, key) for key in here.shelf.narrowed if (key.rpartition("/")[0] or "years") == way]
        if way == "years":
            links.reverse()
        else:
            links.sort(key=lambda link: (-(link.count or 0), by_name(link.text)))
        few = len(links) if way == "years" else FEW
        common = tuple(_common(here, way))
        if links or common:
            yield Narrowing(here.interface.gettext(label), tuple(links[:few]), tuple(links[few:]), common)


def _common(here: Here, way: str) -> Iterator[Link]:
    """The people or places of all meetings, by name."""
    if way in ("people", "places"):
        kind = cast(AuthorityKind, way)
        keys = (key.partition("/")[2] for key in here.shelf.common if key.startswith(f"{way}/"))
        yield from sorted(here.authorities(kind, tuple(keys)), key=lambda link: by_name(link.text))


def _link(here: Here, key: str) -> Link:
    return here.link(narrowed_to(here, key), Route("timeline", here.locale, key), len(here.shelf.narrowed[key]))


def _beside(here: Here, key: str) -> tuple[Link | None, Link | None]:
    """The years before and after one that have a page."""
    years = [each for each in here.shelf.narrowed if "/" not in each]
    if key not in years:
        return None, None
    at = years.index(key)
    return (
        _link(here, years[at - 1]) if at else None,
        _link(here, years[at + 1]) if at + 1 < len(years) else None,
    )


def _of_meetings(here: Here, keys: Iterable[str], narrowed: str) -> Iterator[Dated]:
    for key in keys:
        year = _year(order.meeting_day(here.archive.meetings[key]).year)
        yield _month(here.shelf.days(key), year) if narrowed == year else year, _meeting_entry(here, key)


def _of_articles(here: Here, narrowed: str) -> Iterator[Dated]:
    """The articles that belong to no meeting: they have a date alone to be found by."""
    for article in here.archive.unassigned:
        year = _year(order.article_day(article).year)
        if narrowed in ("", year):
            when = days.of_text(article.main.front.published)
            yield _month(when, year) if narrowed else year, _article_entry(here, article)


def _year(year: int) -> str:
    return "" if year == order.UNDATED.year else f"{year:04}"


def _month(when: days.Days, year: str) -> str:
    """The month that holds the days, else their year."""
    month = f"{when.known:%Y-%m}" if when.known else ""
    return month if when.first and when.last and f"{when.last:%Y-%m}" == month else year


def _periods(here: Here, found: list[Dated]) -> Iterator[TimelinePeriod]:
    """What has no period last; in each the order of the entries stays."""
    found.sort(key=lambda each: each[0] or "~")
    for period, entries in groupby(found, key=lambda each: each[0]):
        anchor = f"t{period}" if period else "undated"
        yield TimelinePeriod(_shown(here, period), anchor, tuple(entry for _, entry in entries))


def _shown(here: Here, period: str) -> ShownDate:
    if period:
        return here.interface.date(period)
    return ShownDate((Piece(here.interface.gettext("date unknown"), ""),), "unknown", False, "", None)


def _meeting_entry(here: Here, key: str) -> TimelineEntry:
    return here.shelf.once(lambda: _new_meeting_entry(here, key), "entry", here.locale, here.root, key)


def _new_meeting_entry(here: Here, key: str) -> TimelineEntry:
    card = parts.meeting_card(here, key)
    reports = tuple(map(here.article, here.shelf.reports(key)))
    return TimelineEntry("meeting", Link(card.title, card.url), card.kind_words, card.dates, reports)


def _article_entry(here: Here, article: Article) -> TimelineEntry:
    card = parts.article_card(here, article)
    return TimelineEntry("article", Link(card.title, card.url), here.interface.gettext("article"), (card.date,), ())
