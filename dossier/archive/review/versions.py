"""What the texts of one article need of each other."""

from __future__ import annotations

from collections.abc import Iterator

from dossier.archive.collection import Archive
from dossier.archive.findings import Findings
from dossier.archive.review.around import Around
from dossier.archive.review.filed import unread
from dossier.problems import Problem


def check(archive: Archive, around: Around, at: Findings) -> Iterator[Problem]:
    """The translations and summaries of which the archive has no other text, not even one that cannot be read."""
    broken = set(map(_stem, unread(archive, around)))
    for article in archive.articles.values():
        kinds = {version.front.kind for version in article.versions}
        if kinds <= {"translation", "summary"} and _stem(article.main.path) not in broken:
            front = article.main.front
            message = f"the article has no text beside this {front.kind}"
            hint = "give the text that it was made from the same id; where it cannot be had, say so under `accepted`"
            yield at("translation-alone", article.main.path, ("kind",), message, hint)


def _stem(path: str) -> str:
    """The path without language and ending: what the files of one article share."""
    folder, slash, name = path.rpartition("/")
    return folder + slash + name.partition(".")[0]
