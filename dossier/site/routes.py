"""Every page of the site and its address, planned from the archive before anything is printed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sized
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from dossier.archive.collection import Archive
from dossier.model import Article, Version
from dossier.site import narrowing
from dossier.site.settings import Settings

RouteKind = Literal[
    "choice",
    "home",
    "meetings",
    "articles",
    "parallel",
    "reading",
    "people",
    "bodies",
    "places",
    "outlets",
    "timeline",
    "search",
    "unassigned",
    "translation",
    "retired",
    "moved",
    "notfound",
]
LISTS: tuple[RouteKind, ...] = (
    "meetings",
    "articles",
    "people",
    "bodies",
    "places",
    "outlets",
    "timeline",
    "search",
    "unassigned",
    "translation",
)
"""The kinds with a page of their own in each locale, `/<locale>/<kind>/`; no hand-written page can bear their names."""

BESIDE: tuple[RouteKind, ...] = ("parallel", "reading")
"""The kinds of pages that an article has beside those of its texts: two texts together, its original line by line."""

GONE: tuple[RouteKind, ...] = ("retired", "moved")
"""The kinds at the addresses of articles that are gone: their tombstones, and the ways on to where they are now."""

_HARMLESS = (".txt", ".md", ".text", ".pdf", ".docx")
"""The originals that no browser runs a script of as one of the site's own."""


def published_name(original: str) -> str:
    """The name under which an original lies on the site, byte for byte: a web page as plain text, for its scripts."""
    return original if original.lower().endswith(_HARMLESS) else f"{original}.txt"


@dataclass(frozen=True, slots=True)
class Route:
    """One page of the site: what it shows, in which locale, at which address.

    `key` is the id of what is shown (of a timeline, what it is narrowed to), empty for the list of a kind. `lang` is
    the language of the version that an article's page is bound to; empty where the page shows the best one for its
    locale. Where the article is gone it is whatever stood there in the old address, `parallel` for instance; where an
    entry has another id now, `key` is `people/` and the old one. `url` is relative to the root of the site and ends in
    "/", but for the root itself (empty) and `404.html`.
    """

    kind: RouteKind
    locale: str
    key: str = ""
    lang: str = ""

    @property
    def url(self) -> str:
        return _url(self.kind, self.locale, self.key, self.lang)

    @property
    def file(self) -> str:
        """The file of the built site that holds the page."""
        return self.url if self.kind == "notfound" else f"{self.url}index.html"

    @property
    def depth(self) -> int:
        """How many folders lie between the page and the root of the site."""
        return self.url.count("/")

    def within(self, locale: str) -> Route:
        """The same page in another locale, whether it exists or not."""
        return Route(self.kind, locale, self.key, self.lang)


@lru_cache(maxsize=100_000)
def _url(kind: RouteKind, locale: str, key: str, lang: str) -> str:
    if kind == "choice":
        return ""
    if kind == "notfound":
        return "404.html"
    if kind == "moved" and "/" in key:
        return f"{locale}/{key}/"
    kind = "articles" if kind in GONE else kind
    path = ("articles", key, kind) if kind in BESIDE else () if kind == "home" else (kind, key, lang)
    return "/".join((locale, *filter(None, path), ""))


def plan(archive: Archive, settings: Settings, readable: Collection[str] = ()) -> tuple[Route, ...]:
    """Every page of the site, each address once; `readable` are the originals that are shown line by line."""
    narrowed = narrowing.narrowed(archive)
    everywhere = (Route("choice", settings.default_locale), Route("notfound", settings.default_locale))
    local = (route for locale in settings.locales for route in _of_locale(archive, locale, settings, readable))
    timelines = (route for locale in settings.locales for route in _each("timeline", locale, narrowed))
    return (*everywhere, *local, *timelines)


def _of_locale(archive: Archive, locale: str, settings: Settings, readable: Collection[str]) -> Iterator[Route]:
    yield Route("home", locale)
    yield from (Route(kind, locale) for kind in LISTS)
    yield from _each("meetings", locale, archive.meetings)
    yield from _each("people", locale, archive.people)
    yield from _each("bodies", locale, archive.bodies)
    yield from _each("places", locale, archive.places)
    yield from _each("outlets", locale, archive.outlets)
    for article in archive.articles.values():
        yield from _of_article(article, locale, settings, readable)
    yield from _of_gone(archive, locale, settings)


