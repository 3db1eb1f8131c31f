"""The MkDocs plugin: each event handed on. The only module that imports mkdocs, or ProperDocs by that name."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urljoin

import jinja2
from markupsafe import Markup
from mkdocs.config import config_options as c
from mkdocs.config.base import LegacyConfig
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

import dossier
from dossier.archive import store
from dossier.archive.collection import Archive
from dossier.dates.display import DateStyle
from dossier.locale.catalogue import FOLDER, catalogue
from dossier.site import correcting, source, wsgi
from dossier.site.environment import prepare
from dossier.site.hand import description, name_and_locale, slugify
from dossier.site.interface import forget
from dossier.site.pages import Count, Site
from dossier.site.preview import Draft, Preview
from dossier.site.publish import originals, publish
from dossier.site.settings import HandPage, Settings
from dossier.site.watch import Watcher

__all__ = ["DossierPlugin", "slugify"]

# Material prints a notice about MkDocs 2 into every build's output unless it is told that it has been read.
os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")

log = get_plugin_logger("dossier")

BUILDING = logging.getLogger("mkdocs.commands.build")
"""What MkDocs tells of a build on its way, beside warnings. Our summary says it better."""

PACKAGE = Path(dossier.__file__).parent
MODULES = "search/"
"""Where the theme's modules lie that are published as one script."""

THEME = next(folder for folder in (PACKAGE / "theme", PACKAGE.parent / "theme") if folder.is_dir())
"""Our templates: within the package once it is installed, beside it in a checkout."""

PREVIEW = "http://127.0.0.1:8000/"
"""Where the site stands when somebody looks at it on their own machine."""

MATERIAL_CSS = "assets/stylesheets/main."
"""What of Material's own files the hand-written pages need; all others stay out of the site."""


DATES = (
    ("months", c.Choice(("dual", "levantine", "gregorian", "maghrebi", "algerian"), default="dual")),
    ("order", c.Choice(("levantine-first", "gregorian-first"), default="levantine-first")),
    ("digits", c.Choice(("latn", "arab"), default="latn")),
)
"""How Arabic dates are written (dates.display.DateStyle)."""


