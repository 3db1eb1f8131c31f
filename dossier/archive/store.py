"""content/ on disk: what this room reads of it, places of keys apart; `write` stands in its neighbour.

What cannot be read becomes a problem and is left out; everything else still loads. Names of files in problems begin
with the name of the content folder (`content/meetings/…`).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

from dossier.archive import article, gone, schema, yaml_strict
from dossier.archive import register as ids
from dossier.archive.collection import Archive, articles
from dossier.archive.disk import bytes_of, files, folders, lines_of, text_of
from dossier.archive.gone import Merged, Retired
from dossier.archive.identity import is_article_id, reading_name
from dossier.archive.originals import Readings, Source
from dossier.archive.positions import positions
from dossier.archive.rules import problem
from dossier.archive.writing import settle, write
from dossier.archive.written import Held, Written, beside
from dossier.archive.written import read as read_written
from dossier.model import (
    ArchiveFile,
    Article,
    Authority,
    Body,
    Frozen,
    Meeting,
    Original,
    Outlet,
    Person,
    Place,
    Version,
)
from dossier.problems import Problem, ProblemError

__all__ = [
    "Loaded",
    "digests",
    "enrol",
    "held",
    "languages",
    "load",
    "meeting_texts",
    "positions",
    "readings",
    "register",
    "sources",
    "text",
    "write",
]

Entry = TypeVar("Entry", bound=Authority)
Value = TypeVar("Value", bound=Frozen)
Anything = TypeVar("Anything")


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a content folder holds, and what is wrong with it. `inbox`: the originals nobody has looked at."""

    archive: Archive
    problems: tuple[Problem, ...] = ()
    inbox: tuple[Path, ...] = ()


def load(content: Path) -> Loaded:
    """Read everything below a content folder except pages/, which is not ours. Never raises for what a file says.

    What a killed command has left half written is finished first, or thrown away.
    """
    loading = _Loading(content)
    loading.settle()
    archive = loading.archive()
    return Loaded(archive, tuple(sorted(loading.problems)), tuple(files(content / "inbox")))


def sources(content: Path) -> Callable[[str], Source | None]:
    """Finds what is held of an original by its file name: its hash, and the lines of its reading if there is one.

    Where the bytes are held elsewhere, the reading may be there without them.
    """
    reading = readings(content)

    @lru_cache(maxsize=4)
    def find(name: str) -> Source | None:
        data = bytes_of(content / "originals" / name) if Path(name).name == name else None
        lines_of_it = reading(name)
        if data is None and lines_of_it is None:
            return None
        return Source(sha256(data).hexdigest() if data is not None else None, lines_of_it)

    return find


def digests(content: Path) -> Callable[[str], str | None]:
    """Finds the SHA-256 of a file by its path below content/; None if there is none."""

    def find(path: str) -> str | None:
        data = bytes_of(content / path)
        return sha256(data).hexdigest() if data is not None else None

    return find


def readings(content: Path) -> Readings:
    """Finds the lines of an original's reading by its file name.

    They lie beside it as `….reading.txt`; those of a text file that tells its encoding itself are its own.
    """

    @lru_cache(maxsize=4)
    def find(name: str) -> tuple[str, ...] | None:
        if Path(name).name != name:
            return None
        path = content / "originals" / name
        beside = bytes_of(path.with_name(reading_name(name)))
        return lines_of(bytes_of(path) if beside is None and path.suffix == ".txt" else beside)

    return find


def held(content: Path, article: Article) -> Held:
    """The files of an article as they are now. OSError, UnicodeDecodeError or ProblemError if one cannot be read."""
    texts = {version.path: (content / version.path).read_bytes().decode("utf-8") for version in article.versions}
    original = article.main.front.original
    if original is None:
        return Held(article, texts, Written(), None)
    note = content / beside(original.file)
    noted = read_written(note.read_bytes().decode("utf-8"), note.name) if note.is_file() else Written()
    return Held(article, texts, noted, readings(content)(original.file))


def languages(content: Path) -> tuple[str, ...]:
    """The languages of the archive's title, which are those that its names and pages are wanted in."""
    return tuple(_Loading(content).archive_file().title)


def meeting_texts(content: Path) -> dict[str, str]:
    """The text of every meeting file by its path below content/. UnicodeDecodeError if one is no UTF-8."""
    paths = (folder / "meeting.yml" for folder in folders(content / "meetings"))
    found = {path.relative_to(content).as_posix(): bytes_of(path) for path in paths}
    return {path: data.decode("utf-8") for path, data in found.items() if data is not None}


def register(content: Path) -> ids.Register | None:
    """The register of ids; None where the archive keeps none. ProblemError if it cannot be read."""
    path = content / ids.PATH
    name = f"{content.name}/{ids.PATH}"
    return ids.read(text_of(path, name), name) if path.is_file() else None


def text(content: Path, path: str) -> str | None:
    """The text of a file below content/; None if there is none. UnicodeDecodeError if it is no UTF-8."""
    data = bytes_of(content / path)
    return None if data is None else data.decode("utf-8")


def enrol(content: Path, archive: Archive) -> None:
    """Write down the ids of the archive and where they lie now, if a register is kept; where that cannot be done,
    `dossier check` tells of them."""
    with suppress(OSError, ProblemError):
        kept = register(content)
        if kept and (grown := ids.grown(kept, archive)) != kept:
            write(content, {ids.PATH: ids.render(grown)}, overwrite=True)


