"""Copies of the small archives, to be edited and judged."""

from pathlib import Path
from shutil import copytree

from dossier.archive.checks import check
from dossier.archive.store import load, positions, sources
from dossier.problems import Problem

SITES = Path(__file__).parent.parent / "sites"
Edits = dict[str, list[list[str]] | str | None]


def copy(name: str, to: Path) -> Path:
    """The content folder of a copy of one of the sites."""
    return copytree(SITES / name / "content", to / "content")


def edit(content: Path, edits: Edits) -> None:
    """Replace pieces of files, whole files (text), or take files away (None)."""
    for name, change in edits.items():
        path = content / name
        if change is None:
            path.unlink()
        elif isinstance(change, str):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(change.encode())
        else:
            _replace(path, change)


def _replace(path: Path, change: list[list[str]]) -> None:
    text = path.read_bytes().decode()
    for old, new in change:
        assert old in text, f"{path.name} has no “{old}”"
        text = text.replace(old, new, 1)
    path.write_bytes(text.encode())


def judge(content: Path, locales: tuple[str, ...] = ("ar", "en", "fr")) -> tuple[Problem, ...]:
    """Everything that loading and checking find."""
    loaded = load(content)
    checked = check(loaded.archive, sources(content), positions(content), locales)
    return tuple(sorted((*loaded.problems, *checked)))
