"""Where an article that came by a form still stands when it is taken down: in its issue, and in its pull request."""

from __future__ import annotations

import re
from collections.abc import Iterable

SENT = re.compile(r"originals/[0-9a-f]{8}-submission-([0-9]+)\.txt")
"""The name of an original that was pasted into a form says its issue; one that was attached keeps a name of its own."""


def holding(paths: Iterable[str]) -> str:
    """What is to be done there, in one line; the issues by number where the article's paths name them."""
    numbers = sorted({int(found[1]) for path in paths if (found := SENT.search(path))})
    which = ", ".join(f"issue #{number}" for number in numbers)
    where = f"it came by {which}, which holds" if which else "if it came by a form, its issue holds"
    return (
        f"{where} it whole, in every version of its words, in attachments and in the reply, and so does the pull "
        "request: delete the issue, and ask the host to delete the attachments and the pull request"
    )
