"""The fields that a version's lines give, each with its evidence; dates are read by `dating`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import takewhile

from dossier.intake import contradicted, witnesses
from dossier.intake.dating import capture
from dossier.intake.editor.shows import SHOWS
from dossier.intake.head import datelines, openings
from dossier.intake.naming.names import Known
from dossier.intake.values import Line, Note, Role, Stated, Statement
from dossier.intake.witnesses import Heard
from dossier.model import Evidence

_BESIDE_OWNER = re.compile(r"©|\(c\)|\bcopyright\b(?:\s+by\b)?|(?:19|20)\d\d|\s[-–—|]\s|[.,،؛;:]", re.IGNORECASE)
_FIRST_WORDS = re.compile(r"\s*(?:\S+\s+){0,9}\S+")


@dataclass(frozen=True, slots=True)
class Fields:
    """What is printed as a field of its own, and the outlet, with evidence and open questions."""

    title: str
    standfirst: str | None
    outlet: str | None
    byline: str | None
    dateline: str | None
    url: str | None
    captured: date | None
    evidence: tuple[Evidence, ...]
    notes: tuple[Note, ...]


def fields(
    lines: Sequence[Line], stated: Stated, known: Known, lang: str = "", statements: Sequence[Statement] = ()
) -> Fields:
    """The fields of one version, from its labelled lines and the `statements` that its file makes of it. `lines` must
    hold a title or a paragraph."""
    own = [one for one in statements if one.line in {line.number for line in lines}]
    title, outlet = _title(lines, own), _outlet(lines, stated, known, statements)
    spoken, byline = witnesses.language(lines, lang, own, stated.lang), _byline(lines, own, known)
    url = Heard(stated.url) if stated.url else witnesses.address(statements)
    captured = capture.heard(stated.captured, statements)
    heard = (title, outlet, spoken, byline, url, captured)
    return Fields(
        title=title.value or "",
        standfirst=_printed(lines, "standfirst"),
        outlet=outlet.value,
        byline=_printed(lines, "byline"),
        dateline=_printed(lines, "dateline"),
        url=url.value,
        captured=date.fromisoformat(captured.value) if captured.value else None,
        evidence=tuple(piece for one in heard for piece in one.evidence),
        notes=(*(note for one in heard for note in one.notes), *_author_notes(lines)),
    )


def evidence(field: str, line: Line, found: str, shows: str) -> Evidence:
    """`found`: the words in the line; `shows`: a code of `shows.SHOWS`."""
    return Evidence(field=field, line=line.span, words=found.strip(), shows=SHOWS[shows])


def _printed(lines: Sequence[Line], role: Role) -> str | None:
    """The words of a field; of one in several lines all of them, with a space between."""
    first = next((index for index, line in enumerate(lines) if line.role == role), None)
    if first is None:
        return None
    rest = takewhile(lambda line: line.role == role and line.reason == "continued", lines[first + 1 :])
    return " ".join(line.text.strip() for line in (lines[first], *rest))


def _author_notes(lines: Sequence[Line]) -> tuple[Note, ...]:
    return tuple(Note("byline-proposed", line.text, line.number) for line in lines if line.reason == "byline-bare")[:1]


def _title(lines: Sequence[Line], statements: Sequence[Statement]) -> Heard:
    """The printed title; else the first words in square brackets, as archivists mark what they supply."""
    printed = next((line for line in lines if line.role == "title"), None)
    if printed:
        heard = witnesses.headline(printed, statements)
        return replace(heard, value=_printed(lines, "title"))
    line = next(line for line in lines if line.role == "paragraph")
    match = _FIRST_WORDS.match(line.text)
    first = match[0].strip() if match else line.text
    return Heard(f"[{first} …]", (evidence("title", line, first, "supplied-title"),), (Note("no-title"),))


def _byline(lines: Sequence[Line], statements: Sequence[Statement], known: Known) -> Heard:
    """The statement that gives the author, where no line prints it; where one does, each that gives another."""
    line = next((line for line in lines if line.role == "byline"), None)
    if line is None:
        return Heard()
    if line.reason == "page-stated":
        said = (one for one in statements if one.field == "byline" and one.line == line.number)
        return Heard(evidence=tuple(map(witnesses.shown, said)))
    others = contradicted.writers(line, statements, known)
    notes = tuple(Note("evidence-disagrees", one.value, one.line) for one in others[:1])
    return Heard(evidence=tuple(map(witnesses.against, others)), notes=notes)


def _outlet(lines: Sequence[Line], stated: Stated, known: Known, statements: Sequence[Statement]) -> Heard:
    """What signs the page, its own statements first; a piece of evidence for each outlet that they name.

    A page that states who publishes it may print the report of an agency: the dateline does not count there.
    """
    if stated.outlet:
        return Heard(stated.outlet)
    said = [(key, witnesses.shown(one, "outlet", name)) for key, one, name in witnesses.outlets(statements, known)]
    printed = [
        (known.outlet(name), evidence("outlet", line, name, shows))
        for line, name, shows in [*_names(lines, known)] or _claimed(lines, known)
        if not (said and line.role == "dateline")
    ]
    found: dict[str, Evidence] = {}
    for key, piece in (*said, *printed):
        if key:
            found.setdefault(key, piece)
    if not found:
        unknown = (*(piece for _, piece in said[::-1]), *(piece for _, piece in printed))
        shown, disagrees = _unknown_two(statements)
        return Heard(None, shown, (_unknown(unknown[0], lines) if unknown else Note("no-outlet"), *disagrees))
    first, *others = found.values()
    notes = (Note("outlet-disagrees", ", ".join(found), first.line.first),) if others else ()
    return Heard(next(iter(found)), (first, *(witnesses.contrary(one) for one in others)), notes)


def _unknown_two(statements: Sequence[Statement]) -> tuple[tuple[Evidence, ...], tuple[Note, ...]]:
    """The statements of outlets that the archive does not know, where they name several, and the question about it."""
    stated = contradicted.publishers(statements)
    shown = (*map(witnesses.shown, stated[:1]), *map(witnesses.against, stated[1:]))
    return shown, tuple(Note("outlet-disagrees", one.value, one.line) for one in stated[1:2])


def _unknown(piece: Evidence, lines: Sequence[Line]) -> Note:
    """The question about a name that the archive does not know; beside a date or a place it need not be an outlet's."""
    roles = {line.role for line in lines if line.number == piece.line.first}
    code = "agency-unknown" if roles & {"published", "updated", "dateline"} else "outlet-unknown"
    return Note(code, piece.words, piece.line.first)


