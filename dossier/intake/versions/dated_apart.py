"""Versions in one original that their own dates tell apart: they may be articles of their own.

An article is translated within days. What was printed weeks later is another story in most cases, but not in all, so
that the editor is asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from dossier.dates import edtf
from dossier.intake.dating.dating import Dated
from dossier.intake.values import Note

FEW = timedelta(days=7)


def asked(dates: Sequence[Dated]) -> tuple[Note, ...]:
    """The printed date of each version, where two of them are more than a few days apart at the least."""
    bounds = [edtf.bounds(one.value.edtf) for one in dates if one.value and one.value.basis == "stated"]
    latest = max((first for first, _ in bounds if first), default=None)
    earliest = min((last for _, last in bounds if last), default=None)
    if not (latest and earliest and latest - earliest > FEW):
        return ()
    shown = (one.evidence[0] for one in dates if one.evidence)
    return tuple(Note("versions-apart", piece.words, piece.line.first) for piece in shown)
