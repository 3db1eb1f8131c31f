"""The fields that a version's lines give, each with its evidence; dates are read by `dating`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dossier.intake import datelines
from dossier.intake.names import Known
from dossier.intake.reasons import SHOWS
from dossier.intake.values import Line, Note, Role, Stated
from dossier.model import Evidence

_FIRST_WORDS = re.compile(r"\s*(?:\S+\s+){0,9}\S+")


@dataclass(frozen=True, slots=True)
class Fields:
    """What is printed as a field of its own, and the outlet, with evidence and open questions."""

    title: str
    standfirst: str | None
    outlet: str | None
    byline: str | None
    dateline: str | None
    evidence: tuple[Evidence, ...]
    notes: tuple[Note, ...]


def fields(lines: Sequence[Line], stated: Stated, known: Known) -> Fields:
    """The fields of one version, from its labelled lines. `lines` must hold a title or a paragraph."""
    title, title_evidence, title_notes = _title(lines)
    outlet, outlet_evidence, outlet_notes = _outlet(lines, stated, known)
    return Fields(
        title,
        _printed(lines, "standfirst"),
        outlet,
        _printed(lines, "byline"),
        _printed(lines, "dateline"),
        (*title_evidence, *outlet_evidence),
        (*title_notes, *outlet_notes, *_author_notes(lines)),
    )


def evidence(field: str, line: Line, found: str, shows: str) -> Evidence:
    """`found`: the words in the line; `shows`: a code of `reasons.SHOWS`."""
    return Evidence(field=field, line=line.span, words=found.strip(), shows=SHOWS[shows])


def _printed(lines: Sequence[Line], role: Role) -> str | None:
    return next((line.text.strip() for line in lines if line.role == role), None)


def _author_notes(lines: Sequence[Line]) -> tuple[Note, ...]:
    return tuple(Note("byline-proposed", line.text, line.number) for line in lines if line.reason == "byline-bare")[:1]


def _title(lines: Sequence[Line]) -> tuple[str, tuple[Evidence, ...], tuple[Note, ...]]:
    """The printed title; else the first words in square brackets, as archivists mark what they supply."""
    printed = _printed(lines, "title")
    if printed:
        return printed, (), ()
    line = next(line for line in lines if line.role == "paragraph")
    match = _FIRST_WORDS.match(line.text)
    first = match[0].strip() if match else line.text
    return f"[{first} …]", (evidence("title", line, first, "supplied-title"),), (Note("no-title"),)


def _outlet(
    lines: Sequence[Line], stated: Stated, known: Known
) -> tuple[str | None, tuple[Evidence, ...], tuple[Note, ...]]:
    if stated.outlet:
        return stated.outlet, (), ()
    named = list(_names(lines))
    found = [(known.outlet(name), line, name, shows) for line, name, shows in named]
    keys = list(dict.fromkeys(key for key, *_ in found if key))
    if not keys:
        note = Note("outlet-unknown", named[0][1], named[0][0].number) if named else Note("no-outlet")
        return None, (), (note,)
    _, line, name, shows = next(one for one in found if one[0] == keys[0])
    notes = (Note("outlet-disagrees", ", ".join(keys), line.number),) if len(keys) > 1 else ()
    return keys[0], (evidence("outlet", line, name, shows),), notes


def _names(lines: Sequence[Line]) -> Iterator[tuple[Line, str, str]]:
    """Where an outlet signs, the best place first: its label over the text, the dateline, the page's other names."""
    for line in lines:
        if line.role == "outlet-line":
            yield line, datelines.outlet_label(line.text) or line.text.strip(" -–—|\t"), "outlet-line"
    for line in lines:
        if line.role == "dateline" and (agency := datelines.agency(line.text)):
            yield line, agency, "outlet-dateline"
    for line in lines:
        if line.reason == "site-name":
            yield line, line.text.replace(",", " ").split()[0], "outlet-site"
            yield line, line.text.strip(), "outlet-site"
