"""Word documents, from bytes to a reading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from typing import NamedTuple

from docx import Document
from docx.oxml.parser import parse_xml
from lxml.etree import _Element

from dossier.intake.formats.reading import Reading
from dossier.intake.values import Received, Told
from dossier.intake.word import packed, personal
from dossier.intake.word.paragraphs import Notes, attribute, paragraphs
from dossier.intake.word.styles import role_of, styles
from dossier.model import Encoding
from dossier.problems import Problem, ProblemError
from dossier.text.reading import is_blank

ENCODING = Encoding(name="utf-8", basis="declared")
_ROW = Told("paragraph", "table-row")
_BREAK = "line-break"
_RUNNING = Told("furniture", "running-head")


class _Line(NamedTuple):
    text: str
    told: Told | None = None


class _Parts(NamedTuple):
    """The parts of a document by the last word of their relation's type, and the addresses outside it."""

    body: _Element
    named: Mapping[str, list[_Element]]
    outside: tuple[str, ...]


def read(received: Received) -> Reading:
    """The lines of a document. ProblemError if it is broken, would unpack to too much, or holds no text."""
    packed.check(received.name, received.data)
    try:
        parts = _parts(received.data)
        lines = list(_lines(parts))
        named = tuple(dict.fromkeys(_personal(parts)))
    except Exception as error:  # whatever a broken package makes python-docx and lxml raise
        message = f"this Word document is broken: {type(error).__name__}"
        raise packed.refused(received.name, "broken", message) from error
    if all(is_blank(line.text) for line in lines):
        message, hint = "there is no text in this document", "if it holds pictures of text, run OCR and add its text"
        raise ProblemError(Problem(received.name, 0, 0, "empty", message, hint))
    told = {number: line.told for number, line in enumerate(lines, 1) if line.told}
    return Reading(tuple(line.text for line in lines), ENCODING, told=told, personal=named)


def _parts(data: bytes) -> _Parts:
    main = Document(BytesIO(data)).part
    assert main.package is not None
    rels = [*main.rels.values(), *main.package.rels.values()]
    named: dict[str, list[_Element]] = {}
    for rel in rels:
        if not rel.is_external and rel.target_part.partname.endswith(".xml"):
            named.setdefault(rel.reltype.rpartition("/")[2], []).append(parse_xml(rel.target_part.blob))
    settings = [one for rel in rels if rel.reltype.endswith("/settings") for one in rel.target_part.rels.values()]
    return _Parts(main.element, named, tuple(rel.target_ref for rel in (*rels, *settings) if rel.is_external))


def _lines(parts: _Parts) -> Iterator[_Line]:
    notes = Notes()
    known = styles(next(iter(parts.named.get("styles", ())), None))
    body = [(one.text, _ROW if one.cells else role_of(one.properties, known)) for one in paragraphs(parts.body, notes)]
    yield from _running(parts.named.get("header", ()))
    yield from _broken(_titled(body))
    yield from (_Line(text) for text in _notes(parts, notes))
    yield from _running(parts.named.get("footer", ()))


def _titled(body: list[tuple[str, Told | None]]) -> list[tuple[str, Told | None]]:
    """One title: the first paragraph in its style, else the heading with which the text begins."""
    styled = [at for at, (_, told) in enumerate(body) if told and told.role == "title"]
    first = next((at for at, (text, _) in enumerate(body) if not is_blank(text)), None)
    at = styled[0] if styled else first
    heading, title = Told("heading", "style-heading"), Told("title", "style-title")
    found = [(text, heading if told == title else told) for text, told in body]
    if at is not None and found[at][1] == heading:
        found[at] = (found[at][0], title)
    return found


def _broken(body: Iterable[tuple[str, Told | None]]) -> Iterator[_Line]:
    """A line for each line break; only the first of them is the title, or the item of a list."""
    for text, told in body:
        first, *rest = text.split("\n")
        yield _Line(first, told if first.strip() else None)
        role = told.role if told and told.role != "title" else "paragraph"
        under = told if told and role in ("standfirst", "heading") else Told(role, _BREAK)
        yield from (_Line(line, under if line.strip() else None) for line in rest)


def _notes(parts: _Parts, notes: Notes) -> Iterator[str]:
    """The notes that the text refers to, each with its number."""
    texts: dict[str, _Element] = {}
    for kind in ("footnote", "endnote"):
        for root in parts.named.get(f"{kind}s", ()):
            texts |= {f"{kind} {attribute(node, 'id')}": node for node in root}
    for key, number in notes.found:
        if key in texts:
            first, *rest = [one.text.strip() for one in paragraphs(texts[key], Notes())] or [""]
            yield f"{number} {first}".strip()
            yield from rest


def _running(roots: Iterable[_Element]) -> Iterator[_Line]:
    texts = [line for root in roots for one in paragraphs(root, Notes()) for line in one.text.split("\n")]
    return (_Line(text, _RUNNING) for text in dict.fromkeys(texts) if not is_blank(text))


def _personal(parts: _Parts) -> Iterator[str]:
    for kind in ("core-properties", "extended-properties", "custom-properties"):
        for root in parts.named.get(kind, ()):
            yield from personal.properties(root)
    for kind in ("footnotes", "endnotes", "header", "footer"):
        for root in parts.named.get(kind, ()):
            yield from personal.changes(root)
    yield from personal.changes(parts.body)
    yield from (found for root in parts.named.get("comments", ()) for found in personal.comments(root))
    yield from (found for root in parts.named.get("people", ()) for found in personal.people(root))
    yield from personal.links(parts.outside)
