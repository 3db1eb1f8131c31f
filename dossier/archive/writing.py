"""Files into content/: all of them or none, whenever the machine stops.

Files are first written into a hidden folder, `content/.adding`, under the paths that they will have. Renaming that
folder to `content/.added` is one step for the disk, and the moment from which they count: before it nothing has
happened, after it all will. Then each file is moved to its place, those that the folder's `.gone` lists are taken away,
and the folder too. A run that is killed leaves one of the two folders, and the next reader or writer of the archive
settles it: `.added` is moved on, `.adding` thrown away. Who writes locks the content folder itself, and the system
gives up the lock of a run that dies, so that what is found under the lock is nobody's; and two runs never mix.

Files reach the disk before they count: a machine that loses power keeps no empty ones.
"""

from __future__ import annotations

import errno
import os
import shutil
import sys
import time
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from dossier.archive.rules import problem
from dossier.problems import ProblemError

if sys.platform != "win32":
    import fcntl

STAGED, COMMITTED = ".adding", ".added"
GONE = ".gone"
"""The list of files to take away, a NUL between their paths: the name of an original may hold anything else."""

PATIENCE = 5.0
"""So many seconds one run waits for another to finish writing."""


Changes = Mapping[str, str | bytes | None]
"""What files below content/ are to hold, by their paths; None: the file goes away."""


def write(content: Path, files: Changes, overwrite: bool | Collection[str] = False) -> None:
    """Write files, and take files away, by their paths below `content`. Either all is done in the end, or nothing.

    A file that is there already with other bytes is not overwritten unless `overwrite`, or a list of paths that may be,
    says so; with the same bytes it is left as it is. ProblemError if a path leads out of `content` or is taken, or if
    another run does not stop writing; OSError if the disk says no.
    """
    wanted = {_inside(content, path): None if data is None else _bytes(data) for path, data in files.items()}
    may = wanted if overwrite is True else [_inside(content, path) for path in overwrite or ()]
    content.mkdir(parents=True, exist_ok=True)
    with _locked(content, PATIENCE):
        _settle(content)
        new = {path: data for path, data in wanted.items() if _held(path) != data}
        _refuse_taken(content, (path for path, data in new.items() if data is not None and path not in may))
        if new:
            _stage(content, new)
            (content / STAGED).rename(content / COMMITTED)
            _settle(content)


def settle(content: Path) -> None:
    """Finish, or throw away, what a killed run has left; nothing where another run is writing now. OSError as above."""
    if any((content / name).is_dir() for name in (STAGED, COMMITTED)):
        try:
            with _locked(content, 0):
                _settle(content)
        except ProblemError:
            return


def _inside(content: Path, path: str) -> Path:
    parts = PurePosixPath(path)
    if parts.is_absolute() or ".." in parts.parts or "\\" in path or not parts.name:
        raise ProblemError(problem("file-path", path, (0, 0), f"this path does not lie inside {content.name}/"))
    return content.joinpath(*parts.parts)


def _bytes(data: str | bytes) -> bytes:
    return data.encode() if isinstance(data, str) else data


def _held(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


@contextmanager
def _locked(folder: Path, patience: float) -> Iterator[None]:
    """Alone in the folder, as far as other runs ask. Windows has no such lock; there they must take turns."""
    if sys.platform == "win32":
        yield
        return
    held = os.open(folder, os.O_RDONLY)
    try:
        _wait(held, folder, time.monotonic() + patience)
        yield
    finally:
        os.close(held)


def _wait(held: int, folder: Path, until: float) -> None:
    while True:
        try:
            return fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= until:
                message, hint = "another command is writing to this archive", "try again when it has ended"
                raise ProblemError(problem("archive-busy", folder.name, (0, 0), message, hint)) from None
            time.sleep(0.05)


def _refuse_taken(content: Path, files: Iterable[Path]) -> None:
    taken = [f"{content.name}/{path.relative_to(content).as_posix()}" for path in files if path.exists()]
    if taken:
        message, hint = (
            "this file is there already, and says something else",
            "move it away, or write under another name",
        )
        raise ProblemError(*(problem("file-exists", file, (0, 0), message, hint) for file in taken))


def _stage(content: Path, files: Mapping[Path, bytes | None]) -> None:
    """Write everything below `.adding`, and make sure that each file can go to its place; all or nothing."""
    made: list[Path] = []
    gone = [path.relative_to(content).as_posix() for path, data in files.items() if data is None]
    try:
        for path, data in files.items():
            _make_ready(path, made)
            if data is not None:
                _write_through(content / STAGED / path.relative_to(content), data)
        _write_through(content / STAGED / GONE, "\0".join(gone).encode())
    except BaseException:
        shutil.rmtree(content / STAGED, ignore_errors=True)
        for folder in reversed(made):
            folder.rmdir()
        raise


def _make_ready(path: Path, made: list[Path]) -> None:
    """OSError where a file cannot be moved to `path`. Folders that it needs are made, and noted in `made`."""
    for folder in reversed(path.parents):
        if not folder.exists():
            folder.mkdir()
            made.append(folder)
    if not path.parent.is_dir():
        raise _refusal(errno.ENOTDIR, path.parent)
    if not os.access(path.parent, os.W_OK | os.X_OK):
        raise _refusal(errno.EACCES, path.parent)
    if path.is_dir():
        raise _refusal(errno.EISDIR, path)


def _refusal(number: int, path: Path) -> OSError:
    return OSError(number, os.strerror(number), str(path))


def _write_through(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _settle(content: Path) -> None:
    """Move what counts to its place, and leave neither of the two folders."""
    committed = content / COMMITTED
    gone = _held(committed / GONE) or b""
    for file in sorted(path for path in committed.rglob("*") if path.is_file() and path != committed / GONE):
        place = content / file.relative_to(committed)
        place.parent.mkdir(parents=True, exist_ok=True)
        file.replace(place)
    for name in filter(None, gone.decode().split("\0")):
        (content / name).unlink(missing_ok=True)
    for name in (COMMITTED, STAGED):
        if (content / name).is_dir():
            shutil.rmtree(content / name)
