"""What lies in content/inbox/, read for the site to show: nothing is written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from dossier.archive.collection import Archive
from dossier.intake.names import Known
from dossier.intake.reasons import QUESTIONS
from dossier.intake.take import take
from dossier.intake.values import Received, Stated, Taken
from dossier.model import Version
from dossier.problems import Problem


def read_inbox(
    files: Iterable[Received], archive: Archive, added: date
) -> tuple[tuple[Version, ...], tuple[Problem, ...]]:
    """The versions in the originals of the inbox, unreviewed and in no meeting, and what is wrong with the others.

    `path` of such a version is that of its original (`inbox/<name>`). An original that the archive holds already, or
    the inbox twice, is a warning.
    """
    known = Known(archive)
    versions: list[Version] = []
    problems: list[Problem] = []
    for received in files:
        taken = take(received, Stated(added), archive, known)
        archive = archive.with_versions(taken.versions)
        versions += (_unreviewed(version, taken) for version in taken.versions)
        problems += (replace(problem, file=f"content/inbox/{received.name}") for problem in taken.problems)
    return tuple(versions), tuple(problems)


def _unreviewed(version: Version, taken: Taken) -> Version:
    asked = (QUESTIONS["meeting-proposed"],) if taken.proposals else ()
    questions = tuple(dict.fromkeys((*version.open_questions, *asked)))
    return replace(version, path=f"inbox/{taken.name}", meeting=None, unreviewed=True, open_questions=questions)
