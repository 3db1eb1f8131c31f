"""What the search costs: its build beside reading and writing the same pages, the size of its folder, its memory.

    python -m tests.bench.search 1000       the build, then queries in a browser
    python -m tests.bench.search 10000

The archive is invented (tests/bench/vocabulary.py), a meeting for every twenty articles.
"""

from __future__ import annotations

import hashlib
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from dossier.archive import store
from dossier.site.pages import Site
from dossier.site.search import writing
from dossier.site.search.document import UNSTEMMED
from dossier.site.settings import Settings
from tests.bench import asking, generate, vocabulary
from tests.bench.timing import timed
from tests.chromium import ROOT
from tests.site.conftest import environment

STAGES = {
    "cutting and counting": "dossier.site.search.wordlist.Forms.add",
    "keys and weights": "dossier.site.search.writing.rows",
    "names": "dossier.site.search.names.Names.keys",
    "minimal pages": "dossier.site.search.writing.document",
    "what results show": "dossier.site.search.writing.shown",
    "the list of words": "dossier.site.search.writing.wordlist",
    "postings": "dossier.site.search.writing.postings",
    "writing our files": "dossier.site.search.writing._put",
}


def archive(content: Path, count: int) -> None:
    """Lay an archive of invented stories in a folder, with the authority files of this one."""
    generate.archive(content, vocabulary.stories(count, store.load(ROOT / "content").archive))
    for file in (ROOT / "content" / "authority").iterdir():
        invented = content / "authority" / file.name
        both = invented.read_text(encoding="utf-8").removeprefix("{}\n") + file.read_text(encoding="utf-8")
        invented.write_text(both, encoding="utf-8")


def clocked(name: str, work: Callable[[], Any]) -> Any:
    """Do it, and print the seconds of CPU it took and the most memory that this process has held."""
    start = time.process_time()
    found = work()
    row(name, time.process_time() - start, f"{_peak(resource.RUSAGE_SELF):9.0f} MB at most")
    return found


def row(name: str, seconds: float, more: str = "") -> None:
    print(f"{name:<34}{seconds:9.1f} s{more}", flush=True)


def _peak(who: int) -> float:
    return resource.getrusage(who).ru_maxrss / 1024


def sizes(folder: Path) -> Iterator[tuple[str, int, int]]:
    """The parts of a folder: name, number of files, bytes."""
    for part in sorted(folder.iterdir()):
        files = [part] if part.is_file() else [file for file in part.rglob("*") if file.is_file()]
        yield part.name, len(files), sum(file.stat().st_size for file in files)


def digest(folder: Path) -> str:
    """A hash of all that lies in a folder."""
    found = hashlib.sha256()
    for file in sorted(file for file in folder.rglob("*") if file.is_file()):
        found.update(str(file.relative_to(folder)).encode() + file.read_bytes())
    return found.hexdigest()[:12]


def built(root: Path, count: int) -> Site:
    """The site of an invented archive, its pages and its search in `root`/site; what that took is printed."""
    archive(root / "content", count)
    loaded = clocked("reading the archive", lambda: store.load(root / "content").archive)
    site, spent = Site(loaded, Settings(), environment()), Counter[str]()
    first, again = (root / name / "search" for name in ("site", "again"))
    with timed(STAGES, spent):
        clocked("the search", lambda: writing.write(site, first, root / "kept"))
    for stage, micros in spent.most_common():
        row(f"  {stage}", micros / 1e6)
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    row("Pagefind", children.ru_utime + children.ru_stime, f"{_peak(resource.RUSAGE_CHILDREN):9.0f} MB at most")
    clocked("the search, its index kept", lambda: writing.write(site, again, root / "kept"))
    clocked("writing the pages", lambda: site.write(root / "site"))
    print(f"the same bytes both times: {digest(first) == digest(again)}")
    for name, files, size in sizes(first):
        print(f"  {name:32}{files:9}{size / 1000:9.0f} KB")
    return site


def plain(site: Site, folder: Path) -> None:
    """Pagefind as it comes, over the same texts: a page for each, with its blocks."""
    for version in site.archive.versions:
        blocks = "".join(f"<p>{block.text}</p>" for block in version.blocks)
        page = f'<html lang="{UNSTEMMED}"><title>{version.front.title}</title><h1>{version.front.title}</h1>{blocks}'
        file = folder / "pages" / f"{version.front.id}.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f'<!doctype html><meta charset="utf-8">{page}', encoding="utf-8")
    options = ("--site", file.parent, "--output-path", folder / "site" / "plain", "--silent")
    subprocess.run([sys.executable, "-m", "pagefind", *options], check=True)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    with tempfile.TemporaryDirectory() as temporary:
        root = Path(temporary)
        site = built(root, count)
        plain(site, root)
        asking.table(root / "site", asking.queries(site.archive))


if __name__ == "__main__":
    main()
