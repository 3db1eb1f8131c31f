"""What a PDF names besides its text: people who wrote it or remarked on it, and their machines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dossier.intake.layer.letters import Layer
from dossier.intake.layer.raw import xmp_names

_PATH = re.compile(r"[A-Za-z]:[\\/]|\\\\\w|file:|/(?:Users|home)/", re.IGNORECASE)
_DEVICE = re.compile(
    r"scan|printer|\b(?:canon|xerox|ricoh|konica|kyocera|epson|brother|hewlett|hp|lexmark|toshiba|sharp|samsung|iphone"
    r"|ipad|imagerunner|workcentre|bizhub|laserjet|officejet)\b",
    re.IGNORECASE,
)
LONGEST = 80


def personal(layer: Layer, data: bytes) -> Iterator[str]:
    """Each finding once, as a short sentence."""
    names = (layer.said.get("Author", ""), *xmp_names(data))
    yield from (f"the file names its author: “{_short(name)}”" for name in dict.fromkeys(names) if name.strip())
    for key in ("Creator", "Producer"):
        if _DEVICE.search(layer.said.get(key, "")):
            yield f"the file names the machine that made it: “{_short(layer.said[key])}”"
    for value in layer.said.values():
        if _PATH.search(value):
            yield f"the file names a place on somebody's disk: “{_short(value)}”"
    remarks = (name for page in layer.pages for name in page.names)
    yield from (f"a remark on a page is by “{_short(name)}”" for name in dict.fromkeys(remarks))


def _short(words: str) -> str:
    return words if len(words) <= LONGEST else f"{words[:LONGEST].rstrip()}…"
