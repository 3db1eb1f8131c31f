"""A role and a reason for every line of a reading whose structure tells what its lines are, such as a page's.

The structure decides what is the article and what stands around it; the words of a line decide where it does not tell,
and divide lines that hold two roles. What a page states for machines only is a field where nothing is printed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dossier.dates.press import find
from dossier.intake.dating import relative
from dossier.intake.formats.reading import Reading
from dossier.intake.head import beside, datelines, masthead, openings, sent, titles
from dossier.intake.head.stamps import UNTOLD, after_author, divided
from dossier.intake.lines import hours, polls, unprinted
from dossier.intake.lines.roles import by_itself, one_each, opening_paragraph, signature_parts
from dossier.intake.lines.sentences import is_prose, is_text
from dossier.intake.naming.names import Known
from dossier.intake.values import BODY, FIELDS, Line, Statement, Told
from dossier.intake.versions import split
from dossier.intake.versions.languages import as_stated
from dossier.model import Span
from dossier.text.reading import is_blank


def versions(reading: Reading, known: Known, stated: str | None = None) -> list[tuple[str, tuple[Line, ...]]]:
    """The lines of each version, every one with a role, and its language; as `split.versions` and `roles.label`.

    `stated`: the language of the text, where an editor says it.
    """
    lines = [Line(Span(n, n), text) for n, text in enumerate(reading.lines, 1) if not is_blank(text)]
    text = {line.number for line in lines if _is_text(reading.told.get(line.number))}
    spoken = iter(as_stated(split.with_languages([line for line in lines if line.number in text]), stated))
    mixed = [next(spoken) if line.number in text else _told(line, reading.told) for line in lines]
    return [(split.language(run) or "", _label(run, reading, known)) for run in split.versions(mixed)]


def _is_text(told: Told | None) -> bool:
    return told is None or told.role in BODY | FIELDS


def _told(line: Line, told: Mapping[int, Told]) -> Line:
    found = told.get(line.number)
    return line.as_(found.role, found.reason) if found else line


def _label(run: Sequence[Line], reading: Reading, known: Known) -> tuple[Line, ...]:
    known = openings.beside(run, known)
    told = [_told(line, reading.told) for line in run]
    text = [i for i, line in enumerate(told) if _is_running(line)]
    start, last = (text[0], text[-1]) if text else (len(told), len(told))
    authors = [one.value for one in reading.statements if one.field == "byline"]
    told = [part for i, line in enumerate(told) for part in _beside(line, i < start or i > last, authors, known)]
    start = next((i for i, line in enumerate(told) if _is_running(line)), len(told))
    told = relative.label(told, start)
    lines = polls.label(_one_standfirst([_by_words(line, i < start, known) for i, line in enumerate(told)]))
    lines = _titled(hours.label(lines), reading.statements)
    lines = unprinted.signed(lines, reading.statements, known)
    first = next((i for i, line in enumerate(lines) if line.role == "paragraph"), len(lines))
    plain = [replace(line, role=None) if line.role == "paragraph" else line for line in lines]
    opening = opening_paragraph(plain, first, known) if first < len(lines) else first
    return tuple(one_each([part for i, line in enumerate(lines) for part in _parts(line, i == opening, known)]))


def _is_running(line: Line) -> bool:
    return line.role == "paragraph" and is_text(line.text)


def _beside(line: Line, around: bool, authors: Sequence[str], known: Known) -> list[Line]:
    """The line; in parts where it stands over the text or under it and holds several things side by side."""
    is_open = around and line.role in (None, "byline", "published", "paragraph", "heading")
    return ((beside.parts(line, authors, known) or sent.parts(line, known)) if is_open else []) or [line]


def _by_words(line: Line, above: bool, known: Known) -> Line:
    """What the structure leaves open, its words tell; of what it calls text, they tell what is none.

    `above`: the line stands before all running text, where author and date come.
    """
    if line.role not in (None, "paragraph", "heading"):
        return line
    found = by_itself(replace(line, role=None, reason=""))
    if found.role in ("published", "updated") and not above:
        return line.as_("heading", "date-heading")
    if found.role is None and above:
        found = _at_head(found, known)
    if found.role or line.role:
        return found if found.role else line
    return line.as_("paragraph", "unlabelled") if is_text(line.text) else line.as_("furniture", "page-outside")


def _at_head(line: Line, known: Known) -> Line:
    """The line as that of an author, a place or a date with what stands beside it, if it reads as one."""
    if datelines.is_byline(line.text) or datelines.is_byline(after_author(line)[0]):
        return line.as_("byline", "byline-label")
    if datelines.own_line(line, known):
        return line.as_("dateline", "dateline-line")
    is_dated = any(piece.role is None for piece in masthead.pieces(line, known))
    return line.as_("published", "date-line") if is_dated else line


def _one_standfirst(lines: Sequence[Line]) -> list[Line]:
    """A summary in several lines: those after the first are read on as text."""
    first = next((line for line in lines if line.role == "standfirst"), None)
    return [
        line.as_("paragraph", "page-text") if line.role == "standfirst" and line is not first else line
        for line in lines
    ]


def _titled(lines: list[Line], statements: Sequence[Statement]) -> list[Line]:
    """A version without a headline has the first line over its text that is none, or what the page states."""
    if any(line.role == "title" for line in lines):
        return lines
    text = [index for index, line in enumerate(lines) if line.role in ("heading", "paragraph")]
    if len(text) > 1 and not is_prose(lines[text[0]].text):
        lines[text[0]] = lines[text[0]].as_("title", "title")
        return lines
    return unprinted.stated(lines, [one for one in statements if one.field == "title"])


def _parts(line: Line, first: bool, known: Known) -> list[Line]:
    """A line divided where it holds two roles."""
    if line.role == "title" and line.reason != "page-stated":
        own, *rest = titles.without_outlet(line, known)
        return [own.as_("title", line.reason), *rest]
    if line.reason == "date-line" and masthead.pieces(line, known):
        return masthead.divided(line, known)
    if line.role in ("published", "updated") and line.reason != "date-relative":
        return _dated(line)
    if line.reason in ("page-stated", "date-relative"):
        return [line]
    return signature_parts(line, first, known) or [line]


def _dated(line: Line) -> list[Line]:
    """The dates of a line that the page marks as one; their labels outweigh its mark."""
    parts = divided(line)
    if not any(part.role in ("published", "updated") for part in parts):
        is_date = any(date.edtf for date in find(line.text, line.lang or UNTOLD))
        return [line if is_date else line.as_("furniture", line.reason)]
    if any(part.role == line.role and part.reason == "date-label" for part in parts):
        return parts
    return [part.as_(line.role, line.reason) if part.reason == "date-line" and line.role else part for part in parts]