def _each(kind: RouteKind, locale: str, keys: Iterable[str]) -> Iterator[Route]:
    return (Route(kind, locale, key) for key in keys)


def _of_article(article: Article, locale: str, settings: Settings, readable: Collection[str]) -> Iterator[Route]:
    here = [version for version in article.versions if exists_in(locale, version, settings)]
    if here:
        yield Route("articles", locale, article.id)
        yield from (Route("articles", locale, article.id, version.front.lang) for version in here)
        if has_parallel(article):
            yield Route("parallel", locale, article.id)
        if article.main.front.original and article.main.front.original.file in readable:
            yield Route("reading", locale, article.id)


def _of_gone(archive: Archive, locale: str, settings: Settings) -> Iterator[Route]:
    """A page at each address that articles had which are gone. What is still there is shown, whatever is said of it."""
    retired = {key: one for key, one in archive.retired.items() if key not in archive.articles}
    for key, tombstone in retired.items():
        if langs := [text.lang for text in tombstone.texts if is_at_home(locale, text.lang, settings)]:
            yield from (Route("retired", locale, key, lang) for lang in ("", *langs))
            yield from (Route("moved", locale, key, beside) for beside in _beside(tombstone.texts))
    for key, merged in archive.merged.items():
        leads = archive.lasting(key) in archive.articles or archive.lasting(key) in retired
        langs = [lang for lang in merged.langs if is_at_home(locale, lang, settings)]
        if leads and langs and key not in archive.articles and key not in retired:
            yield from (Route("moved", locale, key, rest) for rest in ("", *langs, *_beside(merged.langs)))
    yield from _each("moved", locale, archive.renamed)


def _beside(texts: Sized) -> tuple[RouteKind, ...]:
    """The pages that an article of so many texts may have had beside theirs."""
    return BESIDE if len(texts) > 1 else ("reading",)


def target(archive: Archive, route: Route, settings: Settings) -> Route:
    """Where a page that has moved is now: the entry under its new id; the same text of the article, else the best."""
    if new := archive.renamed.get(route.key):
        return entry(new, route.locale)
    key = archive.lasting(route.key)
    if key not in archive.articles:
        langs = [text.lang for text in archive.retired[key].texts]
        return Route("retired", route.locale, key, route.lang if route.lang in langs else "")
    found = archive.articles[key]
    same = found.version(route.lang) if route.lang else None
    return version(same, route.locale, settings) if same else article(found, route.locale, settings)


def entry(page: str, locale: str) -> Route:
    """The page of a meeting or an authority entry, by its folders: `people/lina-haddad`."""
    folder, _, key = page.partition("/")
    return Route(next(kind for kind in LISTS if kind == folder), locale, key)


def has_parallel(article: Article) -> bool:
    """Whether an article has two texts to be read side by side, each of them shown in full."""
    return len(article.versions) > 1 and all(version.front.rights.display == "full" for version in article.versions)


def exists_in(locale: str, version: Version, settings: Settings) -> bool:
    """Whether the page of a version exists in a locale."""
    return is_at_home(locale, version.front.lang, settings)


def is_at_home(locale: str, lang: str, settings: Settings) -> bool:
    """Whether pages of texts in a language exist in a locale."""
    return settings.article_locales == "all" or settings.locale_of(lang) == locale


def article(article: Article, locale: str, settings: Settings) -> Route:
    """Where a link from a page of this locale to the article leads: to the best version for its reader."""
    best = article.best(locale)
    found = locale if exists_in(locale, best, settings) else canonical_locale(best, settings)
    return Route("articles", found, article.id)


def version(version: Version, locale: str, settings: Settings) -> Route:
    """Where a link from a page of this locale to one version leads, and the address that citations give."""
    exists = exists_in(locale, version, settings)
    found = locale if exists else canonical_locale(version, settings)
    return Route("articles", found, version.front.id, version.front.lang)


def canonical_locale(version: Version, settings: Settings) -> str:
    return settings.locale_of(version.front.lang)


def shown(article: Article, route: Route) -> Version:
    """The version that an article's page shows."""
    return (article.version(route.lang) if route.lang else None) or article.best(route.locale)


def beside(article: Article, locale: str) -> tuple[Version, Version]:
    """The two versions of the parallel page: the main one, and the other that serves a reader of the locale best."""
    others = article.versions[1:]
    return article.main, next((other for other in others if other.front.lang == locale), others[0])
