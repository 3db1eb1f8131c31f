"""The pages at the addresses of articles that are gone."""

from __future__ import annotations

from dossier.archive.gone import Retired, Stood
from dossier.locale.catalogue import N_
from dossier.model import FrontMatter, Version
from dossier.site import routes
from dossier.site.here import Here
from dossier.site.resolve.cite import citation
from dossier.site.routes import Route
from dossier.site.views.gone import Moved, StoodText, Tombstone
from dossier.site.views.parts import Link, Text


def tombstone(here: Here, route: Route) -> Tombstone:
    """Of an article that was taken down."""
    retired, interface = here.archive.retired[route.key], here.interface
    return Tombstone(
        id=route.key,
        day=interface.date(retired.retired.isoformat()),
        why=interface.label("takedown", retired.reason),
        texts=tuple(_text(here, text) for text in retired.texts),
        outlet=here.authority("outlets", retired.outlet) if retired.outlet else None,
        published=interface.press_date(retired.published, retired.texts[0].lang),
        added=interface.date(retired.added.isoformat()),
        cites=tuple(citation(here, version) for version in _versions(route.key, retired)),
    )


def title(here: Here, route: Route) -> Text:
    """What stands or stood there, if that may be said; else that it was taken down."""
    if route.kind != "retired":
        return here.title(routes.shown(here.archive.articles[route.key], route))
    text = here.archive.retired[route.key].texts[0]
    return here.interface.text(text.title, text.lang) if text.title else here.words(N_("This article was taken down"))


def moved(here: Here, route: Route) -> Moved:
    """The way from an old address to the new one."""
    target = routes.target(here.archive, route, here.settings)
    return Moved(_link(here, target), here.settings.listed(target.url))


def _link(here: Here, target: Route) -> Link:
    match target.kind:
        case "meetings":
            return here.meeting(target.key) or here.link(here.interface.text(target.key), target)
        case "people" | "bodies" | "places" | "outlets":
            return here.authority(target.kind, target.key)
        case _:
            return here.link(title(here, target), target)


def _text(here: Here, text: Stood) -> StoodText:
    interface = here.interface
    return StoodText(
        title=interface.text(text.title, text.lang) if text.title else None,
        byline=interface.text(text.byline, text.lang) if text.byline else None,
        language=interface.language(text.lang),
        kind_words=interface.label("version kind", text.kind),
    )


def _versions(key: str, retired: Retired) -> list[Version]:
    """The texts as far as they are cited."""
    fronts = [
        FrontMatter(
            id=key,
            lang=text.lang,
            kind=text.kind,
            title=text.title,
            outlet=retired.outlet,
            byline=text.byline,
            published=retired.published,
            added=retired.added,
        )
        for text in retired.texts
        if text.title
    ]
    return [Version(front, (), "") for front in fronts]
