"""Anchors: the name of a paragraph in addresses, which stays when the text above it is corrected."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from dossier.archive.ledger import Piece
from dossier.archive.located import locate
from dossier.model import Block, FrontMatter


class Anchored(NamedTuple):
    """The blocks with their anchors, the anchors of fields (title -> `l1`), and where each block (from 0) begins."""

    blocks: tuple[Block, ...]
    fields: Mapping[str, str]
    places: Mapping[int, Piece]


def anchored(blocks: Sequence[Block], front: FrontMatter, reading_lines: Sequence[str]) -> Anchored:
    """Give each block and field the line of the reading that it comes from, `l26`.

    No two are alike: where a line holds several, the first block has it, the other blocks keep their number (`p3`)
    and the fields have none. So do blocks that are in no line of the reading.
    """
    found = locate(front, blocks, reading_lines)
    taken: set[str] = set()
    lines: dict[int, str] = {}
    for part, piece in found.parts:
        if piece and part.block not in lines and f"l{piece.line}" not in taken:
            taken.add(lines.setdefault(part.block, f"l{piece.line}"))
    fields: dict[str, str] = {}
    for name, piece in found.fields.items():
        if f"l{piece.line}" not in taken:
            taken.add(fields.setdefault(name, f"l{piece.line}"))
    places = {part.block: piece for part, piece in reversed(found.parts) if piece}
    named = tuple(replace(block, anchor=lines.get(at, f"p{at + 1}")) for at, block in enumerate(blocks))
    return Anchored(named, fields, places)
