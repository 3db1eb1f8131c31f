"""An article file: its fields between two lines of three hyphens, then the body.

`parse` and `Document.render` lose no byte; `write` makes the text of a new file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from dossier.archive import yaml_strict, yaml_write
from dossier.archive.rules import problem
from dossier.model import FrontMatter
from dossier.problems import ProblemError

_OPEN = re.compile("\ufeff?---[ \t]*(?:\r\n|\n|\r)")
_CLOSE = re.compile(r"(?:(?<=\n)|(?<=\r))---[ \t]*(?:\r\n|\n|\r|\Z)")
_LINE_END = re.compile(r"\r\n|\n|\r")

# Written even when nothing is known, because that is a statement too.
ALWAYS = frozenset({"id", "lang", "kind", "title", "outlet", "published", "added", "rights", "original"})
# One item a line, since editors grow and review these one by one.
LISTED = frozenset({"accepted", "alignment", "condition", "corrections", "evidence", "removed"})


@dataclass(frozen=True, slots=True)
class Document:
    """The text of an article file in four parts, and the tree of its fields."""

    opening: str
    fields: str
    closing: str
    body: str
    node: yaml_strict.Node

    def render(self) -> str:
        """The text that was parsed, byte for byte."""
        return self.opening + self.fields + self.closing + self.body

    @property
    def body_line(self) -> int:
        """The line of the file on which the body begins."""
        return 1 + len(_LINE_END.findall(self.opening + self.fields + self.closing))


def split(text: str, file: str) -> tuple[str, str, str, str]:
    """The opening fence, the fields, the closing fence and the body. ProblemError where a fence is missing."""
    opening = _OPEN.match(text)
    if not opening:
        hint = "begin with a line of three hyphens, then the fields, then three hyphens again"
        raise ProblemError(problem("front-matter-missing", file, (1, 1), "the file does not begin with fields", hint))
    closing = _CLOSE.search(text, opening.end())
    if not closing:
        hint = "put a line of three hyphens between the fields and the text"
        raise ProblemError(problem("front-matter-open", file, (1, 1), "the fields are never closed", hint))
    return opening[0], text[opening.end() : closing.start()], closing[0], text[closing.end() :]


def parse(text: str, file: str) -> Document:
    """Take a file's text apart. ProblemError with what is wrong, at its line and column of `file`."""
    opening, fields, closing, body = split(text, file)
    return Document(opening, fields, closing, body, yaml_strict.read(fields, file, first_line=2))


def write(front: FrontMatter, body: str) -> str:
    """The text of a new file: keys in the model's order, what is only a default left out except `ALWAYS`."""
    return f"---\n{''.join(_lines(front))}---\n\n{body}"


def _lines(front: FrontMatter) -> Iterator[str]:
    for name, field in FrontMatter.model_fields.items():
        value: Any = getattr(front, name)
        if name in ALWAYS or value != field.default:
            yield from yaml_write.entry(name, value, listed=name in LISTED)
