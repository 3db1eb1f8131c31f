"""Input formats: how the bytes of an original become numbered lines. One file per format.

A format says whether it knows a received file (`suits`: by its content, and by its name only where content does not
tell), how many bytes it takes (`LARGEST`), and reads it (`read`) or raises a ProblemError.
"""

from __future__ import annotations

from typing import Protocol, cast

from dossier.intake.formats import docx, html, markdown, mhtml, pdf, text, webarchive
from dossier.intake.formats.reading import Reading
from dossier.intake.values import Received
from dossier.problems import Problem, ProblemError


class Format(Protocol):
    """What a module of this room offers."""

    LARGEST: int

    def suits(self, received: Received) -> bool: ...

    def read(self, received: Received) -> Reading: ...


FORMATS: tuple[Format, ...] = tuple(
    cast(Format, known) for known in (docx, pdf, webarchive, mhtml, html, markdown, text)
)
"""In the order in which they are asked. The last one takes whatever is plain text."""

__all__ = ["FORMATS", "Reading", "reading", "too_large"]


def reading(received: Received) -> Reading:
    """The numbered lines of an original. ProblemError if it cannot be read, or is too large."""
    found = next(known for known in FORMATS if known.suits(received))
    if len(received.data) > found.LARGEST:
        raise ProblemError(too_large(received.name, len(received.data), found.LARGEST))
    return found.read(received)


def too_large(name: str, size: int, largest: int) -> Problem:
    """The problem with a file of more bytes than one in its format may have."""
    message = (
        f"this has {size / 1e6:.1f} million bytes, more than the {largest // 1_000_000} million that an article in this"
        " format may have"
    )
    return Problem(name, 0, 0, "too-large", message, "copy the article's text into a .txt file")
