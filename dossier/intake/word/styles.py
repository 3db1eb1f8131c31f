"""What the styles of a Word document say of its paragraphs: title, heading, caption, quotation, list."""

from __future__ import annotations

import re
from collections.abc import Mapping

from lxml.etree import _Element

from dossier.intake.values import Told
from dossier.intake.word.paragraphs import attribute, child, local

# The names of built-in styles, which are English in the file whatever the language of the program.
_ROLES = {
    "title": Told("title", "style-title"),
    "subtitle": Told("standfirst", "style-standfirst"),
    "caption": Told("caption", "style-caption"),
    "quote": Told("quotation", "style-quotation"),
    "intense quote": Told("quotation", "style-quotation"),
}
_ITEM = Told("paragraph", "list-item")
_ITEMS = re.compile(r"list (bullet|number)( [2-5])?")
_HEADING = Told("heading", "style-heading")
_HEADINGS = re.compile(r"heading [1-9]")


def styles(root: _Element | None) -> Mapping[str, Told | None]:
    """Style id -> what a paragraph of that style is, by its name or by the one it is based on."""
    nodes = {attribute(node, "styleId"): node for node in root if local(node) == "style"} if root is not None else {}
    return {key: _role(node, nodes) for key, node in nodes.items()}


def role_of(properties: _Element | None, known: Mapping[str, Told | None]) -> Told | None:
    """What a paragraph's own style, or its level in the outline, says it is."""
    style = child(properties, "pStyle")
    found = known.get(attribute(style, "val")) if style is not None else None
    return found or (_HEADING if _in_outline(properties) else _ITEM if _is_listed(properties) else None)


def _is_listed(properties: _Element | None) -> bool:
    """In a list, which 0 takes a paragraph out of (ISO/IEC 29500-1, 17.9.18). Which number it has Word alone knows."""
    number = child(child(properties, "numPr"), "numId")
    return number is not None and attribute(number, "val") != "0"


def _role(node: _Element, nodes: Mapping[str, _Element]) -> Told | None:
    seen: set[str] = set()
    current: _Element | None = node
    while current is not None and attribute(current, "styleId") not in seen:
        seen.add(attribute(current, "styleId"))
        if found := _own(current):
            return found
        based = child(current, "basedOn")
        current = nodes.get(attribute(based, "val")) if based is not None else None
    return None


def _own(style: _Element) -> Told | None:
    named = child(style, "name")
    name = attribute(named, "val").lower() if named is not None else ""
    if name in _ROLES:
        return _ROLES[name]
    if _ITEMS.fullmatch(name):
        return _ITEM
    return _HEADING if _HEADINGS.fullmatch(name) or _in_outline(child(style, "pPr")) else None


def _in_outline(properties: _Element | None) -> bool:
    """Level 9 is that of running text (ISO/IEC 29500-1, 17.3.1.20)."""
    level = child(properties, "outlineLvl")
    return level is not None and attribute(level, "val") != "9"
