"""What a PDF names besides its text: people who wrote it or remarked on it, and their machines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dossier.intake.disks import has_path, short
from dossier.intake.layer.letters import Layer
from dossier.intake.layer.raw import xmp_names

_DEVICE = re.compile(
    r"scan|printer|\b(?:canon|xerox|ricoh|konica|kyocera|epson|brother|hewlett|hp|lexmark|toshiba|sharp|samsung|iphone"
    r"|ipad|imagerunner|workcentre|bizhub|laserjet|officejet)\b",
    re.IGNORECASE,
)


def personal(layer: Layer, data: bytes) -> Iterator[str]:
    """Each finding once, as a short sentence."""
    names = (layer.said.get("Author", ""), *xmp_names(data))
    yield from (f"the file names its author: “{short(name)}”" for name in dict.fromkeys(names) if name.strip())
    for key in ("Creator", "Producer"):
        if _DEVICE.search(layer.said.get(key, "")):
            yield f"the file names the machine that made it: “{short(layer.said[key])}”"
    for value in layer.said.values():
        if has_path(value):
            yield on_disk(value)
    remarks = (name for page in layer.pages for name in page.names)
    yield from (f"a remark on a page is by “{short(name)}”" for name in dict.fromkeys(remarks))


def on_disk(value: str) -> str:
    """The finding that something names a path."""
    return f"the file names a place on somebody's disk: “{short(value)}”"