class _Loading:
    """One reading of a content folder; collects the problems on its way."""

    def __init__(self, content: Path) -> None:
        self.content = content
        self.lines = readings(content)
        self.problems: list[Problem] = []

    def settle(self) -> None:
        try:
            settle(self.content)
        except OSError as error:
            message, hint = f"what a killed command began cannot be finished: {error.strerror}", "may you write there?"
            self.problems.append(problem("archive-unfinished", self.content.name, (0, 0), message, hint))

    def archive(self) -> Archive:
        meetings = dict(self.meetings())
        archive = Archive(
            file=self.archive_file(),
            meetings=meetings,
            articles=articles(self.versions(meetings)),
            people=self.authority("people", Person),
            bodies=self.authority("bodies", Body),
            places=self.authority("places", Place),
            outlets=self.authority("outlets", Outlet),
            retired=dict(self.gone(gone.RETIRED, Retired)),
            merged=dict(self.gone(gone.MERGED, Merged)),
        )
        kept = self.attempt(partial(register, self.content))
        return replace(archive, renamed=ids.renamed(kept, archive)) if kept else archive

    def archive_file(self) -> ArchiveFile:
        path = self.content / "archive.yml"
        if path.is_file():
            return self.attempt(partial(self.value, ArchiveFile, path)) or ArchiveFile(format="1", title={})
        hint = 'write it with at least `format: "1"` and `title: {en: …}`'
        self.problems.append(problem("archive-missing", self.name(path), (0, 0), "there is no such file", hint))
        return ArchiveFile(format="1", title={})

    def meetings(self) -> Iterator[tuple[str, Meeting]]:
        for folder in folders(self.content / "meetings"):
            meeting = self.attempt(partial(self.meeting, folder))
            if meeting:
                yield folder.name, meeting

    def meeting(self, folder: Path) -> Meeting:
        path = folder / "meeting.yml"
        if not schema.is_slug(folder.name):
            raise ProblemError(
                schema.no_slug("meeting-id", folder.name, self.name(folder), (0, 0), "rename the folder")
            )
        if not path.is_file():
            message = "there is no such file; the articles in its folder are shown as unassigned"
            raise ProblemError(problem("meeting-missing", self.name(path), (0, 0), message))
        return self.value(Meeting, path)

    def authority(self, kind: str, cls: type[Entry]) -> dict[str, Entry]:
        """The entries of one authority file; a broken entry is left out, the others are not."""
        path = self.content / "authority" / f"{kind}.yml"
        node = self.attempt(partial(self.tree, path)) if path.is_file() else None
        if node is None:
            return {}
        found, problems = schema.read_each(cls, node, self.name(path))
        self.problems += problems
        return found

    def gone(self, folder: str, cls: type[Value]) -> Iterator[tuple[str, Value]]:
        """What stands in the place of articles that are no longer under their id."""
        for path in files(self.content / folder):
            if found := self.attempt(partial(self.in_place, path, cls)):
                yield path.stem, found

    def in_place(self, path: Path, cls: type[Value]) -> Value:
        if path.suffix != ".yml" or not is_article_id(path.stem):
            message, hint = f"“{path.name}” is not the id of an article and .yml", "name it after the id that is gone"
            raise ProblemError(problem("gone-id", self.name(path), (0, 0), message, hint))
        return self.value(cls, path)

    def versions(self, meetings: Collection[str]) -> Iterator[Version]:
        """Every article file that can be read; of two that hold the same text of an article, the first."""
        seen: dict[tuple[str, str], str] = {}
        for folder in (*folders(self.content / "meetings"), self.content / "unassigned"):
            meeting = folder.name if folder.parent.name == "meetings" and folder.name in meetings else None
            for path in files(folder):
                if path.suffix == ".md" and (version := self.attempt(partial(self.version, path, meeting))):
                    key = version.front.id, version.front.lang
                    first = seen.setdefault(key, version.path)
                    if first == version.path:
                        yield version
                    else:
                        self.problems.append(self.twice(version, first))

    def twice(self, version: Version, first: str) -> Problem:
        message = f"the text of {version.front.id} in {version.front.lang} is in {first} already; this one is left out"
        place = positions(self.content)(version.path, "id")
        return problem("article-twice", f"{self.content.name}/{version.path}", place, message)

    def version(self, path: Path, meeting: str | None) -> Version:
        below = path.relative_to(self.content).as_posix()
        return article.version(self.text(path), below, self.name(path), meeting, self.reading)

    def reading(self, original: Original) -> tuple[str, ...] | None:
        return self.lines(original.file)

    def value(self, cls: type[Value], path: Path) -> Value:
        """The one value that a YAML file holds."""
        return schema.read(cls, self.tree(path), self.name(path))

    def tree(self, path: Path) -> yaml_strict.Node:
        return yaml_strict.read(self.text(path), self.name(path))

    def text(self, path: Path) -> str:
        return text_of(path, self.name(path))

    def name(self, path: Path) -> str:
        return f"{self.content.name}/{path.relative_to(self.content).as_posix()}"

    def attempt(self, read: Callable[[], Anything]) -> Anything | None:
        """What `read` gives; or None, and its problems kept."""
        try:
            return read()
        except ProblemError as error:
            self.problems += error.problems
            return None
