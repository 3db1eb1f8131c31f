"""The paragraphs of a Word document, in the order in which they are printed.

Inserted text is in, deleted and hidden text is out. Elements are known by their local names, which the transitional
and the strict form of the format share.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import count

from lxml.etree import _Element

from dossier.text.raised import raised

DROPPED = {"del", "moveFrom", "delText", "instrText", "delInstrText", "pPr", "rPr", "Fallback", "txbxContent", "rPh"}
"""What is not printed where it stands."""

SIGNS = {"tab": "\t", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
WRAPPERS = {"sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag", "body", "AlternateContent", "Choice"}


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph: its text, with `\\n` for a line break within, and what says how it looks (`pPr`).

    `cells`: it is a row of a table, in which tabs part the cells.
    """

    text: str
    properties: _Element | None = None
    cells: bool = False


@dataclass(slots=True)
class Notes:
    """The notes that the text refers to, in order; each reference is printed as its number, raised."""

    found: list[tuple[str, str]] = field(default_factory=list)
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def mark(self, kind: str, reference: _Element) -> str:
        number = "" if attribute(reference, "customMarkFollows") else raised(next(self.numbers))
        self.found.append((f"{kind} {attribute(reference, 'id')}", number))
        return number


def local(node: _Element) -> str:
    """The name of an element without its namespace; empty for a comment."""
    return node.tag.rpartition("}")[2] if isinstance(node.tag, str) else ""


def attribute(node: _Element, name: str) -> str:
    return next((str(value) for key, value in node.attrib.items() if str(key).rpartition("}")[2] == name), "")


def child(node: _Element | None, name: str) -> _Element | None:
    return next((one for one in node if local(one) == name), None) if node is not None else None


def paragraphs(container: _Element, notes: Notes) -> Iterator[Paragraph]:
    """Every paragraph of a part, table cell or text box; a text box's come after the paragraph it hangs on."""
    before = ""
    for node in container:
        name = local(node)
        if name == "p":
            properties = child(node, "pPr")
            text = before + inline(node, notes)
            before = text if _runs_on(properties) else ""
            if not before:
                yield Paragraph(text, properties)
            for box in _boxes(node):
                yield from paragraphs(box, notes)
        elif name == "tbl":
            for row in _rows(node):
                yield from _row(row, notes)
        elif name in WRAPPERS:
            yield from paragraphs(node, notes)
    if before:
        yield Paragraph(before)


def inline(node: _Element, notes: Notes) -> str:
    """The text of an element within a paragraph."""
    name = local(node)
    if name == "t":
        return " ".join((node.text or "").replace("\r", "\n").split("\n"))
    if name == "br":
        return "\n" if attribute(node, "type") in ("", "textWrapping") else ""
    if name == "sym":
        return _symbol(attribute(node, "char"))
    if name in ("footnoteReference", "endnoteReference"):
        return notes.mark(name.removesuffix("Reference"), node)
    if name == "r" and is_hidden(node):
        return ""
    return SIGNS.get(name) or "".join(inline(one, notes) for one in node if local(one) not in DROPPED)


def is_hidden(run: _Element) -> bool:
    vanish = child(child(run, "rPr"), "vanish")
    return vanish is not None and attribute(vanish, "val") not in ("0", "false", "off")


def _symbol(code: str) -> str:
    try:
        return chr(int(code, 16)) if int(code, 16) >= 0x20 else ""
    except (ValueError, OverflowError):
        return ""


def _runs_on(properties: _Element | None) -> bool:
    """The end of the paragraph was deleted: it goes on in the next one."""
    return child(child(properties, "rPr"), "del") is not None


def _boxes(node: _Element) -> Iterator[_Element]:
    for one in node:
        if local(one) == "txbxContent":
            yield one
        elif local(one) not in ("Fallback", "del", "moveFrom"):
            yield from _boxes(one)


def _rows(table: _Element) -> Iterator[list[_Element]]:
    """The cells of each row that is not deleted."""
    for row in _within(table, "tr"):
        properties = child(row, "trPr")
        if child(properties, "del") is None:
            yield list(_within(row, "tc"))


def _within(node: _Element, name: str) -> Iterable[_Element]:
    for one in node:
        if local(one) == name:
            yield one
        elif local(one) in WRAPPERS:
            yield from _within(one, name)


def _row(cells: list[_Element], notes: Notes) -> Iterator[Paragraph]:
    """One line for a row of single entries, parted by tabs; where cells hold several paragraphs, each of them."""
    held = [[one for one in paragraphs(cell, notes) if one.text.strip()] for cell in cells]
    if all(len(one) <= 1 and "\n" not in "".join(each.text for each in one) for one in held):
        entries = [one[0] for one in held if one]
        properties = entries[0].properties if len(entries) == 1 else None
        yield Paragraph("\t".join(one.text for one in entries), properties, len(entries) > 1)
    else:
        yield from (one for cell in held for one in cell)
