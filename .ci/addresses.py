"""addresses.py CONTENT: which web addresses of the archive lead nowhere any more, a line of Markdown for each.

Looked at is what the archive itself says: its YAML files, its hand-written pages, the fields of articles. What an
article's text prints is a record and stays. A press site that refuses programs, or is slow today, is not told: who is
warned in vain stops reading.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from socket import gaierror
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

ADDRESS = re.compile(r"https?://[^\s\"'<>()\[\]{}|`]+", re.IGNORECASE)
AGENT = "Mozilla/5.0 (compatible; dossier weekly check of addresses)"
GONE = (404, 410)
SECONDS, AT_ONCE = 20, 8


def main(content: Path) -> None:
    places: dict[str, list[str]] = {}
    for file in sorted([*content.rglob("*.yml"), *content.rglob("*.md")]):
        for line, address in named(file):
            places.setdefault(address, []).append(f"{file.as_posix()}:{line}")
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for address, why in zip(places, pool.map(gone, places), strict=True):
            if why:
                print(f"- <{address}> ({why}): {', '.join(places[address])}")


def named(file: Path) -> Iterator[tuple[int, str]]:
    """The addresses that the archive gives in a file, each with its line."""
    text = file.read_text(encoding="utf-8")
    if file.suffix == ".md" and file.parent.name != "pages":
        text = text.partition("\n---")[0]
    for number, line in enumerate(text.split("\n"), start=1):
        for match in ADDRESS.finditer(line):
            yield number, match[0].rstrip(".,;:!?")


def gone(address: str) -> str:
    """Why an address leads nowhere; empty where it leads somewhere, or nobody can tell."""
    try:
        with urlopen(Request(address, headers={"User-Agent": AGENT}), timeout=SECONDS):
            return ""
    except HTTPError as error:
        return str(error.code) if error.code in GONE else ""
    except URLError as error:
        return "no such host" if isinstance(error.reason, gaierror) else ""
    except (OSError, ValueError):
        return ""


if __name__ == "__main__":
    main(Path(sys.argv[1]))
