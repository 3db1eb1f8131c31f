"""A new entry of an authority file, or a new meeting: the files that it takes, every other byte as it was."""

from __future__ import annotations

from dossier.archive import schema, yaml_block, yaml_strict
from dossier.archive.editing import Edit
from dossier.archive.rules import problem
from dossier.model import Authority, AuthorityKind, Meeting
from dossier.problems import ProblemError


def enter(kind: AuthorityKind, key: str, entry: Authority, text: str | None) -> Edit:
    """The entry at the end of its file; `text` is the file now, None if there is none.

    ProblemError if the file has the id already, or cannot be read.
    """
    path = f"authority/{kind}.yml"
    _refuse_no_slug(key, path)
    node = yaml_strict.read(text or "", path)
    found, problems = schema.read_each(type(entry), node, path)
    if problems:
        raise ProblemError(*problems)
    if key in found:
        place = schema.where(node, (key,))
        raise ProblemError(problem("entry-exists", path, place, f"“{key}” is there already", "give it another id"))
    return Edit({path: _behind(text or "", yaml_block.render({key: entry}))}, [path])


def _behind(text: str, entry: str) -> str:
    """The entry behind a blank line, its line ends like those before it."""
    newline = "\r\n" if "\r\n" in text else "\n"
    gap = "" if not text.strip() else newline if text.endswith("\n") else newline * 2
    return text + gap + entry.replace("\n", newline)


def found(key: str, meeting: Meeting) -> Edit:
    """A meeting in a folder of its own. ProblemError if the id is none."""
    path = f"meetings/{key}/meeting.yml"
    _refuse_no_slug(key, path)
    return Edit({path: yaml_block.render(meeting)})


def _refuse_no_slug(key: str, path: str) -> None:
    if not schema.is_slug(key):
        message = f"“{key}” is no id: lower-case letters and digits, words joined by hyphens"
        raise ProblemError(problem("authority-id", path, (0, 0), message))
