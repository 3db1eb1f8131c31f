"""What the structure of a text file settles of its lines, whatever their words say: styles, marks, statements."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dossier.intake.formats.reading import Reading
from dossier.intake.lines.unprinted import STATES, stated
from dossier.intake.values import Line, Role, Told

ROLES: frozenset[Role] = frozenset({"furniture", "caption", "quotation"})
"""What a structure settles by itself. Title and headings count where somebody styled them so, and not by size."""

_STYLE = "style-"


def settled(lines: Sequence[Line], read: Reading) -> list[Line]:
    """The lines with the roles that the structure settles; the stated title where no line is styled as one."""
    found = [_one(line, read.told.get(line.number)) for line in lines]
    if any(line.role == "title" for line in found):
        return found
    return stated(found, [one for one in read.statements if one.field == "title"])


def _one(line: Line, told: Told | None) -> Line:
    if told is None or not (told.role in ROLES or told.reason.startswith(_STYLE)):
        return line
    found = line.as_(told.role, told.reason)
    return replace(found, lang=None) if told.reason in STATES else found
