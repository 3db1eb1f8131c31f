"""An editor's desk for tests: articles received, and all that lies in a folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from click.testing import Result

ARTICLE = (
    "The lighthouse keeper who collects letters\n\nFor forty years she has kept every letter. She reads them aloud.\n"
)
OTHER = "Harbour opens again\n\nThe harbour opened again after two months. The first ship carried grain.\n"
Run = Callable[..., Result]
"""Runs a command of `dossier` on the test's archive."""


def received(folder: Path, name: str, text: str | bytes = ARTICLE) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def snapshot(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
