"""The bytes of an original, from the disk: its kind and size are asked first, since a pipe or a device never ends."""

from __future__ import annotations

from pathlib import Path
from stat import S_ISDIR, S_ISREG

from dossier.intake.formats import FORMATS, too_large
from dossier.problems import Problem, ProblemError

_LARGEST = max(known.LARGEST for known in FORMATS)
"""Bytes; what is larger is too large in every format, and is not read to see in which."""


def contents(file: Path) -> bytes:
    """What a file holds. ProblemError if it cannot be read, is no file, or is too large in every format."""
    try:
        stat = file.stat()
        if not S_ISREG(stat.st_mode):
            raise ProblemError(_no_file(file, S_ISDIR(stat.st_mode)))
        if stat.st_size > _LARGEST:
            raise ProblemError(too_large(str(file), stat.st_size, _LARGEST))
        return file.read_bytes()
    except OSError as error:
        raise ProblemError(_unreadable(file, error)) from None


def _no_file(file: Path, is_folder: bool) -> Problem:
    if is_folder:
        return _problem(file, "this is a folder", f"give the files in it: {file}/*")
    return _problem(file, "this is a pipe or a device, and no file", "save what it holds in a file")


def _unreadable(file: Path, error: OSError) -> Problem:
    message = f"the file cannot be read: {error.strerror or error}"
    if isinstance(error, PermissionError):
        return _problem(file, message, "may you read it?")
    return _problem(
        file, message, "nothing fits this pattern: is the folder empty?" if "*" in file.name else "is the path right?"
    )


def _problem(file: Path, message: str, hint: str) -> Problem:
    return Problem(str(file), 0, 0, "unreadable", message, hint)
