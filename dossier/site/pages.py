"""The site: every route printed through the templates.

What is the same on all pages of a locale, section and template (the shell) is printed once, with a mark where each
page block of base.html goes; a page is then its own blocks, set between the parts of its shell. The way to the root
of the site is a mark too until the whole page stands: pages at two addresses that show the same text share it. A page
costs what is its own, whatever the size of the chrome.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, Template
from jinja2.runtime import Context
from markupsafe import Markup

from dossier.archive.collection import Archive
from dossier.archive.originals import Readings
from dossier.model import Version
from dossier.site import routes
from dossier.site.environment import helpers
from dossier.site.here import Here
from dossier.site.interface import Interface
from dossier.site.markup import unlinked
from dossier.site.resolve import article, authority, gone, lists, meeting, parallel, reading, timeline, unassigned
from dossier.site.resolve.shell import hand_head, head, section_of, shell
from dossier.site.routes import Route, plan
from dossier.site.settings import HandPage, Settings
from dossier.site.shelf import Shelf
from dossier.site.views import HandWritten, View

PAGE_BLOCKS = ("page_head", "page_proposal", "page_switch", "page_crumbs", "content")
MARK = re.compile("\x00([a-z_]+)\x00")
ROOT = "\x00/"
"""Stands for the way from a page to the root of the site. No text holds a NUL: YAML and Markdown let none in."""

Make = Callable[[Here, Route], View]
LISTS: dict[str, tuple[str, Make]] = {
    "choice": ("choice.html", lists.language_choice),
    "notfound": ("notfound.html", lists.not_found),
    "home": ("home.html", lists.home),
    "meetings": ("meetings.html", meeting.meetings),
    "articles": ("articles.html", lists.articles),
    "timeline": ("timeline.html", timeline.timeline),
    "search": ("search.html", lists.search),
    "unassigned": ("unassigned.html", unassigned.unassigned),
    "translation": ("translation.html", lists.translation),
}
ONES: dict[str, tuple[str, Make]] = {
    "meetings": ("meeting.html", meeting.meeting),
    "articles": ("article.html", article.article_page),
    "parallel": ("parallel.html", parallel.parallel_page),
    "reading": ("reading.html", reading.reading_page),
    "timeline": ("timeline.html", timeline.timeline),
    "retired": ("retired.html", gone.tombstone),
    "moved": ("moved.html", gone.moved),
}


def made_by(route: Route) -> tuple[str, Make]:
    """The template of a route's page, and the function that makes its view."""
    if route.key:
        return ONES.get(route.kind, ("authority.html", authority.authority_page))
    return LISTS.get(route.kind, ("authority_index.html", authority.authority_index))


@dataclass(frozen=True, slots=True)
class Printed:
    """A template with its shell printed: the parts around the page blocks, and what a page's own blocks need."""

    template: Template
    parts: tuple[str, ...]
    values: dict[str, Any]
    blocks: dict[str, list[Callable[[Context], Iterator[str]]]]

    def context(self, **values: Any) -> Context:
        """What page blocks are printed with."""
        context = self.template.new_context(self.values | values)
        context.blocks = self.blocks
        return context

    def block(self, name: str, context: Context) -> str:
        """One page block."""
        return "".join(self.blocks[name][0](context))

    def page(self, block: Callable[[str], str]) -> str:
        """A whole page: odd parts are names of blocks."""
        return "".join(block(part) if index % 2 else part for index, part in enumerate(self.parts))


def printed(template: Template, values: dict[str, Any]) -> Printed:
    """Print the shell of a template, each page block of base.html left open."""
    context = template.new_context(values)
    for name in PAGE_BLOCKS:
        context.blocks[name] = [_mark(name), *context.blocks.get(name, [])]
    parts = MARK.split("".join(template.root_render_func(context)))
    blocks = {name: found[1:] if name in PAGE_BLOCKS else found for name, found in context.blocks.items()}
    return Printed(template, tuple(parts), values | context.vars, blocks)


def _mark(name: str) -> Callable[[Context], Iterator[str]]:
    return lambda context: iter((f"\x00{name}\x00",))


@dataclass(frozen=True, slots=True)
class Count:
    """What was written: pages, and articles and meetings shown by them."""

    pages: int
    articles: int
    meetings: int


