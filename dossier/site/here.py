"""Where a page stands: the archive it tells of, the locale it speaks, and the way from it to every other page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from dossier.archive.collection import Archive
from dossier.archive.originals import Readings
from dossier.intake.meetings import standing
from dossier.intake.naming.names import Known
from dossier.intake.values import Proposal
from dossier.locale.catalogue import N_
from dossier.model import Article, AuthorityKind, Version
from dossier.site import narrowing, order, routes
from dossier.site.beside import Beside, beside
from dossier.site.interface import Interface
from dossier.site.pictures import days
from dossier.site.prose import Prose, prose
from dossier.site.routes import Route, RouteKind
from dossier.site.settings import Settings
from dossier.site.views.parts import ArticleCard, Link, MeetingCard, Text
from dossier.site.views.timeline import TimelineEntry

NAMED: tuple[AuthorityKind, ...] = ("people", "bodies", "places")
"""The kinds of which running text names the entries."""

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


WhichText = tuple[str, str]


def which(version: Version) -> WhichText:
    """The id and language that name one text of the archive."""
    return version.front.id, version.front.lang


class Shelf:
    """What several pages of one site need and only one has to make."""

    def __init__(self, archive: Archive, readings: Readings | None = None) -> None:
        self._archive, self._readings = archive, readings
        self._prose: dict[WhichText, Prose] = {}
        self._reports: dict[str, tuple[Article, ...]] = {}
        self._proposals: dict[str, tuple[Proposal, ...]] = {}
        self._days: dict[str, days.Days] = {}
        self._beside: dict[str, tuple[Beside, ...]] = {}
        self.cards: dict[tuple[str, str, str], ArticleCard] = {}
        self.meeting_cards: dict[tuple[str, str, str], MeetingCard] = {}
        self.entries: dict[tuple[str, str, str], TimelineEntry] = {}

    def prose(self, version: Version) -> Prose:
        """The blocks of a version as markup."""
        if which(version) not in self._prose:
            self._prose[which(version)] = prose(version)
        return self._prose[which(version)]

    def proposals(self, article: Article) -> tuple[Proposal, ...]:
        """The meetings that an unassigned article may report on."""
        if article.id not in self._proposals:
            self._proposals[article.id] = standing.proposals(article, self._archive, self._known)
        return self._proposals[article.id]

    @cached_property
    def _known(self) -> Known:
        return Known(self._archive)

    def reports(self, meeting: str) -> tuple[Article, ...]:
        """The articles on a meeting, earliest first."""
        if meeting not in self._reports:
            self._reports[meeting] = order.earliest_first(self._archive.articles_of(meeting))
        return self._reports[meeting]

    def beside(self, meeting: str) -> tuple[Beside, ...]:
        """The reports on a meeting compared with each other, language by language."""
        if meeting not in self._beside:
            self._beside[meeting] = tuple(beside(self.reports(meeting)))
        return self._beside[meeting]

    @cached_property
    def meetings(self) -> tuple[str, ...]:
        """The ids of all meetings, earliest first."""
        return order.meetings_earliest_first(self._archive)

    @cached_property
    def narrowed(self) -> Mapping[str, tuple[str, ...]]:
        """The meetings of each page to which the timeline can be narrowed, by its key."""
        return narrowing.narrowed(self._archive)

    def days(self, meeting: str) -> days.Days:
        """When a meeting took place."""
        if meeting not in self._days:
            self._days[meeting] = days.of_meeting(self._archive.meetings[meeting])
        return self._days[meeting]

    @cached_property
    def open_originals(self) -> frozenset[str]:
        """The originals that may lie open on the site: held publicly, and every text from them shown in full."""
        closed: dict[str, bool] = {}
        for article in self._archive.articles.values():
            for version in article.versions:
                if original := version.front.original:
                    here = version.unreviewed or original.held != "public" or version.front.rights.display != "full"
                    closed[original.file] = closed.get(original.file, False) or here
        return frozenset(file for file, shut in closed.items() if not shut)

    @cached_property
    def readable(self) -> frozenset[str]:
        """The originals that are shown line by line: they lie open, and a main text stands at their lines."""
        mains = (article.main for article in self._archive.articles.values()) if self._readings else ()
        found = {main.front.original.file for main in mains if main.front.original and main.is_read_by_lines}
        return self.open_originals & found

    def reading(self, version: Version) -> tuple[str, ...]:
        """The lines of a version's original, if it is shown line by line."""
        original = version.front.original
        shown = self._readings and original and original.file in self.readable
        return (self._readings(original.file) or ()) if self._readings and original and shown else ()

    @cached_property
    def _named(self) -> dict[WhichText, dict[AuthorityKind, list[str]]]:
        found: dict[WhichText, dict[AuthorityKind, list[str]]] = {}
        for kind in NAMED:
            for key in self._archive.authority(kind):
                for version in self._archive.mentions(kind, key):
                    found.setdefault(which(version), {}).setdefault(kind, []).append(key)
        return found

    def named(self, kind: AuthorityKind, version: Version) -> tuple[str, ...]:
        """The people, bodies or places that a version names."""
        return tuple(self._named.get(which(version), {}).get(kind, ()))


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
