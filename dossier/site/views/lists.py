"""Home, the lists, search, the choice of a language and the page for addresses that lead nowhere."""

from __future__ import annotations

from dataclasses import dataclass

from dossier.site.views.parts import ArticleCard, Direction, Link, MeetingCard, Text
from dossier.site.views.pictures import Picture


@dataclass(frozen=True, slots=True)
class Home:
    """home.html. `empty`: there is no article yet, and the page says how to add one.

    `picture` shows all meetings over time, `meetings` are the latest of them, `held` is how many there are. `languages`
    have their number of texts, and lead nowhere; `outlets` are those of the articles.
    """

    title: Text
    description: Text | None
    picture: Picture | None
    meetings: tuple[MeetingCard, ...]
    held: int
    latest: tuple[ArticleCard, ...]
    articles: int
    languages: tuple[Link, ...]
    outlets: int
    unassigned: int
    unreviewed: int
    empty: bool


@dataclass(frozen=True, slots=True)
class Articles:
    """articles.html: all articles, latest first, those without a date last."""

    articles: tuple[ArticleCard, ...]


@dataclass(frozen=True, slots=True)
class Unassigned:
    """unassigned.html: articles whose meeting nobody has confirmed, the unreviewed ones of the inbox first."""

    articles: tuple[ArticleCard, ...]


@dataclass(frozen=True, slots=True)
class Search:
    """search.html. Its script finds all that it needs below `base`; the address says what is searched (`?q=…`).

    A result links to a text below `shell.home` and carries `data-article`. `browse` are the lists to offer where there
    is no script.
    """

    base: str
    browse: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Translation:
    """translation.html: how many texts the interface has, and those that its locale lacks, in English."""

    texts: int
    missing: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """A locale offered on the language choice, in its own words."""

    locale: str
    dir: Direction
    autonym: str
    url: str
    title: Text
    description: Text | None


@dataclass(frozen=True, slots=True)
class LanguageChoice:
    """choice.html, the page at `/`; printed in the default locale's shell."""

    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Lost:
    """What the 404 page says in one language; `home` and `search` are absolute paths."""

    locale: str
    dir: Direction
    title: str
    message: str
    home: str
    home_words: str
    search: str
    search_words: str


@dataclass(frozen=True, slots=True)
class NotFound:
    """notfound.html, written to 404.html: works from any depth, so every link in it is absolute."""

    languages: tuple[Lost, ...]


@dataclass(frozen=True, slots=True)
class HandWritten:
    """main.html: a page of content/pages, printed by MkDocs; its text is `page.content` (`Markup`), as MkDocs gives."""

    name: str
    title: str
    edit: str
