"""What a Word document names besides its text: people who wrote, changed or commented, and their machines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from lxml.etree import _Element

from dossier.intake.disks import has_path, short
from dossier.intake.word.paragraphs import Notes, attribute, inline, is_hidden, local

_PROPERTIES = {
    "creator": "its author",
    "lastModifiedBy": "the one who changed it last",
    "Company": "a company",
    "Manager": "a manager",
    "Template": "its template",
    "HyperlinkBase": "a place on a disk or in a network",
}
_USUAL_TEMPLATES = re.compile(r"normal(\.dot[mx]?)?", re.IGNORECASE)
_CHANGES = ("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange")


def properties(root: _Element) -> Iterator[str]:
    """What the properties of the file name; any text among those that somebody defined themselves."""
    own = str(root.tag).endswith("custom-properties}Properties")
    for node in root.iter():
        value = (node.text or "").strip()
        name = local(node)
        if not value or (name == "Template" and _USUAL_TEMPLATES.fullmatch(value)):
            continue
        if name in _PROPERTIES:
            yield f"the file names {_PROPERTIES[name]}: “{short(value)}”"
        elif own or has_path(value):
            yield f"a property of the file says “{short(value)}”"


def changes(root: _Element) -> Iterator[str]:
    """Who changed the text while changes were tracked, and how much deleted or hidden text the file still holds."""
    names = [attribute(node, "author") for node in root.iter() if local(node) in _CHANGES]
    yield from (f"changes are tracked in the name of “{short(name)}”" for name in dict.fromkeys(names) if name)
    deleted = sum(local(node) == "delText" and bool((node.text or "").strip()) for node in root.iter())
    if deleted:
        yield f"text that was deleted is still in the file ({deleted} {'place' if deleted == 1 else 'places'})"
    hidden = sum(local(node) == "r" and is_hidden(node) and bool("".join(_texts(node))) for node in root.iter())
    if hidden:
        yield f"text that is hidden is in the file ({hidden} {'place' if hidden == 1 else 'places'})"


def comments(root: _Element) -> Iterator[str]:
    for node in root:
        if local(node) == "comment":
            words = " ".join(inline(node, Notes()).split())
            yield f"a comment by “{short(attribute(node, 'author'))}”: “{short(words)}”"


def people(root: _Element) -> Iterator[str]:
    for node in root:
        if name := attribute(node, "author"):
            yield f"the file lists “{short(name)}” among its authors"


def links(targets: Iterable[str]) -> Iterator[str]:
    """Addresses of files on somebody's disk: of the template, of pictures, of links."""
    for target in targets:
        if has_path(target):
            yield f"the file leads to “{short(target)}”"


def _texts(run: _Element) -> Iterator[str]:
    return (node.text or "" for node in run.iter() if local(node) == "t")
