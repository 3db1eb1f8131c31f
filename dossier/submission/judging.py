"""What would be wrong with an article of a submission as a file of the archive, before it is one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from dossier.archive.checks import check
from dossier.archive.collection import Archive
from dossier.archive.findings import Findings
from dossier.archive.originals import Source
from dossier.archive.review import chronology
from dossier.archive.review.around import Around
from dossier.problems import Problem
from dossier.submission.draft import Draft


def faults(draft: Draft, archive: Archive, today: date) -> frozenset[tuple[str, str]]:
    """What is wrong with its files as files of the archive, each as code and message."""
    alone = replace(archive, articles={draft.article.id: draft.article})
    paths = {f"content/{version.path}" for version in draft.versions}
    return frozenset((one.code, one.message) for one in _checked(draft, alone, today) if one.file in paths)


def _checked(draft: Draft, alone: Archive, today: date) -> tuple[Problem, ...]:
    original = draft.article.main.front.original
    source = Source(original.sha256 if original else None, draft.lines)
    found = check(alone, lambda _: source, _Nowhere())
    days = chronology.check(alone, Around(today, {}, lambda _: source), Findings(_Nowhere()))
    return tuple(one for one in (*found, *days) if one.severity == "error")


class _Nowhere:
    """Places in files that are not written yet: none."""

    folder = "content"

    def __call__(self, path: str, *keys: int | str) -> tuple[int, int]:
        return 0, 0
