"""A change of files that belong together: what moving, merging and retiring an article hand to `writing.write`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from dossier.archive import frontmatter, leading, rewriting, yaml_write
from dossier.archive.frontmatter import LISTED
from dossier.archive.writing import Changes


class Edit(NamedTuple):
    """The files below content/ and what they are to hold; `over` are those that are there and are written anew."""

    files: Changes
    over: Sequence[str] = ()


def joined(edits: Iterable[Edit]) -> Edit:
    """Several edits as one."""
    files, over = dict[str, str | bytes | None](), list[str]()
    for edit in edits:
        files |= edit.files
        over += edit.over
    return Edit(files, over)


def folder(meeting: str | None) -> str:
    """Where the articles of a meeting lie below content/, or those of none."""
    return f"meetings/{meeting}" if meeting else "unassigned"


def with_fields(text: str, path: str, **fields: Any) -> str:
    """An article file with other values in some of its fields, every other byte as it was; empty lists are left out."""
    written = {
        name: None if value == () else "".join(yaml_write.entry(name, value, listed=name in LISTED))
        for name, value in fields.items()
    }
    return rewriting.rewritten(frontmatter.parse(text, path), written)


def placed(path: str, new_path: str, text: str) -> Edit:
    """An article file with this text, perhaps under another path."""
    if path == new_path:
        return Edit({path: text}, [path])
    return Edit({path: None, new_path: leading.followed(text, path, new_path)})
