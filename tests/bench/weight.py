"""What an article page weighs, by kind, beside the same text in stock Material. Nothing but bytes: no clock.

python -m tests.bench.weight
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path

from dossier.archive import store
from dossier.model import Version
from tests.bench.run import STOCK, build
from tests.chromium import ROOT, chromium
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
    with ExitStack() as stack:
        root, browser = Path(stack.enter_context(tempfile.TemporaryDirectory())), stack.enter_context(chromium())
        here, there = (stack.enter_context(served(folder)) for folder in (ours(root), stock(root, texts)))
        mine = [f"{here}/ar/articles/{text.front.id}/ar/" for text in arabic]
        theirs = [f"{there}/{text.front.id}-ar/" for text in arabic]
        for name, urls in (("dossier", mine), ("stock Material", theirs)):
            for visit, found in zip(("first article", "second article"), visits(browser, *urls), strict=True):
                table(f"{name}, {visit}", found)


if __name__ == "__main__":
    main()