class DossierPlugin(BasePlugin[LegacyConfig]):  # type: ignore[no-untyped-call]  # MkDocs types no hook of subclasses
    """Puts the archive of the folder `content` into the site. The first of `locales` is the default one."""

    config_scheme = (
        ("content", c.Dir(exists=True, default="content")),
        ("locales", c.ListOfItems(c.Type(str), default=["ar", "en", "fr"])),
        ("dates", c.SubConfig(*DATES)),
        ("preview_of", c.Optional(c.URL())),
        ("article_locales", c.Choice(("all", "own"), default="all")),
        ("search", c.Type(bool, default=True)),
    )

    serving = False
    preview: Preview | None = None
    contexts: dict[str, tuple[Page, dict[str, Any]]]
    watcher: Watcher | None = None

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        self.serving = command == "serve"
        if command == "build":
            BUILDING.setLevel(logging.WARNING)

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        self.started = time.monotonic()
        self.content = Path(self.config["content"])
        self.settings = settings(self.config, config)
        config.edit_uri = config.edit_uri if config.repo_url else None
        lay_theme(config)
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        return sorted_out(files, self.settings, config)

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        return Markup(html)

    def on_env(self, env: jinja2.Environment, *, config: MkDocsConfig, files: Files) -> jinja2.Environment:
        self.env, self.hand_pages, self.contexts = prepare(env), hand_pages(files), {}
        env.auto_reload = self.serving
        self.material_css = next((file.url for file in files if file.src_uri.startswith(MATERIAL_CSS)), "")
        if not self.serving:
            self.site = self.draft().site
        elif self.preview:
            self.preview.reload()
        else:
            self.preview = Preview(self.draft, Path(config.site_dir), self.by_hand)
        return env

    def draft(self) -> Draft:
        """The archive as its files are now; what is wrong with them is logged."""
        forget()
        found = source.read(self.content, date.today())
        for problem in found.problems:
            (log.error if problem.severity == "error" else log.warning)(str(problem))
        return Draft(self.site_of(found.archive), found.problems)

    def site_of(self, archive: Archive) -> Site:
        return Site(archive, self.settings, self.env, self.hand_pages, store.readings(self.content))

    def on_page_context(
        self, context: TemplateContext, *, page: Page, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        self.contexts[page.url] = page, {**context}
        context.update(self.around(page))  # type: ignore[typeddict-item]  # our keys beside those of MkDocs
        return context

    def around(self, page: Page) -> dict[str, Any]:
        """What the template of a hand-written page is given beside what MkDocs gives it."""
        found = next(each for each in self.hand_pages if each.url == page.url)
        about = description(page.meta.get("description"), page.content or "")
        return self.current().hand_page(found, about, page.edit_url or "") | {"material_css": self.material_css}

    def by_hand(self, url: str) -> str | None:
        """A hand-written page printed anew: templates, catalogues or the archive's title may have changed."""
        if url not in self.contexts:
            return None
        page, context = self.contexts[url]
        return self.env.get_template("main.html").render(context | self.around(page))

    def current(self) -> Site:
        """The site that is built or previewed."""
        return self.preview.draft.site if self.preview else self.site

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        directory = Path(config.site_dir)
        if self.serving:
            originals(self.current(), self.content, directory / "originals")
            return
        kept = Path(config.config_file_path).resolve().parent / ".cache" / "search"
        count = publish(self.site, self.content, directory, self.config["search"], kept)
        print(summary(count, len(self.hand_pages), time.monotonic() - self.started, directory, self.settings.site_url))

    def on_serve(
        self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Callable[..., None]
    ) -> LiveReloadServer:
        assert self.preview
        server.error_handler = self.lost
        server.set_app(wsgi.before(server.serve_request, self.preview, server.mount_path, partial(with_reload, server)))
        self.watcher = Watcher((self.content, *map(Path, ours(config)), FOLDER), partial(self.refresh, server))
        self.watcher.start()
        return server

    def lost(self, code: int) -> bytes | None:
        """The page for an address that leads nowhere."""
        page = self.current().render("404.html") if code == 404 else None
        return page.encode() if page else None

    def refresh(self, server: LiveReloadServer) -> None:
        """Take up a change and have the open pages load anew."""
        assert self.preview
        self.preview.reload()
        with server._epoch_cond:
            server._wanted_epoch = server._visible_epoch = round(time.monotonic() * 1000)
            server._epoch_cond.notify_all()

    def on_shutdown(self) -> None:
        if self.watcher:
            self.watcher.stop()


def with_reload(server: LiveReloadServer, page: bytes) -> bytes:
    """A page with the script that waits for the next change, as MkDocs puts it into its own."""
    inject: Callable[[bytes, int], bytes] = server._inject_js_into_html
    return inject(page, server._visible_epoch)


def settings(own: LegacyConfig, config: MkDocsConfig) -> Settings:
    """What mkdocs.yml says of the site. PluginError where a locale has no catalogue."""
    for locale in own["locales"]:
        try:
            catalogue(locale)
        except ValueError as error:
            raise PluginError(str(error)) from None
    return Settings(
        locales=tuple(own["locales"]),
        dates=DateStyle(**own["dates"]),
        site_url=config.site_url.rstrip("/") + "/" if config.site_url else "",
        repo_url=config.repo_url or "",
        forms=correcting.forms(config.repo_url or "", Path(config.config_file_path).resolve().parent, own["locales"]),
        edit_url=edit_url(Path(own["content"]), config),
        preview_of=own["preview_of"] or "",
        article_locales=own["article_locales"],
    )


def edit_url(content: Path, config: MkDocsConfig) -> str:
    """Where content/ is edited online: mkdocs.yml says it of docs_dir."""
    if not config.repo_url or not config.edit_uri:
        return ""
    pages = urljoin(config.repo_url.rstrip("/") + "/", config.edit_uri.rstrip("/") + "/")
    return urljoin(pages, Path(os.path.relpath(content, config.docs_dir)).as_posix() + "/")


def ours(config: MkDocsConfig) -> tuple[str, ...]:
    """The folders of templates that stand before Material's: the archive's own, if there is one, and ours."""
    custom = config.theme.custom_dir
    return tuple(dict.fromkeys(str(Path(folder).resolve()) for folder in (custom, THEME) if folder))


def lay_theme(config: MkDocsConfig) -> None:
    """Put our templates before Material's, and leave its own 404 page and MkDocs's sitemap to us."""
    before = ours(config)
    rest = [folder for folder in config.theme.dirs if str(Path(folder).resolve()) not in before]
    config.theme.dirs[:] = [*before, *rest]
    config.theme.static_templates -= {"404.html", "sitemap.xml"}


def sorted_out(files: Files, own: Settings, config: MkDocsConfig) -> Files:
    """Hand-written pages at their addresses, and of the theme's files only those that pages need."""
    kept = {*ours(config), str(Path(config.docs_dir).resolve())}
    pages = [file for file in files if file.is_documentation_page()]
    for file in [*files.media_files(), *files.static_pages()]:
        needed = pages and file.src_uri.startswith(MATERIAL_CSS) and file.src_uri.endswith(".css")
        own_file = str(Path(file.src_dir or "").resolve()) in kept and not file.src_uri.startswith(MODULES)
        if not own_file and not needed:
            files.remove(file)
    for file in pages:
        place(file, files, own)
    return files


def place(file: File, files: Files, own: Settings) -> None:
    """Give a hand-written page its address; leave out one whose locale is not built, or whose name says none."""
    found = name_and_locale(file.src_uri)
    if found is None:
        log.error(f"{file.src_uri}: a page is called <name>.<locale>.md, by a name that no list of the site bears")
    if found is None or found[1] not in own.locales:
        files.remove(file)
        return
    file.url = HandPage(*found, "").url
    file.dest_uri = f"{file.url}index.html"
    file.abs_dest_path = str(Path(file.dest_dir, file.dest_uri))


def hand_pages(files: Files) -> tuple[HandPage, ...]:
    """The hand-written pages, by name. MkDocs gives their titles as markup."""
    found = ((name_and_locale(file.src_uri), file.page) for file in files.documentation_pages())
    pages = (HandPage(*named, Markup(page.title).striptags()) for named, page in found if named and page)
    return tuple(sorted(pages, key=lambda page: page.name))


def summary(count: Count, by_hand: int, seconds: float, directory: Path, address: str) -> str:
    """What a build says at its end."""
    shown = directory.relative_to(Path.cwd()) if directory.is_relative_to(Path.cwd()) else directory
    lines = [
        f"{_counted(count.articles, 'article')}, {_counted(count.meetings, 'meeting')},"
        f" {_counted(count.pages + by_hand, 'page')} in {seconds:.1f} s: {shown}/",
        f"To look at it: python3 -m http.server --directory {shown} 8000, then {PREVIEW}",
    ]
    if address in ("", PREVIEW):
        lines.append("Before publishing, say where it will stand: SITE_URL=https://… make site")
    return "\n".join(lines)


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
