"""What the archive corrected in a text: the printed words stay within reach."""

from __future__ import annotations

from collections.abc import Iterator

from dossier.archive.corrected import places
from dossier.model import Version
from dossier.site.here import Here
from dossier.site.prose import correction_name, printed_name
from dossier.site.resolve import lines
from dossier.site.resolve.record import said
from dossier.site.views.record import CorrectionNote


def corrections(here: Here, version: Version, prefix: str = "") -> tuple[CorrectionNote, ...]:
    """Every correction of a text that is shown; `prefix` comes before the ids of the text."""
    return tuple(_notes(here, version, prefix)) if version.front.rights.display == "full" else ()


def _notes(here: Here, version: Version, prefix: str) -> Iterator[CorrectionNote]:
    interface, front = here.interface, version.front
    placed = places(version.blocks, front.corrections)
    for number, (one, place) in enumerate(zip(front.corrections, placed, strict=True), 1):
        (line,) = lines.links(here, version, (one.line,))
        yield CorrectionNote(
            name=f"{prefix}{correction_name(number)}",
            told=printed_name(version, number),
            place=f"#{prefix}{version.blocks[place.block].anchor}" if place else "",
            printed=interface.text(one.printed, front.lang),
            corrected=interface.text(one.corrected, front.lang),
            why=said(here, one.reason),
            line=line,
        )
