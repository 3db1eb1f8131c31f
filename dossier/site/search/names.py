"""Names across languages: a text that names a person by one name is found by every other the authority files attest."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from dossier.archive.collection import Archive
from dossier.archive.naming import KINDS, forms
from dossier.model import Authority, Version
from dossier.text.terms import key, words


class Names:
    """The names of everybody and everything that the texts of an archive name."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    def keys(self, version: Version) -> frozenset[str]:
        """The keys of all words of all names of whom and what a version names."""
        named = ((kind, one) for kind in KINDS for one in self._archive.named(kind, version))
        return frozenset(found for kind, one in named for found in self._words[kind, one])

    @cached_property
    def _words(self) -> dict[tuple[str, str], frozenset[str]]:
        return {(kind, one): frozenset(_keys(entry)) for kind, one, entry in self._entries()}

    @cached_property
    def by_key(self) -> dict[str, tuple[str, ...]]:
        """By the key of a word: names, in every language, of those who have a name with this word."""
        found: dict[str, dict[str, None]] = {}
        for kind, one, entry in self._entries():
            for word in self._words[kind, one]:
                found.setdefault(word, {}).update(dict.fromkeys(_telling(entry)))
        return {word: tuple(names) for word, names in found.items()}

    def _entries(self) -> Iterator[tuple[str, str, Authority]]:
        """The entries that at least one text names."""
        for kind in KINDS:
            for one, entry in self._archive.authority(kind).items():
                if self._archive.mentions(kind, one):
                    yield kind, one, entry


def _telling(entry: Authority) -> Iterator[str]:
    """The preferred names, and of the other forms those that have a word which none before has."""
    known: set[str] = set()
    for form in forms(entry):
        if form in entry.name.values() or not known.issuperset(_asked(form)):
            yield form
        known.update(_asked(form))


def _keys(entry: Authority) -> Iterator[str]:
    return (found for form in forms(entry) for found in _asked(form))


def _asked(form: str) -> list[str]:
    return [found for word in words(form) if (found := key(word.form))]
