"""Finding what `dossier explain` is asked about: the neighbour of `explain` that reads files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

from dossier.archive import store
from dossier.archive.collection import Archive
from dossier.archive.rules import problem
from dossier.intake.editor.explain import Explained, filed, taken
from dossier.intake.files import contents
from dossier.intake.formats import reading
from dossier.intake.take import read
from dossier.intake.values import Received, Stated, Taken
from dossier.intake.versions.languages import stated_of
from dossier.model import Version
from dossier.problems import Problem, ProblemError


def explained(file: Path, content: Path, archive: Archive, today: date) -> Explained:
    """The rows of an original: one not added yet, a stored one, or that of an article's file.

    An article can have several originals, where two ids turned out to be one article: the rows are those of this one.
    ProblemError for what holds no article or cannot be read.
    """
    if version := _of_file(file, content, archive):
        lines = _lines(version, content)
        if lines is None:
            raise ProblemError(_elsewhere(file, version))
        return _filed(file, version, archive, lines, _kept(version, content))
    received = Received(file.name, contents(file))
    digest = sha256(received.data).hexdigest()
    version = _of_original(digest, archive)
    if version is None:
        _refuse_left_out(file, digest, archive)
        return _new(received, archive, today)
    return _filed(file, version, archive, _lines(version, content) or reading(received).lines, received)


def _filed(
    file: Path, version: Version, archive: Archive, lines: tuple[str, ...], received: Received | None
) -> Explained:
    """The rows of the original of a version, with every version that was read from it."""
    article = archive.articles[version.front.id]
    versions = [each for each in article.versions if _file(each) == _file(version)]
    return filed(file.name, versions, lines, _today(received, versions, archive))


def _file(version: Version) -> str:
    return version.front.original.file if version.front.original else ""


def _elsewhere(file: Path, version: Version) -> Problem:
    """The problem with a version of whose original no line is here: what is missing, and what to do."""
    original = version.front.original
    if original is None:
        message, hint = "this article has no original", "only what was read from one can be explained"
    elif original.held == "private":
        message = f"its original is held privately: of {original.file} only the hash is here"
        hint = "explain the original itself, where you keep it: dossier explain FILE"
    else:
        message = f"originals/{original.file} is not here, or cannot be read"
        hint = "bring it back, or explain the original itself: dossier explain FILE"
    return problem("original-elsewhere", str(file), (0, 0), message, hint)


def _kept(version: Version, content: Path) -> Received | None:
    """The original as it lies in the archive, if it does."""
    path = content / "originals" / _file(version)
    return Received(path.name, path.read_bytes()) if path.is_file() else None


def _today(received: Received | None, versions: Sequence[Version], archive: Archive) -> Taken | None:
    """The original as today's rules read it; None where the bytes are elsewhere."""
    if received is None:
        return None
    front = versions[0].front
    others = {key: one for key, one in archive.articles.items() if key != front.id}
    stated = Stated(added=front.added, lang=stated_of(versions))
    return read(received, stated, replace(archive, articles=others))


def _of_file(file: Path, content: Path, archive: Archive) -> Version | None:
    """The version of which this is the file in content/."""
    root = content.resolve()
    path = file.resolve()
    below = path.relative_to(root).as_posix() if path.is_relative_to(root) else ""
    return next((version for version in archive.versions if version.path == below), None)


def _of_original(digest: str, archive: Archive) -> Version | None:
    """A version that was read from the original of this hash, under whatever id it is kept now."""
    originals = ((version, version.front.original) for version in archive.versions)
    return next((version for version, original in originals if original and original.sha256 == digest), None)


def _refuse_left_out(file: Path, digest: str, archive: Archive) -> None:
    """ProblemError for an original of which no text is in the archive, since its article had one in that language."""
    for key, merged in archive.merged.items():
        if any(left.original and left.original.sha256 == digest for left in merged.left):
            into = archive.lasting(key)
            message = f"its text was left out when {key} was merged into {into}, which has one in this language"
            raise ProblemError(problem("article-gone", str(file), (0, 0), message, f"explain a file of {into}"))


def _lines(version: Version, content: Path) -> tuple[str, ...] | None:
    return store.readings(content)(_file(version)) if version.front.original else None


def _new(received: Received, archive: Archive, today: date) -> Explained:
    found = read(received, Stated(added=today), archive)
    if not found.versions:
        raise ProblemError(*found.problems)
    return taken(found)
