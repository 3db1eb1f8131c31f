"""The chrome around a page (`Shell`) and what a page says of itself (`Head`)."""

from __future__ import annotations

from dataclasses import dataclass

from dossier.site.views.card import Card, Exported
from dossier.site.views.parts import Direction, Link, Text


@dataclass(frozen=True, slots=True)
class NavLink:
    """A main section of the site. `current`: the page belongs to it. `key` names it (`meetings`, `page-about` …)."""

    key: str
    label: str
    url: str
    current: bool


@dataclass(frozen=True, slots=True)
class Shell:
    """What is the same for a locale, depth and section (base.html).

    `root` leads from the page to the root of the site and ends in "/" (`../../`, `./`; an absolute path on the 404
    page): write `{{ shell.root }}assets/…`. `home`, `search` and `feed` are relative addresses in the page's locale;
    `feed` is empty where there is none. `pages` are the hand-written pages (about …); they are not in `nav`.
    `picture` is the absolute address of the one that cards show, empty where the site's own is not configured.
    `untranslated` leads to what the locale's catalogue still lacks, if it lacks anything.
    """

    locale: str
    dir: Direction
    site_title: Text
    root: str
    home: str
    search: str
    feed: str
    nav: tuple[NavLink, ...]
    pages: tuple[NavLink, ...]
    picture: str
    repo_url: str
    untranslated: Link | None


@dataclass(frozen=True, slots=True)
class Alternate:
    """`<link rel="alternate" hreflang>`: absolute; the set holds the page itself and `x-default`."""

    hreflang: str
    url: str


@dataclass(frozen=True, slots=True)
class Switch:
    """The same page in another locale: `<a href lang hreflang dir>` with the language's own name."""

    locale: str
    autonym: str
    dir: Direction
    url: str
    current: bool


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a page of a preview leads to: the proposal, and itself as it is published; both absolute.

    `published` is empty where the archive's address is not known. What is new does not stand there yet.
    """

    url: str
    published: str


@dataclass(frozen=True, slots=True)
class Head:
    """What a page says of itself.

    `title` is the whole `<title>`, its first strong character in the page's direction. `canonical` and `alternates` are
    absolute, and empty where the site's address is not configured. `crumbs` lead from home to the parent page.
    `noindex`: robots are asked to leave the page out. `proposal`: of a preview alone.
    `body_class` is the kind of page (`article`, `home` …).
    """

    title: str
    card: Card
    exported: Exported | None
    canonical: str
    alternates: tuple[Alternate, ...]
    switch: tuple[Switch, ...]
    crumbs: tuple[Link, ...]
    noindex: bool
    proposal: Proposal | None
    body_class: str
