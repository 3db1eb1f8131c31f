"""Lines at the head or foot of an article that give author, date, place and the page's counts side by side."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from dossier.intake.head import bare, datelines
from dossier.intake.head.stamps import divided, separators, stamps
from dossier.intake.lines import furniture
from dossier.intake.lines.words import BYLINE, plain
from dossier.intake.naming.names import Known
from dossier.intake.values import Line

_BETWEEN = re.compile(
    r"\s+[-–—]\s+|\s*[|·•]\s*|\s*\u00a0\s+|\s{2,}|,\s+(?=(?:" + "|".join(sorted(map(re.escape, BYLINE))) + r")\s)",
    re.IGNORECASE,
)


def parts(line: Line, authors: Collection[str], known: Known) -> list[Line]:
    """Such a line in parts, each with its role; none if a part of it is nothing of the kind, or nothing but one.

    `authors`: the names that the page states for machines, by which a name is known as the author's.
    """
    cuts = [match.span() for match in _BETWEEN.finditer(line.text)]
    edges = [(0, 0), *cuts, (len(line.text), len(line.text))]
    spans = [(one[1], two[0]) for one, two in pairwise(edges)]
    pieces = [_piece(line.part(start, end), authors, known) for start, end in spans if line.text[start:end].strip()]
    roles = [part.role for piece in pieces for part in piece]
    if len(pieces) < 2 or not all(pieces) or roles.count("byline") > 1 or not {"published", "byline"} & {*roles}:
        return []
    return list(_joined(line, [part for piece in pieces for part in piece]))


def _piece(part: Line, authors: Collection[str], known: Known) -> Sequence[Line]:
    if stamps(part.text, part.lang):
        return divided(part)
    if reason := furniture.reason(part.text):
        return [part.as_("furniture", reason)]
    if known.is_place(part.text):
        return [part.as_("dateline", "dateline-line")]
    stated = any(plain(part.text).startswith(plain(name)) for name in authors if plain(name))
    if stated or datelines.is_byline(part.text):
        return [part.as_("byline", "byline-label")]
    return [part.as_("byline", "byline-bare")] if bare.is_name(part.text, known) else []


def _joined(line: Line, found: Sequence[Line]) -> Iterator[Line]:
    """The parts, and what stands between them as separators."""
    before = (line.span.start or 1) - 1
    end = 0
    for part in found:
        start = (part.span.start or 1) - 1 - before
        yield from separators(line, end, start)
        yield part
        end = start + len(part.text)
    yield from separators(line, end, len(line.text))
