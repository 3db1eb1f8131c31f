"""Web pages as browsers save them: `.html`, `.htm`, `.xhtml`, beside a folder of pictures or with them inside."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dossier.intake.formats.decoding import decoded
from dossier.intake.formats.reading import Reading
from dossier.intake.page.said import Said
from dossier.intake.values import Received

LARGEST = 200_000_000
"""Bytes, pictures and fonts that a page holds as `data:` included; its markup has a limit of its own."""

SUFFIXES = (".html", ".htm", ".xhtml")
BEGINNING = 4096  # bytes that tell what a page is; the standard says 1024, but browsers write comments above

_MARKUP = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)
_ENCODING = re.compile(
    rb"<meta\b[^>]*?charset\s*=\s*[\"']?\s*([\w:-]+)|^\s*<\?xml[^>]*?encoding\s*=\s*[\"']([\w:-]+)", re.IGNORECASE
)


def suits(received: Received) -> bool:
    """By what it holds, or by its name."""
    return _MARKUP.match(received.data[:BEGINNING]) is not None or received.name.lower().endswith(SUFFIXES)


def read(received: Received) -> Reading:
    """The lines of a page: what it states for machines, then its visible text. ProblemError for what shows no text."""
    return page(received)


def page(received: Received, declared: str | None = None, packed: Sequence[Said] = ()) -> Reading:
    """The same of a page that comes packed in another file, which may declare its encoding, and says `packed` of it."""
    from dossier.intake.page.reading import read as read_page
    from dossier.intake.page.tree import refuse_large

    refuse_large(received.name, received.data)
    found = _ENCODING.search(received.data[:BEGINNING])
    inside = (found[1] or found[2]).decode("ascii", "replace") if found else None
    text_of_it = decoded(received, declared or inside)
    return read_page(received.name, text_of_it.text, text_of_it.encoding, packed)
