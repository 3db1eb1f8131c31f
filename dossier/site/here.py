"""Where a page stands: the archive it tells of, the locale it speaks, and the way from it to every other page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from dossier.archive.collection import Archive
from dossier.locale.catalogue import N_
from dossier.model import Article, AuthorityKind, Version
from dossier.site import routes
from dossier.site.interface import Interface
from dossier.site.routes import Route, RouteKind
from dossier.site.settings import Settings
from dossier.site.shelf import Shelf
from dossier.site.views.parts import Link, Text

LIST_NAMES: Mapping[RouteKind, str] = {
    "meetings": N_("Meetings"),
    "articles": N_("Articles"),
    "people": N_("People"),
    "bodies": N_("Bodies"),
    "places": N_("Places"),
    "outlets": N_("Outlets"),
    "timeline": N_("Timeline"),
    "search": N_("Search"),
    "unassigned": N_("Unassigned articles"),
    "translation": N_("Translation of this site"),
    "notfound": N_("Page not found"),
}


@dataclass(frozen=True, slots=True)
class Here:
    """One locale and one depth of the site, from which everything is named and linked."""

    archive: Archive
    settings: Settings
    interface: Interface
    root: str
    shelf: Shelf = field(repr=False)

    @property
    def locale(self) -> str:
        return self.interface.locale

    def url(self, route: Route) -> str:
        """The way to a page, relative to this one."""
        return f"{self.root}{route.url}"

    def link(self, text: Text, route: Route, count: int | None = None) -> Link:
        return Link(text, self.url(route), count)

    def words(self, message: str) -> Text:
        """A message of the interface, translated."""
        return self.interface.text(self.interface.gettext(message))

    def list_name(self, kind: RouteKind) -> Text:
        """What the list of a kind is called."""
        return self.words(LIST_NAMES[kind])

    def name(self, kind: AuthorityKind, key: str) -> Text:
        """What an authority entry is called here; its id where nobody has entered a name."""
        entry = self.archive.authority(kind).get(key)
        return (self.interface.best(entry.name) if entry else None) or self.interface.text(key)

    def authority(self, kind: AuthorityKind, key: str) -> Link:
        """A link to a person, body, place or outlet; without an address where there is no entry."""
        known = self.archive.authority(kind).get(key) is not None
        return Link(self.name(kind, key), self.url(Route(kind, self.locale, key)) if known else "")

    def authorities(self, kind: AuthorityKind, keys: tuple[str, ...]) -> tuple[Link, ...]:
        return tuple(self.authority(kind, key) for key in keys)

    def meeting(self, key: str) -> Link | None:
        """A link to a meeting by its title, if there is such a meeting."""
        meeting = self.archive.meetings.get(key)
        if meeting is None:
            return None
        title = self.interface.best(meeting.title) or self.interface.text(key)
        return self.link(title, Route("meetings", self.locale, key))

    def article(self, article: Article) -> Link:
        """A link to an article by the title that its readers here see."""
        return Link(self.title(article.best(self.locale)), self.article_url(article))

    def title(self, version: Version) -> Text:
        return self.interface.text(version.front.title, version.front.lang)

    def article_url(self, article: Article) -> str:
        return self.url(routes.article(article, self.locale, self.settings))

    def version_url(self, version: Version) -> str:
        return self.url(routes.version(version, self.locale, self.settings))
