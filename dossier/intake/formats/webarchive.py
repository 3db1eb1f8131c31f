"""Pages as Safari saves them: `.webarchive`, a property list with the page and its pictures."""

from __future__ import annotations

import plistlib
from dataclasses import replace
from typing import Any
from xml.parsers.expat import ExpatError

from dossier.intake.formats import html
from dossier.intake.formats.reading import Reading
from dossier.intake.page.said import Said, is_local
from dossier.intake.values import Received
from dossier.problems import Problem, ProblemError

LARGEST = 200_000_000
"""Bytes, pictures included."""

_BROKEN = (ValueError, LookupError, TypeError, OverflowError, RecursionError, MemoryError, ExpatError)
"""What the standard library raises for a property list that is none, or is made to do harm."""


def suits(received: Received) -> bool:
    """By its name, or because it is a property list with a page in it."""
    named = received.name.lower().endswith(".webarchive")
    return named or (received.data.startswith(b"bplist") and b"WebMainResource" in received.data)


def read(received: Received) -> Reading:
    """The reading of the page, with the address that the file gives. ProblemError if there is no page in it."""
    resource = _main(received.data)
    data, kind = resource.get("WebResourceData"), str(resource.get("WebResourceMIMEType", "text/html"))
    if not isinstance(data, bytes) or "html" not in kind:
        hint = "save the page anew, or copy its text into a .txt file"
        raise ProblemError(Problem(received.name, 0, 0, "no-text", "there is no web page in this file", hint))
    address = str(resource.get("WebResourceURL", ""))
    said = [Said("webarchive address", address, "packed", "url")] if address.startswith("http") else []
    encoding = resource.get("WebResourceTextEncodingName")
    reading = html.page(replace(received, data=data), encoding if isinstance(encoding, str) else None, said)
    local = (f"the file names a path on a computer: {address}",) if is_local(address) else ()
    return replace(reading, personal=(*reading.personal, *local))


def _main(data: bytes) -> dict[str, Any]:
    """The page itself, empty where there is none."""
    try:
        found = plistlib.loads(data)
    except _BROKEN:
        return {}
    main = found.get("WebMainResource") if isinstance(found, dict) else None
    return main if isinstance(main, dict) else {}
