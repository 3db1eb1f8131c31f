"""What a page makes a browser fetch: the requests of a visit, by kind, raw and compressed."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterable
from dataclasses import dataclass

from playwright.sync_api import Browser, BrowserContext, Response

KINDS = ("document", "stylesheet", "script", "font", "image", "other")
PACKED = (".woff2", ".woff", ".png", ".jpg", ".webp")
"""What is compressed in itself, and which no host compresses again."""

ARTICLE = re.compile(rb"<article\b.*?</article>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Fetched:
    """One answer: its kind, its bytes, and how many of them travel where the host compresses (gzip, level 6)."""

    url: str
    kind: str
    raw: int
    packed: int


def packed(data: bytes, url: str = "") -> int:
    return len(data) if url.endswith(PACKED) else len(gzip.compress(data, 6))


def visits(browser: Browser, *urls: str) -> list[list[Fetched]]:
    """What a first-time reader fetches on each page in turn, with the browser's cache between them."""
    context = browser.new_context()
    try:
        seen: set[str] = set()
        return [_visit(context, url, seen) for url in urls]
    finally:
        context.close()


def _visit(context: BrowserContext, url: str, seen: set[str]) -> list[Fetched]:
    """The answers that are new: what an earlier page has fetched comes from the cache."""
    page = context.new_page()
    answers: list[Response] = []

    def keep(answer: Response) -> None:
        answers.append(answer)

    page.on("response", keep)
    page.goto(url, wait_until="networkidle")
    page.evaluate("document.fonts.ready.then(() => true)")
    found = [_fetched(answer) for answer in answers if answer.ok and answer.url not in seen]
    seen.update(each.url for each in found)
    page.close()
    return found


def _fetched(answer: Response) -> Fetched:
    data, kind = answer.body(), answer.request.resource_type
    return Fetched(answer.url, kind if kind in KINDS else "other", len(data), packed(data, answer.url))


def total(found: Iterable[Fetched]) -> int:
    """Compressed bytes."""
    return sum(each.packed for each in found)


def chrome(html: bytes) -> int:
    """Compressed bytes of a page without its article."""
    return packed(ARTICLE.sub(b"", html))
