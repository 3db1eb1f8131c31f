"""Input formats: how the bytes of an original become numbered lines. One file per format.

A format says whether it knows a received file (`suits`) and reads it (`read`), or raises a ProblemError.
"""

from __future__ import annotations

from types import ModuleType

from dossier.intake.formats import html, mhtml, text, webarchive
from dossier.intake.formats.reading import Reading
from dossier.intake.values import Received

FORMATS: tuple[ModuleType, ...] = (webarchive, mhtml, html, text)
"""In the order in which they are asked. The last one takes whatever is plain text."""

__all__ = ["FORMATS", "Reading", "reading"]


def reading(received: Received) -> Reading:
    """The numbered lines of an original. ProblemError if no format can read it."""
    found = next((known for known in FORMATS if known.suits(received)), FORMATS[-1])
    result: Reading = found.read(received)
    return result
