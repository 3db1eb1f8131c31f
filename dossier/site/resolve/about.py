"""What a page is about: its title, and a sentence or the facts by which it is known where it is shared or found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import cast

from dossier.locale.catalogue import N_
from dossier.model import AuthorityKind, Version
from dossier.site import routes
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
    "translation": N_("Which texts of the interface are not translated into this language yet."),
    "notfound": N_("There is nothing at this address."),
}
READING = N_("The original, line by line")

About = tuple[Text | None, Text | None, Version | None]
"""The title of a page without the site's, its description, and the version it shows, if any."""


def about(here: Here, route: Route) -> About:
    if route.key:
        return _one(here, route)
    if route.kind in ("home", "choice"):
        described = here.interface.best(here.archive.file.description)
        return (
            None,
            described or _facts(here, _held(here, len(here.archive.meetings), len(here.archive.articles))),
            None,
        )
    return here.list_name(route.kind), here.words(LISTS[route.kind]), None


def _one(here: Here, route: Route) -> About:
    archive, key = here.archive, route.key
    if route.kind in routes.GONE:
        target = routes.target(archive, route, here.settings)
        return gone.title(here, target) if target.kind == "retired" else _one(here, target)[0], None, None
    if route.kind in ("articles", "parallel"):
        version = routes.shown(archive.articles[key], route)
        return here.title(version), here.interface.text(parts.description(version), version.front.lang), version
    if route.kind == "reading":
        return here.words(READING), _facts(here, _original(here, archive.articles[key].main)), None
    if route.kind == "timeline":
        return timeline_title(here, key), _facts(here, _titles(here, key)), None
    if route.kind == "meetings":
        card = parts.meeting_card(here, key)
        return card.title, card.summary or _facts(here, _meeting(here, key)), None
    kind = cast(AuthorityKind, route.kind)
    note = here.interface.best(archive.authority(kind)[key].note)
    return here.name(kind, key), note or _facts(here, _entry(here, kind, key)), None


def _facts(here: Here, found: Iterable[Text]) -> Text | None:
    """Facts one beside the other: those in the language of the page, since a description has one language."""
    words = [each.words for each in found if not each.foreign]
    return here.interface.text(" · ".join(words)) if words else None


def _entry(here: Here, kind: AuthorityKind, key: str) -> Iterator[Text]:
    """What an authority entry is, and how much there is to read of it."""
    facts = authority.facts(here, here.archive.authority(kind)[key])
    yield from (fact.text for fact in facts if fact.text)
    yield from _held(here, *authority.counts(here, kind, key))


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
