"""An article to another meeting, or to none: its files move, and what names their meeting follows.

The addresses of its pages do not depend on the meeting, and neither do references to its paragraphs.
"""

from __future__ import annotations

from collections.abc import Iterator

from dossier.archive import editing, written
from dossier.archive.collection import Archive
from dossier.archive.editing import Edit
from dossier.archive.rules import problem
from dossier.archive.wording import nearest
from dossier.archive.written import Held, Written
from dossier.model import Version
from dossier.problems import ProblemError


def move(held: Held, archive: Archive, meeting: str | None) -> Edit:
    """The files of an article in the folder of a meeting (None: of the unassigned ones).

    Nothing where it lies there already. ProblemError if the archive has no such meeting.
    """
    if meeting and meeting not in archive.meetings:
        hint = nearest(meeting, list(archive.meetings)) or "begin it with `dossier new meeting`"
        message = f"there is no meeting “{meeting}”"
        raise ProblemError(problem("meeting-unknown", meeting, (0, 0), message, hint))
    if all(version.path.rpartition("/")[0] == editing.folder(meeting) for version in held.article.versions):
        return Edit({})
    return editing.joined(
        [*(moved(held, version, meeting) for version in held.article.versions), *_noted(held, meeting)]
    )


def moved(held: Held, version: Version, meeting: str | None) -> Edit:
    """A version's file there. What is its meeting now is no other meeting that it reports on too."""
    path, text, others = version.path, held.texts[version.path], version.front.also_reports_on
    if meeting in others:
        text = editing.with_fields(text, path, also_reports_on=tuple(key for key in others if key != meeting))
    return editing.placed(path, f"{editing.folder(meeting)}/{path.rpartition('/')[2]}", text)


def _noted(held: Held, meeting: str | None) -> Iterator[Edit]:
    """The note beside the original, so that reading it once more counts with the meeting that it has now."""
    original = held.article.main.front.original
    if original and held.written != Written():
        note = written.beside(original.file)
        yield Edit({note: written.render(held.written.model_copy(update={"meeting": meeting}))}, [note])
