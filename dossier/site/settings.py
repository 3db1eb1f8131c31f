"""How a site is built: what mkdocs.yml says of it, in values that need no MkDocs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import urlsplit

from dossier.dates.display import DateStyle


@dataclass(frozen=True, slots=True)
class HandPage:
    """A hand-written page of content/pages, printed by MkDocs at `<locale>/<name>/`."""

    name: str
    locale: str
    title: str

    @property
    def url(self) -> str:
        """Its address, relative to the root of the site."""
        return f"{self.locale}/{self.name}/"


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices of one site.

    `site_url` is where it is served, ending in "/"; empty where that is not known, and then nothing of the site is
    absolute. `edit_url` is where the folder content/ is edited online, ending in "/"; empty for nowhere.
    `preview_of` is the pull request that a preview shows, by its address; empty for the archive itself.
    `forms` are the locales in which a reader can suggest a correction by a form there.
    `article_locales` says in which locales an article's page exists: in all, or only in that of its text ("own").
    """

    locales: tuple[str, ...] = ("ar", "en", "fr")
    dates: DateStyle = field(default_factory=DateStyle)
    site_url: str = ""
    repo_url: str = ""
    edit_url: str = ""
    preview_of: str = ""
    forms: frozenset[str] = frozenset()
    article_locales: Literal["all", "own"] = "all"

    @property
    def default_locale(self) -> str:
        return self.locales[0]

    @property
    def site_path(self) -> str:
        """The absolute path of the site on its host, ending in "/"."""
        return urlsplit(self.site_url).path or "/"

    def address(self, url: str) -> str:
        """The absolute address of a page; empty where the site's own is not known."""
        return self.site_url + url if self.site_url else ""

    def listed(self, url: str) -> str:
        """The address that search engines and feed readers are told of a page; none for a preview."""
        return "" if self.preview_of else self.address(url)

    def edit(self, path: str, line: int = 0) -> str:
        """Where a file of content/ is edited, at one of its lines; empty where it cannot be."""
        return f"{self.edit_url}{path}{f'#L{line}' if line else ''}" if self.edit_url else ""

    def locale_of(self, lang: str) -> str:
        """The locale in which a text of this language is at home: its own, else the default one."""
        return next(
            (locale for locale in (lang, lang.split("-", maxsplit=1)[0]) if locale in self.locales), self.default_locale
        )
