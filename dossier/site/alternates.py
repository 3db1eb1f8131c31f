"""Which of several addresses is the one to remember, and where the same page stands in other locales."""

from __future__ import annotations

from dossier.archive.collection import Archive
from dossier.model import Version
from dossier.site import routes
from dossier.site.routes import Route
from dossier.site.settings import HandPage, Settings
from dossier.site.views.shell import Alternate


def canonical(route: Route, version: Version | None, settings: Settings) -> Route:
    """The page whose locale is the language of the text that it shows; every other page is its own."""
    if version is None or route.kind in routes.BESIDE:
        return route
    return routes.version(version, routes.canonical_locale(version, settings), settings)


def family(route: Route, existing: frozenset[Route], settings: Settings) -> tuple[Route, ...]:
    """The same page in every locale that has it."""
    return tuple(each for each in map(route.within, settings.locales) if each in existing)


def alternates(route: Route, archive: Archive, existing: frozenset[Route], settings: Settings) -> tuple[Alternate, ...]:
    """The page in every locale, itself included, and the one for everybody else; empty where nothing can be absolute.

    The same set stands on each of these pages (Google, “Tell Google about localized versions of your page”).
    """
    if not settings.listed(route.url) or route.kind == "notfound":
        return ()
    if route.kind == "choice":
        route = Route("home", settings.default_locale)
    found = family(route, existing, settings)
    own = tuple(Alternate(each.locale, settings.address(each.url)) for each in found)
    return (*own, Alternate("x-default", settings.address(_default(route, archive, found, settings).url)))


def _default(route: Route, archive: Archive, found: tuple[Route, ...], settings: Settings) -> Route:
    """Home: the choice of a language. A text: the page in its own language. Else the default locale's."""
    if route.kind == "home":
        return Route("choice", settings.default_locale)
    article = archive.articles.get(route.key) if route.kind in ("articles", *routes.BESIDE) else None
    lang = route.lang or (article.main.front.lang if article else "")
    wanted = route.within(settings.locale_of(lang))
    return wanted if wanted in found else found[0]


def of_hand_page(page: HandPage, pages: tuple[HandPage, ...], settings: Settings) -> tuple[Alternate, ...]:
    """A hand-written page in every locale that has it, and the one for everybody else."""
    found = {other.locale: settings.address(other.url) for other in pages if other.name == page.name}
    if not settings.listed(page.url):
        return ()
    default = found.get(settings.default_locale) or next(iter(found.values()))
    return (*(Alternate(locale, url) for locale, url in found.items()), Alternate("x-default", default))
