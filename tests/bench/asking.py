"""What queries cost a reader: bytes and time of the first and of the next ones, beside Pagefind as it comes.

Each answer is compressed as static hosts do it. A first query begins with an empty cache; its time runs from the
opening of the page with the query in its address to the first results on it. The next ones are sent from there.
"""

from __future__ import annotations

import gzip
import random
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median
from threading import Thread
from typing import NamedTuple
from urllib.parse import quote, urlsplit

from playwright.sync_api import Browser, Page

from dossier.archive.collection import Archive
from tests.bench.vocabulary import FUNCTION_WORDS
from tests.chromium import chromium

ASKED, SEEN = 50, 400
TEXT = {".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json"}

OURS = re.compile(
    r'<script async [^>]*search/search.js"></script>\n(?:<link rel="(?:module)?preload"[^>]*/search/[^>]*>\n)*'
)
PLAIN = """<script type="module">
const pagefind = await import("/plain/pagefind.js");
const [form, field, list] = ["search", "field", "results"].map((id) => document.getElementById(id));
const show = async () => {
  const { results } = await pagefind.search(field.value);
  const found = await Promise.all(results.slice(0, 8).map((one) => one.data()));
  list.replaceChildren(...found.map(({ meta, excerpt }) => {
    const item = document.createElement("li");
    item.innerHTML = `<h2>${meta.title}</h2><p>${excerpt}</p>`;
    return item;
  }));
};
form.addEventListener("submit", (event) => {
  event.preventDefault();
  list.replaceChildren();
  show();
});
field.value = new URLSearchParams(location.search).get("q");
await show();
</script>"""
"""What stands in the search page for our script: Pagefind's own results, eight as ours."""

FIRST = "() => document.querySelector('#results > li') && performance.now()"

NEXT = """async (query) => {
  const [form, field, list] = ["search", "field", "results"].map((id) => document.getElementById(id));
  const shown = new Promise((resolve) =>
    new MutationObserver(() => list.children.length && resolve()).observe(list, { childList: true }));
  field.value = query;
  const start = performance.now();
  form.requestSubmit();
  await shown;
  return performance.now() - start;
}"""


class Cost(NamedTuple):
    """Of one query: bytes of the answers, their number, and milliseconds to its first results."""

    size: int
    files: int
    time: float


class Host:
    """A host of one folder, which counts what it sends of the search."""

    def __init__(self, address: str, sent: list[tuple[str, int]]) -> None:
        self.address, self._sent = address, sent

    def taken(self) -> list[tuple[str, int]]:
        """What has been sent since this was last asked: paths and bytes."""
        found, self._sent[:] = list(self._sent), []
        return [(path, size) for path, size in found if path.startswith(("/search/", "/plain/"))]


@cache
def _packed(path: Path) -> bytes:
    return gzip.compress(path.read_bytes(), 6)


class _Packing(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    sent: list[tuple[str, int]]

    def log_message(self, format: str, *args: object) -> None:
        pass

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        file = path / "index.html" if path.is_dir() else path
        if not file.is_file():
            self.send_error(404)
            return
        kind = TEXT.get(file.suffix)
        content = _packed(file) if kind else file.read_bytes()
        self.sent.append((urlsplit(self.path).path, len(content)))
        self.send_response(200)
        if kind:
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if kind else "application/octet-stream")
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "max-age=3600")
        self.end_headers()
        self.wfile.write(content)


@contextmanager
def host(folder: Path) -> Iterator[Host]:
    sent: list[tuple[str, int]] = []
    handler = type("Handler", (_Packing,), {"sent": sent})
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(folder))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield Host(f"http://127.0.0.1:{server.server_port}", sent)
        server.shutdown()


def session(browser: Browser, served: Host, page: str, queries: Sequence[str]) -> list[Cost]:
    """The cost of a reader's queries, one after the other, the first with an empty cache."""
    context = browser.new_context()
    try:
        opened = context.new_page()
        served.taken()
        opened.goto(f"{served.address}/{page}{'&' if '?' in page else '?'}q={quote(queries[0])}")
        found = [_cost(served, opened, opened.wait_for_function(FIRST).json_value())]
        return found + [_cost(served, opened, opened.evaluate(NEXT, query)) for query in queries[1:]]
    finally:
        context.close()


def _cost(served: Host, page: Page, time: float) -> Cost:
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(100)
    taken = served.taken()
    return Cost(sum(size for _, size in taken), len(taken), time)


def queries(archive: Archive) -> list[str]:
    """Queries as readers might send them: words and pairs of words of the texts, in all languages, and names."""
    rng, common = random.Random(1), {word for words in FUNCTION_WORDS.values() for word in words.split()}
    texts = [" ".join(block.text for block in version.blocks) for version in rng.sample(list(archive.versions), SEEN)]
    asked: list[str] = []
    for text in texts[:ASKED]:
        words = [word for word in text.replace(".", "").split() if word not in common]
        asked.append(" ".join(rng.sample(words, 1 + len(asked) % 2)))
    names = {name for entry in archive.people.values() for name in entry.name.values()}
    asked[::5] = rng.sample(sorted(name for name in names if any(name in text for text in texts)), ASKED // 5)
    return asked


def table(folder: Path, asked: Sequence[str]) -> None:
    """Print what queries cost on the search page of a built site, and on the same page with Pagefind as it comes.

    Each way takes its turn with every five queries, so that what else the machine does burdens all.
    """
    page = (folder / "ar/search/index.html").read_text(encoding="utf-8")
    (folder / "ar/search/plain.html").write_text(OURS.sub(lambda _: PLAIN, page), encoding="utf-8")
    ways = {"facets closed": "", "facets open": "?kind=original", "plain Pagefind": "plain.html"}
    first, later = {name: list[Cost]() for name in ways}, {name: list[Cost]() for name in ways}
    with host(folder) as served, chromium() as browser:
        for at in range(0, len(asked), 5):
            for name, way in ways.items():
                one, *others = session(browser, served, f"ar/search/{way}", asked[at : at + 5])
                first[name].append(one)
                later[name] += others
    print(f"{'':34}  files    KB: median, highest    ms: median, highest")
    for name in ways:
        print(_row(f"{name}, first", first[name]))
        print(_row(f"{name}, next", later[name]))


def _row(name: str, costs: Sequence[Cost]) -> str:
    sizes, times = [one.size / 1000 for one in costs], [one.time for one in costs]
    files = median(one.files for one in costs)
    return f"{name:<34}{files:7.0f}{median(sizes):12.0f}{max(sizes):9.0f}{median(times):14.0f}{max(times):9.0f}"