class Site:
    """All pages of an archive. Nothing is printed before it is asked for; the archive never changes under it."""

    def __init__(
        self,
        archive: Archive,
        settings: Settings,
        env: Environment,
        hand_pages: tuple[HandPage, ...] = (),
        readings: Readings | None = None,
    ) -> None:
        """`env` finds the templates and escapes by itself (`environment.prepare`); `hand_pages` are MkDocs's;
        `readings` finds the lines of originals, without which none is shown line by line."""
        self.archive, self.settings, self.hand_pages = archive, settings, hand_pages
        self._env = env
        self._shelf = Shelf(archive, readings)
        self._printed: dict[tuple[str, str, str], Printed] = {}
        self._contents: tuple[tuple[str, str], dict[str, str]] = (("", ""), {})
        # With the values, so that no other takes their identity.
        self._parts: dict[tuple[object, ...], tuple[Markup, dict[str, Any]]] = {}

    @cached_property
    def routes(self) -> tuple[Route, ...]:
        return plan(self.archive, self.settings, self._shelf.readable)

    @cached_property
    def existing(self) -> frozenset[Route]:
        return frozenset(self.routes)

    @cached_property
    def _by_url(self) -> dict[str, Route]:
        return {route.url: route for route in self.routes}

    @property
    def open_originals(self) -> frozenset[str]:
        """The originals that lie open on the site."""
        return self._shelf.open_originals

    def here(self, locale: str, root: str) -> Here:
        """A place in the site: a locale, and the way from there to the root."""
        return Here(self.archive, self.settings, Interface(locale, self.settings.dates), root, self._shelf)

    def render(self, url: str) -> str | None:
        """The page at an address (relative to the root of the site); None if there is none."""
        route = self._by_url.get(url)
        return self.page(route) if route else None

    def page(self, route: Route) -> str:
        """The page of a route."""
        here = self.here(route.locale, ROOT)
        shell = self._shell(here, section_of(route), made_by(route)[0])
        context = shell.context(head=head(here, route, self.existing))

        def block(name: str) -> str:
            return self._content(shell, here, route) if name == "content" else shell.block(name, context)

        return shell.page(block).replace(ROOT, self.root(route))

    def _content(self, shell: Printed, here: Here, route: Route) -> str:
        """What the page shows. An article's addresses follow each other; those that show one text share it.

        Cards are printed once for all pages; where one would lead to the page it stands on, it has the words alone.
        """
        _, make = made_by(route)
        if route.kind != "articles" or not route.key:
            return unlinked(shell.block("content", shell.context(view=make(here, route))), here.url(route))
        if self._contents[0] != (route.locale, route.key):
            self._contents = (route.locale, route.key), {}
        of_article, lang = self._contents[1], routes.shown(self.archive.articles[route.key], route).front.lang
        if lang not in of_article:
            of_article[lang] = shell.block("content", shell.context(view=make(here, route)))
        return of_article[lang]

    def version(self, route: Route) -> Version | None:
        """The version that a page shows, if it shows one."""
        shows = route.kind in ("articles", "parallel") and route.key
        return routes.shown(self.archive.articles[route.key], route) if shows else None

    def root(self, route: Route) -> str:
        """The way from a page to the root of the site. The 404 page is shown at any depth, so its way is absolute."""
        return self.settings.site_path if route.kind == "notfound" else "../" * route.depth or "./"

    def _shell(self, here: Here, section: str, name: str) -> Printed:
        key = (here.locale, section, name)
        if key not in self._printed:
            self._printed[key] = printed(self._env.get_template(name), self.chrome(here, section))
        return self._printed[key]

    def chrome(self, here: Here, section: str) -> dict[str, Any]:
        """What every template is given beside `head` and `view`: the shell and the locale's helpers."""
        shown = shell(here, section, self.hand_pages)
        return {"shell": shown, **helpers(here.interface), "part": partial(self._part, here.locale)}

    def _part(self, locale: str, name: str, **values: Any) -> Markup:
        """A part of a page that several pages show alike, such as a card: printed once for the same values."""
        key = (locale, name, *((each, id(value)) for each, value in values.items()))
        if key not in self._parts:
            html = self._env.get_template(name).render(values | helpers(Interface(locale, self.settings.dates)))
            self._parts[key] = (Markup(html), values)
        return self._parts[key][0]

    def hand_page(self, page: HandPage, description: str, edit: str) -> dict[str, Any]:
        """What the template of a hand-written page is given beside what MkDocs gives it."""
        here = self.here(page.locale, "../" * page.url.count("/"))
        return {
            **self.chrome(here, f"page-{page.name}"),
            "head": hand_head(here, page, self.hand_pages, description),
            "view": HandWritten(page.name, page.title, edit),
        }

    def of_theme(self, path: str) -> str:
        """The text of a file of the theme."""
        assert self._env.loader
        return self._env.loader.get_source(self._env, path)[0]

    def write(self, directory: Path) -> Count:
        """Write every page below a directory."""
        for route in self.routes:
            file = directory / route.file
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(self.page(route).encode())
        return Count(len(self.routes), len(self.archive.articles), len(self.archive.meetings))
