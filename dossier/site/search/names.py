"""Names across languages: a text that names a person by one name is found by every other the authority files attest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from dossier.archive.collection import Archive
from dossier.archive.naming import KINDS, forms
from dossier.model import Authority, Version
from dossier.site.search.named import named
from dossier.site.search.searched import Searched
from dossier.text.aside import ASIDE
from dossier.text.terms import key, readings, words

MOST_DESCRIPTIONS = 3
"""So many of one person, body, place or outlet are told to a reader: the shortest."""


class Called(NamedTuple):
    """Who and what have a name with some word: their names in every language, their entries (`people/lina-haddad`), and
    what texts call them without any word of a name: «الرئيس السوري»."""

    names: tuple[str, ...]
    entries: tuple[str, ...]
    descriptions: tuple[str, ...]


class Names:
    """The names of everybody and everything that the texts of an archive name."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    def keys(self, version: Version) -> frozenset[str]:
        """The keys of all words of all names of whom and what a version names."""
        all_named = (f"{kind}/{one}" for kind in KINDS for one in self._archive.named(kind, version))
        return frozenset(found for one in all_named for found in self._words[one])

    @cached_property
    def _words(self) -> dict[str, frozenset[str]]:
        return {one: frozenset(_keys(entry)) for one, entry in self._entries.items()}

    @cached_property
    def by_key(self) -> dict[str, Called]:
        """By the key of a word: those who have a name with this word."""
        found: dict[str, list[str]] = {}
        for one in self._entries:
            for word in self._words[one]:
                found.setdefault(word, []).append(one)
        return {word: self._called(entries) for word, entries in found.items()}

    def _called(self, entries: list[str]) -> Called:
        names = (name for one in entries for name in _telling(self._entries[one]))
        descriptions = (each for one in entries for each in self._descriptions.get(one, ()))
        return Called(tuple(dict.fromkeys(names)), tuple(entries), tuple(dict.fromkeys(descriptions)))

    @cached_property
    def _descriptions(self) -> dict[str, list[str]]:
        spellings: dict[str, set[str]] = {}
        for version in self._archive.versions:
            for one, printed in named(self._archive, Searched(version)).items():
                spellings.setdefault(one, set()).update(printed)
        return {one: _apart(printed, self._words[one]) for one, printed in spellings.items()}

    @cached_property
    def _entries(self) -> Mapping[str, Authority]:
        """The entries that at least one text names."""
        return {
            f"{kind}/{one}": entry
            for kind in KINDS
            for one, entry in self._archive.authority(kind).items()
            if self._archive.mentions(kind, one)
        }


def _telling(entry: Authority) -> Iterator[str]:
    """The preferred names, and of the other forms those that have a word which none before has."""
    known: set[str] = set()
    for form in forms(entry):
        if form in entry.name.values() or not known.issuperset(_asked(form)):
            yield form
        known.update(_asked(form))


def _apart(spellings: Iterable[str], names: frozenset[str]) -> list[str]:
    """Of the words by which texts name somebody, those with no word of the names; one with a particle glued on before
    it (`للرئيس السوري`) stands for nothing new."""
    found: dict[str, list[str]] = {}
    for spelling in sorted(spellings, key=lambda one: (len(one), one)):
        read = [each for word in words(spelling) if (each := readings(word.form))]
        if names.isdisjoint(one for each in read for one in each) and not any(
            _reads(read, row) for row in found.values()
        ):
            found[spelling] = [each[0] for each in read]
    return list(found)[:MOST_DESCRIPTIONS]


def _reads(read: list[tuple[str, ...]], row: list[str]) -> bool:
    """Whether words may be read as those of which these are the keys."""
    return len(read) == len(row) and all(one in each for each, one in zip(read, row, strict=True))


def _keys(entry: Authority) -> Iterator[str]:
    return (found for form in forms(entry) for found in _asked(form))


def _asked(form: str) -> list[str]:
    """The keys of its words, without those that only join others."""
    return [found for word in words(form) if word.form not in ASIDE and (found := key(word.form))]
