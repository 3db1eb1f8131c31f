"""sitemap.xml: every page that a search engine may list, with the same page in other locales (sitemaps.org, 0.9)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from markupsafe import escape

from dossier.site import alternates
from dossier.site.pages import Site
from dossier.site.resolve.shell import UNINDEXED
from dossier.site.routes import Route
from dossier.site.views.shell import Alternate

OPENING = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
)


def sitemap(site: Site) -> str:
    """The whole file. Every address in it is absolute, so the site's own must be known."""
    return OPENING + "".join(_entries(site)) + "</urlset>\n"


def _entries(site: Site) -> Iterator[str]:
    for route in site.routes:
        version = site.version(route)
        if route.kind not in UNINDEXED and not (version and version.unreviewed):
            yield _of_route(site, route)
    for page in site.hand_pages:
        yield _url(site.settings.address(page.url), "", alternates.of_hand_page(page, site.hand_pages, site.settings))


def _of_route(site: Site, route: Route) -> str:
    """The day on which a text joined the archive is the only change known for sure; other pages tell none."""
    version = site.version(route)
    day = version.front.added.isoformat() if version else ""
    others = alternates.alternates(route, site.archive, site.existing, site.settings)
    return _url(site.settings.address(route.url), day, others)


def _url(address: str, day: str, others: Iterable[Alternate]) -> str:
    changed = f"<lastmod>{day}</lastmod>" if day else ""
    links = "".join(
        f'<xhtml:link rel="alternate" hreflang="{other.hreflang}" href="{escape(other.url)}"/>' for other in others
    )
    return f"<url><loc>{escape(address)}</loc>{changed}{links}</url>\n"
