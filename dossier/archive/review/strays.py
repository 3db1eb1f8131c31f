"""Files that nobody reads: an article in a folder of folders, a meeting beside its folder, the original of none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dossier.archive.collection import Archive
from dossier.archive.findings import Findings
from dossier.archive.identity import reading_name
from dossier.archive.review.around import Around
from dossier.archive.review.filed import unread
from dossier.archive.written import beside
from dossier.problems import Problem

READ = re.compile(
    r"(archive|ids|authority/(people|bodies|places|outlets)|meetings/[^/]+/meeting|(retired|merged)/[^/]+)\.yml"
    r"|(meetings/[^/]+|unassigned)/[^/]+\.md|(inbox|originals|pages)/.+|README\.md"
)
ORIGINAL = re.compile(r"originals/([0-9a-f]{8}-.+)")
TEXT = re.compile(r".+\.(md|markdown|ya?ml)", re.IGNORECASE)


def check(archive: Archive, around: Around, at: Findings) -> Iterator[Problem]:
    for path in around.files:
        if TEXT.fullmatch(path) and not READ.fullmatch(path):
            message = "nothing is read from a file of this name in this place"
            hint = "articles lie in meetings/<meeting>/ or in unassigned/, a meeting in meetings/<meeting>/meeting.yml"
            yield at.place("file-unread", path, (0, 0), message, hint)
    known, broken = _known(archive), unread(archive, around).values()
    for match in filter(None, map(ORIGINAL.fullmatch, around.files)):
        if match[0] not in known and not any(match[1] in text for text in broken):
            message = "this is the original of no article"
            hint = "name it as `original` in the article that was read from it, or take it away"
            yield at.place("original-unused", match[0], (0, 0), message, hint)


def _known(archive: Archive) -> set[str]:
    """All originals, and what lies beside them."""
    left = (left.original for merged in archive.merged.values() for left in merged.left)
    originals = (version.front.original for version in archive.versions)
    files = {original.file for original in (*originals, *left) if original}
    return {path for file in files for path in (f"originals/{file}", f"originals/{reading_name(file)}", beside(file))}
