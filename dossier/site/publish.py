"""The whole site on disk: the pages, and beside them what machines read."""

from __future__ import annotations

import gc
import shutil
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from dossier.site import feeds, moves, sitemap
from dossier.site.pages import Count, Site
from dossier.site.routes import published_name
from dossier.site.search import writing as search


def publish(site: Site, content: Path, directory: Path, with_search: bool = True, kept: Path | None = None) -> Count:
    """Write pages, sitemap, feeds, open originals and the search below a directory; `kept` is where its index lasts."""
    gc.freeze()  # the archive stays to the end: the collector need not look through it again and again
    count = site.write(directory)
    for name, make in companions(site).items():
        (directory / name).write_text(make(), encoding="utf-8")
    originals(site, content, directory / "originals")
    if with_search:
        search.write(site, directory / "search", kept)
    return count


def companions(site: Site) -> Mapping[str, Callable[[], str]]:
    """The files beside the pages, by name, and what makes each; none that is absolute if the site's address is not.

    A preview has none: they speak for the whole host, or of addresses to remember.
    """
    if site.settings.preview_of:
        return {}
    found: dict[str, Callable[[], str]] = {"_redirects": partial(moves.redirects, site)} if moves.exist(site) else {}
    if not site.settings.site_url:
        return found
    found["sitemap.xml"] = partial(sitemap.sitemap, site)
    if site.settings.site_path == "/":
        found["robots.txt"] = lambda: f"User-agent: *\nAllow: /\nSitemap: {site.settings.address('sitemap.xml')}\n"
    if feeds.exists(site.archive, site.settings):
        for locale in site.settings.locales:
            found[f"{locale}/feed.xml"] = partial(feeds.feed, site.here(locale, "../"))
    return found


def originals(site: Site, content: Path, folder: Path) -> None:
    """Lay the originals that may lie open beside the pages."""
    for name in site.open_originals:
        if Path(name).name == name and (content / "originals" / name).is_file():
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(content / "originals" / name, folder / published_name(name))
