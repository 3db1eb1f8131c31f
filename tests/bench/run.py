"""What a page costs: CPU seconds of whole builds, beside a stock Material build of the same texts in the same run.

    make bench                      1,000 articles
    python tests/bench/run.py 200   another number

The cost of a page is a difference: a build of N articles less a build of a tenth of them, over the difference in
pages; what both builds share (start-up, imports, the theme) cancels out. Search is measured apart: Pagefind is a
program of its own.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.bench import generate

OURS = """site_name: Bench
site_url: https://bench.example/
docs_dir: content/pages
theme: {{name: material, font: false}}
plugins: [{{dossier: {{search: {search}}}}}]
"""
STOCK = "site_name: Bench\nsite_url: https://bench.example/\ntheme: {name: material, font: false}\nplugins: []\n"


@dataclass(frozen=True, slots=True)
class Build:
    cpu: float
    wall: float
    pages: int

    def per_page(self, smaller: Build) -> float:
        """Milliseconds of CPU for each page that this build has more than the smaller one."""
        return 1000 * (self.cpu - smaller.cpu) / (self.pages - smaller.pages)


def build(folder: Path) -> Build:
    """Run `mkdocs build` in the folder and account for its processes."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-q"],
        cwd=folder,
        check=True,
        stdout=subprocess.DEVNULL,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Build(cpu, time.perf_counter() - start, sum(1 for _ in (folder / "site").rglob("*.html")))


def ours(root: Path, count: int, search: bool) -> Build:
    folder = root / f"dossier-{count}-{search}"
    generate.archive(folder / "content", generate.stories(count))
    (folder / "mkdocs.yml").write_text(OURS.format(search=str(search).lower()))
    return build(folder)


def stock(root: Path, count: int) -> Build:
    folder = root / f"stock-{count}"
    generate.stock(folder / "docs", count)
    (folder / "mkdocs.yml").write_text(STOCK)
    return build(folder)


def row(name: str, large: Build, small: Build) -> str:
    return f"{name:<28}{large.pages:>8}{large.wall:>9.2f}{large.cpu:>9.2f}{large.per_page(small):>10.2f}"


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    with tempfile.TemporaryDirectory() as temporary:
        root = Path(temporary)
        print(f"{count} articles\n{'build':<28}{'pages':>8}{'wall s':>9}{'CPU s':>9}{'ms/page':>10}")
        print(row("dossier, without search", ours(root, count, False), ours(root, count // 10, False)))
        print(row("dossier, with search", ours(root, count, True), ours(root, count // 10, True)))
        print(row("stock Material, same texts", stock(root, count), stock(root, count // 10)))


if __name__ == "__main__":
    main()
