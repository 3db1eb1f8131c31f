"""A feed for each locale: the articles added last (Atom, RFC 4287)."""

from __future__ import annotations

from datetime import date

from markupsafe import escape

from dossier.archive.collection import Archive
from dossier.locale.catalogue import N_
from dossier.model import Article, Version
from dossier.site import order, routes
from dossier.site.here import Here
from dossier.site.resolve import parts
from dossier.site.resolve.cite import address
from dossier.site.resolve.lists import site_title
from dossier.site.routes import Route
from dossier.site.settings import Settings
from dossier.site.views.parts import Text

LATEST = 50


def entries(archive: Archive) -> tuple[Article, ...]:
    """The articles of the feed, latest first; nothing that nobody has reviewed."""
    reviewed = (article for article in archive.articles.values() if not article.main.unreviewed)
    return order.lately_added(reviewed)[:LATEST]


def exists(archive: Archive, settings: Settings) -> bool:
    """A feed names its entries by absolute addresses, and has to have some. Nobody follows a preview."""
    return bool(settings.listed("")) and bool(entries(archive))


def feed(here: Here) -> str:
    """The feed of a locale, `feed.xml` in its folder."""
    found = entries(here.archive)
    home, about = (
        here.settings.address(Route("home", here.locale).url),
        here.interface.best(here.archive.file.description),
    )
    return (
        f'<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{here.locale}">\n'
        f"<id>{escape(home)}</id>{_said('title', site_title(here), here.locale)}"
        f"{_said('subtitle', about, here.locale) if about else ''}"
        f"<updated>{_moment(max(article.main.front.added for article in found))}</updated>\n"
        f'<link rel="self" href="{escape(home)}feed.xml"/>'
        f'<link rel="alternate" type="text/html" hreflang="{here.locale}" href="{escape(home)}"/>\n'
        f"{''.join(_entry(here, article) for article in found)}</feed>\n"
    )


def _entry(here: Here, article: Article) -> str:
    """Its id is the address that citations give; its link leads into the feed's locale."""
    version = article.best(here.locale)
    front, link = version.front, here.settings.address(routes.version(version, here.locale, here.settings).url)
    return (
        f'<entry xml:lang="{front.lang}"><id>{escape(address(here, version))}</id><title>{escape(front.title)}</title>'
        f"<updated>{_moment(front.added)}</updated>{_author(here, version)}"
        f'<link rel="alternate" type="text/html" href="{escape(link)}"/>'
        f"<summary>{escape(parts.description(version))}</summary></entry>\n"
    )


def _author(here: Here, version: Version) -> str:
    """Who wrote it, else who published it. A feed cannot leave its author out (RFC 4287, 4.2.1)."""
    front = version.front
    outlet = here.name("outlets", front.outlet) if front.outlet else here.words(N_("unnamed outlet"))
    found = here.interface.text(front.byline, front.lang) if front.byline else outlet
    return f"<author{_lang(found, front.lang)}><name>{escape(found.words)}</name></author>"


def _said(element: str, text: Text, around: str) -> str:
    return f"<{element}{_lang(text, around)}>{escape(text.words)}</{element}>"


def _lang(text: Text, around: str) -> str:
    """The language of words, where it is not the one of the element around them."""
    return f' xml:lang="{text.lang}"' if text.lang != around else ""


def _moment(day: date) -> str:
    return f"{day.isoformat()}T00:00:00Z"
