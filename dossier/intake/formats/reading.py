"""What every input format yields."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reading:
    """The numbered lines of an original (the first is line 1), and how its bytes were understood."""

    lines: tuple[str, ...]
    encoding: str
