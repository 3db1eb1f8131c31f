"""Draw the picture that cards of shared pages show: two texts level with each other, each from its own side.

    python theme/card.py

It holds no words, so that it is right in every language; its middle square stands alone where a card is small. It is
ours, under the licence of this project; its colours are those of base.css in the light. Needs Playwright and a Chromium
(the program at CHROMIUM, if that is set).
"""

from __future__ import annotations

import os
from pathlib import Path

from playwright.sync_api import sync_playwright

CARD = Path(__file__).parent / "assets" / "dossier" / "card.png"
WIDTH, HEIGHT = 1200, 630
PAPER, INK, RULE, ACCENT = "#faf8f3", "#211e1a", "#ddd6c8", "#7d2f1f"
COLUMN, GAP = 216, 56
TITLE = (1.0, 0.62)
PARAGRAPHS = ((1.0, 0.94, 0.98, 0.55), (0.97, 1.0, 0.4))
"""The lines of a text, each as a share of its column; the other text has as many, of other lengths."""


def bars(mirrored: bool) -> str:
    """The lines of one text as rectangles: from the middle outwards, ragged on the far side of where it begins."""
    return "".join(_bar(top, height, length, fill, mirrored) for top, height, length, fill in _lines(mirrored))


def _lines(mirrored: bool) -> list[tuple[int, int, float, str]]:
    found = [(150 + 40 * at, 20, share, ACCENT) for at, share in enumerate(TITLE)]
    top = 262
    for paragraph in PARAGRAPHS:
        shares = (*paragraph[:-1], 1 - paragraph[-1] / 2) if mirrored else paragraph
        found += [(top + 32 * at, 10, share, INK) for at, share in enumerate(shares)]
        top += 32 * len(paragraph) + 26
    return found


def _bar(top: int, height: int, length: float, fill: str, mirrored: bool) -> str:
    width = round(COLUMN * length)
    start = WIDTH // 2 + GAP // 2 + COLUMN - width if mirrored else WIDTH // 2 - GAP // 2 - COLUMN
    return f'<rect x="{start}" y="{top}" width="{width}" height="{height}" rx="2" fill="{fill}"/>'


def drawing() -> str:
    """The whole picture as SVG."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" style="display:block">'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{PAPER}"/>'
        f'<path d="M{WIDTH // 2} 150V512" stroke="{RULE}" stroke-width="2"/>'
        f"{bars(False)}{bars(True)}</svg>"
    )


def draw() -> None:
    """Write the picture."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=os.environ.get("CHROMIUM"), args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
        page.set_content(f"<style>body{{margin:0}}</style>{drawing()}")
        page.screenshot(path=CARD)
        browser.close()


if __name__ == "__main__":
    draw()
