"""Lists and pages of people, bodies, places and outlets (authority_index.html, authority.html)."""

from __future__ import annotations

from dataclasses import dataclass

from dossier.model import AuthorityKind
from dossier.site.views.parts import ArticleCard, Link, MeetingCard, Text
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
class Fact:
    """A line of the table of facts: an office, a seat, a language. `link` is None where there is nothing to go to,
    `text` where the link says it all."""

    label: str
    text: Text | None
    link: Link | None


@dataclass(frozen=True, slots=True)
class AuthorityPage:
    """One person, body, place or outlet.

    `same_as` are addresses of other catalogues' entries (shown as links, never fetched). For an outlet, `articles`
    are those it published; else those that name the entry.
    """

    kind: AuthorityKind
    id: str
    name: Text
    forms: tuple[NameForms, ...]
    note: Text | None
    facts: tuple[Fact, ...]
    same_as: tuple[str, ...]
    picture: Picture | None
    meetings: tuple[MeetingCard, ...]
    articles: tuple[ArticleCard, ...]
    edit: str
