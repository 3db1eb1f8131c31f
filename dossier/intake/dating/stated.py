"""The dates that a page states for machines, to the day."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.dates.press import find
from dossier.intake.values import Statement

WITNESSES = ("json-ld", "time", "opengraph")
"""Where pages state their dates, the best first: what is written for search engines is checked by them."""


def dates(statements: Sequence[Statement], field: str) -> tuple[tuple[Statement, str], ...]:
    """The statements of a field that give a day, and that day as EDTF in the zone stated, the best witness first."""
    found = [(one, day) for one in statements if one.field == field and (day := _day(one.value))]
    return tuple(sorted(found, key=lambda stated: _rank(stated[0].by)))


def _day(value: str) -> str | None:
    """As machines write it, else in the words of a language of the archive: an editor's hand may have stated it."""
    found = (date for lang in ("en", "fr", "ar", "ru") for date in find(value, lang))
    return next((date.edtf for date in found if date.year and date.day), None)


def _rank(by: str) -> int:
    return WITNESSES.index(by) if by in WITNESSES else len(WITNESSES)
