"""Which reports on a meeting are the same text, and what each has that no other has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from dossier.model import Version
from dossier.site.beside import Beside
from dossier.site.here import Here
from dossier.site.pictures.share import share
from dossier.site.views.meeting import Compared, Report, Reprint, Shared
from dossier.site.views.parts import Link

MOST = 4
"""So many other reports are named beside one."""


def compared(here: Here, beside: Beside) -> Compared:
    """The reports in one language; those with nearly the same text are one."""
    return Compared(
        language=here.interface.language(beside.lang),
        common=any(each.held for each in beside.found.values()),
        reports=tuple(_report(here, beside, key, same) for key, same in beside.same.items()),
    )


def _report(here: Here, beside: Beside, key: str, same: Sequence[str]) -> Report:
    found, version = beside.found[key], beside.versions[key]
    part = sum(found.alone(without=same)) / max(1, found.words)
    return Report(
        article=_article(here, version),
        outlet=_outlet(here, version),
        share=here.interface.percent(part),
        drawing=share(part, here.interface.dir == "rtl"),
        only=_blocks(here, version, found.mostly(found.alone())) if found.held else (),
        shared=tuple(_shared(here, beside, key, other) for other in _others(beside, key, same)),
        same=tuple(_reprint(here, beside, each, key) for each in same),
    )


def _others(beside: Beside, key: str, same: Sequence[str]) -> list[str]:
    """The texts of their own with which one shares most, itself and its reprints left aside."""
    found = beside.found[key]
    others = [other for other in found.held if other in beside.same and other not in same]
    return sorted(others, key=found.in_other, reverse=True)[:MOST]


def _shared(here: Here, beside: Beside, key: str, other: str) -> Shared:
    found = beside.found[key]
    return Shared(
        article=_article(here, beside.versions[other]),
        share=here.interface.percent(found.in_other(other)),
        blocks=_blocks(here, beside.versions[key], found.blocks_in(other)),
    )


def _reprint(here: Here, beside: Beside, key: str, whole: str) -> Reprint:
    found, version = beside.found[key], beside.versions[key]
    return Reprint(
        article=_article(here, version),
        outlet=_outlet(here, version),
        share=here.interface.percent(found.in_other(whole)),
        only=_blocks(here, version, found.mostly(found.alone())),
    )


def _article(here: Here, version: Version) -> Link:
    return Link(here.title(version), here.version_url(version))


def _outlet(here: Here, version: Version) -> Link | None:
    return here.authority("outlets", version.front.outlet) if version.front.outlet else None


def _blocks(here: Here, version: Version, blocks: Iterable[int]) -> tuple[Link, ...]:
    """Links to blocks by their number on the page, counted from 1; those in a row are one link, to the first."""
    url, interface = here.version_url(version), here.interface
    return tuple(
        Link(
            interface.range(first + 1, last + 1),
            f"{url}#{version.blocks[first].anchor}",
        )
        for first, last in _rows(blocks)
    )


def _rows(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The first and last of numbers that follow each other."""
    for _, row in groupby(enumerate(numbers), key=lambda each: each[1] - each[0]):
        found = [number for _, number in row]
        yield found[0], found[-1]
