"""A built site as one file to hand on: a zip that opens from a folder on disk, its search included."""

from __future__ import annotations

import re
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

LINK = re.compile(
    r'(?P<before> (?:href|action|data-home)="| content="0; url=)(?P<path>(?![a-z]+:|//|#)[^"?#]*)(?P<after>[?#][^"]*)?"'
)
PRELOAD = re.compile(r'<link rel="(?:module)?preload"[^>]*>\n?')
ONLINE = ("search/pagefind", "sitemap.xml", "robots.txt", "_redirects")
"""What serves only a site that a host serves."""

EPOCH = (1980, 1, 1, 0, 0, 0)
"""The date of every file in the zip: the same site gives the same bytes."""


def page(html: str) -> str:
    """A page whose links name the file that a folder's address stands for, as no host does it on a disk."""
    return LINK.sub(_named, PRELOAD.sub("", html))


def _named(link: re.Match[str]) -> str:
    path = link["path"]
    folder = path.endswith(("/", "..")) or path == "."
    if not folder or link["before"].endswith('data-home="'):
        return link[0]
    return f'{link["before"]}{path.rstrip("/")}/index.html{link["after"] or ""}"'


def write(site: Path, target: Path) -> int:
    """Put a built site into a zip; gives the number of its files. FileNotFoundError if it is none.

    Nothing is left half written: the zip takes its name when it is whole.
    """
    if not (site / "index.html").is_file():
        raise FileNotFoundError(f"{site} holds no built site: build it first")
    unfinished = target.with_name(f"{target.name}.part")
    files = [file for file in sorted(site.rglob("*")) if file.is_file() and not _online(file.relative_to(site))]
    try:
        with ZipFile(unfinished, "w", ZIP_DEFLATED) as zipped:
            for file in files:
                entry = ZipInfo(f"{target.stem}/{file.relative_to(site).as_posix()}", EPOCH)
                entry.compress_type, entry.external_attr = ZIP_DEFLATED, 0o644 << 16
                zipped.writestr(entry, _bytes(file))
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
    return len(files)


def searchable(site: Path) -> bool:
    """Whether a built site holds the search that runs without a host (`search.plain`)."""
    return (site / "search" / "plain" / "texts.js").is_file()


def _online(path: Path) -> bool:
    return path.as_posix().startswith(ONLINE) or path.name == "feed.xml"


def _bytes(file: Path) -> bytes:
    return page(file.read_text(encoding="utf-8")).encode() if file.suffix == ".html" else file.read_bytes()
