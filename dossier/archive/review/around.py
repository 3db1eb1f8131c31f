"""What a check is told beside the archive: it reads no file and no clock."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date

from dossier.archive.originals import Sources


@dataclass(frozen=True, slots=True)
class Around:
    """`files`: every file below content/ by its path, with its text if an editor writes it.

    `today` decides what lies in the future, `source` finds originals, `locales` are those of the interface; `digest`
    gives the SHA-256 of a file by its path below content/.
    """

    today: date
    files: Mapping[str, str | None]
    source: Sources
    locales: Collection[str] = ()
    digest: Callable[[str], str | None] = lambda _: None
