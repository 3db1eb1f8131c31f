"""The cases of the evaluation set: an original as received, and what a careful archivist says of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import yaml

from dossier.archive import store
from dossier.archive.collection import Archive
from dossier.archive.identity import article_id
from dossier.intake import Received

FOLDER = Path(__file__).parent
CONTENT = FOLDER.parents[1] / "content"
PARTS = ("first", "second", "third")


@dataclass(frozen=True)
class Case:
    """`labels` are those of case.yml, as README.md explains them; `archive` is what the original is read against."""

    name: str
    received: Received
    labels: Mapping[str, Any]
    archive: Archive


def cases(part: str) -> Iterator[Case]:
    for folder in sorted(path for path in (FOLDER / part).iterdir() if path.is_dir()):
        labels = yaml.safe_load((folder / "case.yml").read_text("utf-8"))
        yield _of_the_archive(folder, labels) if "original" in labels else _invented(folder, labels)


def _invented(folder: Path, labels: Mapping[str, Any]) -> Case:
    file = folder / labels["file"]
    received = Received(file.name, file.read_bytes())
    return Case(f"{folder.parent.name}/{folder.name}", received, labels, _archive(FOLDER / "archive"))


def _of_the_archive(folder: Path, labels: Mapping[str, Any]) -> Case:
    """One of this archive's own originals, read as if it were not in it yet."""
    data = (CONTENT / "originals" / labels["original"]).read_bytes()
    archive = _archive(CONTENT)
    own = article_id(sha256(data).hexdigest())
    others = {key: article for key, article in archive.articles.items() if key != own}
    received = Received(labels["original"].partition("-")[2], data)
    return Case(f"{folder.parent.name}/{folder.name}", received, labels, replace(archive, articles=others))


@lru_cache
def _archive(content: Path) -> Archive:
    loaded = store.load(content)
    assert not loaded.problems, loaded.problems
    return loaded.archive
