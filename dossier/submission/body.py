"""The body of an issue that a form has written: under the label of each field, as a heading, what was typed."""

from __future__ import annotations

import re
from collections.abc import Mapping

from dossier.text.fold import fold

_HEADING = re.compile(r"^#{1,6}[ \t]+([^\r\n]+)", re.MULTILINE)
_ABOVE, _BELOW = re.compile(r"\A[ \t]*(?:\r\n|\n|\r)"), re.compile(r"(?:\r\n|\n|\r)[ \t]*\Z")
_FENCED = re.compile(r"\A\s*(`{3,}|~{3,})[^\r\n]*(?:\r\n|\n|\r)(.*?)(?:\r\n|\n|\r)?\1\s*\Z", re.DOTALL)

FRAME = 2
"""Line ends that the form sets on either side of what was typed."""

NOTHING = frozenset({"", "_no response_", "none"})
"""What the hosting service writes where nothing was typed or chosen."""


def answers(body: str, labels: Mapping[str, str]) -> dict[str, str]:
    """What was typed in each field that is there, by the id of the field; `labels` are in the order of the form.

    A text may hold any heading itself: of several that read like a label, the last one that leaves room for the fields
    behind it is the form's own.
    """
    places = _places(body, labels)
    ends = [start for start, _ in places.values()][1:]
    return {
        key: _typed(body[after:end]) for (key, (_, after)), end in zip(places.items(), [*ends, len(body)], strict=False)
    }


def _places(body: str, labels: Mapping[str, str]) -> dict[str, tuple[int, int]]:
    """Where the heading of each field begins and ends, in the order of the form."""
    headings = [(fold(match[1]).strip(" #"), match.span()) for match in _HEADING.finditer(body)]
    found: dict[str, tuple[int, int]] = {}
    limit = len(body) + 1
    for key, label in reversed([*labels.items()]):
        own = [span for words, span in headings if words == fold(label).strip() and span[1] < limit]
        if own:
            found[key], limit = own[-1], own[-1][0]
    return dict(reversed(found.items()))


def _typed(framed: str) -> str:
    """Without the blank lines that the form sets around it, and without the fence of a code block."""
    typed = framed
    for _ in range(FRAME):
        typed = _BELOW.sub("", _ABOVE.sub("", typed, count=1), count=1)
    fenced = _FENCED.match(typed)
    typed = fenced[2] if fenced else typed
    return "" if typed.strip().lower() in NOTHING else typed
