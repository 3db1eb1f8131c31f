"""The letters of a PDF's pages as PDFium finds them: the only module that opens a PDF."""

from __future__ import annotations

import ctypes
import math
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium

MOST_PAGES = 200
MOST_LETTERS = 2_000_000
HYPHENS = {"\u0002": "-", "\ufffe": "-"}
"""What PDFium gives for a hyphen at the end of a line."""


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter and where it stands, in points from the page's lower left corner.

    `word` numbers the stretch between two spaces of the file that it is in. `mapped`: the font says which letter the
    shape is.
    """

    char: str
    left: float
    right: float
    bottom: float
    top: float
    size: float
    word: int = 0
    mapped: bool = True

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


@dataclass(frozen=True, slots=True)
class Page:
    letters: tuple[Letter, ...]
    height: float
    has_pictures: bool = False
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Layer:
    """All pages, and what the file says of itself (PDF's Info dictionary)."""

    pages: tuple[Page, ...]
    said: dict[str, str]


class Unreadable(ValueError):  # noqa: N818 - a state of the input
    """PDFium cannot open the file. `locked`: it asks for a password."""

    def __init__(self, reason: str, locked: bool = False) -> None:
        super().__init__(reason)
        self.locked = locked


def layer(data: bytes) -> Layer:
    """Open a PDF and take its letters. Unreadable if it is broken, locked or longer than an article can be."""
    try:
        document = pypdfium2.PdfDocument(data)
        if len(document) > MOST_PAGES:
            raise Unreadable(f"it has {len(document)} pages, more than the {MOST_PAGES} of any article")
        pages = []
        for number in range(len(document)):
            pages.append(_page(document[number]))
            if sum(len(page.letters) for page in pages) > MOST_LETTERS:
                raise Unreadable(f"it has more than {MOST_LETTERS} letters")
        return Layer(tuple(pages), dict(document.get_metadata_dict(skip_empty=True)))
    except pypdfium2.PdfiumError as error:
        raise Unreadable(str(error), locked="password" in str(error).lower()) from error


def _page(page: pypdfium2.PdfPage) -> Page:
    text = page.get_textpage()
    found: list[Letter] = []
    word = 0
    for index in range(text.count_chars()):
        char = chr(pdfium.FPDFText_GetUnicode(text, index))
        if char.isspace():
            word += 1
        elif char != "\0":
            found.append(_letter(text, index, HYPHENS.get(char, char), word))
    pictures = any(True for _ in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3))
    return Page(tuple(found), page.get_height(), pictures, tuple(_annotators(page)))


def _letter(text: pypdfium2.PdfTextPage, index: int, char: str, word: int) -> Letter:
    left, bottom, right, top = text.get_charbox(index, loose=True)
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFText_GetMatrix(text, index, matrix)
    size = pdfium.FPDFText_GetFontSize(text, index) * (math.hypot(matrix.c, matrix.d) or 1)
    mapped = not pdfium.FPDFText_HasUnicodeMapError(text, index)
    return Letter(_base(char), left, right, bottom, top, size or 1, word, mapped)


def _base(char: str) -> str:
    """The letter itself for a shape of it: initial, medial, final or joined (Unicode, 23.4: for compatibility only)."""
    shape = "\ufb00" <= char <= "\ufb06" or "\ufb50" <= char <= "\ufdff" or "\ufe70" <= char <= "\ufefc"
    return unicodedata.normalize("NFKC", char) if shape else char


def _annotators(page: pypdfium2.PdfPage) -> Iterator[str]:
    """Who wrote remarks onto the page."""
    for index in range(min(pdfium.FPDFPage_GetAnnotCount(page), 500)):
        note = pdfium.FPDFPage_GetAnnot(page, index)
        if name := _value(note, b"T"):
            yield name
        pdfium.FPDFPage_CloseAnnot(note)


def _value(note: pdfium.FPDF_ANNOTATION, key: bytes) -> str:
    length = pdfium.FPDFAnnot_GetStringValue(note, key, None, 0)
    buffer = ctypes.create_string_buffer(length)
    pdfium.FPDFAnnot_GetStringValue(note, key, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), length)
    return buffer.raw[: max(0, length - 2)].decode("utf-16-le", "replace").strip("\0")
