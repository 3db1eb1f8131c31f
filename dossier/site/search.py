"""The search index: one minimal page for each text, indexed by Pagefind's command as one language.

One index serves all locales, so that a word is found whatever language the reader's interface is in. The pages that
are indexed are no pages of the site; each says by its metadata where the text stands (views.Search).
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from markupsafe import escape

from dossier.model import Version
from dossier.site import prose, routes
from dossier.site.interface import MACHINE, Interface
from dossier.site.pages import Site
from dossier.site.settings import Settings
from dossier.text.script import direction

UNSTEMMED = "unknown"
"""The language that Pagefind is told all texts are in: none, so that no words are stemmed by another's rules."""

UNUSED = ("pagefind-ui.*", "pagefind-modular-ui.*", "pagefind-component-ui.*", "pagefind-highlight.js")
"""Interfaces and helpers that come with the index; our search page has its own."""

NOTHING = "export const search = async () => ({ results: [] });\n"
"""What the search page asks where there is no text to index: Pagefind refuses to make an empty index."""


def write(site: Site, folder: Path) -> None:
    """Write the index of all texts into a folder. RuntimeError with Pagefind's words where it fails."""
    if not site.archive.articles:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "pagefind.js").write_text(NOTHING, encoding="utf-8")
        return
    with tempfile.TemporaryDirectory() as temporary:
        for name, html in documents(site):
            (Path(temporary) / name).write_text(html, encoding="utf-8")
        _index(Path(temporary), folder)
    for pattern in UNUSED:
        for file in folder.glob(pattern):
            file.unlink()


def _index(pages: Path, folder: Path) -> None:
    options = ("--site", pages, "--output-path", folder, "--force-language", UNSTEMMED, "--silent")
    done = subprocess.run([sys.executable, "-m", "pagefind", *options], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"the search index could not be made: {done.stderr.strip() or done.stdout.strip()}")


def documents(site: Site) -> Iterator[tuple[str, str]]:
    """The name and the markup of each page that is indexed."""
    interfaces = [Interface(locale, site.settings.dates) for locale in site.settings.locales]
    for version in site.archive.versions:
        yield f"{version.front.id}.{version.front.lang}.html", document(site, version, interfaces)


def document(site: Site, version: Version, interfaces: list[Interface]) -> str:
    """A text with its metadata; what may not be shown is not indexed."""
    front = version.front
    metas = "".join(
        f'<meta data-pagefind-meta="{name}[content]" content="{escape(value)}">'
        for name, value in metadata(site, version, interfaces).items()
        if value
    )
    blocks = "".join(f"<p>{escape(text)}</p>" for text in _shown(version))
    return (
        f'<!doctype html><html lang="{UNSTEMMED}"><head><meta charset="utf-8">{metas}</head>'
        f"<body><main data-pagefind-body><h1>{escape(front.title)}</h1>{blocks}</main></body></html>"
    )


def _shown(version: Version) -> Iterator[str]:
    front = version.front
    if front.rights.display != "link" and front.standfirst:
        yield front.standfirst
    if front.rights.display == "full":
        yield from (block.text for block in version.blocks)
    elif front.rights.display == "excerpt":
        yield prose.excerpt(version)


def metadata(site: Site, version: Version, interfaces: list[Interface]) -> dict[str, str]:
    """What a result says beside its words: outlet, date and how that is known in every locale; where the text stands
    below each; the date for machines, if it is one day, month or year."""
    front = version.front
    outlet = site.archive.outlets.get(front.outlet or "")
    found = {
        "article": front.id,
        "title": front.title,
        "lang": front.lang,
        "dir": direction(front.lang),
        "path": _path(site.settings, version),
        "day": day if MACHINE.fullmatch(day := front.published.edtf or "") else "",
    }
    for interface in interfaces:
        name = interface.best(outlet.name) if outlet else None
        date = interface.press_date(front.published, front.lang)
        found[f"outlet-{interface.locale}"] = name.words if name else interface.gettext("outlet unknown")
        found[f"date-{interface.locale}"] = date.words
        found[f"note-{interface.locale}"] = date.note
    return found


def _path(settings: Settings, version: Version) -> str:
    """Where the text stands, from the home of any locale."""
    if settings.article_locales == "all":
        return f"articles/{version.front.id}/{version.front.lang}/"
    return f"../{routes.version(version, routes.canonical_locale(version, settings), settings).url}"
