"""Pictures of every kind of page in every locale, to be looked at: on a wide and a narrow screen, light and dark, in
forced colours and on paper. They are laid in look/, beside a page that shows them all.

    make look               everything
    make look ONLY=article  the kinds whose name begins so
"""

from __future__ import annotations

import struct
import sys
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pypdfium2
from playwright.sync_api import Browser, FloatRect, Page

from tests.chromium import ROOT, chromium
from tests.kinds import ELSEWHERE, KINDS, LOCALES
from tests.serving import served
from tests.situations import SITUATIONS

FOLDER = ROOT / "look"
SETTLED = "() => (document.querySelector('#results') ?? { ariaBusy: 'false' }).ariaBusy === 'false'"
"""Whether a search, where the page has one, has come to its end."""
TALLEST = 5000
"""Pixels: what is below says nothing new."""
SHEETS = 2

BUSY = {
    "article-record": "archive/{locale}/articles/pwsgrpdv/",
    "article-target": "archive/{locale}/articles/pwsgrpdv/#l16",
    "search-found": "archive/{locale}/search/?q=Putin",
}
"""Pages at work: what can be unfolded in their text is open."""

ALONE = {"choice": "archive/", "lost": "archive/404.html"}
"""Pages in no locale, or in all of them."""

WAYS: dict[str, dict[str, Any]] = {
    "1280.light": {"viewport": {"width": 1280, "height": 900}, "color_scheme": "light"},
    "1280.dark": {"viewport": {"width": 1280, "height": 900}, "color_scheme": "dark"},
    "390.light": {"viewport": {"width": 390, "height": 844}, "color_scheme": "light"},
    "390.dark": {"viewport": {"width": 390, "height": 844}, "color_scheme": "dark"},
    "forced": {"viewport": {"width": 900, "height": 900}, "color_scheme": "dark", "forced_colors": "active"},
    "print": {},
}


@dataclass(frozen=True, slots=True)
class Look:
    """One page to be looked at: its name in the folder (`article-ar.fr`), and its address."""

    name: str
    path: str
    busy: bool = False

    def shown(self, way: str) -> str:
        file = f"{self.name}.{way}.png"
        return f'<a href="{file}"><img loading="lazy" src="{file}" alt="{way}"></a>'


def looks(only: str) -> list[Look]:
    """Every page, those alone whose name begins with `only`."""
    here = {kind: f"archive/{{locale}}/{path}" for kind, path in KINDS.items()}
    found = [Look(kind, path) for kind, path in ALONE.items()]
    for paths, busy in ((here | ELSEWHERE, False), (BUSY, True)):
        found += [
            Look(f"{kind}.{locale}", path.format(locale=locale), busy)
            for kind, path in paths.items()
            for locale in LOCALES
        ]
    return sorted((look for look in found if look.name.startswith(only)), key=lambda look: look.name)


def picture(page: Page, look: Look, address: str, way: str) -> None:
    answer = page.goto(f"{address}/{look.path}", wait_until="networkidle" if look.busy else "load")
    if answer and not answer.ok:
        raise LookupError(f"{look.path}: {answer.status} {answer.status_text}")
    page.evaluate("document.fonts.ready.then(() => true)")
    if look.busy:
        page.evaluate("document.querySelectorAll('main details').forEach((each) => (each.open = true))")
    page.wait_for_function(SETTLED)
    file = FOLDER / f"{look.name}.{way}.png"
    if way == "print":
        file.write_bytes(printed(page.pdf()))
        return
    width, height = page.evaluate("[innerWidth, document.documentElement.scrollHeight]")
    clip: FloatRect = {"x": 0, "y": 0, "width": width, "height": min(height, TALLEST)}
    page.screenshot(path=file, full_page=True, clip=clip)


def printed(pdf: bytes) -> bytes:
    """The first sheets of a PDF below each other, as PNG."""
    found = pypdfium2.PdfDocument(pdf)
    sheets = [
        found[at].render(scale=1.2, rev_byteorder=True, prefer_bgrx=False) for at in range(min(len(found), SHEETS))
    ]
    width, height, row = sheets[0].width, sum(sheet.height for sheet in sheets), sheets[0].stride
    lines = (bytes(sheet.buffer)[at * row :][: 3 * width] for sheet in sheets for at in range(sheet.height))
    data = zlib.compress(b"".join(b"\0" + line for line in lines))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)  # eight bits each of red, green and blue
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def chunk(kind: bytes, data: bytes) -> bytes:
    """A part of a PNG file: its length, kind, data and checksum (PNG, third edition, 5.3)."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def take(browser: Browser, wanted: Iterable[Look], address: str) -> None:
    for way, options in WAYS.items():
        context = browser.new_context(**options)
        page = context.new_page()
        for look in wanted:
            picture(page, look, address, way)
        context.close()


STYLE = "p{display:flex;gap:1rem}a{flex:1}img{width:100%;max-height:60rem;object-fit:cover;object-position:top}"


def contents(wanted: Iterable[Look]) -> str:
    """A page that shows all pictures, a row for each page."""
    rows = "".join(f"<h2>{look.name}</h2><p>{''.join(map(look.shown, WAYS))}</p>\n" for look in wanted)
    return f'<!doctype html><meta charset="utf-8"><title>Look</title><style>{STYLE}</style>\n{rows}'


def main() -> None:
    wanted = looks(sys.argv[1] if len(sys.argv) > 1 else "")
    FOLDER.mkdir(exist_ok=True)
    with TemporaryDirectory() as temporary, chromium() as browser:
        for name in {look.path.split("/")[0] for look in wanted}:
            SITUATIONS[name](Path(temporary) / name)
        with served(Path(temporary)) as address:
            take(browser, wanted, address)
    taken = [look for look in looks("") if (FOLDER / f"{look.name}.print.png").is_file()]
    (FOLDER / "index.html").write_text(contents(taken), encoding="utf-8")
    print(f"{len(wanted)} pages, {len(wanted) * len(WAYS)} pictures: {FOLDER / 'index.html'}")


if __name__ == "__main__":
    main()
