"""PDFs with a text layer (`.pdf`): read as printed, by where letters stand on the page.

A line of the reading is a paragraph where the page proves that its printed lines belong together (`layer.paragraphs`
says how), a printed line else. What stands at the head or foot of pages comes last. A layer that is not what the page
shows is refused. Shapes of letters (U+FEFB, ﻻ) are read as the letters that they are (لا), so that they are found.
"""

from __future__ import annotations

from dossier.intake.formats.reading import Reading
from dossier.intake.values import Received

LARGEST = 50_000_000
"""Bytes, pictures included."""


def suits(received: Received) -> bool:
    """By its first bytes, before which some programs put others (ISO 32000-1, appendix H.3.4.1)."""
    return b"%PDF-" in received.data[:1024]


def read(received: Received) -> Reading:
    """The lines of a text layer. ProblemError if there is none, or it is not what the pages show."""
    from dossier.intake.layer import document

    return document.read(received)
