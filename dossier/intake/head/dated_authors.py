"""Authors on one line with the dates of their text: `By Mark Hill. Last modified …`, `Claire Dubois – Publié le …`."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.intake.head import authors, bare, datelines, stamps
from dossier.intake.lines import words
from dossier.intake.lines.marks import starts_with
from dossier.intake.naming.names import Known
from dossier.intake.values import Line

LONGEST = 200  # characters


def is_byline(line: Line) -> bool:
    """Says by whom and when, and nothing else; a full stop may divide the two."""
    if len(line.text) > LONGEST or not starts_with(line.text, words.BYLINE | words.BYLINE_COLON):
        return False
    author, dated = stamps.after_author(line)
    return _is_labelled(dated) and datelines.is_byline(author)


def divided(line: Line, known: Known) -> list[Line]:
    """A date line in its parts, with the author before the label of its first date for himself."""
    author, dated = stamps.after_author(line)
    reason = _reason(author, known) if _is_labelled(dated) else ""
    if not reason:
        return stamps.divided(line)
    return [line.part(0, len(author)).as_("byline", reason), *dated]


def _is_labelled(dated: Sequence[Line]) -> bool:
    """The first of the dates says which it is."""
    return next((part.reason for part in dated if part.role != "furniture"), "") == "date-label"


def _reason(author: str, known: Known) -> str:
    """Why these words are an author's; empty if they are not."""
    if datelines.is_byline(author) or authors.is_signed(author):
        return "byline-label"
    named = authors.is_named(author, known) or authors.is_formed(author) or bare.is_name(author, known)
    return "byline-bare" if named else ""
