"""A feed for each locale: the articles added last (Atom, RFC 4287)."""

from __future__ import annotations

from datetime import date

from markupsafe import escape

from dossier.archive.collection import Archive
from dossier.model import Article, Version
from dossier.site import order, routes
from dossier.site.here import Here
from dossier.site.resolve import parts
from dossier.site.resolve.lists import site_title
from dossier.site.routes import Route
from dossier.site.settings import Settings

LATEST = 50


def entries(archive: Archive) -> tuple[Article, ...]:
    """The articles of the feed, latest first; nothing that nobody has reviewed."""
    reviewed = (article for article in archive.articles.values() if not article.main.unreviewed)
    return order.lately_added(reviewed)[:LATEST]


def exists(archive: Archive, settings: Settings) -> bool:
    """A feed names its entries by absolute addresses, and has to have some."""
    return bool(settings.site_url) and bool(entries(archive))


def feed(here: Here) -> str:
    """The feed of a locale, `feed.xml` in its folder."""
    found = entries(here.archive)
    address = here.settings.address
    home, title = address(Route("home", here.locale).url), site_title(here)
    return (
        f'<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{here.locale}">\n'
        f"<id>{escape(home)}</id><title>{escape(title.words)}</title>"
        f"<updated>{_moment(max(article.main.front.added for article in found))}</updated>\n"
        f'<link rel="self" href="{escape(home)}feed.xml"/>'
        f'<link rel="alternate" type="text/html" href="{escape(home)}"/>\n'
        f"{''.join(_entry(here, article) for article in found)}</feed>\n"
    )


def _entry(here: Here, article: Article) -> str:
    """Its id is the address that citations give; its link leads into the feed's locale."""
    version, address, settings = article.best(here.locale), here.settings.address, here.settings
    front = version.front
    own = address(routes.version(version, routes.canonical_locale(version, settings), settings).url)
    link = address(routes.version(version, here.locale, settings).url)
    return (
        f'<entry xml:lang="{front.lang}"><id>{escape(own)}</id><title>{escape(front.title)}</title>'
        f"<updated>{_moment(front.added)}</updated><author><name>{escape(_author(here, version))}</name></author>"
        f'<link rel="alternate" type="text/html" href="{escape(link)}"/>'
        f"<summary>{escape(parts.description(version))}</summary></entry>\n"
    )


def _author(here: Here, version: Version) -> str:
    outlet = version.front.outlet
    return version.front.byline or (here.name("outlets", outlet).words if outlet else site_title(here).words)


def _moment(day: date) -> str:
    return f"{day.isoformat()}T00:00:00Z"
