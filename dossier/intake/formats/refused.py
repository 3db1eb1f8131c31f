"""What cannot be read, told by its first bytes, and what an editor can do about it."""

from __future__ import annotations

import codecs

from dossier.intake.values import Received
from dossier.problems import Problem

_COPY = "copy the article's text into a .txt file"
_SAVE = "open it in a word processor and save it as .docx, or copy its text into a .txt file"
_TYPE = "copy the article's text from it by hand or by OCR into a .txt file"

_KINDS = (
    (b"{\\rtf", "a rich text document (.rtf)", _SAVE),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document (.doc)", _SAVE),
    (b"\xff\xd8\xff", "a picture", _TYPE),
    (b"\x89PNG", "a picture", _TYPE),
    (b"GIF8", "a picture", _TYPE),
    (b"II*\0", "a picture", _TYPE),
    (b"MM\0*", "a picture", _TYPE),
    (b"PK\x05\x06", "an empty archive of files", _COPY),
    (b"\x1f\x8b", "a packed file (.gz)", "unpack it first"),
    (b"7z\xbc\xaf\x27\x1c", "a packed file (.7z)", "unpack it first"),
    (b"Rar!", "a packed file (.rar)", "unpack it first"),
    (codecs.BOM_UTF32_BE, "text in UTF-32", "save it as UTF-8"),
    (codecs.BOM_UTF32_LE, "text in UTF-32", "save it as UTF-8"),
)
_PACKED = b"PK\x03\x04"
_IN_PACKED = (
    (b"mimetypeapplication/vnd.oasis.opendocument", "an OpenDocument file (.odt)", _SAVE),
    (b"mimetypeapplication/epub", "an e-book (.epub)", _COPY),
    (b"xl/workbook", "a spreadsheet (.xlsx)", _COPY),
    (b"ppt/presentation", "a presentation (.pptx)", _COPY),
)


def refusal(received: Received) -> Problem | None:
    """The problem with a file that is known to be of a kind which holds no text for us."""
    found = next(((what, hint) for start, what, hint in _KINDS if received.data.startswith(start)), None)
    if found is None and received.data.startswith(_PACKED):
        inside = ((what, hint) for mark, what, hint in _IN_PACKED if mark in received.data)
        found = next(inside, ("a packed file (.zip)", "unpack it first"))
    if found is None:
        return None
    return Problem(received.name, 0, 0, "format-unknown", f"this is {found[0]}, which cannot be read", found[1])
