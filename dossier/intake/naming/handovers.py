"""Offices whose holder an article's date does not tell, because they may have changed hands on its days."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.intake.naming.candidates import ASKED
from dossier.intake.naming.names import Known
from dossier.intake.values import Line, Note


def handovers(lines: Sequence[Line], known: Known, published: str | None) -> tuple[Note, ...]:
    """One note for the people between whom an office stands, at its first mention; they are named by id.

    `published` is the article's date (EDTF). Nobody is named by such an office until it is known more closely.
    """
    found = {
        one.people: Note("office-unclear", one.words, line.number, names=one.people)
        for line in reversed(lines)
        if line.role in ASKED
        for one in known.unclear(line.text, published)
    }
    return tuple(reversed(found.values()))
