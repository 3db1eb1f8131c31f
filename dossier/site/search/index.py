"""Pagefind's index of minimal pages, made by its command; the folder it fills is kept for as long as they are the same.

Of what Pagefind makes, the interfaces are left out, and the files by which it would show a result: results are shown
by our own files, each named by the id that Pagefind gives the text.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from importlib.metadata import version
from pathlib import Path

from dossier.site.search.document import UNSTEMMED

UNUSED = (
    "pagefind-worker.js", "pagefind-ui.*", "pagefind-modular-ui.*", "pagefind-component-ui.*", "pagefind-highlight.js",
    "fragment",
)  # fmt: skip
IDS = "ids.json"
HEAD = b"pagefind_dcd"
"""What stands before the JSON of each file that Pagefind writes."""


def index(pages: Iterable[tuple[str, str]], folder: Path, kept: Path | None = None) -> dict[str, str]:
    """Write the index of pages, each with its name, into a new folder; gives the id that a result has for each.

    `kept` is where the last index lies, if it may be taken up again. RuntimeError with Pagefind's words where it fails.
    """
    with tempfile.TemporaryDirectory() as temporary:
        digest = _lay(pages, Path(temporary))
        made = kept / digest if kept else None
        if made and (made / IDS).is_file():
            return _taken(made, folder)
        _run(temporary, folder)
    ids = _ids(folder / "fragment")
    for pattern in UNUSED:
        for found in folder.glob(pattern):
            shutil.rmtree(found) if found.is_dir() else found.unlink()
    if kept and made:
        _keep(folder, ids, kept, made)
    return ids


def _lay(pages: Iterable[tuple[str, str]], folder: Path) -> str:
    """Write the pages one by one, for all of them at once fill memory; gives a hash of what Pagefind will make."""
    found = hashlib.sha256(f"{version('pagefind')}\n".encode())
    for name, markup in pages:
        found.update(f"{name}\n{markup}\n".encode())
        (folder / f"{name}.html").write_text(markup, encoding="utf-8")
    return found.hexdigest()[:32]


def _taken(made: Path, folder: Path) -> dict[str, str]:
    shutil.copytree(made / "bundle", folder)
    ids: dict[str, str] = json.loads((made / IDS).read_text(encoding="utf-8"))
    return ids


def _keep(folder: Path, ids: Mapping[str, str], kept: Path, made: Path) -> None:
    """Keep this index and no other. Its ids are written last: without them it is not taken up."""
    shutil.rmtree(kept, ignore_errors=True)
    shutil.copytree(folder, made / "bundle")
    (made / IDS).write_text(json.dumps(ids), encoding="utf-8")


def _run(pages: str, folder: Path) -> None:
    options = ("--site", pages, "--output-path", folder, "--force-language", UNSTEMMED, "--silent")
    done = subprocess.run([sys.executable, "-m", "pagefind", *options], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"the search index could not be made: {done.stderr.strip() or done.stdout.strip()}")


def _ids(fragments: Path) -> dict[str, str]:
    """The id of each page, by its name."""
    found = {}
    for file in fragments.iterdir():
        page = json.loads(gzip.decompress(file.read_bytes()).removeprefix(HEAD))
        found[page["url"].removeprefix("/").removesuffix(".html")] = file.stem
    return found
