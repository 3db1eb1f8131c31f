"""What the texts of one article need of each other."""

from __future__ import annotations

from collections.abc import Iterator

from dossier.archive.collection import Archive
from dossier.archive.findings import Findings
from dossier.archive.review.around import Around
from dossier.problems import Problem


def check(archive: Archive, _: Around, at: Findings) -> Iterator[Problem]:
    """The translations and summaries of which the archive has no other text."""
    for article in archive.articles.values():
        kinds = {version.front.kind for version in article.versions}
        if kinds <= {"translation", "summary"}:
            front = article.main.front
            message = f"the article has no text beside this {front.kind}"
            hint = "give the text that it was made from the same id; where it cannot be had, say so under `accepted`"
            yield at("translation-alone", article.main.path, ("kind",), message, hint)
