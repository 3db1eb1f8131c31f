"""The rules that hold between files: what one names, another has; what an original says, its article says."""

from __future__ import annotations

from typing import NamedTuple


class Source(NamedTuple):
    """What is held of an original: the SHA-256 of its bytes, and the lines of its reading if it could be read."""

    sha256: str
    lines: tuple[str, ...] | None
