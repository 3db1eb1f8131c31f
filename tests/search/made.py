"""A list of queries made by chance, the same each time: words of the texts of an archive, spelt by every rule, and what
whole queries may be of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from itertools import islice
from random import Random
from typing import NamedTuple

from dossier.archive.collection import Archive
from dossier.archive.naming import KINDS
from dossier.model import Version
from dossier.site.search.searched import Searched
from dossier.text.terms import key, readings, words
from tests.kinds import LOCALES
from tests.search.cases import OTHERS, Case
from tests.search.spelt import HYPHENS, SPELT

OF_EACH = 14
"""So many lines for each rule."""

LETTERS = ("ابتثجحخدذرزسشصضطظعغفقكلمنهوي", "abcdefghijklmnopqrstuvwxyz", "абвгдежзиклмнопрстуфхцчшщы")


class Part(NamedTuple):
    """A paragraph or a title: the text that it is of (`id.lang`), and its words that ask for something."""

    of: str
    text: str
    words: tuple[tuple[int, int], ...]

    def printed(self, first: int, last: int) -> str:
        return self.text[self.words[first][0] : self.words[last][1]]


class Made:
    """The queries about an archive."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._chance = Random(5)
        self._parts = [
            part for version in archive.versions for part in _parts(Searched(version)) if len(part.words) > 3
        ]
        self._keys = {each for part in self._parts for word in words(part.text) for each in readings(word.form)}

    def cases(self) -> list[Case]:
        """All of them, of every rule that the texts have words for."""
        found = [case for rule in self._rules() for case in islice(rule, OF_EACH)]
        return [*found, *self._names()]

    def _rules(self) -> Iterator[Iterator[Case]]:
        for letters, each in SPELT.items():
            for rule in each:
                yield self._spelt(letters, rule)
        yield from (
            self._two_words(),
            self._hyphens(),
            self._phrases(),
            self._exact(),
            self._prefixes(),
            self._nowhere(),
        )

    def _drawn(self) -> Iterator[tuple[Part, int]]:
        """Words by chance: a part, and the number of a word in it that two others follow."""
        for _ in range(2_000):
            part = self._chance.choice(self._parts)
            yield part, self._chance.randrange(len(part.words) - 2)

    def _case(self, query: str, rule: str, *must: str, never: frozenset[str] = frozenset()) -> Case:
        return Case(query, self._chance.choice(LOCALES), frozenset(must), never, rule, "")

    def _spelt(self, letters: str, rule: str) -> Iterator[Case]:
        fits = re.compile(f"[{letters}]{{3,}}" if letters != "0-9" else "[0-9]+").fullmatch
        for part, at in self._drawn():
            word = part.printed(at, at)
            if fits(word) and (query := SPELT[letters][rule](word, self._chance)) not in ("", word):
                yield self._case(query, rule, part.of)

    def _two_words(self) -> Iterator[Case]:
        for part, at in self._drawn():
            other = self._chance.choice([one for one in self._parts if one.of == part.of])
            yield self._case(f"{part.printed(at, at)} {other.printed(-1, -1)}", "two words", part.of)

    def _hyphens(self) -> Iterator[Case]:
        for part, at in self._drawn():
            pair = part.printed(at, at), part.printed(at + 1, at + 1)
            if all(re.fullmatch(r"\w{4,}", word) for word in pair):
                yield self._case(self._chance.choice(HYPHENS).join(pair), "hyphens", part.of)

    def _phrases(self) -> Iterator[Case]:
        for part, at in self._drawn():
            if not re.search('["“”„«»]', printed := part.printed(at, at + 2)):
                yield self._case(f"“{printed}”", "phrase", part.of)

    def _exact(self) -> Iterator[Case]:
        for part, at in self._drawn():
            yield self._case(f'"{part.printed(at, at)}"', "exact", part.of)

    def _prefixes(self) -> Iterator[Case]:
        for part, at in self._drawn():
            if self._is_nowhere(query := part.printed(at, at)[:-2]):
                yield self._case(query, "prefix", never=frozenset({OTHERS}))

    def _nowhere(self) -> Iterator[Case]:
        for part, at in self._drawn():
            invented = "".join(self._chance.choices(self._chance.choice(LETTERS), k=7))
            if self._is_nowhere(invented):
                query = self._chance.choice((invented, f"{part.printed(at, at)} {invented}"))
                yield self._case(query, "nowhere", never=frozenset({OTHERS}))

    def _is_nowhere(self, query: str) -> bool:
        """Whether a word is surely in no text, in none of its forms: no key begins it, not even in part."""
        asked = [key(word.form) for word in words(query)]
        return len(asked) == 1 and len(asked[0]) > 3 and not any(map(partial(_begins, asked[0]), self._keys))

    def _names(self) -> Iterator[Case]:
        """Every preferred name finds every text that names whom or what it is the name of."""
        for kind in KINDS:
            for one, entry in self._archive.authority(kind).items():
                must = [
                    _name(version) for version in self._archive.versions if one in self._archive.named(kind, version)
                ]
                yield from (self._case(name, "names", *must) for name in entry.name.values() if must)


def _begins(asked: str, known: str) -> bool:
    return asked.startswith(known[: max(3, len(known) - 1)]) or asked[1:].startswith(known)


def _parts(searched: Searched) -> Iterator[Part]:
    for text in (searched.title, *(part.text for part in searched.parts)):
        found = tuple((word.start, word.end) for word in words(text) if key(word.form))
        yield Part(_name(searched.version), text, found)


def _name(version: Version) -> str:
    return f"{version.front.id}.{version.front.lang}"
