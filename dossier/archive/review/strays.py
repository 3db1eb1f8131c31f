"""Files that nobody reads: an article in a folder of folders, a meeting beside its folder."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dossier.archive.collection import Archive
from dossier.archive.findings import Findings
from dossier.archive.review.around import Around
from dossier.problems import Problem

READ = re.compile(
    r"(archive|ids|authority/(people|bodies|places|outlets)|meetings/[^/]+/meeting|(retired|merged)/[^/]+)\.yml"
    r"|(meetings/[^/]+|unassigned)/[^/]+\.md|(inbox|originals|pages)/.+|README\.md"
)
TEXT = re.compile(r".+\.(md|markdown|ya?ml)", re.IGNORECASE)


def check(_: Archive, around: Around, at: Findings) -> Iterator[Problem]:
    for path in around.files:
        if TEXT.fullmatch(path) and not READ.fullmatch(path):
            message = "nothing is read from a file of this name in this place"
            hint = "articles lie in meetings/<meeting>/ or in unassigned/, a meeting in meetings/<meeting>/meeting.yml"
            yield at.place("file-unread", path, (0, 0), message, hint)
