"""Word documents (`.docx`): paragraphs by their styles, tables, notes; headers and footers as what they are.

A line of the reading is a paragraph, the part of one up to a line break, or a row of a table. Headers stand before
the text, notes and footers after it. Numbers that Word gives to lists are not in the file, and so not in the reading.
"""

from __future__ import annotations

from dossier.intake.formats.reading import Reading
from dossier.intake.values import Received

LARGEST = 50_000_000
"""Bytes, pictures included."""


def suits(received: Received) -> bool:
    """A packed file that holds a folder of Word's, whatever it is called."""
    data = received.data
    return data[:4] == b"PK\x03\x04" and b"[Content_Types].xml" in data and b"word/" in data


def read(received: Received) -> Reading:
    """The lines of a document. ProblemError if it is broken, would unpack to too much, or holds no text."""
    from dossier.intake.word import document

    return document.read(received)
