"""What a file states for machines where nothing prints it: its words become the field, and their line is divided."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dossier.intake.naming.names import Known
from dossier.intake.values import Line, Role, Statement

STATES = frozenset({"page-states", "front-matter"})
"""Reasons of lines that are for machines."""

_ROLES: Mapping[str, Role] = {"title": "title", "byline": "byline"}
"""The fields for which a statement stands in."""

_NO_NAME = ("http://", "https://", "www.", "@")


def signed(lines: list[Line], statements: Sequence[Statement], known: Known) -> list[Line]:
    """A person's name that the file states for machines, where no author's line is printed."""
    if any(line.role == "byline" for line in lines):
        return lines
    outlets = {one.value for one in statements if one.field == "outlet"}
    names = [one for one in statements if one.field == "byline" and one.value not in outlets]
    return stated(lines, [one for one in names if not known.outlet(one.value) and is_name(one.value)])


def stated(lines: list[Line], statements: Sequence[Statement]) -> list[Line]:
    """With the words of the first statement as a field, if its line is one of these."""
    for one in statements:
        for index, line in enumerate(lines):
            if line.number == one.line and line.reason in STATES and one.value in line.text:
                start = line.text.rindex(one.value)
                before = [line.part(0, start).as_("furniture", line.reason)] if start else []
                value = line.part(start, start + len(one.value)).as_(_ROLES[one.field], "page-stated")
                return [*lines[:index], *before, value, *lines[index + 1 :]]
    return lines


def is_name(value: str) -> bool:
    """Two words or more, as people sign; not the name under which somebody logs in."""
    return len(value.split()) > 1 and not any(sign in value for sign in _NO_NAME)
