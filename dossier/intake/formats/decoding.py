"""The text of an original's bytes, or the problem that keeps it from being read: for formats that are text."""

from __future__ import annotations

from dossier.intake.values import Received
from dossier.problems import Problem, ProblemError
from dossier.text.reading import Decoded, Undecodable, decode


def decoded(received: Received, declared: str | None = None) -> Decoded:
    """As `text.reading.decode`, with what the editor says and what the file declares. ProblemError if nothing fits."""
    try:
        return decode(received.data, received.encoding, declared)
    except Undecodable as error:
        message = f"this is not text in {error.encoding.upper()}: byte {error.offset + 1} does not fit"
        hint = "say which encoding it is in: --encoding windows-1256 (Arabic), windows-1251 (Russian) …"
        raise ProblemError(Problem(received.name, 0, 0, "undecodable", message, hint)) from error
