"""The folder `search/` of a site."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from dossier.model import Version
from dossier.site.interface import Interface
from dossier.site.pages import Site
from dossier.site.search import facets
from dossier.site.search.document import Row, document, rows
from dossier.site.search.facets import Values
from dossier.site.search.index import index
from dossier.site.search.names import Names
from dossier.site.search.order import orders
from dossier.site.search.plain import MOST_TEXTS, postings
from dossier.site.search.said import said
from dossier.site.search.script import script
from dossier.site.search.searched import Searched
from dossier.site.search.shown import shown
from dossier.site.search.wordlist import Forms, wordlist

NOTHING = "export const options = async () => {}, init = options, search = async () => ({ results: [] });\n"
"""What stands for an index where there is no text: Pagefind refuses to make an empty one."""

KEYS = 200
"""So many words stand in one file: at most about 6 KB compressed, as a query needs one for each of its words."""


def write(site: Site, folder: Path, kept: Path | None = None) -> None:
    """Write the search of all texts into a folder. RuntimeError with Pagefind's words where it fails.

    `kept` is where an index may be kept between two builds.
    """
    archive, versions = site.archive, list(site.archive.versions)
    interfaces = [Interface(one, site.settings.dates) for one in site.settings.locales]
    names, values = Names(archive), [facets.values(archive, version) for version in versions]
    forms, found = Forms(), list[Sequence[Row]]()
    pages = _pages(zip(versions, values, strict=True), names, forms, found if len(versions) <= MOST_TEXTS else None)
    ids = index(pages, folder / "pagefind", kept) if versions else _nothing(folder)
    texts = dict(zip((ids[_name(version)] for version in versions), versions, strict=True))
    for one, version in texts.items():
        _put(folder, f"texts/{one}", shown(archive, site.settings, Searched(version), interfaces))
    for order, listed in orders(texts).items():
        _put(folder, f"order/{order}", listed)
    _put_all(folder, "words", wordlist(forms, names.by_key))
    _plain(folder, found, dict(zip(texts, values, strict=True)))
    for interface in interfaces:
        _put(folder, f"labels/{interface.locale}", facets.labels(archive, values, interface))
        _put(folder, f"said/{interface.locale}", said(interface))
    (folder / "search.js").write_text(script(lambda name: site.of_theme(f"search/{name}.js"), "main"), encoding="utf-8")


def _pages(
    versions: Iterable[tuple[Version, Values]], names: Names, forms: Forms, found: list[Sequence[Row]] | None
) -> Iterator[tuple[str, str]]:
    """The minimal page of each text, with its name. On the way its forms are added, and its rows where they are kept.

    A text is cut here and nowhere else, and forgotten before the next: all words of an archive would fill the memory.
    """
    for version, value in versions:
        text = Searched(version)
        forms.add(text)
        each = rows(text, names.keys(version))
        if found is not None:
            found.append(each)
        yield _name(version), document(each, value)


def _nothing(folder: Path) -> dict[str, str]:
    (folder / "pagefind").mkdir(parents=True, exist_ok=True)
    (folder / "pagefind" / "pagefind.js").write_text(NOTHING, encoding="utf-8")
    return {}


def _name(version: Version) -> str:
    return f"{version.front.id}.{version.front.lang}"


def _plain(folder: Path, found: Sequence[Sequence[Row]], texts: Mapping[str, Values]) -> None:
    """The index without WebAssembly, where the archive is small enough; and whether there is one."""
    small = len(texts) <= MOST_TEXTS
    _put(folder, "about", {"plain": small, "texts": len(texts)})
    if not small:
        return
    for kind, each in postings(found).items():
        _put_all(folder, f"plain/{kind}", each)
    _put(folder, "plain/texts", [{"id": one, **value} for one, value in texts.items()])


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
