"""The chrome around a page, and what a page says of itself."""

from __future__ import annotations

from collections.abc import Iterable

from dossier.locale.catalogue import N_, untranslated
from dossier.model import Version
from dossier.site import alternates, feeds, routes
from dossier.site.here import Here
from dossier.site.resolve.about import About, about
from dossier.site.resolve.card import card
from dossier.site.resolve.exported import exported
from dossier.site.resolve.lists import site_title
from dossier.site.routes import Route, RouteKind
from dossier.site.settings import HandPage
from dossier.site.views.parts import Direction, Link, Text
from dossier.site.views.shell import Head, NavLink, Proposal, Shell, Switch
from dossier.text.script import leading

NAV: tuple[RouteKind, ...] = ("meetings", "articles", "timeline", "people", "bodies", "places", "outlets", "search")
UNINDEXED = ("search", "unassigned", "reading", "translation", "retired", "moved", "notfound")
PICTURE = "assets/dossier/card.png"
"""The picture of every card, 1200 by 630 pixels (theme/card.py)."""
MARKS: dict[Direction, str] = {"rtl": "\u200f", "ltr": "\u200e"}


def shell(here: Here, section: str, pages: tuple[HandPage, ...]) -> Shell:
    """The chrome of all pages of a locale, depth and section."""
    home = here.url(Route("home", here.locale))
    return Shell(
        locale=here.locale,
        dir=here.interface.dir,
        site_title=site_title(here),
        root=here.root,
        home=home,
        search=here.url(Route("search", here.locale)),
        feed=f"{home}feed.xml" if feeds.exists(here.archive, here.settings) else "",
        nav=tuple(_nav(here, kind, section) for kind in NAV),
        pages=tuple(
            NavLink(f"page-{page.name}", page.title, f"{home}{page.name}/", f"page-{page.name}" == section)
            for page in pages
            if page.locale == here.locale
        ),
        picture=here.settings.address(PICTURE),
        repo_url=here.settings.repo_url,
        untranslated=here.link(here.list_name("translation"), Route("translation", here.locale))
        if untranslated(here.locale)
        else None,
    )


def hand_head(here: Here, page: HandPage, pages: tuple[HandPage, ...], description: str) -> Head:
    """What a hand-written page says of itself."""
    names = {other.locale: other.url for other in pages if other.name == page.name}
    others = alternates.of_hand_page(page, pages, here.settings)
    urls = {locale: names.get(locale, Route("home", locale).url) for locale in here.settings.locales}
    said, canonical = here.interface.text, here.settings.listed(page.url)
    return Head(
        title=page_title((said(page.title), site_title(here)), here.interface.dir),
        card=card(here, canonical, About(said(page.title), said(description)), others),
        exported=None,
        canonical=canonical,
        alternates=others,
        switch=switch(here, urls),
        crumbs=(here.link(here.words(N_("Home")), Route("home", here.locale)),),
        noindex=bool(here.settings.preview_of),
        proposal=proposal(here, page.url),
        body_class="written",
    )


def section_of(route: Route) -> str:
    return "articles" if route.kind in (*routes.BESIDE, *routes.GONE) else route.kind


def _nav(here: Here, kind: RouteKind, section: str) -> NavLink:
    return NavLink(kind, here.list_name(kind).words, here.url(Route(kind, here.locale)), kind == section)


def head(here: Here, route: Route, existing: frozenset[Route]) -> Head:
    """What the page of a route says of itself; `existing` are all routes of the site."""
    archive, found = here.archive, about(here, route)
    version, others = found.version, alternates.alternates(route, archive, existing, here.settings)
    canonical = here.settings.listed(alternates.canonical(route, version, here.settings).url)
    shown = routes.shown(archive.articles[route.key], route) if route.kind in routes.BESIDE else version
    return Head(
        title=page_title((found.title, found.apart, site_title(here)), here.interface.dir),
        card=card(here, canonical, found, others),
        exported=exported(here, version) if version else None,
        canonical=canonical,
        alternates=others,
        switch=switch(here, {locale: _within(route, locale, existing).url for locale in here.settings.locales}),
        crumbs=crumbs(here, route, shown),
        noindex=unlisted(here, route, version),
        proposal=proposal(here, route.url),
        body_class=body_class(route),
    )


def unlisted(here: Here, route: Route, version: Version | None) -> bool:
    """Whether robots are asked to leave the page out: it is no text, nobody has reviewed it, or all is a preview."""
    unreviewed = version is not None and version.unreviewed
    return route.kind in UNINDEXED or unreviewed or bool(here.settings.preview_of)


def proposal(here: Here, url: str) -> Proposal | None:
    """What the page at `url` says of itself in a preview."""
    settings = here.settings
    return Proposal(settings.preview_of, settings.address(url)) if settings.preview_of else None


def body_class(route: Route) -> str:
    """The kind of page: `article`, `meeting`, `authority`; for a list the name of its kind."""
    if not route.key or route.kind == "timeline" or route.kind in (*routes.BESIDE, *routes.GONE):
        return route.kind
    return {"articles": "article", "meetings": "meeting"}.get(route.kind, "authority")


def page_title(parts: Iterable[Text | None], towards: Direction) -> str:
    """The `<title>`, each part once: its first strong character must be of the page's direction (a title takes it from
    there), and a part of the other direction keeps its own signs at its ends."""
    said = {part.words: part.words if part.dir == towards else _kept(part) for part in parts if part}
    whole = " – ".join(said.values())
    return whole if (leading(whole) or "rtl") == towards else MARKS[towards] + whole


def _kept(part: Text) -> str:
    return f"{MARKS[part.dir]}{part.words}{MARKS[part.dir]}"


def _within(route: Route, locale: str, existing: frozenset[Route]) -> Route:
    """The same page in another locale; where it does not exist, the locale's home."""
    same = route.within(locale)
    return same if same in existing and route.kind not in ("choice", "notfound") else Route("home", locale)


def switch(here: Here, urls: dict[str, str]) -> tuple[Switch, ...]:
    """The language switch, from the address that each locale leads to."""
    return tuple(
        Switch(
            locale=locale,
            autonym=here.interface.autonym(locale),
            dir=here.interface.text("", locale).dir,
            url=f"{here.root}{url}",
            current=locale == here.locale,
        )
        for locale, url in urls.items()
    )


def _list_above(here: Here, route: Route, in_meeting: bool) -> Link:
    of_article = route.kind in (*routes.BESIDE, *routes.GONE)
    kind: RouteKind = "meetings" if in_meeting else "articles" if of_article else route.kind
    return here.link(here.list_name(kind), Route(kind, here.locale))


def crumbs(here: Here, route: Route, version: Version | None) -> tuple[Link, ...]:
    """From home to the page above this one: of an article that is its meeting, where it has one."""
    if route.kind in ("home", "choice", "notfound"):
        return ()
    way = [here.link(here.words(N_("Home")), Route("home", here.locale))]
    if not route.key:
        return tuple(way)
    meeting = here.meeting(version.meeting) if version and version.meeting else None
    way.append(_list_above(here, route, meeting is not None))
    if meeting:
        way.append(meeting)
    if version and route.kind in routes.BESIDE:
        way.append(Link(here.title(version), here.article_url(here.archive.articles[route.key])))
    return tuple(way)
