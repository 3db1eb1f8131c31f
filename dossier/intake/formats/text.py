"""Plain text: copied articles in files such as `.txt` and `.md`."""

from __future__ import annotations

import re

from dossier.intake.formats.reading import Reading
from dossier.intake.values import Received
from dossier.problems import Problem, ProblemError
from dossier.text.reading import Undecodable, decode, is_blank, lines

SUFFIXES = (".txt", ".md", ".text")
# No text holds these: C0 controls other than tab and line ends (Unicode 23.1), and DEL.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_BINARY = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a packed document"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"{\\rtf", "a rich text document"),
    (b"\xff\xd8\xff", "a picture"),
    (b"\x89PNG", "a picture"),
)
_MARKUP = re.compile(rb"^\s*(<!doctype\s+html|<html\b|<\?xml)", re.IGNORECASE)


def suits(received: Received) -> bool:
    return received.name.lower().endswith(SUFFIXES)


def read(received: Received) -> Reading:
    """Strictly decoded lines. ProblemError for what is empty, binary, marked up or in no encoding that shows itself."""
    name, data = received.name, received.data
    _refuse_other_formats(name, data)
    try:
        decoded = decode(data)
    except Undecodable as error:
        raise _undecodable(name, data, error) from error
    found = lines(decoded.text)
    _refuse_controls(name, found)
    if all(is_blank(line) for line in found):
        raise _refused(name, "empty", "there is nothing in the file", "copy the article's text into it")
    return Reading(found, decoded.encoding)


def _undecodable(name: str, data: bytes, error: Undecodable) -> ProblemError:
    line = data.count(b"\n", 0, error.offset) + 1
    message = f"this is not text in {error.encoding.upper()}: byte {error.offset + 1} (in line {line}) does not fit"
    hint = (
        "open it in an editor with the encoding that it has (often windows-1256 in Arabic, windows-1251 in Russian) and"
        " save a copy as UTF-8"
    )
    return _refused(name, "undecodable", message, "only plain text can be read" if b"\0" in data else hint)


def _refuse_other_formats(name: str, data: bytes) -> None:
    kind = next((kind for start, kind in _BINARY if data.startswith(start)), None)
    if kind is None and _MARKUP.match(data[:1000]):
        kind = "a web page"
    if kind:
        raise _refused(
            name, "format-unknown", f"this is {kind}, which cannot be read yet", "copy the text into a .txt file"
        )


def _refuse_controls(name: str, found: tuple[str, ...]) -> None:
    for number, line in enumerate(found, 1):
        control = _CONTROL.search(line)
        if control:
            message = f"the control character U+{ord(control[0]):04X} shows that this is not plain text in UTF-8"
            hint = "copy the article's text into a .txt file, and save it as UTF-8"
            raise ProblemError(Problem(name, number, control.start() + 1, "binary", message, hint))


def _refused(name: str, code: str, message: str, hint: str) -> ProblemError:
    return ProblemError(Problem(name, 0, 0, code, message, hint))
