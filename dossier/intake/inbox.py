"""What lies in content/inbox/, read for the site to show: nothing is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from hashlib import sha256

from dossier.archive.collection import Archive
from dossier.archive.rules import problem
from dossier.intake.editor.reasons import QUESTIONS
from dossier.intake.naming.names import Known
from dossier.intake.take import take
from dossier.intake.values import Received, Stated, Taken
from dossier.model import Version
from dossier.problems import Problem


def read_inbox(
    files: Iterable[Received], archive: Archive, added: date
) -> tuple[tuple[Version, ...], tuple[Problem, ...]]:
    """The versions in the originals of the inbox, unreviewed and in no meeting, and what is wrong with the others.

    `path` of such a version is that of its original (`inbox/<name>`). An original that the archive holds already, or
    the inbox twice, is a warning; one that is held privately is an error.
    """
    known, seen = Known(archive), archive
    versions: list[Version] = []
    problems: list[Problem] = []
    for received in files:
        taken = take(received, Stated(added), seen, known)
        seen = seen.with_versions(taken.versions)
        versions += (_unreviewed(version, taken) for version in taken.versions)
        problems += _problems(taken, received, archive)
    return tuple(versions), tuple(problems)


def _problems(taken: Taken, received: Received, archive: Archive) -> Iterator[Problem]:
    file = f"content/inbox/{received.name}"
    if is_private(received.data, archive):
        yield private(file)
    else:
        yield from (replace(problem, file=file) for problem in taken.problems)


def is_private(data: bytes, archive: Archive) -> bool:
    """Whether the archive has this original, and holds it privately."""
    digest = sha256(data).hexdigest()
    originals = (version.front.original for version in archive.versions)
    return any(one and one.held == "private" and one.sha256 == digest for one in originals)


def private(file: str) -> Problem:
    """The problem with a private original whose bytes are part of the archive's folder, and go wherever that goes."""
    message = "this original is held privately, and its bytes lie in the archive’s inbox"
    hint = "move the file out of content/, to where you keep such files, and commit it nowhere"
    return problem("private-in-inbox", file, (0, 0), message, hint)


def _unreviewed(version: Version, taken: Taken) -> Version:
    asked = (QUESTIONS["meeting-proposed"],) if taken.proposals else ()
    questions = tuple(dict.fromkeys((*version.open_questions, *asked)))
    return replace(version, path=f"inbox/{taken.name}", meeting=None, unreviewed=True, open_questions=questions)
