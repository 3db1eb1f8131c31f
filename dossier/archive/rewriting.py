"""Single fields of an article file as they stand there: read as raw text, and replaced, no other byte changed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from dossier.archive.frontmatter import Document
from dossier.model import FrontMatter

ORDER = tuple(FrontMatter.model_fields)
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+")
_NOTHING = re.compile(r"[ \t]*(?:#.*)?(?:\r\n|\n|\r)?")
_LINE_END = re.compile(r"\r\n|\r")


def raw_fields(document: Document) -> Mapping[str, str]:
    """Each key's lines as they stand; comments and blank lines behind them are no part of it.

    Line ends are `\\n` here, so that a checkout that changes them changes no field. Nothing is found where keys share a
    line: no field of such a file can be replaced.
    """
    lines = _LINE.findall(document.fields)
    return {key: _unix("".join(lines[start:end])) for key, (start, end) in _places(document, lines).items()}


def raw_body(document: Document) -> str:
    return _unix(document.body)


def rewritten(document: Document, fields: Mapping[str, str | None], body: str | None = None) -> str:
    """The file with these lines for these fields (None: without the field), and with this body if one is given.

    What is not replaced stays byte for byte; a field that was not there comes where the model has it. New lines end as
    the file's first one does.
    """
    newline = "\r\n" if document.opening.endswith("\r\n") else "\n"
    lines = _LINE.findall(document.fields)
    found = _places(document, lines)
    places = {key: found.get(key) or _gap(key, found) for key in fields}
    for key in sorted(fields, key=lambda key: (*places[key], ORDER.index(key)), reverse=True):
        start, end = places[key]
        lines[start:end] = [(fields[key] or "").replace("\n", newline)]
    text = document.body if body is None else body.replace("\n", newline)
    return document.opening + "".join(lines) + document.closing + text


def _unix(text: str) -> str:
    return _LINE_END.sub("\n", text)


def _places(document: Document, lines: Sequence[str]) -> dict[str, tuple[int, int]]:
    """Key -> its first line, from 0, and the one after its last."""
    keys = document.node.value if isinstance(document.node.value, Mapping) else {}
    starts = [(key, entry.line - 2) for key, entry in keys.items() if entry.column == 1]
    if len({line for _, line in starts}) < len(keys):
        return {}
    following = [*starts[1:], ("", len(lines))]
    return {key: (start, _end(lines, start, end)) for (key, start), (_, end) in zip(starts, following, strict=False)}


def _end(lines: Sequence[str], start: int, end: int) -> int:
    """The end of a key's lines, without what stands between it and the next key."""
    while end > start + 1 and _NOTHING.fullmatch(lines[end - 1]):
        end -= 1
    return end


def _gap(key: str, places: Mapping[str, tuple[int, int]]) -> tuple[int, int]:
    """Behind the last key that the model has before this one."""
    before = [places[other][1] for other in ORDER[: ORDER.index(key)] if other in places]
    return (max(before), max(before)) if before else (0, 0)


def in_order(document: Document) -> str:
    """The file with its keys in the order of the model, and what stands above a key with it; no byte is changed.

    A file in which keys share a line, or have a name that the model does not know, stays as it is.
    """
    lines = _LINE.findall(document.fields)
    places = _places(document, lines)
    if not places or not set(places) <= set(ORDER):
        return document.render()
    ends = [end for _, end in places.values()]
    begins = [0, *ends[:-1]]
    chunks = {key: lines[begin:end] for key, begin, end in zip(places, begins, ends, strict=True)}
    moved = [line for key in sorted(chunks, key=ORDER.index) for line in chunks[key]]
    return document.opening + "".join([*moved, *lines[ends[-1] :]]) + document.closing + document.body
