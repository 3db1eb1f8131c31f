"""What texts name: the entries of the authority files, and people also by an office that they held at the time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple, get_args

from dossier.archive.attested import searched
from dossier.archive.offices import Offices, Unclear
from dossier.dates.edtf import Days
from dossier.model import Authority, AuthorityKind, Person, Version
from dossier.text.names import Matcher, Mention
from dossier.text.words import Words, split

KINDS: tuple[AuthorityKind, ...] = get_args(AuthorityKind)


class Spelling(NamedTuple):
    """Words by which a text names somebody or something, as printed, and the parts of the text that they stand in
    (`named_texts`), counted from 0: one for each time. `described`: the words are an office, and no name."""

    words: str
    parts: tuple[int, ...]
    described: bool


Spellings = Mapping[str, tuple[Spelling, ...]]
"""Everybody or everything that one text names, by id."""


class Naming:
    """Finds who and what is named in texts, by the entries of all authority files; built once, asked for every text."""

    def __init__(self, entries: Mapping[AuthorityKind, Mapping[str, Authority]]) -> None:
        self._entries = entries
        self._matchers: dict[AuthorityKind, Matcher] = {}

    def matcher(self, kind: AuthorityKind) -> Matcher:
        """Finds the names and variants of one kind. What is called after a person is not the person."""
        if kind not in self._matchers:
            named = ((key, form) for key, entry in self._entries[kind].items() for form in searched(entry))
            self._matchers[kind] = Matcher(named, self._things() if kind == "people" else ())
        return self._matchers[kind]

    def mentions(self, kind: AuthorityKind, parts: Sequence[Words], days: Days | None) -> Iterator[tuple[Mention, ...]]:
        """The mentions in each part of one text, in order; of people also by office, if its days are known."""
        found = self.matcher(kind).find_in(parts)
        if kind != "people" or not days:
            return found
        return (self._with_offices(part, names, days) for part, names in zip(parts, found, strict=True))

    def _with_offices(self, text: Words, names: tuple[Mention, ...], days: Days) -> tuple[Mention, ...]:
        return tuple(sorted((*names, *self._offices.find(text, days, names)), key=lambda one: one.start))

    def unclear(self, text: Words, days: Days | None) -> Iterator[Unclear]:
        """The offices in a text, if its days are known, that may have changed hands on them."""
        return self._offices.unclear(text, days, self.matcher("people").find(text)) if days else iter(())

    def named(self, parts: Sequence[Words], days: Days | None) -> dict[AuthorityKind, Spellings]:
        """Everybody and everything named in the parts of one text, by kind, and how it prints them."""
        return {kind: _spellings(self.mentions(kind, parts, days)) for kind in KINDS}

    @cached_property
    def _offices(self) -> Offices:
        people = {key: entry for key, entry in self._entries["people"].items() if isinstance(entry, Person)}
        return Offices(people, self._things())

    def _things(self) -> list[str]:
        """The longer names of what is no person."""
        entries = [entry for kind in KINDS if kind != "people" for entry in self._entries[kind].values()]
        return [form for entry in entries for form in searched(entry) if len(split(form).words) > 1]


def _spellings(mentions: Iterable[Iterable[Mention]]) -> Spellings:
    found: dict[str, dict[tuple[str, bool], list[int]]] = {}
    for part, each in enumerate(mentions):
        for mention in each:
            printed = " ".join(mention.words.split()), mention.described
            found.setdefault(mention.key, {}).setdefault(printed, []).append(part)
    return {
        key: tuple(Spelling(words, tuple(at), described) for (words, described), at in each.items())
        for key, each in found.items()
    }


def named_texts(version: Version) -> tuple[str, ...]:
    """What of a version is searched for names and passages: title, standfirst and the blocks of its text."""
    return (version.front.title, version.front.standfirst or "", *(block.text for block in version.blocks))


def parts(version: Version) -> tuple[Words, ...]:
    """The searched texts of a version in words."""
    return tuple(map(split, named_texts(version)))


def forms(entry: Authority) -> tuple[str, ...]:
    """Every attested form of an entry's name: the preferred ones and the variants."""
    return (*entry.name.values(), *(form for forms in entry.variants.values() for form in forms))
