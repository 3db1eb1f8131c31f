"""The text of an article file as a version: fields, blocks and anchors. Nothing is read from a disk here."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from dossier.archive import body, frontmatter, schema
from dossier.archive.anchors import anchored
from dossier.archive.kept import with_kept
from dossier.model import FrontMatter, Original, Version

Reading = Callable[[Original], Sequence[str] | None]
"""Finds the lines of an original's reading, if they can be had."""


def version(text: str, path: str, file: str, meeting: str | None, reading: Reading) -> Version:
    """The version that a file's text holds; `path` is the file below content/, `file` its name in problems.

    ProblemError with everything that is wrong with the fields.
    """
    document = frontmatter.parse(text, file)
    front = schema.read(FrontMatter, document.node, file)
    blocks = body.blocks(document.body, document.body_line)
    lines = reading(front.original) if front.original else None
    if lines is None:
        return Version(front, blocks, path, meeting)
    found = anchored(blocks, front, lines)
    whole = with_kept(found, front, lines, lambda entry: schema.where(document.node, ("removed", entry))[0])
    return Version(front, whole, path, meeting, found.fields)
