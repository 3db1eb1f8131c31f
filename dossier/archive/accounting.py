"""Every line of an original is in a text, in a field, or listed as removed: what is in none of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dossier.archive.ledger import Ledger, pieces
from dossier.archive.located import Located, locate
from dossier.model import Span, Version
from dossier.text.reading import is_blank


def unaccounted(versions: Iterable[Version], reading_lines: Sequence[str]) -> tuple[Span, ...]:
    """The spans of a reading that none of the versions read from it accounts for. White space needs no account."""
    places = ((version, locate(version.front, version.blocks, reading_lines)) for version in versions)
    return left_over(places, reading_lines)


def left_over(places: Iterable[tuple[Version, Located]], reading_lines: Sequence[str]) -> tuple[Span, ...]:
    """The same for versions of which it is known already where their fields and blocks are."""
    ledger = Ledger(reading_lines)
    for version, found in places:
        removed = pieces((span for entry in version.front.removed for span in entry.lines), reading_lines)
        fields = (*found.fields.values(), *(piece for rest in found.further.values() for piece in rest))
        claims = (*removed, *fields, *(piece for _, piece in found.parts if piece))
        for piece in claims:
            ledger.claim(piece)
    return _joined([ledger.span(piece) for piece in ledger.free()], reading_lines)


def _joined(spans: Sequence[Span], lines: Sequence[str]) -> tuple[Span, ...]:
    """Whole lines that follow each other, or have only blank lines between them, as one span."""
    found: list[Span] = []
    for span in spans:
        last = found[-1] if found else None
        if last and last.start is span.start is None and all(map(is_blank, lines[last.last : span.first - 1])):
            found[-1] = Span(last.first, span.last)
        else:
            found.append(span)
    return tuple(found)
