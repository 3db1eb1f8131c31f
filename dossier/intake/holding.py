"""What of an original goes into the archive: its bytes, its reading, or only its hash."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Literal

from dossier.archive.identity import reading_name, stored_name
from dossier.intake.formats import Reading
from dossier.intake.values import Note, Stated
from dossier.text.reading import lines, proved


def held(reading: Reading, stated: Stated) -> Literal["public", "private"]:
    """Private if the editor says so; where the editor says nothing, if the file names people or machines."""
    private = bool(reading.personal) if stated.private is None else stated.private
    return "private" if private else "public"


def name(received: str, reading: Reading, stated: Stated) -> str:
    """The name under which an original is known to the archive. That of a private one may itself name somebody."""
    if held(reading, stated) == "public":
        return received
    return f"original{PurePosixPath(received).suffix}"


def files(sha256: str, name: str, data: bytes, reading: Reading, stated: Stated) -> dict[str, str | bytes]:
    """What is written below content/originals/.

    The bytes where they are public, and beside them their reading where it is not what anybody decodes from them. Of
    private ones the reading alone, and nothing where it was the editor who kept them out.
    """
    path = f"originals/{stored_name(sha256, name)}"
    beside = {reading_name(path): _written(reading)}
    if held(reading, stated) == "private":
        return {} if stated.private else {**beside}
    return {path: data} if name.endswith(".txt") and _proves(data, reading) else {path: data, **beside}


def notes(reading: Reading, stated: Stated) -> tuple[Note, ...]:
    """What an editor must know of it, of one code: a note for each thing that the file names. Only the report shows
    the words: they are written nowhere."""
    if held(reading, stated) == "public":
        return tuple(Note("personal-public", words) for words in reading.personal)
    code = "held-private" if stated.private else "personal"
    return tuple(Note(code, words) for words in reading.personal or ("",))


def _proves(data: bytes, reading: Reading) -> bool:
    text = proved(data)
    return text is not None and lines(text) == reading.lines


def _written(reading: Reading) -> str:
    """The lines as a file in UTF-8; a mark before a first line that begins like one, which would be taken for it."""
    text = "".join(f"{line}\n" for line in reading.lines)
    return f"\ufeff{text}" if text.startswith("\ufeff") else text
