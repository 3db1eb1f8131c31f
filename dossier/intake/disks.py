"""Places on somebody's disk that a document names besides its text, and how much of what it names is shown."""

from __future__ import annotations

import re

LONGEST = 80
"""Characters by which an editor knows what is meant."""

_PATH = re.compile(r"[A-Za-z]:[\\/]|\\\\\w|file:|/(?:Users|home)/", re.IGNORECASE)


def has_path(value: str) -> bool:
    """Whether a property of a document holds a path; of a page, whose text has addresses too, `page.said` asks."""
    return _PATH.search(value) is not None


def short(words: str) -> str:
    return words if len(words) <= LONGEST else f"{words[:LONGEST].rstrip()}…"
