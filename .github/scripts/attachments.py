"""Downloads what is attached to an issue: few files, none too large, over https, from the service's own store only."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable
from itertools import chain, count, islice
from pathlib import Path
from urllib.parse import unquote, urlsplit

MOST_FILES, LARGEST, SECONDS = 30, 25 * 1024 * 1024, 120
STORES = re.compile(
    r"https://(?:[a-z0-9-]+\.githubusercontent\.com|github-production-[a-z0-9-]+\.s3\.amazonaws\.com)/\S+", re.ASCII
)
"""Where github.com keeps attachments, and leads whoever asks it for one. (docs.github.com/meta, Attaching files)"""


def download(addresses: Iterable[str], folder: Path) -> None:
    """Each file under its own name. Of one that cannot be had nothing is kept: the log says why."""
    folder.mkdir(parents=True)
    for address in islice(addresses, MOST_FILES):
        place = _free(folder / _name(address))
        if not address.startswith("https://github.com/"):
            print(f"{address}: not fetched, it is not the service's", file=sys.stderr)
        elif not _fetched(address, place):
            place.unlink(missing_ok=True)
            print(f"{address}: not fetched", file=sys.stderr)


def _fetched(address: str, place: Path) -> bool:
    """Whether the file is there now. One step to the store is followed, and no further one."""
    leads_to = _curl(address, place)
    if leads_to and not STORES.fullmatch(leads_to):
        return False
    return leads_to == "" or (leads_to is not None and _curl(leads_to, place) == "")


def _curl(address: str, place: Path) -> str | None:
    """Where the address leads on to, empty where it is the file itself; None for a failure, which curl explains."""
    limits = ("--globoff", "--proto", "=https", "--max-time", str(SECONDS), "--max-filesize", str(LARGEST))
    command = ["curl", "--silent", "--show-error", "--fail", *limits, "--output", str(place)]
    command += ["--write-out", "%{redirect_url}", "--", address]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    is_whole = place.is_file() and place.stat().st_size <= LARGEST
    return done.stdout if done.returncode == 0 and (done.stdout or is_whole) else None


def _name(address: str) -> str:
    """The name that the file had when it was attached: the end of its address, without what is special in a path."""
    name = re.sub(r"[/\\\x00-\x1f\x7f]", "_", unquote(urlsplit(address).path.rsplit("/", 1)[-1]))
    return name.lstrip(".")[-100:] or "file"


def _free(place: Path) -> Path:
    """The place, or one beside it where another file of this name lies."""
    further = (place.with_stem(f"{place.stem}-{number}") for number in count(2))
    return next(one for one in chain([place], further) if not one.exists())
