"""Files into content/: all of them or none."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from dossier.archive.rules import problem
from dossier.problems import ProblemError


def write(content: Path, files: Mapping[str, str | bytes], overwrite: bool = False) -> None:
    """Write files by their paths below `content`. Either all are there in the end, or none is.

    Everything is written beside its place first, then renamed. A file that is there already with other bytes is not
    overwritten unless `overwrite`; with the same bytes it is left as it is. ProblemError if a path leads out of
    `content` or is taken, OSError if the disk says no.
    """
    wanted = {_inside(content, path): _bytes(data) for path, data in files.items()}
    new = {path: data for path, data in wanted.items() if not (path.is_file() and path.read_bytes() == data)}
    if not overwrite:
        _refuse_taken(content, new)
    _place(new)


def _inside(content: Path, path: str) -> Path:
    parts = PurePosixPath(path)
    if parts.is_absolute() or ".." in parts.parts or "\\" in path or not parts.name:
        raise ProblemError(problem("file-path", path, (0, 0), f"this path does not lie inside {content.name}/"))
    return content.joinpath(*parts.parts)


def _bytes(data: str | bytes) -> bytes:
    return data.encode() if isinstance(data, str) else data


def _refuse_taken(content: Path, files: Mapping[Path, bytes]) -> None:
    taken = [f"{content.name}/{path.relative_to(content).as_posix()}" for path in files if path.exists()]
    if taken:
        message, hint = (
            "this file is there already, and says something else",
            "move it away, or write under another name",
        )
        raise ProblemError(*(problem("file-exists", file, (0, 0), message, hint) for file in taken))


def _place(files: Mapping[Path, bytes]) -> None:
    """Write beside, then rename; put everything back as it was if that fails half-way."""
    before = {path: path.read_bytes() if path.is_file() else None for path in files}
    beside = {path: path.with_name(f".{path.name}.{os.getpid()}.new") for path in files}
    try:
        for path, data in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            beside[path].write_bytes(data)
        for path in files:
            beside[path].replace(path)
    except BaseException:
        _restore(before)
        raise
    finally:
        for temporary in beside.values():
            temporary.unlink(missing_ok=True)


def _restore(before: Mapping[Path, bytes | None]) -> None:
    for path, data in before.items():
        if data is None:
            path.unlink(missing_ok=True)
        elif path.read_bytes() != data:
            path.write_bytes(data)
