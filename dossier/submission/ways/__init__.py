"""The ways in which decisions are settled, one for each kind; `editor` has none."""

from __future__ import annotations

from collections.abc import Mapping

from dossier.submission.decisions import Kind
from dossier.submission.ways import dates, lines, meetings, outlets, sayings, texts
from dossier.submission.ways.way import Desk, Way

__all__ = ["WAYS", "Desk", "Way"]

WAYS: Mapping[Kind, Way] = {
    "outlet": outlets.OUTLET,
    "date": dates.PUBLISHED,
    "captured": dates.CAPTURED,
    "meeting": meetings.MEETING,
    "also": meetings.ALSO,
    "title": texts.TITLE,
    "address": texts.ADDRESS,
    "original": texts.ORIGINAL,
    "translation": sayings.TRANSLATION,
    "byline": sayings.BYLINE,
    "pairs": sayings.PAIRS,
    "flaw": sayings.FLAW,
    "reprint": sayings.REPRINT,
    "left-out": lines.LEFT_OUT,
    "left-in": lines.LEFT_IN,
}
