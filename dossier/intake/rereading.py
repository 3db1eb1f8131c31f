"""The readings that lie beside originals, held against the originals: the neighbour of `formats` that reads files.

Whoever follows a line number relies on them. Only a check asks for this; a build would pay for every format's library.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from pathlib import Path

from dossier.archive import store
from dossier.archive.collection import Archive
from dossier.archive.identity import reading_name
from dossier.archive.rules import problem
from dossier.intake.formats import reading
from dossier.intake.values import Received
from dossier.model import Original
from dossier.problems import Problem, ProblemError


def check(content: Path, archive: Archive) -> Iterator[Problem]:
    """A problem for each reading that is not what its original is read as; where the bytes are elsewhere, none."""
    filed = (version.front.original for version in archive.versions if not version.unreviewed)
    kept = store.readings(content)
    for original in {found.file: found for found in filed if found}.values():
        path = content / "originals" / original.file
        beside = path.with_name(reading_name(path.name))
        if path.is_file() and beside.is_file():
            file = f"{content.name}/originals/{beside.name}"
            yield from differing(file, _received(path, original), kept(original.file) or ())


def differing(file: str, received: Received, kept: Sequence[str]) -> Iterator[Problem]:
    """The problem at the first line of `file`, the kept reading, that is another when the original is read anew."""
    hint = "bring the file back as it was written: the line numbers of the article’s fields are its own"
    try:
        today = reading(received).lines
    except ProblemError as error:
        message = f"the original cannot be read anew: {error.problems[0].message}"
        yield problem("reading-differs", file, (0, 0), message, hint)
        return
    pairs = enumerate(zip_longest(kept, today), 1)
    number = next((number for number, (was, now) in pairs if was != now), 0)
    if number:
        message = (
            f"line {number} is another when the original is read today ({len(kept)} lines here, {len(today)} there)"
        )
        yield problem("reading-differs", file, (number, 1), message, hint)


def _received(path: Path, original: Original) -> Received:
    """As it was read when it was added: in the encoding that was found then."""
    return Received(path.name, path.read_bytes(), original.encoding.name if original.encoding else None)
