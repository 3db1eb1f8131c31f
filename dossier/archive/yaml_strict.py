"""A strict reader for the YAML of this archive: plain trees of text, with the place of every key and value.

It takes YAML 1.1 as PyYAML reads it (libyaml where it is built in) and refuses whatever can surprise an editor or harm
a machine: anchors, aliases, tags, directives, several documents, duplicate keys, keys that are no words, tabs as
indentation, control characters, great depth and size. Events are looked at as they come, so that nothing is built
before it is allowed. Every scalar is text; only a plain `null`, `~` or nothing at all is None.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import yaml

from dossier.archive.rules import problem
from dossier.problems import ProblemError

LIMIT = 4_000_000
DEPTH = 12

_LOADER: Any = getattr(yaml, "CLoader", yaml.Loader)
_NOTHING = {"", "~", "null"}
_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_TAB = re.compile(r"^ *\t[ \t]*[^\s]", re.MULTILINE)
_LINE_END = re.compile(r"\r\n|\n|\r")


class Node(NamedTuple):
    """A value and where it stands; lines and columns count from 1."""

    value: str | tuple[Node, ...] | Mapping[str, Entry] | None
    line: int
    column: int


class Entry(NamedTuple):
    """A key's value, and where the key stands."""

    value: Node
    line: int
    column: int


def read(text: str, file: str, first_line: int = 1) -> Node:
    """The tree of one YAML document; `first_line` is the line of `file` on which `text` begins.

    ProblemError with the first thing that is wrong, at its line and column.
    """
    _refuse_at_sight(text, file, first_line)
    try:
        return _Reader(text, file, first_line).document()
    except yaml.MarkedYAMLError as error:
        mark = _mark(error)
        place = (mark.line + first_line, mark.column + 1) if mark else (first_line, 1)
        place = min(place, _place(text, len(text), first_line))  # the parser ends a last line that is not ended
        raise ProblemError(problem("yaml-syntax", file, place, *_in_words(error.problem or ""))) from None


def plain(node: Node) -> Any:
    """The tree without places: dict, list, str and None."""
    value = node.value
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    return {key: plain(entry.value) for key, entry in value.items()}


def _refuse_at_sight(text: str, file: str, first_line: int) -> None:
    if len(text) > LIMIT:
        found = problem("yaml-size", file, (first_line, 1), f"this is longer than {LIMIT:,} characters")
        raise ProblemError(found)
    if match := _FORBIDDEN.search(text):
        code = f"U+{ord(match[0]):04X}"
        hint = f'write it as "\\u{ord(match[0]):04x}" between double quotes, or take it out'
        place = _place(text, match.start(), first_line)
        raise ProblemError(problem("yaml-character", file, place, f"the character {code} cannot stand here", hint))
    if match := _TAB.search(text):
        place = _place(text, match.start(), first_line)
        raise ProblemError(problem("yaml-tab", file, place, "this line is indented by a tab", "use spaces"))


def _place(text: str, index: int, first_line: int) -> tuple[int, int]:
    ends = [match.end() for match in _LINE_END.finditer(text, 0, index)]
    return first_line + len(ends), index - (ends[-1] if ends else 0) + 1


class _Reader:
    """One pass over the events of one document."""

    def __init__(self, text: str, file: str, first_line: int) -> None:
        self.events: Iterator[Any] = iter(yaml.parse(text, Loader=_LOADER))
        self.file = file
        self.first_line = first_line
        self.depth = 0

    def document(self) -> Node:
        next(self.events)  # the start of the stream
        start = next(self.events)
        if isinstance(start, yaml.StreamEndEvent):
            return Node(None, self.first_line, 1)
        if start.version or start.tags:
            raise self.refusal("yaml-tag", start, "a line that begins with % has no place here")
        root = self.node(next(self.events))
        next(self.events)  # the end of the document
        if isinstance(following := next(self.events), yaml.DocumentStartEvent):
            raise self.refusal("yaml-documents", following, "a second document begins here")
        return root

    def node(self, event: Any) -> Node:
        if type(event) is yaml.AliasEvent or event.anchor is not None:
            hint = "write the value out; a value that begins with & or * goes into quotes"
            raise self.refusal("yaml-anchor", event, "anchors (&) and aliases (*) have no place here", hint)
        if event.tag is not None:
            hint = "a value that begins with ! goes into quotes"
            raise self.refusal("yaml-tag", event, f"the tag {event.tag} has no place here", hint)
        if type(event) is yaml.ScalarEvent:
            is_nothing = event.implicit[0] and event.value in _NOTHING
            return Node(None if is_nothing else event.value, *self.place(event))
        return self.collection(event)

    def collection(self, event: Any) -> Node:
        self.depth += 1
        if self.depth > DEPTH:
            raise self.refusal("yaml-depth", event, f"this is nested more than {DEPTH} deep")
        found = self.mapping() if type(event) is yaml.MappingStartEvent else self.sequence()
        self.depth -= 1
        return Node(found, *self.place(event))

    def sequence(self) -> tuple[Node, ...]:
        found = []
        while type(event := next(self.events)) is not yaml.SequenceEndEvent:
            found.append(self.node(event))
        return tuple(found)

    def mapping(self) -> Mapping[str, Entry]:
        found: dict[str, Entry] = {}
        while type(event := next(self.events)) is not yaml.MappingEndEvent:
            key = self.node(event)
            if not isinstance(key.value, str) or not key.value:
                raise self.refusal("yaml-key", event, "a key must be a word")
            if key.value in found:
                hint = f"it stands on line {found[key.value].line} already; keep one of the two"
                raise self.refusal("yaml-duplicate-key", event, f"the key “{key.value}” is given twice", hint)
            found[key.value] = Entry(self.node(next(self.events)), key.line, key.column)
        return found

    def place(self, event: Any) -> tuple[int, int]:
        mark = event.start_mark
        return mark.line + self.first_line, mark.column + 1

    def refusal(self, code: str, event: Any, message: str, hint: str = "") -> ProblemError:
        return ProblemError(problem(code, self.file, self.place(event), message, hint))


# What PyYAML and libyaml say, by a piece of it, and what an editor has to do.
_QUOTE_OR_INDENT = "put the value into quotes, or indent the line like its neighbours"
_WORDS = (
    ("mapping values are not allowed", "there is a “: ” where no key can stand", _QUOTE_OR_INDENT),
    ("could not find expected ':'", "a key without its colon", "write `key: value`, and indent what continues a value"),
    ("unexpected end of stream", "a quotation mark is opened and never closed", "close it"),
    ("cannot start any token", "a value cannot begin with this character", "put the value into quotes"),
    ("unknown escape character", "no such escape after the backslash", "double the backslash or use single quotes"),
    ("block end", "this line is not indented like its neighbours, or text follows a closed quotation", ""),
    ("block mapping", "this line is not indented like its neighbours", ""),
    ("',' or '}'", "a map in braces is not closed, or a comma is missing", ""),
    ("',' or ']'", "a list in brackets is not closed, or a comma is missing", ""),
)


# What is told where it begins; the parser notices it lines below.
_BEGUN = ("unexpected end of stream", "could not find expected ':'")


def _mark(error: yaml.MarkedYAMLError) -> Any:
    is_begun = any(piece in (error.problem or "") for piece in _BEGUN)
    return (is_begun and error.context_mark) or error.problem_mark or error.context_mark


def _in_words(said: str) -> tuple[str, str]:
    """Message and hint for what the parser says."""
    for piece, message, hint in _WORDS:
        if piece in said:
            return message, hint
    return f"this is not well-formed YAML: {said}", "when in doubt, put the value into quotes"
