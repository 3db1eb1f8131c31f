"""The letters of a PDF's pages as PDFium finds them: the only module that opens a PDF."""

from __future__ import annotations

import ctypes
import math
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import pypdfium2
import pypdfium2.raw as pdfium

MOST_PAGES = 200
MOST_LETTERS = 2_000_000
MOST_LOST = 200
EMPTY = 2  # bytes of a text in UTF-16 that holds its end only
INK = 0.1
"""Points: what is as wide and as high leaves a mark on the page; a space does not."""

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
    """`lost`: how many shapes of letters the page prints of which PDFium gives no letter; `MOST_LOST` at most."""

    letters: tuple[Letter, ...]
    height: float
    has_pictures: bool = False
    names: tuple[str, ...] = ()
    lost: int = 0


@dataclass(frozen=True, slots=True)
class Layer:
    """All pages, and what the file says of itself (PDF's Info dictionary)."""

    pages: tuple[Page, ...]
    said: dict[str, str]


class UnreadableError(ValueError):
    """PDFium cannot open the file. `locked`: it asks for a password."""

    def __init__(self, reason: str, locked: bool = False) -> None:
        super().__init__(reason)
        self.locked = locked


def layer(data: bytes) -> Layer:
    """Open a PDF and take its letters. UnreadableError if it is broken, locked or longer than an article can be."""
    try:
        document = pypdfium2.PdfDocument(data)
        if len(document) > MOST_PAGES:
            raise UnreadableError(f"it has {len(document)} pages, more than the {MOST_PAGES} of any article")
        pages = []
        for number in range(len(document)):
            pages.append(_page(document[number]))
            if sum(len(page.letters) for page in pages) > MOST_LETTERS:
                raise UnreadableError(f"it has more than {MOST_LETTERS} letters")
        return Layer(tuple(pages), dict(document.get_metadata_dict(skip_empty=True)))
    except pypdfium2.PdfiumError as error:
        raise UnreadableError(str(error), locked="password" in str(error).lower()) from error


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
    lost = sum(1 for _ in islice(_lost(page, text, found), MOST_LOST))
    return Page(tuple(found), page.get_height(), pictures, tuple(_annotators(page)), lost)


def _lost(page: pypdfium2.PdfPage, text: pypdfium2.PdfTextPage, letters: Sequence[Letter]) -> Iterator[object]:
    """The text objects that leave ink and give no text: PDFium drops some letters of files that set each by itself.

    Those that lie on letters are the second print by which some programs make type bold.
    """
    for shape in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT], max_depth=1):
        left, bottom, right, top = shape.get_bounds()
        is_empty = pdfium.FPDFTextObj_GetText(shape.raw, text.raw, None, 0) <= EMPTY
        if is_empty and right - left > INK and top - bottom > INK:
            x, y = (left + right) / 2, (bottom + top) / 2
            if not any(one.left <= x <= one.right and one.bottom <= y <= one.top for one in letters):
                yield shape


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
