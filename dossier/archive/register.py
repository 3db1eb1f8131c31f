"""content/ids.yml: every id that an article was ever given, and the folder that its texts lie in.

Ids stand in citations: an article may move to another folder, but its id never vanishes, unless it is declared to be
retired. Lines are only added here, or changed when an article moves; `dossier add` and `dossier check --fix` do it. An
archive without this file keeps no register, and nothing is told of its ids.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from dossier.archive import schema, yaml_strict, yaml_write
from dossier.archive.collection import Archive
from dossier.archive.findings import Findings
from dossier.model import ArticleId, Frozen
from dossier.problems import Problem

PATH = "ids.yml"
HEAD = "# Every id that an article was ever given, and where it lies. dossier check --fix writes it; no line goes.\n"


class Register(Frozen):
    """The ids by the folder below content/ in which the article lay when the register was last written."""

    format: Literal["1"] = "1"
    articles: Mapping[ArticleId, str] = {}


@dataclass(frozen=True, slots=True)
class Ids:
    """The register of an archive and, beside it, the ids that are declared to be retired."""

    register: Register
    retired: Collection[str] = field(default_factory=frozenset)


def read(text: str, file: str) -> Register:
    """ProblemError where the file says something else than this form can hold."""
    return schema.read(Register, yaml_strict.read(text, file), file)


def render(register: Register) -> str:
    """The text of the file, an id a line, so that two editors who add articles change different lines."""
    return HEAD + "".join(yaml_write.entry("format", register.format)) + "".join(_lines(register))


def grown(register: Register, archive: Archive) -> Register:
    """The register with every filed article of the archive where it lies now; nothing is lost."""
    return Register(articles=dict(sorted({**register.articles, **folders(archive)}.items())))


def folders(archive: Archive) -> dict[str, str]:
    """The folder of each article that a file holds."""
    filed = (version for version in archive.versions if not version.unreviewed)
    return {version.front.id: version.path.rpartition("/")[0] for version in filed}


def check(ids: Ids, archive: Archive, files: Collection[str], at: Findings) -> Iterator[Problem]:
    """The ids that are lost, have come to lie elsewhere, or are not registered yet.

    One whose file is there (`files`, by their paths) and cannot be read is not lost.
    """
    known, here = ids.register.articles, folders(archive)
    for key, folder in known.items():
        if key not in here and key not in ids.retired and not any(_is_of(path, folder, key) for path in files):
            message = f"no article has the id {key} any more; it lay in {folder}"
            hint = "an id never vanishes: bring the article back, or retire it"
            yield at("id-lost", PATH, ("articles", key), message, hint)
        elif here.get(key, folder) != folder:
            message = f"{key} lies in {here[key]} now, not in {folder}"
            yield at("id-moved", PATH, ("articles", key), message, "dossier check --fix writes it down")
    for key in here.keys() - known.keys():
        path = archive.articles[key].main.path
        message = f"{PATH} does not have {key} yet"
        yield at("id-unregistered", path, ("id",), message, "dossier check --fix writes it down")


def _is_of(path: str, folder: str, key: str) -> bool:
    return path.startswith(f"{folder}/{key}.")


def _lines(register: Register) -> Iterator[str]:
    yield "articles:\n" if register.articles else "articles: {}\n"
    for key, folder in register.articles.items():
        yield from (f"  {line}" for line in yaml_write.entry(yaml_write.text(key), folder))
