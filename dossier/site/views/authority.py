"""Lists and pages of people, bodies, places and outlets (authority_index.html, authority.html)."""

from __future__ import annotations

from dataclasses import dataclass

from dossier.model import AuthorityKind
from dossier.site.views.parts import ArticleCard, Link, MeetingCard, ShownDate, Text
from dossier.site.views.pictures import Picture


@dataclass(frozen=True, slots=True)
class AuthorityCard:
    """An entry in a list: its name for this locale, its names in the site's other locales, how much there is of it."""

    link: Link
    names: tuple[Text, ...]
    note: Text | None
    meetings: int
    articles: int


@dataclass(frozen=True, slots=True)
class AuthorityIndex:
    """All entries of one kind, sorted as the page's language sorts (Arabic without the article)."""

    kind: AuthorityKind
    title: str
    entries: tuple[AuthorityCard, ...]


@dataclass(frozen=True, slots=True)
class NameForms:
    """The forms of a name in one language: the preferred one first, then every attested variant."""

    language: str
    preferred: Text | None
    variants: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Printed:
    """A name as texts print it, how many times they do, and the first place in each of them."""

    words: Text
    times: int
    places: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class PrintedIn:
    """How the texts in one language print a name, the most frequent spelling first."""

    language: str
    spellings: tuple[Printed, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of the table of facts: an office, a seat, a language. `link` is None where there is nothing to go to,
    `text` where the link says it all. `held` is the time for which an office was, where that is known."""

    label: str
    text: Text | None
    link: Link | None
    held: ShownDate | None = None


@dataclass(frozen=True, slots=True)
class AuthorityPage:
    """One person, body, place or outlet.

    `same_as` are links to other catalogues' entries, by the name of the catalogue (never fetched). `printed` says how
    the texts spell the name, `described` by which offices they mean its bearer. For an outlet, `articles` are those it
    published; else those that print the name. `describing` only describe its bearer.
    """

    kind: AuthorityKind
    id: str
    name: Text
    forms: tuple[NameForms, ...]
    note: Text | None
    facts: tuple[Fact, ...]
    same_as: tuple[Link, ...]
    picture: Picture | None
    printed: tuple[PrintedIn, ...]
    described: tuple[PrintedIn, ...]
    meetings: tuple[MeetingCard, ...]
    articles: tuple[ArticleCard, ...]
    describing: tuple[ArticleCard, ...]
    edit: str
