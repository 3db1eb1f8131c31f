"""Files and folders of content/ as the store reads them: what is there, its bytes, its text, its lines."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from dossier.archive.rules import problem
from dossier.problems import ProblemError
from dossier.text.reading import lines, proved


def text_of(path: Path, name: str) -> str:
    """The text of a file that goes by `name` in problems; ProblemError if it is not UTF-8."""
    data = path.read_bytes()
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        message, hint = "this line is not UTF-8", "save the file as UTF-8"
        raise ProblemError(problem("file-encoding", name, (line, 1), message, hint)) from None


def bytes_of(path: Path) -> bytes | None:
    """The bytes of a file; None if there is none."""
    return path.read_bytes() if path.is_file() else None


def lines_of(data: bytes | None) -> tuple[str, ...] | None:
    """The lines of a text that tells its encoding itself; None if it does not."""
    text = proved(data) if data is not None else None
    return lines(text) if text is not None else None


def folders(folder: Path) -> list[Path]:
    """The folders in a folder, sorted; none if it is not there. Hidden ones are passed over."""
    return sorted(path for path in _inside(folder) if path.is_dir())


def files(folder: Path) -> list[Path]:
    """The files in a folder, likewise."""
    return sorted(path for path in _inside(folder) if path.is_file())


def _inside(folder: Path) -> Iterator[Path]:
    """What lies in a folder, save hidden files."""
    return (path for path in folder.iterdir() if not path.name.startswith(".")) if folder.is_dir() else iter(())
