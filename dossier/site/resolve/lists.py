"""Home, the list of articles, search, the choice of a language, the page for lost addresses."""

from __future__ import annotations

from collections import Counter

from dossier.locale.catalogue import N_, SOURCE, source, untranslated
from dossier.site import order
from dossier.site.here import Here
from dossier.site.interface import Interface
from dossier.site.resolve import parts, pictures
from dossier.site.routes import Route, RouteKind
from dossier.site.views.lists import (
    Articles,
    Choice,
    Home,
    LanguageChoice,
    Lost,
    NotFound,
    Search,
    Translation,
)
from dossier.site.views.parts import Link, Text

LATEST = 8
"""How many of the articles added last the home page shows, and how many of the latest meetings."""

BROWSE: tuple[RouteKind, ...] = ("meetings", "articles", "people", "bodies", "places", "outlets", "timeline")


def site_title(here: Here) -> Text:
    return here.interface.best(here.archive.file.title) or here.words(N_("Archive"))


def home(here: Here, route: Route) -> Home:
    archive, interface = here.archive, here.interface
    texts = Counter(version.front.lang for article in archive.articles.values() for version in article.versions)
    latest = order.lately_added(archive.articles.values())[:LATEST]
    return Home(
        title=site_title(here),
        description=interface.best(archive.file.description),
        picture=pictures.meetings(here, here.shelf.meetings),
        meetings=tuple(parts.meeting_card(here, key) for key in here.shelf.latest_meetings[:LATEST]),
        held=len(archive.meetings),
        latest=tuple(parts.article_card(here, article) for article in latest),
        articles=len(archive.articles),
        languages=tuple(
            Link(interface.text(interface.language(lang)), "", count) for lang, count in texts.most_common()
        ),
        outlets=len({article.main.front.outlet for article in archive.articles.values()} - {None}),
        unassigned=len(archive.unassigned),
        unreviewed=len(archive.unreviewed),
        empty=not archive.articles,
    )


def articles(here: Here, route: Route) -> Articles:
    found = order.latest_first(here.archive.articles.values())
    return Articles(tuple(parts.article_card(here, article) for article in found))


def search(here: Here, route: Route) -> Search:
    browse = tuple(here.link(here.list_name(kind), Route(kind, here.locale)) for kind in BROWSE)
    return Search(base=f"{here.root}search/", browse=browse)


def translation(here: Here, route: Route) -> Translation:
    lacking = tuple(here.interface.text(text, SOURCE) for text in untranslated(here.locale))
    return Translation(texts=len(source(here.locale)), missing=lacking)


def language_choice(here: Here, route: Route) -> LanguageChoice:
    return LanguageChoice(tuple(_choice(here, locale) for locale in here.settings.locales))


def _choice(here: Here, locale: str) -> Choice:
    own = Interface(locale, here.settings.dates)
    file = here.archive.file
    title, description = own.best(file.title) or own.text(own.gettext("Archive")), own.best(file.description)
    return Choice(
        locale=locale,
        dir=own.dir,
        autonym=own.autonym(locale),
        url=here.url(Route("home", locale)),
        title=title,
        description=description,
    )


def not_found(here: Here, route: Route) -> NotFound:
    return NotFound(tuple(_lost(here, locale) for locale in here.settings.locales))


def _lost(here: Here, locale: str) -> Lost:
    own = Interface(locale, here.settings.dates)
    return Lost(
        locale=locale,
        dir=own.dir,
        title=own.gettext("Page not found"),
        message=own.gettext("There is nothing at this address. It may have been mistyped."),
        home=here.url(Route("home", locale)),
        home_words=own.gettext("Home"),
        search=here.url(Route("search", locale)),
        search_words=own.gettext("Search"),
    )
