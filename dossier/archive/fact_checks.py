"""Whether the facts of meetings hold: their words stand in no report on another meeting."""

from __future__ import annotations

from collections.abc import Iterator

from dossier.archive.collection import Archive, reports_on
from dossier.archive.facts import Told
from dossier.archive.findings import Findings
from dossier.archive.naming import named_texts
from dossier.model import Version
from dossier.problems import Problem

HINT = "list words that only reports on this meeting print; or the article reports on this one too"


def check_facts(archive: Archive, at: Findings) -> Iterator[Problem]:
    """For each fact, the first article of another meeting that tells it. Unassigned articles may be of either."""
    found: set[tuple[str, int]] = set()
    for told, version in _elsewhere(archive) if archive.facts else ():
        if told[:2] not in found:
            found.add(told[:2])
            message = f"“{told.words}” stands in {version.path} too, and that reports on another meeting"
            path = f"meetings/{told.meeting}/meeting.yml"
            yield at("fact-shared", path, ("facts", told.fact, "words"), message, HINT)


def _elsewhere(archive: Archive) -> Iterator[tuple[Told, Version]]:
    for article in archive.articles.values():
        own = reports_on(article)
        for version in article.versions if own else ():
            for text in named_texts(version):
                told = archive.facts.find(text, version.front.lang)
                yield from ((one, version) for one in told if one.meeting not in own)
