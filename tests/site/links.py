"""Where the links of a built site lead."""

import posixpath
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

from tests.site.conftest import ADDRESS
from tests.site.reading import Element


def external(href: str) -> bool:
    return bool(urlsplit(href).scheme)


def target(page: str, href: str) -> tuple[str, str]:
    """The file of the built site that a link leads to, and the anchor in it."""
    url, anchor = map(unquote, urldefrag(href))
    base = "" if url.startswith("/") else posixpath.dirname(page)
    path = url.removeprefix(urlsplit(ADDRESS).path) if url.startswith("/") else url
    found = posixpath.normpath(posixpath.join(base, path)) if url else page
    return (posixpath.join(found, "index.html") if url.endswith("/") else found), anchor


def broken(folder: Path, pages: Mapping[str, Element]) -> list[tuple[str, str]]:
    """The links that lead to no page, file or anchor of the site, each with the page that it stands on."""
    anchors = {path: set(page.ids()) for path, page in pages.items()}
    found = []
    for path, page in pages.items():
        for href in (link.attributes.get("href", "") for link in page.all("a")):
            if external(href):
                continue
            file, anchor = target(path, href)
            known = file in pages or (folder / file).is_file()
            if not href or not known or (anchor and anchor not in anchors.get(file, ())):
                found.append((path, href))
    return found
