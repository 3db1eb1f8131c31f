"""What a page is about: its title, and a sentence or the facts by which it is known where it is shared or found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple, cast

from dossier.locale.catalogue import N_
from dossier.model import AuthorityKind, Version
from dossier.site import order, routes
from dossier.site.here import Here
from dossier.site.resolve import authority, gone, parts
from dossier.site.resolve.timeline import timeline_title
from dossier.site.routes import Route
from dossier.site.views.parts import Text

LISTS = {
    "meetings": N_("All meetings that the archive documents, with the articles that report on them."),
    "articles": N_("All articles of the archive, in every language."),
    "people": N_("The people whom the articles name, with every spelling of their names."),
    "bodies": N_("The states, ministries and organisations that the articles name."),
    "places": N_("The places that the articles name."),
    "outlets": N_("The newspapers, agencies and sites whose articles are kept here."),
    "timeline": N_("The meetings and articles of the archive in the order of their dates."),
    "search": N_("Search all texts of the archive, in every language."),
    "unassigned": N_("Articles whose meeting nobody has confirmed yet."),
    "translation": N_("Which phrases of the interface are not translated into this language yet."),
    "notfound": N_("There is nothing at this address."),
}
KINDS = {
    "parallel": N_("Side by side"),
    "reading": N_("The original, line by line"),
    "retired": N_("This article was taken down"),
}
"""What pages are that have the title of an article and are not its own."""


class About(NamedTuple):
    """The title of a page without the site's (none: the site's alone), and its description; what tells it from others
    of the same title: the kind of page, or whose article it is; and the version it shows, if any."""

    title: Text | None
    description: Text | None = None
    apart: Text | None = None
    version: Version | None = None


def about(here: Here, route: Route) -> About:
    if route.key:
        return _one(here, route)
    if route.kind in ("home", "choice"):
        described = here.interface.best(here.archive.file.description)
        return About(
            None, described or _facts(here, _held(here, len(here.archive.meetings), len(here.archive.articles)))
        )
    return About(here.list_name(route.kind), here.words(LISTS[route.kind]))


def _one(here: Here, route: Route) -> About:
    archive, key = here.archive, route.key
    if route.kind in routes.GONE:
        return _gone(here, routes.target(archive, route, here.settings))
    if route.kind in ("articles", *routes.BESIDE):
        return _article(here, route, routes.shown(archive.articles[key], route))
    if route.kind == "timeline":
        return About(timeline_title(here, key), _facts(here, _titles(here, key)))
    if route.kind == "meetings":
        card = parts.meeting_card(here, key)
        return About(card.title, card.summary or _facts(here, _meeting(here, key)))
    kind = cast(AuthorityKind, route.kind)
    described = _facts(here, _entry(here, kind, key)) or here.words(LISTS[kind])
    return About(here.name(kind, key), described, here.list_name(kind))


def _gone(here: Here, target: Route) -> About:
    if target.kind != "retired":
        return About(_one(here, target).title)
    return About(gone.title(here, target), apart=here.words(KINDS["retired"]))


def _article(here: Here, route: Route, version: Version) -> About:
    title = here.title(version)
    if route.kind == "reading":
        original = _original(here, here.archive.articles[route.key].main)
        return About(title, _facts(here, original), here.words(KINDS["reading"]))
    described = here.interface.text(parts.description(version), version.front.lang)
    outlet = here.name("outlets", version.front.outlet) if version.front.outlet else None
    return About(title, described, here.words(KINDS["parallel"]) if route.kind == "parallel" else outlet, version)


def _facts(here: Here, found: Iterable[Text]) -> Text | None:
    """Facts one beside the other: those in the language of the page, since a description has one language."""
    words = [each.words for each in found if not each.foreign]
    return here.interface.text(" · ".join(words)) if words else None


def _entry(here: Here, kind: AuthorityKind, key: str) -> Iterator[Text]:
    """What an authority entry is, how much there is to read of it, and from which years."""
    facts = authority.facts(here, here.archive.authority(kind)[key])
    yield from dict.fromkeys(fact.text for fact in facts if fact.text)
    meetings, articles = authority.held(here, kind, key)
    yield from _held(here, len(meetings), len(articles))
    days = [order.meeting_day(here.archive.meetings[each]) for each in meetings] + list(
        map(order.article_day, articles)
    )
    if known := [day.year for day in days if day != order.UNDATED]:
        yield here.interface.text(here.interface.date(f"{min(known):04}/{max(known):04}").words)


def _held(here: Here, meetings: int, articles: int) -> Iterator[Text]:
    """How much there is to read."""
    interface = here.interface
    if meetings:
        message = interface.ngettext("%(num)s meeting", "%(num)s meetings", meetings)
        yield interface.text(message % {"num": interface.number(meetings)})
    if articles:
        message = interface.ngettext("%(num)s article", "%(num)s articles", articles)
        yield interface.text(message % {"num": interface.number(articles)})


def _original(here: Here, version: Version) -> Iterator[Text]:
    """What it became, who published it when, and how long it is."""
    interface, lines = here.interface, len(here.shelf.reading(version))
    yield here.title(version)
    yield here.name("outlets", version.front.outlet) if version.front.outlet else here.words(N_("outlet unknown"))
    yield interface.text(parts.published(here, version).words)
    message = interface.ngettext("%(num)s line", "%(num)s lines", lines)
    yield interface.text(message % {"num": interface.number(lines)})


def _titles(here: Here, key: str) -> Iterator[Text]:
    """The meetings of a page to which the timeline is narrowed, by their titles."""
    return (parts.meeting_card(here, each).title for each in here.shelf.narrowed[key])


def _meeting(here: Here, key: str) -> Iterator[Text]:
    """What is known of a meeting that nobody has summed up."""
    card = parts.meeting_card(here, key)
    yield here.interface.text(card.kind_words)
    yield from (here.interface.text(day.words) for day in card.dates)
    yield from (link.text for link in (*((card.place,) if card.place else ()), *card.participants))
