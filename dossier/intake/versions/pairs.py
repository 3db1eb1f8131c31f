"""The versions of one original level with each other: proposed paragraph by paragraph, for an editor to correct."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from dossier.archive import pairing
from dossier.archive.collection import Archive
from dossier.intake.values import Note
from dossier.model import FrontMatter, Version
from dossier.text.align import Pair


class Paired(NamedTuple):
    """The front matter of each version with its alignment, and what the editor should look at."""

    fronts: list[FrontMatter]
    notes: tuple[Note, ...]


def paired(versions: Sequence[Version], archive: Archive) -> Paired:
    """Every version after the first is aligned with the first, which keeps its front matter."""
    first, *others = versions
    found = [pairing.suggested(version, first, archive) for version in others]
    fronts = [
        version.front.model_copy(update={"alignment": (pairing.alignment(version, first, pairs),)})
        for version, pairs in zip(others, found, strict=True)
    ]
    notes = [note for version, pairs in zip(others, found, strict=True) for note in _notes(version, first, pairs)]
    return Paired([first.front, *fronts], tuple(notes))


def _notes(version: Version, first: Version, pairs: Sequence[Pair]) -> list[Note]:
    """How much of both answers each other, and which pairs are guesses."""
    both = [pair for pair in pairs if pair.left and pair.right]
    weak = [pair for pair in both if pair.confidence < pairing.SURE]
    count = f"{version.front.lang}–{first.front.lang}: {len(both) - len(weak)}/{len(pairs)}"
    found = [Note("versions-aligned", count)]
    if weak:
        anchors = ", ".join(version.blocks[at].anchor for pair in weak for at in pair.left)
        found.append(Note("pairs-weak", f"{version.front.lang} {anchors}"))
    return found
