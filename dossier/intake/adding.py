"""Adding originals to content/: the neighbour of intake that reads and writes files."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from errno import ENAMETOOLONG
from hashlib import sha256
from pathlib import Path
from typing import Literal

from dossier.archive import store
from dossier.archive.collection import Archive
from dossier.archive.identity import article_id
from dossier.intake.files import contents
from dossier.intake.inbox import is_private, private
from dossier.intake.known.again import again
from dossier.intake.naming.names import Known
from dossier.intake.take import take
from dossier.intake.values import Received, Stated, Taken
from dossier.problems import Problem, ProblemError, has_errors

How = Literal["try", "write", "update"]


@dataclass(frozen=True, slots=True)
class Added:
    """One original after adding it. `blocked`: it was understood, but the disk would not take it. `updated`: it was in
    the archive already, and its files have been brought up to date."""

    taken: Taken
    blocked: bool = False
    updated: bool = False

    @property
    def failed(self) -> bool:
        return has_errors(self.taken.problems)


def add(files: Iterable[Path], content: Path, archive: Archive, stated: Stated, how: How = "write") -> Iterator[Added]:
    """Add each file to the archive that lies in `content`; one that cannot be added does not keep the others out.

    All that an original yields is written, or none of it. A file of the inbox leaves it when its bytes are in.
    `how`: a `try` writes and removes nothing; an `update` also writes anew what nobody has changed by hand of an
    original that is in the archive already.
    """
    desk = _Desk(content, archive, Known(archive), stated, how)
    for file in files:
        added = desk.add(file)
        if not added.failed and not added.taken.known:
            desk = replace(desk, archive=desk.archive.with_versions(added.taken.versions))
        yield added
    if how != "try":
        store.enrol(content, desk.archive)


def without_page_folders(files: Sequence[Path]) -> tuple[Path, ...]:
    """The files without the folders that browsers save beside a page: `visit_files` goes with `visit.html`."""
    pages = {file.with_suffix("") for file in files if file.suffix.lower() in {".html", ".htm"}}
    return tuple(file for file in files if not (_page(file) in pages and file.is_dir()))


def _page(folder: Path) -> Path:
    return folder.with_name(re.sub(r"[_-][^_-]*$", "", folder.name) or folder.name)


@dataclass(frozen=True, slots=True)
class _Desk:
    """Where originals are added, one after the other."""

    content: Path
    archive: Archive
    known: Known
    stated: Stated
    how: How

    def add(self, file: Path) -> Added:
        try:
            received = Received(file.name, contents(file), self.stated.encoding)
        except ProblemError as error:
            return Added(Taken(file.name, problems=error.problems))
        taken = take(received, self.stated, self.archive, self.known)
        taken = replace(taken, problems=tuple(replace(problem, file=str(file)) for problem in taken.problems))
        if taken.known:
            taken = self.compared(taken, received)
        if self.how == "try" or has_errors(taken.problems):
            return Added(taken)
        return self.written(taken, file, received.data)

    def compared(self, taken: Taken, received: Received) -> Taken:
        """A known original with what would be written otherwise today; as it is where its files cannot be read."""
        article = self.archive.articles.get(article_id(sha256(received.data).hexdigest()))
        if article is None:  # known under another id, into which its own was merged
            return taken
        try:
            return again(taken, received, self.stated, store.held(self.content, article), (self.archive, self.known))
        except (OSError, UnicodeDecodeError, ProblemError):
            return taken

    def written(self, taken: Taken, file: Path, data: bytes) -> Added:
        anew = bool(taken.known and taken.files and self.how == "update")
        try:
            if anew or not taken.known:
                store.write(self.content, taken.files, overwrite=anew)
            if _is_in_inbox(file, self.content):
                taken = self.out_of_inbox(taken, file, data)
        except ProblemError as error:
            return Added(replace(taken, problems=(*taken.problems, *error.problems)))
        except OSError as error:
            return Added(replace(taken, problems=(*taken.problems, _unwritable(file, error))), blocked=True)
        return Added(taken, updated=anew)

    def out_of_inbox(self, taken: Taken, file: Path, data: bytes) -> Taken:
        """A file whose bytes are kept leaves the inbox; a private one stays for the editor to move, who is told so."""
        if _is_kept(data, taken, self.content, self.archive):
            file.unlink()
        elif is_private(data, self.archive.with_versions(taken.versions)):
            return replace(taken, problems=(*taken.problems, replace(private(str(file)), severity="warning")))
        return taken


def _is_in_inbox(file: Path, content: Path) -> bool:
    return file.resolve().parent == (content / "inbox").resolve()


def _is_kept(data: bytes, taken: Taken, content: Path, archive: Archive) -> bool:
    """The very bytes lie under originals/, from now or from before."""
    versions = taken.versions or tuple(version for one in archive.articles.values() for version in one.versions)
    names = {version.front.original.file for version in versions if version.front.original}
    paths = (content / "originals" / name for name in names)
    return any(path.is_file() and path.read_bytes() == data for path in paths)


def _unwritable(file: Path, error: OSError) -> Problem:
    message = f"the archive cannot be written: {error.strerror or error}"
    hint = "is there room on the disk, and may you write there?"
    return Problem(
        str(file), 0, 0, "unwritable", message, "give the file a shorter name" if error.errno == ENAMETOOLONG else hint
    )
