"""content/ids.yml: every id that was ever given, of articles with the folder that their texts lie in.

Ids stand in citations and addresses. An article may move to another folder, but its id never vanishes, unless it is
declared to be retired; a meeting or an authority entry that gets another id is named here under the old one. Lines are
only added here, or changed when something moves; `dossier add` and `dossier check --fix` do it. An archive without this
file keeps no register, and nothing is told of its ids.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeVar

from dossier.archive import schema, yaml_strict, yaml_write
from dossier.archive.collection import Archive
from dossier.archive.findings import Findings
from dossier.model import ENTRY_KINDS, ArticleId, EntryPage, Frozen, Slug
from dossier.problems import Problem

Value = TypeVar("Value")

PATH = "ids.yml"
HEAD = "# Every id that was ever given, and where an article lies. dossier check --fix writes it; no line goes.\n"


class Register(Frozen):
    """What is known of each id: of an article the folder below content/ in which it lay when this was last written.

    Of a meeting or an authority entry the id of the one that took its place, if it is there under another.
    """

    format: Literal["1"] = "1"
    articles: Mapping[ArticleId, str] = {}
    entries: Mapping[EntryPage, Slug | None] = {}


@dataclass(frozen=True, slots=True)
class Ids:
    """The register of an archive, the ids that are declared to be retired, and the files that cannot be read."""

    register: Register
    retired: Collection[str] = field(default_factory=frozenset)
    broken: Collection[str] = field(default_factory=frozenset)


def read(text: str, file: str) -> Register:
    """ProblemError where the file says something else than this form can hold."""
    return schema.read(Register, yaml_strict.read(text, file), file)


def render(register: Register) -> str:
    """The text of the file, an id a line, so that two editors who add articles change different lines."""
    return HEAD + "".join(yaml_write.entry("format", register.format)) + "".join(_lines(register))


def grown(register: Register, archive: Archive) -> Register:
    """The register with every filed article of the archive where it lies now, and every entry; nothing is lost."""
    known = dict.fromkeys(entries(archive)) | dict(register.entries)
    return Register(articles=_sorted({**register.articles, **folders(archive)}), entries=_sorted(known))


def joined(one: Register, other: Register) -> Register:
    """What both know; where they differ, what the other says."""
    return Register(articles={**one.articles, **other.articles}, entries={**one.entries, **other.entries})


def entries(archive: Archive) -> set[str]:
    """Every meeting and authority entry, by the folders of its page: `people/lina-haddad`."""
    return {f"{kind}/{key}" for kind in ENTRY_KINDS for key in getattr(archive, kind)}


def renamed(register: Register, archive: Archive) -> dict[str, str]:
    """The entries that are there under another id: `people/lina-hadad` leads to `people/lina-haddad`."""
    here = entries(archive)
    found = {key: _successor(key, new) for key, new in register.entries.items() if new and key not in here}
    return {key: new for key, new in found.items() if new in here}


def folders(archive: Archive) -> dict[str, str]:
    """The folder of each article that a file holds."""
    filed = (version for version in archive.versions if not version.unreviewed)
    return {version.front.id: version.path.rpartition("/")[0] for version in filed}


def check(ids: Ids, archive: Archive, files: Collection[str], at: Findings) -> Iterator[Problem]:
    """The ids that are lost, have come to lie elsewhere, or are not registered yet.

    One whose file is there (`files`, by their paths) and cannot be read is not lost.
    """
    yield from _entries(ids, archive, files, at)
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


def _entries(ids: Ids, archive: Archive, files: Collection[str], at: Findings) -> Iterator[Problem]:
    """The meetings and authority entries that are lost."""
    here = entries(archive)
    for key, new in ids.register.entries.items():
        kind, _, name = key.partition("/")
        is_there = f"{key}/meeting.yml" in files or f"{at.where.folder}/authority/{kind}.yml" in ids.broken
        if key in here or is_there or (new and _successor(key, new) in here):
            continue
        gone = f", nor {new}, which was to take its place" if new else ""
        message = f"there is no {name} among the {kind} any more{gone}: the address of its page leads nowhere"
        hint = "bring it back, or write here, behind its name, the id under which it is found now"
        yield at("entry-lost", PATH, ("entries", key), message, hint)


def _successor(key: str, new: str) -> str:
    return f"{key.partition('/')[0]}/{new}"


def _is_of(path: str, folder: str, key: str) -> bool:
    return path.startswith(f"{folder}/{key}.")


def _sorted(found: Mapping[str, Value]) -> dict[str, Value]:
    return dict(sorted(found.items(), key=lambda item: item[0]))


def _lines(register: Register) -> Iterator[str]:
    yield "articles:\n" if register.articles else "articles: {}\n"
    for key, folder in register.articles.items():
        yield from (f"  {line}" for line in yaml_write.entry(yaml_write.text(key), folder))
    yield "entries:\n" if register.entries else ""
    for key, new in register.entries.items():
        yield from (f"  {line}" for line in yaml_write.entry(key, new))
