"""The folder `search/` of a site."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from dossier.site.interface import Interface
from dossier.site.pages import Site
from dossier.site.search import facets
from dossier.site.search.document import Row, days, document, rows
from dossier.site.search.facets import Values
from dossier.site.search.index import index
from dossier.site.search.names import Names
from dossier.site.search.plain import MOST_TEXTS, postings
from dossier.site.search.said import said
from dossier.site.search.script import script
from dossier.site.search.searched import Searched
from dossier.site.search.shown import shown
from dossier.site.search.wordlist import wordlist

NOTHING = "export const options = async () => {}, search = async () => ({ results: [] });\n"
"""What stands for an index where there is no text: Pagefind refuses to make an empty one."""

KEYS = 800
"""So many words stand in one file: about 10 KB compressed."""


def write(site: Site, folder: Path, kept: Path | None = None) -> None:
    """Write the search of all texts into a folder. RuntimeError with Pagefind's words where it fails.

    `kept` is where an index may be kept between two builds.
    """
    texts = [Searched(version) for version in site.archive.versions]
    names, interfaces = Names(site.archive), [Interface(one, site.settings.dates) for one in site.settings.locales]
    values = [facets.values(site.archive, text.version) for text in texts]
    found = [rows(text, names.keys(text.version)) for text in texts]
    ids = _indexed(texts, found, values, folder, kept)
    for text, one in zip(texts, ids, strict=True):
        _put(folder, f"texts/{one}", shown(site.archive, site.settings, text, interfaces))
    _put_all(folder, "words", wordlist(texts, names.by_key))
    _plain(folder, texts, found, values, ids)
    for interface in interfaces:
        _put(folder, f"labels/{interface.locale}", facets.labels(site.archive, values, interface))
        _put(folder, f"said/{interface.locale}", said(interface))
    (folder / "search.js").write_text(script(lambda name: site.of_theme(f"search/{name}.js"), "main"), encoding="utf-8")


def _indexed(
    texts: Sequence[Searched], found: Sequence[Sequence[Row]], values: Sequence[Values], folder: Path, kept: Path | None
) -> list[str]:
    """The ids by which the index knows the texts."""
    if not texts:
        (folder / "pagefind").mkdir(parents=True, exist_ok=True)
        (folder / "pagefind" / "pagefind.js").write_text(NOTHING, encoding="utf-8")
        return []
    pages = {
        _name(text): document(each, value, days(text.version))
        for text, each, value in zip(texts, found, values, strict=True)
    }
    ids = index(pages, folder / "pagefind", kept)
    return [ids[_name(text)] for text in texts]


def _name(text: Searched) -> str:
    return f"{text.version.front.id}.{text.version.front.lang}"


def _plain(
    folder: Path, texts: Sequence[Searched], found: Sequence[Sequence[Row]], values: Sequence[Values], ids: list[str]
) -> None:
    """The index without WebAssembly, where the archive is small enough; and whether there is one."""
    small = len(texts) <= MOST_TEXTS
    _put(folder, "about", {"plain": small, "texts": len(texts)})
    if not small:
        return
    for kind, each in postings(found).items():
        _put_all(folder, f"plain/{kind}", each)
    listed = [
        {"id": one, "newest": newest, "oldest": oldest, **value}
        for one, value, (newest, oldest) in zip(ids, values, (days(text.version) for text in texts), strict=True)
    ]
    _put(folder, "plain/texts", listed)


def _put_all(folder: Path, name: str, words: Mapping[str, Any]) -> None:
    """Words in files of about equal size, and beside them the first word of each."""
    items = list(words.items())
    starts = range(0, len(items), KEYS)
    for number, start in enumerate(starts):
        _put(folder, f"{name}/{number}", dict(items[start : start + KEYS]))
    _put(folder, f"{name}/files", [items[start][0] for start in starts])


def _put(folder: Path, name: str, value: Any) -> None:
    """Write a value as a script that hands it over: scripts can be loaded from a folder of a reader's own disk too."""
    path = folder / f"{name}.js"
    path.parent.mkdir(parents=True, exist_ok=True)
    found = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    path.write_text(f"dossierTold({json.dumps(name)},{found});\n", encoding="utf-8")
