"""What results can be narrowed to: language, outlet, meeting, person, year and kind of text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, get_args

from dossier.archive.collection import Archive
from dossier.dates import edtf
from dossier.model import AuthorityKind, Version
from dossier.site.interface import Interface

Facet = Literal["lang", "kind", "year", "outlet", "meeting", "person"]
FACETS: tuple[Facet, ...] = get_args(Facet)

UNKNOWN = "unknown"
"""The value of a text of which a facet is not known."""

Values = Mapping[Facet, tuple[str, ...]]


def values(archive: Archive, version: Version) -> Values:
    """The values of a text; each facet but the person has one at least."""
    front = version.front
    return {
        "lang": (front.lang,),
        "kind": (front.kind,),
        "year": _years(front.published.edtf),
        "outlet": (front.outlet or UNKNOWN,),
        "meeting": tuple(one for one in (version.meeting, *front.also_reports_on) if one) or (UNKNOWN,),
        "person": tuple(sorted(archive.named("people", version))),
    }


def _years(date: str | None) -> tuple[str, ...]:
    """The year, if all of a date lies in one."""
    days = edtf.days(date)
    return (f"{days[0].year:04}",) if days and days[0].year == days[1].year else (UNKNOWN,)


def labels(archive: Archive, used: Iterable[Values], interface: Interface) -> dict[Facet, dict[str, str]]:
    """What each value that is used is called in a locale, by facet."""
    found: dict[Facet, dict[str, str]] = {facet: {} for facet in FACETS}
    for each in used:
        for facet, keys in each.items():
            for one in keys:
                if one not in found[facet]:
                    found[facet][one] = _label(archive, facet, one, interface)
    return found


def _label(archive: Archive, facet: Facet, value: str, interface: Interface) -> str:
    if facet == "kind":
        return interface.label("version kind", value)
    if value == UNKNOWN:
        return interface.label(f"{facet} of a text", UNKNOWN)
    if facet == "lang":
        return interface.language(value)
    if facet == "year":
        return interface.date(value).words
    if facet == "meeting":
        meeting = archive.meetings.get(value)
        return _best(interface, meeting.title if meeting else {}, value)
    kind: AuthorityKind = "outlets" if facet == "outlet" else "people"
    entry = archive.authority(kind).get(value)
    return _best(interface, entry.name if entry else {}, value)


def _best(interface: Interface, texts: Mapping[str, str], value: str) -> str:
    found = interface.best(dict(texts))
    return found.words if found else value
