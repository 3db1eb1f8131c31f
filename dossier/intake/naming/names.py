"""The names that the archive knows, as intake asks for them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import copy
from functools import cached_property

from dossier.archive.attested import searched
from dossier.archive.collection import Archive
from dossier.archive.facts import Facts
from dossier.archive.naming import KINDS
from dossier.archive.offices import Unclear
from dossier.dates import edtf
from dossier.intake.known.held import Held
from dossier.intake.lines.words import plain
from dossier.intake.meetings.timetable import Timetable
from dossier.intake.naming import gazetteer
from dossier.model import Outlet
from dossier.text.names import Mention
from dossier.text.words import split

COUNTRIES = ("country", "region")
"""Places too large to tell a meeting by, unless no smaller one is known."""


class Known:
    """The outlets, places and people of an archive's authority files; built once, asked for every line."""

    def __init__(self, archive: Archive) -> None:
        self._outlets = _whole({key: (*searched(outlet), *_sites(outlet)) for key, outlet in archive.outlets.items()})
        self._sites = {
            domain.lower().removeprefix("www."): key for key, one in archive.outlets.items() for domain in one.domains
        }
        self._places = _whole({key: searched(place) for key, place in archive.places.items()})
        self._archive = archive
        self.held = Held()
        self._used: frozenset[tuple[str, ...]] = frozenset()

    @cached_property
    def timetable(self) -> Timetable:
        """The meetings by their days and their people."""
        return Timetable(self._archive.meetings)

    @cached_property
    def facts(self) -> Facts:
        """The facts of the meetings."""
        return self._archive.facts

    @cached_property
    def families(self) -> frozenset[str]:
        """The last words of the names of people that have several, in matching form."""
        names = (split(form).words for person in self._archive.people.values() for form in searched(person))
        return frozenset(words[-1].form for words in names if len(words) > 1)

    def outlet(self, text: str) -> str | None:
        """The outlet that these words name, and nothing else."""
        return self._outlets.get(plain(text))

    def is_agency(self, text: str) -> bool:
        """Whether these words alone name an outlet that is an agency."""
        key = self.outlet(text)
        return key is not None and self._archive.outlets[key].kind == "agency"

    def site(self, host: str) -> str | None:
        """The outlet whose site this is, or a part of it (`ar.example.org`)."""
        parts = host.lower().split(".")
        below = (".".join(parts[start:]) for start in range(len(parts) - 1))
        return next((self._sites[name] for name in below if name in self._sites), None)

    def place(self, text: str) -> str | None:
        """The place that these words name, and nothing else."""
        return self._places.get(plain(text))

    def is_place(self, text: str) -> bool:
        """Whether these words alone name a place: of the archive, of the world, or as the text at hand uses them."""
        if self.place(text) or plain(text) in gazetteer.names():
            return True
        return bool(self._used) and not self._used.isdisjoint(gazetteer.forms(text))

    def beside(self, texts: Iterable[str], datelines: Iterable[str] = ()) -> Known:
        """The same for one text, whose own words, and the places of its datelines, may show which names are places'."""
        own = copy(self)
        used = (row for text in texts for row in gazetteer.used(text))
        own._used = frozenset((*used, *(row for place in datelines if place for row in gazetteer.forms(place))))
        return own

    def people(self, text: str, published: str | None = None) -> frozenset[str]:
        """Everybody named in a text; by office, too, if the text is of a known date (EDTF, both ends known)."""
        found = self._archive.naming.mentions("people", [split(text)], edtf.days(published))
        return frozenset(mention.key for each in found for mention in each)

    def mentions(self, text: str, published: str | None = None) -> tuple[Mention, ...]:
        """Every mention of anybody and anything known, of all kinds; those of one kind do not overlap."""
        words = [split(text)]
        found = (self._archive.naming.mentions(kind, words, edtf.days(published)) for kind in KINDS)
        return tuple(mention for each in found for part in each for mention in part)

    def unclear(self, text: str, published: str | None) -> tuple[Unclear, ...]:
        """The offices in a text, if it is of a known date, that may have changed hands on its days."""
        return tuple(self._archive.naming.unclear(split(text), edtf.days(published)))

    def towns(self, text: str) -> tuple[Mention, ...]:
        """The places named in a text, in its order, that are no countries."""
        found, known = self.all_places(text), self._archive.places
        return tuple(mention for mention in found if known[mention.key].kind not in COUNTRIES)

    def all_places(self, text: str) -> tuple[Mention, ...]:
        """The places named in a text, in its order."""
        return tuple(self._archive.matcher("places").find(text))

    def places(self, text: str) -> frozenset[str]:
        """All places named in a text, and those they lie in."""
        found = (mention.key for mention in self.all_places(text))
        return frozenset(place for key in found for place in self._archive.around(key))


def _sites(outlet: Outlet) -> Iterable[str]:
    """A domain, and its first label, by which sites sign themselves."""
    for domain in outlet.domains:
        yield domain
        yield domain.removeprefix("www.").split(".")[0]


def _whole(attested: Mapping[str, Iterable[str]]) -> Mapping[str, str]:
    """Form -> id; a form that two entries share names neither."""
    owners: dict[str, set[str]] = {}
    for key, names in attested.items():
        for form in {plain(key), *map(plain, names)}:
            owners.setdefault(form, set()).add(key)
    return {form: next(iter(keys)) for form, keys in owners.items() if len(keys) == 1 and form}
