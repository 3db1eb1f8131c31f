"""What an article page weighs, by kind, beside the same text in stock Material. Nothing but bytes: no clock.

python -m tests.bench.weight
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from playwright.sync_api import sync_playwright

from dossier.archive import store
from dossier.model import Version
from tests.bench.run import STOCK, build
from tests.conftest import CHROMIUM_ARGUMENTS, ROOT
from tests.serving import served
from tests.weighing import KINDS, Fetched, visits


def ours(root: Path) -> Path:
    """This archive's own site."""
    folder = root / "ours"
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-q", "-d", folder], cwd=ROOT, check=True, stdout=subprocess.DEVNULL
    )
    return folder


def stock(root: Path, texts: Iterable[Version]) -> Path:
    """The same texts as plain pages of Material as it comes, its search left on.

    Its fonts come from another host; they are not counted where that is out of reach.
    """
    docs = root / "stock" / "docs"
    docs.mkdir(parents=True)
    (docs / "index.md").write_text("# Archive\n", "utf-8")
    for text in texts:
        paragraphs = "\n\n".join(block.text for block in text.blocks)
        (docs / f"{text.front.id}-{text.front.lang}.md").write_text(f"# {text.front.title}\n\n{paragraphs}\n", "utf-8")
    with_search = STOCK.replace("font: false", "language: ar").replace("plugins: []", "plugins: [search]")
    (root / "stock" / "mkdocs.yml").write_text(with_search, "utf-8")
    build(root / "stock")
    return root / "stock" / "site"


def table(name: str, found: Iterable[Fetched]) -> None:
    print(f"{name:<34}{'requests':>9}{'raw KB':>9}{'gzip KB':>9}")
    found = list(found)
    for kind in KINDS:
        each = [one for one in found if one.kind == kind]
        if each:
            raw, small = sum(one.raw for one in each), sum(one.packed for one in each)
            print(f"  {kind:<32}{len(each):>9}{raw / 1024:>9.1f}{small / 1024:>9.1f}")
    raw, small = sum(one.raw for one in found), sum(one.packed for one in found)
    print(f"  {'in all':<32}{len(found):>9}{raw / 1024:>9.1f}{small / 1024:>9.1f}\n")


def main() -> None:
    texts = [article.main for article in store.load(ROOT / "content").archive.articles.values()]
    arabic = [text for text in texts if text.front.lang == "ar"][:2]
    chromium = subprocess.run([ROOT / ".ci" / "browser", "--find"], capture_output=True, text=True, check=True)
    with tempfile.TemporaryDirectory() as temporary, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.stdout.strip(), args=CHROMIUM_ARGUMENTS)
        with served(ours(Path(temporary))) as here, served(stock(Path(temporary), texts)) as there:
            mine = [f"{here}/ar/articles/{text.front.id}/ar/" for text in arabic]
            theirs = [f"{there}/{text.front.id}-ar/" for text in arabic]
            for name, urls in (("dossier", mine), ("stock Material", theirs)):
                for visit, found in zip(("first article", "second article"), visits(browser, *urls), strict=True):
                    table(f"{name}, {visit}", found)
        browser.close()


if __name__ == "__main__":
    main()
