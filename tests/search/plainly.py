"""Pagefind as it comes: its own index of the same texts, its own search, asked the same queries."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from markupsafe import escape
from playwright.sync_api import Page

from dossier.archive.collection import Archive
from dossier.site.search.searched import Searched
from tests.kinds import LOCALES
from tests.search.asking import Asked, by_locale

ASK = """async (queries) => {
  const pagefind = await import(new URL("pagefind/pagefind.js", location.href).href);
  const name = async (result) => (await result.data()).url.match(/([^/]+)\\.html/)[1];
  const found = [];
  for (const query of queries) found.push(await Promise.all((await pagefind.search(query)).results.map(name)));
  return found;
}"""


def index(archive: Archive, folder: Path, *options: str) -> None:
    """A folder of pages, each in its language, with the index that Pagefind makes of them."""
    for version in archive.versions:
        text = Searched(version)
        body = "".join(f"<p>{escape(part.text)}</p>" for part in text.parts)
        page = f"<h1>{escape(text.title)}</h1>{body}"
        _page(folder / f"{version.front.id}.{version.front.lang}.html", version.front.lang, page)
    command = (sys.executable, "-m", "pagefind", "--site", str(folder), *options, "--silent")
    subprocess.run(command, check=True, capture_output=True)
    for locale in LOCALES:
        _page(folder / locale / "index.html", locale, "")
        (folder / locale / "pagefind").symlink_to(folder / "pagefind")


def _page(path: Path, lang: str, body: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'<!doctype html><html lang="{lang}"><meta charset="utf-8"><body>{body}</body></html>', "utf-8")


def ask(page: Page, site: str, cases: Sequence[Asked]) -> list[list[str]]:
    """The texts that each case finds (`id.lang`), asked from a page in its locale."""
    return by_locale(page, cases, lambda locale: f"{site}{locale}/", ASK)
