"""What several pages of one site need and only one has to make."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping
from functools import cached_property
from typing import Any, TypeVar

from dossier.archive.collection import Archive
from dossier.archive.originals import Readings
from dossier.intake.meetings import standing
from dossier.intake.naming.names import Known
from dossier.intake.values import Proposal
from dossier.model import Article, AuthorityKind, Original, Version
from dossier.site import narrowing, order
from dossier.site.beside import Beside, beside
from dossier.site.pictures import days
from dossier.site.prose import Prose, prose

NAMED: tuple[AuthorityKind, ...] = ("people", "bodies", "places")
"""The kinds of which running text names the entries."""

Made = TypeVar("Made")


class Shelf:
    """What pages share. The archive never changes under it, so that nothing is made twice."""

    def __init__(self, archive: Archive, readings: Readings | None = None) -> None:
        self._archive, self._readings = archive, readings
        self._made: dict[tuple[Hashable, ...], Any] = {}

    def once(self, make: Callable[[], Made], *what: Hashable) -> Made:
        """What `make` gives; `what` names it, and it is made but once."""
        if what not in self._made:
            self._made[what] = make()
        found: Made = self._made[what]
        return found

    def prose(self, version: Version) -> Prose:
        """The blocks of a version as markup."""
        return self.once(lambda: prose(version), "prose", version.front.id, version.front.lang)

    def proposals(self, article: Article) -> tuple[Proposal, ...]:
        """The meetings that an unassigned article may report on."""
        return self.once(lambda: standing.proposals(article, self._archive, self._known), "proposals", article.id)

    @cached_property
    def _known(self) -> Known:
        return Known(self._archive)

    def reports(self, meeting: str) -> tuple[Article, ...]:
        """The articles on a meeting, earliest first."""
        return self.once(lambda: order.earliest_first(self._archive.articles_of(meeting)), "reports", meeting)

    def beside(self, meeting: str) -> tuple[Beside, ...]:
        """The reports on a meeting compared with each other, language by language."""
        return self.once(lambda: tuple(beside(self.reports(meeting))), "beside", meeting)

    def days(self, meeting: str) -> days.Days:
        """When a meeting took place."""
        return self.once(lambda: days.of_meeting(self._archive.meetings[meeting]), "days", meeting)

    @cached_property
    def meetings(self) -> tuple[str, ...]:
        """The ids of all meetings, earliest first."""
        return order.meetings_earliest_first(self._archive)

    @cached_property
    def latest_meetings(self) -> tuple[str, ...]:
        """The ids of all meetings, latest first."""
        return order.meetings_latest_first(self._archive)

    @cached_property
    def narrowed(self) -> Mapping[str, tuple[str, ...]]:
        """The meetings of each page to which the timeline can be narrowed, by its key."""
        return narrowing.narrowed(self._archive)

    @cached_property
    def common(self) -> tuple[str, ...]:
        """What all meetings have in common, by the same keys."""
        return narrowing.common(self._archive)

    @cached_property
    def open_originals(self) -> frozenset[str]:
        """The originals that may lie open on the site: held publicly, and every text from them shown in full."""
        found = list(self._texts_with_originals())
        shut = {original.file for version, original in found if not _is_open(version, original)}
        return frozenset(original.file for _, original in found) - shut

    def _texts_with_originals(self) -> Iterator[tuple[Version, Original]]:
        return ((version, original) for version in self._archive.versions if (original := version.front.original))

    @cached_property
    def readable(self) -> frozenset[str]:
        """The originals that are shown line by line: they lie open, and a main text stands at their lines."""
        if self._readings is None:
            return frozenset()
        mains = (article.main for article in self._archive.articles.values())
        return self.open_originals & {
            main.front.original.file for main in mains if main.front.original and main.is_read_by_lines
        }

    def reading(self, version: Version) -> tuple[str, ...]:
        """The lines of a version's original, if it is shown line by line."""
        original = version.front.original
        if self._readings is None or original is None or original.file not in self.readable:
            return ()
        return self._readings(original.file) or ()

    def named(self, kind: AuthorityKind, version: Version) -> tuple[str, ...]:
        """The people, bodies or places that a version names."""
        return tuple(self._named.get((version.front.id, version.front.lang, kind), ()))

    @cached_property
    def _named(self) -> dict[tuple[str, str, AuthorityKind], list[str]]:
        found: dict[tuple[str, str, AuthorityKind], list[str]] = {}
        for kind in NAMED:
            for key in self._archive.authority(kind):
                for version in self._archive.mentions(kind, key):
                    found.setdefault((version.front.id, version.front.lang, kind), []).append(key)
        return found


def _is_open(version: Version, original: Original) -> bool:
    return not version.unreviewed and original.held == "public" and version.front.rights.display == "full"
