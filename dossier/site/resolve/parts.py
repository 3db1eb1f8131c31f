"""Cards and references, as they stand on many pages."""

from __future__ import annotations

from collections.abc import Iterable

from dossier.archive.excerpt import excerpt
from dossier.model import Article, Reference, Version
from dossier.site import routes
from dossier.site.here import Here
from dossier.site.routes import Route
from dossier.site.views.parts import ArticleCard, Link, MeetingCard, ShownDate, Text
from dossier.text.beginning import shortened


def standfirst(here: Here, version: Version) -> Text | None:
    """The lead of a version, unless its text may not be shown at all."""
    front = version.front
    shown = front.standfirst and front.rights.display != "link"
    return here.interface.text(front.standfirst or "", front.lang) if shown else None


def published(here: Here, version: Version) -> ShownDate:
    return here.interface.published(version.front)


def article_card(here: Here, article: Article, meeting: str = "") -> ArticleCard:
    """An article in a list; `meeting` is the one whose list it is."""
    return here.shelf.once(lambda: _card(here, article, meeting), "card", here.locale, here.root, article.id, meeting)


def _card(here: Here, article: Article, meeting: str) -> ArticleCard:
    version, interface = article.best(here.locale), here.interface
    front = version.front
    return ArticleCard(
        id=article.id,
        url=here.article_url(article),
        title=here.title(version),
        standfirst=standfirst(here, version),
        outlet=here.authority("outlets", front.outlet) if front.outlet else None,
        byline=interface.text(front.byline, front.lang) if front.byline else None,
        date=published(here, version),
        language=interface.language(front.lang),
        kind=front.kind,
        kind_words=interface.label("version kind", front.kind),
        languages=tuple(_language(here, each) for each in article.versions),
        parallel=parallel(here, article),
        meeting=here.meeting(version.meeting) if version.meeting and version.meeting != meeting else None,
        reports_also=bool(meeting) and version.meeting != meeting,
        unreviewed=version.unreviewed,
        questions=tuple(interface.gettext(question) for question in version.open_questions),
    )


def _language(here: Here, version: Version) -> Link:
    return Link(here.interface.text(here.interface.language(version.front.lang)), here.version_url(version))


def parallel(here: Here, article: Article) -> str | None:
    """The way to the parallel page, if the article has one."""
    if not routes.has_parallel(article):
        return None
    locale = routes.article(article, here.locale, here.settings).locale
    return here.url(Route("parallel", locale, article.id))


def reading(here: Here, version: Version) -> str:
    """The way to the page that shows the version's original line by line; empty where there is none."""
    original = version.front.original
    if original is None or original.file not in here.shelf.readable:
        return ""
    article = here.archive.articles[version.front.id]
    return here.url(Route("reading", routes.article(article, here.locale, here.settings).locale, article.id))


def meeting_card(here: Here, key: str) -> MeetingCard:
    """A meeting in a list."""
    return here.shelf.once(lambda: _meeting_card(here, key), "meeting card", here.locale, here.root, key)


def _meeting_card(here: Here, key: str) -> MeetingCard:
    meeting, interface = here.archive.meetings[key], here.interface
    return MeetingCard(
        id=key,
        url=here.url(Route("meetings", here.locale, key)),
        title=interface.best(meeting.title) or interface.text(key),
        kind_words=interface.label("meeting kind", meeting.kind),
        dates=tuple(interface.date(day.edtf) for day in meeting.dates),
        place=here.authority("places", meeting.place) if meeting.place else None,
        participants=tuple(here.authority("people", each.person) for each in meeting.participants),
        summary=interface.best(meeting.summary[0].text) if meeting.summary else None,
        articles=len(here.archive.articles_of(key)),
    )


def references(here: Here, found: Iterable[Reference]) -> tuple[Link, ...]:
    """Links to the paragraphs that a sentence rests on, each once; a reference that leads nowhere is left out."""
    return tuple(dict.fromkeys(link for link in (reference(here, each) for each in found) if link))


def reference(here: Here, found: Reference) -> Link | None:
    """A link to one paragraph: “Outlet, paragraph 3”."""
    place, _, anchor = found.partition("#")
    key, _, lang = place.partition("/")
    key = here.archive.lasting(key)
    if key in here.archive.retired:
        return _to_tombstone(here, Route("retired", here.locale, key))
    article = here.archive.articles.get(key)
    version = article.version(lang) if article else None
    if version is None:
        return None
    url = here.version_url(version)
    return Link(
        here.interface.text(_place(here, version, anchor)), f"{url}#{anchor}" if anchor in anchors(version) else url
    )


def _to_tombstone(here: Here, route: Route) -> Link:
    outlet = here.archive.retired[route.key].outlet
    name = here.name("outlets", outlet).words if outlet else here.interface.gettext("unnamed outlet")
    words = here.interface.gettext("%(outlet)s, taken down") % {"outlet": name}
    return here.link(here.interface.text(words), route)


def anchors(version: Version) -> frozenset[str]:
    """The anchors that the page of a version has: of its fields, and of its text where that is shown."""
    shown = version.blocks if version.front.rights.display == "full" else ()
    return frozenset((*version.field_anchors.values(), *(block.anchor for block in shown)))


def _place(here: Here, version: Version, anchor: str) -> str:
    gettext, front = here.interface.gettext, version.front
    outlet = here.name("outlets", front.outlet).words if front.outlet else gettext("unnamed outlet")
    if len(here.archive.articles[front.id].versions) > 1:
        outlet = f"{outlet} ({here.interface.language(front.lang)})"
    number = next((number for number, block in enumerate(version.blocks, 1) if block.anchor == anchor), 0)
    if not number:
        return outlet
    shown = here.interface.number(number)
    return gettext("%(outlet)s, paragraph %(number)s") % {"outlet": outlet, "number": shown}


def description(version: Version) -> str:
    """What a text is about in at most 160 characters of its own, as far as it may be shown."""
    front = version.front
    if front.rights.display == "link":
        return ""
    if front.standfirst:
        return shortened(front.standfirst, 160)
    first = next((block.text for block in version.blocks if block.kind == "paragraph"), "")
    return shortened(first, 160) if front.rights.display == "full" else excerpt(version, 160)
