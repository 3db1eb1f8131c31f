"""What was understood of originals, as plain values for tools: what `dossier add --json` prints.

Keys are never renamed; more may come. `format` counts up should one have to go.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from typing import Any

from pydantic_core import to_jsonable_python

from dossier.intake.adding import Added
from dossier.intake.editor.reasons import NOTES, QUESTIONS
from dossier.intake.values import Note, Taken
from dossier.model import Version

FORMAT = 1
OTHERWISE = {"asked", "candidates", "files", "known", "lines", "notes", "reading", "versions"}
"""Fields of Taken that are told in another form, or by `dossier explain`."""

AS_THEY_ARE = tuple(field.name for field in fields(Taken) if field.name not in OTHERWISE)


def document(done: Iterable[Added]) -> dict[str, Any]:
    """One document for all originals of a call, in their order."""
    return {"format": FORMAT, "originals": [_original(added) for added in done]}


def _original(added: Added) -> dict[str, Any]:
    taken = added.taken
    return {
        "result": result(added),
        "known": taken.known,
        "versions": [_version(version) for version in taken.versions],
        "notes": [_note(note) for note in taken.notes],
        "candidates": [{**_note(one), "lines": list(one.lines)} for one in taken.candidates],
        "files": sorted(taken.files),
        **{name: to_jsonable_python(getattr(taken, name)) for name in AS_THEY_ARE},
    }


def result(added: Added) -> str:
    """What became of an original, in one word."""
    if added.failed:
        return "failed"
    if added.updated:
        return "updated"
    return "known" if added.taken.known else "added"


def _version(version: Version) -> dict[str, Any]:
    return {
        "path": version.path,
        "meeting": version.meeting,
        "fields": to_jsonable_python(version.front),
        "blocks": len(version.blocks),
        "open_questions": list(version.open_questions),
    }


def _note(note: Note) -> dict[str, Any]:
    says = QUESTIONS.get(note.code) or NOTES.get(note.code, "")
    told = {"code": note.code, "asks": note.code in QUESTIONS, "says": says, "words": note.words, "line": note.line}
    return {**told, "names": list(note.names)} if note.names else told
