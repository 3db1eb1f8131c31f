"""The reports on a meeting beside each other: those in one language, as far as their texts may be shown in full.

What two texts of different languages have in common cannot be shown word by word, and is not guessed. A summary says
again what others say, and is not compared either.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from dossier.model import Article, Version
from dossier.text import passages
from dossier.text.sharing import Sharing, reprints, sharing


@dataclass(frozen=True, slots=True)
class Beside:
    """The reports in one language by the id of their article; `same` are the texts that stand for themselves, each
    with those that are nearly the same."""

    lang: str
    versions: Mapping[str, Version]
    found: Mapping[str, Sharing[str]]
    same: Mapping[str, tuple[str, ...]]


def beside(reports: Iterable[Article]) -> Iterator[Beside]:
    """The reports of one meeting, compared where there are two in a language."""
    by_lang: dict[str, dict[str, Version]] = {}
    for article in reports:
        for version in filter(_is_compared, article.versions):
            by_lang.setdefault(version.front.lang, {})[article.id] = version
    for lang, versions in by_lang.items():
        if len(versions) > 1:
            found = sharing({key: passages.text(block.text for block in each.blocks) for key, each in versions.items()})
            yield Beside(lang, versions, found, reprints(found))


def _is_compared(version: Version) -> bool:
    return version.front.rights.display == "full" and version.front.kind != "summary"