def _names(lines: Sequence[Line], known: Known) -> Iterator[tuple[Line, str, str]]:
    """Where an outlet signs, the best place first: its label over the text, the dateline, the page's other names."""
    for line in lines:
        if line.role == "outlet-line":
            yield line, datelines.outlet_label(line.text) or line.text.strip(" -–—|\t"), "outlet-line"
    for line in lines:
        if line.role == "dateline" and (agency := openings.agency(line, known)):
            yield line, agency, "outlet-dateline"
    for line in lines:
        if line.reason == "site-name":
            yield line, line.text.replace(",", " ").split()[0], "outlet-site"
            yield line, line.text.strip(), "outlet-site"


def _claimed(lines: Sequence[Line], known: Known) -> Iterator[tuple[Line, str, str]]:
    """A known outlet that a notice of copyright under the text names, where nothing else signs the page."""
    last = max((index for index, line in enumerate(lines) if line.role == "paragraph"), default=-1)
    for line in lines[last + 1 :]:
        for name in owners(line.text) if line.reason == "copyright" else ():
            if known.outlet(name):
                yield line, name.strip(" \"'«»“”"), "outlet-site"


def owners(notice: str) -> list[str]:
    """What a notice of copyright may give as its owner: its words between signs and years."""
    return _BESIDE_OWNER.split(notice)
