"""The whole archive as one value, and the ways to look things up in it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TypeVar

from dossier.archive import gone
from dossier.archive.facts import Facts
from dossier.archive.gone import Merged, Retired
from dossier.archive.naming import KINDS, Naming, Spellings, parts
from dossier.archive.offices import days
from dossier.model import ArchiveFile, Article, Authority, AuthorityKind, Body, Meeting, Outlet, Person, Place, Version
from dossier.text.names import Matcher

Key = TypeVar("Key", bound=Hashable)
Item = TypeVar("Item")


@dataclass(frozen=True)
class Archive:
    """Everything that content/ holds, and nothing that has to be read again. Indexes are made when first asked for.

    No look-up raises for an id that is not there: it finds nothing. `renamed` are the pages of entries that have
    another id now: `people/lina-hadad` is `people/lina-haddad`.
    """

    file: ArchiveFile
    articles: Mapping[str, Article] = field(default_factory=dict)
    meetings: Mapping[str, Meeting] = field(default_factory=dict)
    people: Mapping[str, Person] = field(default_factory=dict)
    bodies: Mapping[str, Body] = field(default_factory=dict)
    places: Mapping[str, Place] = field(default_factory=dict)
    outlets: Mapping[str, Outlet] = field(default_factory=dict)
    retired: Mapping[str, Retired] = field(default_factory=dict)
    merged: Mapping[str, Merged] = field(default_factory=dict)
    renamed: Mapping[str, str] = field(default_factory=dict)

    def authority(self, kind: AuthorityKind) -> Mapping[str, Authority]:
        """All entries of one kind."""
        entries: Mapping[AuthorityKind, Mapping[str, Authority]] = {
            "people": self.people,
            "bodies": self.bodies,
            "places": self.places,
            "outlets": self.outlets,
        }
        return entries[kind]

    def with_versions(self, versions: Iterable[Version]) -> Archive:
        """This archive and further versions, such as unreviewed ones from the inbox."""
        grown = dict(self.articles)
        for key, article in articles(versions).items():
            grown[key] = _one(key, (*(grown[key].versions if key in grown else ()), *article.versions))
        return replace(self, articles=dict(sorted(grown.items())))

    def lasting(self, key: str) -> str:
        """The id under which an article is kept now: its own, unless it was merged into another."""
        return gone.lasting(key, self.merged) if key in self.merged else key

    @property
    def versions(self) -> Iterator[Version]:
        """Every version of every article."""
        return (version for article in self.articles.values() for version in article.versions)

    # --- articles ----------------------------------------------------------------------------------------------

    def articles_of(self, meeting: str) -> tuple[Article, ...]:
        """The articles that report on a meeting: those that lie in its folder, then those of other meetings."""
        return self._articles_of.get(meeting, ())

    @cached_property
    def _articles_of(self) -> Mapping[str, tuple[Article, ...]]:
        found = _grouped(self.articles.values(), lambda article: _meetings(article)[:1])
        others = _grouped(self.articles.values(), lambda article: _meetings(article)[1:])
        return {key: found.get(key, ()) + others.get(key, ()) for key in (*found, *others)}

    @cached_property
    def unassigned(self) -> tuple[Article, ...]:
        """The articles whose meeting nobody has confirmed; those of the inbox are `unreviewed` instead."""
        return tuple(one for one in self.articles.values() if one.main.meeting is None and not one.main.unreviewed)

    @cached_property
    def unreviewed(self) -> tuple[Article, ...]:
        """The articles of which a version lies in the inbox."""
        return tuple(one for one in self.articles.values() if any(version.unreviewed for version in one.versions))

    def articles_of_outlet(self, outlet: str) -> tuple[Article, ...]:
        return self._articles_of_outlet.get(outlet, ())

    @cached_property
    def _articles_of_outlet(self) -> Mapping[str, tuple[Article, ...]]:
        return _grouped(self.articles.values(), lambda one: [v.front.outlet for v in one.versions if v.front.outlet])

    # --- meetings ----------------------------------------------------------------------------------------------

    def meetings_at(self, place: str) -> tuple[str, ...]:
        """The ids of the meetings at a place or at a place within it."""
        return self._meetings_at.get(place, ())

    @cached_property
    def _meetings_at(self) -> Mapping[str, tuple[str, ...]]:
        return _grouped(self.meetings, lambda key: self.around(self.meetings[key].place))

    def around(self, place: str | None) -> tuple[str, ...]:
        """A place and the ones it lies within, from small to large."""
        chain: list[str] = []
        while place is not None and place in self.places and place not in chain:
            chain.append(place)
            place = self.places[place].within
        return tuple(chain)

    def meetings_with(self, key: str) -> tuple[str, ...]:
        """The ids of the meetings in which a person or a body took part."""
        return self._meetings_with.get(key, ())

    @cached_property
    def _meetings_with(self) -> Mapping[str, tuple[str, ...]]:
        return _grouped(self.meetings, lambda key: _participants(self.meetings[key]))

    @cached_property
    def facts(self) -> Facts:
        """Finds the facts that the meetings list."""
        return Facts(self.meetings)

    # --- names in the texts ------------------------------------------------------------------------------------

    def mentions(self, kind: AuthorityKind, key: str) -> tuple[Version, ...]:
        """The versions that name a person, body, place or outlet in their title, standfirst or text (`named`)."""
        if kind not in self._mentions:
            self._mentions[kind] = _grouped(self.versions, lambda version: self.spellings(kind, version))
        return self._mentions[kind].get(key, ())

    def named(self, kind: AuthorityKind, version: Version) -> frozenset[str]:
        """The ids of the people, bodies, places or outlets that a version names; it need not be of this archive.

        People are named by name, or by an office that nobody else held on the day of the version (`offices.days`).
        """
        return frozenset(self.spellings(kind, version))

    def spellings(self, kind: AuthorityKind, version: Version) -> Spellings:
        """The same by id, with the words by which the version names each and where they stand in it."""
        if id(version) not in self._named:
            found = self.naming.named(parts(version), days(version, self.meetings))
            self._named[id(version)] = version, found
        return self._named[id(version)][1][kind]

    @cached_property
    def naming(self) -> Naming:
        """Finds names and offices in running text."""
        return Naming({kind: self.authority(kind) for kind in KINDS})

    def matcher(self, kind: AuthorityKind) -> Matcher:
        """Finds the names and variants of one kind in running text."""
        return self.naming.matcher(kind)

    @cached_property
    def _named(self) -> dict[int, tuple[Version, Mapping[AuthorityKind, Spellings]]]:
        """What each version names, by its identity; the version is kept, so that no other can have that."""
        return {}

    @cached_property
    def _mentions(self) -> dict[AuthorityKind, Mapping[str, tuple[Version, ...]]]:
        return {}


def articles(versions: Iterable[Version]) -> dict[str, Article]:
    """Versions as articles by id; in each the original first, then by language."""
    found: dict[str, list[Version]] = {}
    for version in versions:
        found.setdefault(version.front.id, []).append(version)
    return {key: _one(key, found[key]) for key in sorted(found)}


def _one(key: str, versions: Iterable[Version]) -> Article:
    return Article(key, tuple(sorted(versions, key=_rank)))


def reports_on(article: Article) -> frozenset[str]:
    """The meetings that an article reports on; none if nobody has confirmed one."""
    return frozenset(key for key in _meetings(article) if key)


def _rank(version: Version) -> tuple[bool, str]:
    return version.front.kind != "original", version.front.lang


def _meetings(article: Article) -> list[str]:
    """The meetings that an article reports on, the one whose folder it lies in first (empty where there is none)."""
    others = [key for version in article.versions for key in version.front.also_reports_on]
    return list(dict.fromkeys([article.main.meeting or "", *others]))


def _participants(meeting: Meeting) -> list[str]:
    keys = [key for one in meeting.participants for key in (one.person, one.representing) if key]
    return [*keys, *(key for part in meeting.parts for key in part.participants)]


def _grouped(items: Iterable[Item], keys: Callable[[Item], Iterable[Key]]) -> dict[Key, tuple[Item, ...]]:
    """The items under each of their keys, once, in order."""
    found: dict[Key, dict[int, Item]] = {}
    for item in items:
        for key in keys(item):
            found.setdefault(key, {})[id(item)] = item
    return {key: tuple(each.values()) for key, each in found.items()}
