"""Where keys stand in the files of content/: read only when there is a problem to tell. This reads files."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from dossier.archive import frontmatter, schema, yaml_strict
from dossier.problems import ProblemError


class Positions:
    """Finds line and column of a key: `(path below content/, *keys)`; (0, 0) if the file cannot be read."""

    def __init__(self, content: Path) -> None:
        self.content = content
        self.folder = content.name
        self.tree = lru_cache(maxsize=4)(self._tree)

    def __call__(self, path: str, *keys: int | str) -> tuple[int, int]:
        node = self.tree(path)
        return schema.where(node, keys) if node else (0, 0)

    def _tree(self, path: str) -> yaml_strict.Node | None:
        try:
            text = (self.content / path).read_bytes().decode("utf-8")
            return frontmatter.parse(text, path).node if path.endswith(".md") else yaml_strict.read(text, path)
        except (OSError, UnicodeDecodeError, ProblemError):
            return None


def positions(content: Path) -> Positions:
    """Finds the places in files that problems are about."""
    return Positions(content)
