"""What a check is told beside the archive, as the content folder has it. This reads files."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from pathlib import Path

from dossier.archive import store
from dossier.archive.review.around import Around


def around(content: Path, today: date, locales: Collection[str]) -> Around:
    return Around(today, files(content), store.sources(content), locales, store.digests(content))


def files(content: Path) -> dict[str, str | None]:
    """Every file that is not hidden, by its path; with its text, where an editor writes it."""
    found = (path for path in sorted(content.rglob("*")) if path.is_file())
    below = ((path.relative_to(content), path) for path in found)
    named = ((name, path) for name, path in below if not any(part.startswith(".") for part in name.parts))
    return {name.as_posix(): _text(path) if _is_written(name) else None for name, path in named}


def _is_written(name: Path) -> bool:
    """Articles, hand-written pages and YAML; not what is kept as it was received, nor what lies beside it."""
    return name.suffix in (".md", ".yml") and name.parts[0] not in ("originals", "inbox")


def _text(path: Path) -> str | None:
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        return None
