"""What was removed and an editor brings back: the reason `kept` in `removed` makes its lines paragraphs again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from dossier.archive.anchors import Anchored
from dossier.archive.body import ASCII_SPACE
from dossier.archive.escaping import escape
from dossier.archive.ledger import Piece, pieces
from dossier.model import Block, FrontMatter
from dossier.text.reading import is_blank

KEPT = "kept"


def with_kept(
    found: Anchored, front: FrontMatter, lines: Sequence[str], line_of: Callable[[int], int]
) -> tuple[Block, ...]:
    """The blocks, and among them a paragraph for each line that is brought back, in the order of the reading.

    A block that nobody can place in the reading stays behind its neighbour. `line_of` finds the line of the file for an
    entry of `removed`: a correction of the paragraph begins there. Blank lines bring nothing back.
    """
    back = _brought_back(found, front, lines, line_of)
    whole: list[Block] = []
    for at, block in enumerate(found.blocks):
        while back and at in found.places and back[0][0] < found.places[at]:
            whole.append(back.pop(0)[1])
        whole.append(block)
    return (*whole, *(block for _, block in back))


def _brought_back(
    found: Anchored, front: FrontMatter, lines: Sequence[str], line_of: Callable[[int], int]
) -> list[tuple[Piece, Block]]:
    taken = {*(block.anchor for block in found.blocks), *found.fields.values()}
    back: list[tuple[Piece, Block]] = []
    for piece, text, entry in sorted(_texts(front, lines)):
        own = f"l{piece.line}"
        anchor = own if own not in taken else f"p{len(found.blocks) + len(back) + 1}"
        taken.add(anchor)
        back.append((piece, Block("paragraph", text, escape(text), line_of(entry), anchor, kept=True)))
    return back


def _texts(front: FrontMatter, lines: Sequence[str]) -> Iterator[tuple[Piece, str, int]]:
    """Each piece that is brought back, its text, and the number of its entry."""
    for entry, removed in enumerate(front.removed):
        for piece in pieces(removed.lines, lines) if removed.reason == KEPT else ():
            text = lines[piece.line - 1][piece.start : piece.end].strip(ASCII_SPACE)
            if not is_blank(text):
                yield piece, text, entry
