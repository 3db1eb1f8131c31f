"""Which files a submission may bring: those of articles, below content/, and nothing that could act there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

MOST_FILES, LARGEST = 500, 30 * 1024 * 1024

ALLOWED = re.compile(
    r"content/(?:"
    r"(?:meetings/[a-z0-9-]+|unassigned)/[a-z0-9]{8}\.[A-Za-z-]+\.md"
    r"|originals/[0-9a-f]{8}-[^/\x00-\x1f\x7f]+\.(?i:txt|md|html?|xhtml|mht|mhtml|webarchive|docx|pdf|yml))",
    re.ASCII,
)


def accepted(folder: Path) -> tuple[str, ...]:
    """The files of a proposal below content/, as paths in the repository. ValueError names one that may not come in."""
    files = tuple(sorted(path.relative_to(folder).as_posix() for path in _below(folder / "content")))
    if len(files) > MOST_FILES:
        raise ValueError(f"{len(files)} files are more than a submission brings")
    for file in files:
        if not ALLOWED.fullmatch(file):
            raise ValueError(f"{file!r} is no file that a submission may bring")
        if (folder / file).stat().st_size > LARGEST:
            raise ValueError(f"{file!r} is too large")
    return files


def _below(folder: Path) -> Iterator[Path]:
    """What lies there; a link would stand for something else, and is not followed."""
    for path in folder.iterdir() if folder.is_dir() and not folder.is_symlink() else ():
        if path.is_symlink() or not (path.is_dir() or path.is_file()):
            raise ValueError(f"{path.name!r} is no plain file")
        yield from _below(path) if path.is_dir() else [path]
