"""What a check is told beside the archive: it reads no file and no clock."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from dossier.archive.originals import Sources


@dataclass(frozen=True, slots=True)
class Around:
    """`files`: every file below content/ by its path, with its text if an editor writes it.

    `today` decides what lies in the future, `source` finds originals, `locales` are those of the interface.
    """

    today: date
    files: Mapping[str, str | None]
    source: Sources
    locales: Collection[str] = ()
