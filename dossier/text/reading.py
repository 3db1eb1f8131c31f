"""Bytes to numbered lines: how an original becomes a reading."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from dossier.model import Encoding
from dossier.text.fold import INVISIBLE

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Each mark, and the encoding of the bytes that follow it (Unicode Standard, 23.8)."""

_WEB = {"iso-8859-1": "windows-1252", "latin1": "windows-1252", "us-ascii": "windows-1252", "ascii": "windows-1252"}
LINE_END = re.compile(r"\r\n|\n|\r")
BLANK = re.compile(rf"[\s{INVISIBLE}]*")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of an original, without a byte order mark, and the encoding it was in."""

    text: str
    encoding: Encoding


class Undecodable(ValueError):  # noqa: N818 - a state of the input, named like Decoded
    """The bytes are text in none of the encodings that prove themselves. `offset`: the first byte that does not fit."""

    def __init__(self, encoding: str, offset: int) -> None:
        super().__init__(f"not {encoding}: the byte at offset {offset} does not fit")
        self.encoding = encoding
        self.offset = offset


def decode(data: bytes, given: str | None = None, declared: str | None = None) -> Decoded:
    """Decode strictly by the byte order mark, else as UTF-8, else as it is `given` by an editor or `declared` by the
    file. Undecodable if a single byte does not fit."""
    for mark, codec in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return Decoded(_strict(data, codec, len(mark)), Encoding(name=codec, basis="mark"))
    try:
        return Decoded(_strict(data, "utf-8", 0), Encoding(name="utf-8", basis="valid"))
    except Undecodable:
        said = given or declared
        if not said:
            raise
        codec = _WEB.get(said.lower(), said.lower())
        return Decoded(_strict(data, codec, 0), Encoding(name=codec, basis="given" if given else "declared"))


def _strict(data: bytes, codec: str, skip: int) -> str:
    try:
        return data[skip:].decode(codec)
    except UnicodeDecodeError as error:
        raise Undecodable(codec, skip + error.start) from error


def lines(text: str) -> tuple[str, ...]:
    """The numbered lines of a reading, without their ends (CRLF, LF or CR; no other character ends a line).

    An end at the very end of the text adds no line: `"a\\n"` is one line, `"a\\n\\n"` two, `""` none.
    """
    found = LINE_END.split(text)
    return tuple(found if found[-1] else found[:-1])


def is_blank(line: str) -> bool:
    """Whether a line holds nothing but white space, no-break spaces and invisible characters."""
    return BLANK.fullmatch(line) is not None
