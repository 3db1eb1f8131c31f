"""What only `dossier check` looks at: rules that a page can do without, and a build would pay for."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from dossier.archive.collection import Archive
from dossier.archive.findings import Findings
from dossier.archive.review import (
    characters,
    chronology,
    fields,
    filenames,
    interface,
    languages,
    likeness,
    links,
    strays,
    versions,
    withheld,
)
from dossier.archive.review.around import Around
from dossier.problems import Problem

Check = Callable[[Archive, Around, Findings], Iterator[Problem]]

CHECKS: tuple[Check, ...] = (
    characters.check,
    chronology.check,
    fields.check,
    filenames.check,
    interface.check,
    languages.check,
    likeness.check,
    links.check,
    strays.check,
    versions.check,
    withheld.check,
)


def check(archive: Archive, around: Around, at: Findings) -> Iterator[Problem]:
    """Everything that these rules find."""
    for each in CHECKS:
        yield from each(archive, around, at)
