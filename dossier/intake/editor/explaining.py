"""Finding what `dossier explain` is asked about: the neighbour of `explain` that reads files."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

from dossier.archive import store
from dossier.archive.collection import Archive
from dossier.archive.identity import article_id
from dossier.archive.rules import problem
from dossier.intake.editor.explain import Explained, filed, taken
from dossier.intake.files import contents
from dossier.intake.formats import reading
from dossier.intake.take import read
from dossier.intake.values import Received, Stated, Taken
from dossier.intake.versions.languages import stated_of
from dossier.model import Article
from dossier.problems import Problem, ProblemError


def explained(file: Path, content: Path, archive: Archive, today: date) -> Explained:
    """The rows of an original: one not added yet, a stored one, or that of an article's file.

    ProblemError for what holds no article or cannot be read.
    """
    article = _of_file(file, content, archive)
    if article is None:
        received = Received(file.name, contents(file))
        article = archive.articles.get(article_id(sha256(received.data).hexdigest()))
        if article is None:
            return _new(received, archive, today)
        stored = _lines(article, content) or reading(received).lines
        return filed(file.name, article.versions, stored, _today(received, article, archive))
    lines = _lines(article, content)
    if lines is None:
        raise ProblemError(_elsewhere(file, article))
    return filed(file.name, article.versions, lines, _today(_kept(article, content), article, archive))


def _elsewhere(file: Path, article: Article) -> Problem:
    """The problem with an article of whose original no line is here: what is missing, and what to do."""
    original = article.main.front.original
    if original is None:
        message, hint = "this article has no original", "only what was read from one can be explained"
    elif original.held == "private":
        message = f"its original is held privately: of {original.file} only the hash is here"
        hint = "explain the original itself, where you keep it: dossier explain FILE"
    else:
        message = f"originals/{original.file} is not here, or cannot be read"
        hint = "bring it back, or explain the original itself: dossier explain FILE"
    return problem("original-elsewhere", str(file), (0, 0), message, hint)


def _kept(article: Article, content: Path) -> Received | None:
    """The original as it lies in the archive, if it does."""
    original = article.main.front.original
    path = content / "originals" / original.file if original else content
    return Received(path.name, path.read_bytes()) if path.is_file() else None


def _today(received: Received | None, article: Article, archive: Archive) -> Taken | None:
    """The original as today's rules read it; None where the bytes are elsewhere."""
    if received is None:
        return None
    others = {key: one for key, one in archive.articles.items() if key != article.id}
    stated = Stated(added=article.main.front.added, lang=stated_of(article.versions))
    return read(received, stated, replace(archive, articles=others))


def _of_file(file: Path, content: Path, archive: Archive) -> Article | None:
    """The article of which this is a file of content/."""
    root = content.resolve()
    path = file.resolve()
    below = path.relative_to(root).as_posix() if path.is_relative_to(root) else ""
    found = (article for article in archive.articles.values() if any(v.path == below for v in article.versions))
    return next(found, None)


def _lines(article: Article, content: Path) -> tuple[str, ...] | None:
    original = article.main.front.original
    return store.readings(content)(original.file) if original else None


def _new(received: Received, archive: Archive, today: date) -> Explained:
    found = read(received, Stated(added=today), archive)
    if not found.versions:
        raise ProblemError(*found.problems)
    return taken(found)
