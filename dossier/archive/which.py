"""Which article somebody means: by its id, its file, or the address of its page."""

from __future__ import annotations

import re

from dossier.archive.collection import Archive
from dossier.archive.identity import is_article_id
from dossier.archive.rules import problem
from dossier.archive.wording import nearest
from dossier.model import Article
from dossier.problems import ProblemError

_ADDRESS = re.compile(r"(?:^|/)articles/([0-9a-z]{8})(?:[/?#]|$)")


def article(said: str, archive: Archive) -> Article:
    """The article that is meant. ProblemError where there is none, or none any more.

    The id of an article that was merged into another means the other.
    """
    key = archive.lasting(identify(said, archive))
    if retired := archive.retired.get(key):
        message = f"this article was taken down on {retired.retired.isoformat()}"
        raise ProblemError(problem("article-gone", said, (0, 0), message))
    if key not in archive.articles:
        raise _unknown(said, archive)
    return archive.articles[key]


def identify(said: str, archive: Archive) -> str:
    """The id that is meant, whether there is such an article or not. ProblemError where nothing says one."""
    if is_article_id(said):
        return said
    if address := _ADDRESS.search(said):
        return address[1]
    path = f"/{said.replace(chr(92), '/')}"
    found = (version.front.id for version in archive.versions if path.endswith(f"/{version.path}"))
    key = next(found, None)
    if key is None:
        raise _unknown(said, archive)
    return key


def _unknown(said: str, archive: Archive) -> ProblemError:
    hint = nearest(said, list(archive.articles)) or "name it by its id, its file or the address of its page"
    return ProblemError(problem("article-unknown", said, (0, 0), "there is no such article", hint))
