"""The names of articles' files: one that is named by an id is named by that of its article."""

from __future__ import annotations

from collections.abc import Iterator

from dossier.archive.collection import Archive
from dossier.archive.findings import Findings
from dossier.archive.identity import is_article_id
from dossier.archive.review.around import Around
from dossier.archive.review.filed import filed
from dossier.problems import Problem


def check(archive: Archive, around: Around, at: Findings) -> Iterator[Problem]:
    """The files named by another id than that of their article; a name that is no id misleads nobody."""
    for version in filed(archive):
        stem, _, ending = version.path.rpartition("/")[2].partition(".")
        if is_article_id(stem) and stem != version.front.id:
            message = f"the file is named by {stem}, and the id of its article is {version.front.id}"
            hint = f"one of the two is a slip; if it is the name, call the file {version.front.id}.{ending}"
            yield at("article-file-name", version.path, ("id",), message, hint)
