"""Where in the reading each field and each block of a version comes from.

Equal text counts first, in the order of the reading, then a part of a line, then likeness: a line that an editor has
corrected is still found. Lines listed as removed are no one's, so that a title printed three times is found once; what
is kept of them is found by its entry, and looked for by nobody.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import NamedTuple

from dossier.archive.corrected import as_printed
from dossier.archive.ledger import Ledger, Piece, pieces
from dossier.model import Block, FrontMatter

ALIKE = 0.6
"""The share of equal characters or words from which on two lines are one line and its correction."""

SHORT = 200
"""Up to so many characters, lines are compared by characters: a word of a heading is much of it."""

MOST_LINES = 4
"""Lines over which a field is printed."""

NEAR = 50
"""So many pieces on from the last one found a corrected line is looked for."""


class Part(NamedTuple):
    """One line of a block's text: a block of several lines (a quotation, a list) has several."""

    block: int
    text: str


@dataclass(frozen=True, slots=True)
class Located:
    """`fields`: field -> its piece of the reading; `parts`: each part of a block, and its piece if there is one.

    `further`: the other pieces of those fields that are printed over several lines.
    """

    fields: Mapping[str, Piece]
    parts: Sequence[tuple[Part, Piece | None]]
    further: Mapping[str, Sequence[Piece]] = field(default_factory=dict)


def locate(front: FrontMatter, blocks: Sequence[Block], lines: Sequence[str]) -> Located:
    """Find fields and blocks in the reading. Nothing is found for a version without an original."""
    if front.original is None:
        return Located({}, ())
    ledger = Ledger(lines, front.original.lines)
    for removed in front.removed:
        for piece in pieces(removed.lines, lines):
            ledger.claim(piece)
    wanted = printed(front)
    fields = _whole_lines(ledger, wanted)
    over_lines = _over_lines(ledger, {name: text for name, text in wanted.items() if name not in fields})
    fields |= {name: first for name, (first, *_) in over_lines.items()}
    printed_blocks = as_printed(blocks, front.corrections, lines)
    ours = [(at, block) for at, block in enumerate(printed_blocks) if not block.kept]
    parts = [Part(at, text) for at, block in ours for text in block.text.split("\n") if text.strip()]
    found = _equal_in_order(ledger, parts)
    fields |= _parts_of_lines(ledger, {name: text for name, text in wanted.items() if name not in fields})
    _the_rest(ledger, parts, found)
    further = {name: rest for name, (_, *rest) in over_lines.items()}
    return Located(fields, [(part, found.get(at)) for at, part in enumerate(parts)], further)


def printed(front: FrontMatter) -> dict[str, str]:
    """The fields that hold words of the reading."""
    fields = {
        "title": front.title,
        "standfirst": front.standfirst,
        "byline": front.byline,
        "dateline": front.dateline,
        "published": front.published.as_printed,
        "updated": front.updated.as_printed if front.updated else None,
    }
    return {name: text for name, text in fields.items() if text and text.strip()}


def _whole_lines(ledger: Ledger, wanted: Mapping[str, str]) -> dict[str, Piece]:
    """The fields that are all of a free piece, usually a line."""
    found: dict[str, Piece] = {}
    free = _by_text(ledger, ledger.free())
    for name, text in wanted.items():
        if same := free.get(text.strip()):
            found[name] = same.pop(0)
            ledger.claim(found[name])
    return found


def _over_lines(ledger: Ledger, wanted: Mapping[str, str]) -> dict[str, list[Piece]]:
    """The fields that are all of several free pieces in a row, with a space between them: headlines in short lines."""
    found: dict[str, list[Piece]] = {}
    for name, text in wanted.items():
        free = ledger.free()
        runs = (free[at : at + count] for count in range(2, MOST_LINES + 1) for at in range(len(free) - count + 1))
        for run in runs:
            if " ".join(ledger.text(piece).strip() for piece in run) == text.strip():
                found[name] = run
                for piece in run:
                    ledger.claim(piece)
                break
    return found


def _by_text(ledger: Ledger, free: Iterable[Piece]) -> dict[str, list[Piece]]:
    found: dict[str, list[Piece]] = {}
    for piece in free:
        found.setdefault(ledger.text(piece).strip(), []).append(piece)
    return found


def _equal_in_order(ledger: Ledger, parts: Sequence[Part]) -> dict[int, Piece]:
    """Part -> piece for the longest runs of equal text in the same order, then for equal text anywhere."""
    free = ledger.free()
    ours, theirs = [part.text.strip() for part in parts], [ledger.text(piece).strip() for piece in free]
    runs = SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks()
    found = {run.a + step: free[run.b + step] for run in runs for step in range(run.size)}
    taken = set(found.values())
    spare = _by_text(ledger, (piece for piece in free if piece not in taken))
    for at, text in enumerate(ours):
        if at not in found and spare.get(text):
            found[at] = spare[text].pop(0)
    for piece in found.values():
        ledger.claim(piece)
    return found


def _parts_of_lines(ledger: Ledger, wanted: Mapping[str, str]) -> dict[str, Piece]:
    """The fields that are part of a free piece."""
    found = {}
    for name, text in wanted.items():
        if piece := _containing(ledger, ledger.free(), text):
            found[name] = piece
            ledger.claim(piece)
    return found


def _containing(ledger: Ledger, free: Sequence[Piece], text: str) -> Piece | None:
    for line, start, end in free:
        if (at := ledger.lines[line - 1].find(text, start, end)) >= 0:
            return Piece(line, at, at + len(text))
    return None


def _the_rest(ledger: Ledger, parts: Sequence[Part], found: dict[int, Piece]) -> None:
    """Parts that equal no whole piece: a piece of a line, else the most similar one, between their neighbours."""
    for at, part in enumerate(parts):
        if at in found:
            continue
        between = _between(ledger.free(), at, found)
        if piece := _containing(ledger, between, part.text.strip()) or _most_alike(ledger, between, part.text):
            found[at] = piece
            ledger.claim(piece)


def _between(free: Sequence[Piece], at: int, found: Mapping[int, Piece]) -> list[Piece]:
    """The free pieces that come after the nearest part before `at` and before the nearest one after it."""
    before = max((found[other] for other in found if other < at), default=Piece(0, 0, 0))
    after = min((found[other] for other in found if other > at), default=Piece(10**9, 0, 0))
    return [piece for piece in free if before < piece < after]


def _most_alike(ledger: Ledger, free: Sequence[Piece], text: str) -> Piece | None:
    """The piece with the most characters, in long texts words, in common and in order, if it is `ALIKE` enough."""
    by_words = len(text) > SHORT
    matcher = SequenceMatcher(None, b=text.split() if by_words else text)
    best, likeness = None, ALIKE
    for piece in free[:NEAR]:
        other = ledger.text(piece)
        matcher.set_seq1(other.split() if by_words else other[: 4 * SHORT])
        if min(matcher.real_quick_ratio(), matcher.quick_ratio()) >= likeness and matcher.ratio() >= likeness:
            best, likeness = piece, matcher.ratio()
    return best
