"""`_redirects`: the old addresses for hosts that answer them by themselves (Netlify, Cloudflare Pages).

Other hosts take no notice of the file: there the page at the old address leads on. Each line is a whole address, since
hosts take far fewer with wildcards (Cloudflare Pages, “Redirects”: 2,000 of the first kind, 100 of the second).
"""

from __future__ import annotations

from collections.abc import Iterator

from dossier.site import routes
from dossier.site.pages import Site
from dossier.site.routes import Route


def exist(site: Site) -> bool:
    """Whether anything of the site has moved."""
    return any(True for _ in _moved(site))


def redirects(site: Site) -> str:
    """The whole file: old address, new address, 301 (moved permanently)."""
    return "".join(_line(site, route) for route in _moved(site))


def _line(site: Site, route: Route) -> str:
    root = site.settings.site_path
    return f"{root}{route.url} {root}{routes.target(site.archive, route, site.settings).url} 301\n"


def _moved(site: Site) -> Iterator[Route]:
    return (route for route in site.routes if route.kind == "moved")
