"""Files that nobody reads: an article in a folder of folders, a meeting beside its folder, the original of none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

from dossier.archive.collection import Archive
from dossier.archive.findings import Findings
from dossier.archive.identity import reading_name
from dossier.archive.review.around import Around
from dossier.archive.review.filed import unread
from dossier.archive.written import note_name
from dossier.problems import Problem

READ = re.compile(
    r"(archive|ids|authority/(people|bodies|places|outlets)|meetings/[^/]+/meeting)\.yml|(retired|merged)/[^/]+"
    r"|(meetings/[^/]+|unassigned)/[^/]+\.md|(inbox|originals)/.+|pages/.+\.md|README\.md"
)
ORIGINAL = re.compile(r"originals/(.+)")

SHOWN = re.compile(r".+\.(avif|gif|ico|jpe?g|png|svg|webp|license)|pages/.+\.(css|js|woff2?)", re.IGNORECASE)
"""Pictures, what says their licence, and what a site's pages are dressed with."""


def check(archive: Archive, around: Around, at: Findings) -> Iterator[Problem]:
    yield from _elsewhere(around, at)
    yield from _originals(archive, around, at)


def _elsewhere(around: Around, at: Findings) -> Iterator[Problem]:
    stray = [path for path in around.files if not READ.fullmatch(path) and not SHOWN.fullmatch(path)]
    used = _used(around) if stray else ""
    for path in stray:
        if not (path.startswith("pages/") and path.rpartition("/")[2] in used):
            message = "nothing is read from a file of this name in this place"
            hint = "articles lie in meetings/<meeting>/ or in unassigned/, a meeting in meetings/<meeting>/meeting.yml"
            yield at.place("file-unread", path, (0, 0), message, hint)


def _used(around: Around) -> str:
    """The text of all hand-written pages, which name the files that they lead to."""
    return unquote("\n".join(text for path, text in around.files.items() if text and path.startswith("pages/")))


def _originals(archive: Archive, around: Around, at: Findings) -> Iterator[Problem]:
    """The originals that no article names, not even one that cannot be read; what lies beside each goes with it."""
    known, broken = _known(archive), unread(archive, around).values()
    if None in broken:
        return  # no name can be read in it: it may be the article of any
    names = {match[1] for match in map(ORIGINAL.fullmatch, around.files) if match}
    for name in names:
        of = name.removesuffix(reading_name("")).removesuffix(note_name(""))
        is_told_with = of != name and of in names
        if not is_told_with and known.isdisjoint({name, of}) and not any(of in (text or "") for text in broken):
            message = "this is the original of no article"
            hint = "name it as `original` in the article that was read from it, or take it away"
            yield at.place("original-unused", f"originals/{name}", (0, 0), message, hint)


def _known(archive: Archive) -> set[str]:
    """The names of all originals."""
    left = (left.original for merged in archive.merged.values() for left in merged.left)
    originals = (version.front.original for version in archive.versions)
    return {original.file for original in (*originals, *left) if original}
