"""Adding originals to content/: the neighbour of intake that reads and writes files."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from errno import ENAMETOOLONG
from pathlib import Path

from dossier.archive import store
from dossier.archive.collection import Archive
from dossier.intake.names import Known
from dossier.intake.take import take
from dossier.intake.values import Received, Stated, Taken
from dossier.problems import Problem, ProblemError, has_errors


@dataclass(frozen=True, slots=True)
class Added:
    """One original after adding it. `blocked`: it was understood, but the disk would not take it."""

    taken: Taken
    blocked: bool = False

    @property
    def failed(self) -> bool:
        return has_errors(self.taken.problems)


def add(
    files: Iterable[Path], content: Path, archive: Archive, stated: Stated, dry_run: bool = False
) -> Iterable[Added]:
    """Add each file to the archive that lies in `content`; one that cannot be added does not keep the others out.

    All that an original yields is written, or none of it. A file of the inbox leaves it when it is in. `dry_run`
    writes and removes nothing.
    """
    known = Known(archive)
    for file in files:
        added = _one(file, content, stated, (archive, known), dry_run)
        if not added.failed:
            archive = archive.with_versions(added.taken.versions)
        yield added


def _one(file: Path, content: Path, stated: Stated, names: tuple[Archive, Known], dry_run: bool) -> Added:
    try:
        data = file.read_bytes()
    except OSError as error:
        return Added(Taken(file.name, problems=(_unreadable(file, error),)))
    taken = take(Received(file.name, data), stated, *names)
    taken = replace(taken, problems=tuple(replace(problem, file=str(file)) for problem in taken.problems))
    if dry_run or has_errors(taken.problems):
        return Added(taken)
    try:
        store.write(content, taken.files)
        if _is_in_inbox(file, content) and _is_kept(data, taken, content, names[0]):
            file.unlink()
    except ProblemError as error:
        return Added(replace(taken, problems=(*taken.problems, *error.problems)))
    except OSError as error:
        return Added(replace(taken, problems=(*taken.problems, _unwritable(file, error))), blocked=True)
    return Added(taken)


def _is_in_inbox(file: Path, content: Path) -> bool:
    return file.resolve().parent == (content / "inbox").resolve()


def _is_kept(data: bytes, taken: Taken, content: Path, archive: Archive) -> bool:
    """The very bytes lie under originals/, from now or from before."""
    versions = taken.versions or tuple(version for one in archive.articles.values() for version in one.versions)
    names = {version.front.original.file for version in versions if version.front.original}
    paths = (content / "originals" / name for name in names)
    return any(path.is_file() and path.read_bytes() == data for path in paths)


def _unreadable(file: Path, error: OSError) -> Problem:
    if file.is_dir():
        message, hint = "this is a folder", f"give the files in it: {file}/*"
    else:
        message = f"the file cannot be read: {error.strerror or error}"
        hint = "nothing fits this pattern: is the folder empty?" if "*" in file.name else "is the path right?"
    return Problem(str(file), 0, 0, "unreadable", message, hint)


def _unwritable(file: Path, error: OSError) -> Problem:
    message = f"the archive cannot be written: {error.strerror or error}"
    hint = "is there room on the disk, and may you write there?"
    return Problem(
        str(file), 0, 0, "unwritable", message, "give the file a shorter name" if error.errno == ENAMETOOLONG else hint
    )
