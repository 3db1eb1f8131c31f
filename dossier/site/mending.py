"""`dossier check --fix`: what has one safe answer. This reads and writes files.

Keys of articles are put in order, and the register of ids grows by what is there. No word of a text is touched.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from dossier.archive import frontmatter, register, store
from dossier.archive.collection import Archive
from dossier.archive.review.fields import out_of_order
from dossier.archive.rewriting import in_order
from dossier.problems import ProblemError
from dossier.site.around import files

ARTICLE = re.compile(r"(meetings/[^/]+|unassigned)/[^/]+\.md")


def mend(content: Path, wanted: Callable[[str], bool]) -> tuple[str, ...]:
    """Mend the files whose path below content/ is wanted; says what was done, a sentence a file.

    All of it is written, or none. OSError if the disk says no, ProblemError if another command is writing.
    """
    loaded = store.load(content)
    texts = {path: text for path, text in _mended(content, loaded.archive).items() if wanted(path)}
    store.write(content, texts, overwrite=True)
    return tuple(f"{content.name}/{path}: {_done(path)}" for path in texts)


def _mended(content: Path, archive: Archive) -> dict[str, str]:
    """The new text of each file that can be mended."""
    read = files(content)
    articles = {path: text for path, text in read.items() if text and ARTICLE.fullmatch(path)}
    found = {path: _in_order(text) for path, text in articles.items() if out_of_order(text)}
    changed = {path: text for path, text in found.items() if text != articles[path]}
    return changed | _register(content, archive)


def _register(content: Path, archive: Archive) -> dict[str, str]:
    """The register with what it lacks; nothing if it lacks nothing or cannot be read."""
    try:
        kept = store.register(content)
    except ProblemError:
        return {}
    grown = register.grown(kept or register.Register(), archive)
    return {register.PATH: register.render(grown)} if grown != kept else {}


def _in_order(text: str) -> str:
    """The text as it is, where it cannot be read."""
    try:
        return in_order(frontmatter.parse(text, ""))
    except ProblemError:
        return text


def _done(path: str) -> str:
    return "the register of ids is up to date" if path == register.PATH else "the keys are in order"
