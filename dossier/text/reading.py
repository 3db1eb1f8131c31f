"""Bytes to numbered lines: how an original becomes a reading."""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from dossier.model import Encoding
from dossier.text import detection, encodings, mixture
from dossier.text.fold import INVISIBLE
from dossier.text.printable import printable

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Each mark, and the encoding of the bytes that follow it (Unicode Standard, 23.8)."""

LINE_END = re.compile(r"\r\n|\n|\r")
C1 = re.compile("[\x80-\x9f]")
BLANK = re.compile(rf"[\s{INVISIBLE}]*")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of an original, without a byte order mark, and the encoding it was in."""

    text: str
    encoding: Encoding


Mixed = Literal["not", "mostly UTF-8", "from here"]


class UndecodableError(ValueError):
    """The bytes are text in no encoding that proves itself. `offset`: the first byte that does not fit `encoding`.

    `readings` are those to choose from (encoding -> text); none where the bytes are `mixed`: most of them are UTF-8, or
    at `offset` something begins that is in another encoding than what stands before it.
    """

    def __init__(
        self, encoding: str, offset: int, readings: Mapping[str, str] | None = None, mixed: Mixed = "not"
    ) -> None:
        super().__init__(f"not {encoding}: the byte at offset {offset} does not fit")
        self.encoding = encoding
        self.offset = offset
        self.readings = readings or {}
        self.mixed = mixed


class UnknownEncodingError(ValueError):
    """There is no encoding of text of this name."""


def decode(data: bytes, given: str | None = None, declared: str | None = None) -> Decoded:
    """The text of some bytes, every one of them read strictly.

    Asked in this order: a byte order mark; what an editor has `given`; UTF-8, which proves itself (a page that is
    valid UTF-8 and declares another encoding is mistaken); what the file has `declared`, if its text shows that or no
    other reading is a better one; two detectors. UnknownEncodingError for a name that an editor made up;
    UndecodableError if nothing fits.
    """
    if mark := _mark(data):
        return Decoded(_marked(data, *mark), Encoding(name=mark[1], basis="mark"))
    if given:
        codec = encodings.codec(given)
        if codec is None:
            raise UnknownEncodingError(given)
        return Decoded(_given(data, codec), Encoding(name=encodings.name(codec), basis="given"))
    try:
        return Decoded(_strict(data, "utf-8", 0), Encoding(name="utf-8", basis="valid"))
    except UndecodableError as error:
        return _legacy(data, encodings.codec(declared or "", on_the_web=True), error.offset)


def proved(data: bytes) -> str | None:
    """The text of bytes that tell their encoding themselves: by a mark, or by being UTF-8."""
    mark = _mark(data)
    try:
        return _strict(data, mark[1], len(mark[0])) if mark else _strict(data, "utf-8", 0)
    except UndecodableError:
        return None


def _legacy(data: bytes, declared: str | None, offset: int) -> Decoded:
    if encodings.share_of_utf8(data) > encodings.CHANCE:
        raise UndecodableError("utf-8", offset, mixed="mostly UTF-8")
    said = detection.strictly(data, declared) if declared else None
    if declared and said and printable(said):
        return Decoded(said, Encoding(name=encodings.name(declared), basis="declared"))
    if place := mixture.utf8_among_others(data) or mixture.second_of_two(data):
        raise UndecodableError(declared or "utf-8", place, mixed="from here")
    found = detection.detect(data)
    if found.codec and found.text is not None:
        return Decoded(found.text, Encoding(name=encodings.name(found.codec), basis="detected"))
    if declared and said and not any(text != said and printable(text) for text in found.readings.values()):
        return Decoded(said, Encoding(name=encodings.name(declared), basis="declared"))
    raise UndecodableError("utf-8", offset, {encodings.name(codec): text for codec, text in found.readings.items()})


def _marked(data: bytes, mark: bytes, codec: str) -> str:
    """As a mark says; letters of UTF-8 at the end of UTF-16 would pass for others, two bytes each."""
    text = _strict(data, codec, len(mark))
    before = mixture.utf8_in_utf16(text, codec) if mark != codecs.BOM_UTF8 else None
    if before is not None:
        raise UndecodableError(codec, len(mark) + len(text[:before].encode(codec)), mixed="from here")
    return text


def _given(data: bytes, codec: str) -> str:
    """As an editor says; where that gives controls of C1, which no text holds (Unicode 23.1), it does not fit."""
    text = _strict(data, codec, 0)
    control = C1.search(text)
    if control and len(text) == len(data):
        raise UndecodableError(codec, control.start())
    return text


def _mark(data: bytes) -> tuple[bytes, str] | None:
    return next((pair for pair in BYTE_ORDER_MARKS if data.startswith(pair[0])), None)


def _strict(data: bytes, codec: str, skip: int) -> str:
    try:
        return data[skip:].decode(codec)
    except UnicodeDecodeError as error:
        raise UndecodableError(codec, skip + error.start) from error


def lines(text: str) -> tuple[str, ...]:
    """The numbered lines of a reading, without their ends (CRLF, LF or CR; no other character ends a line).

    An end at the very end of the text adds no line: `"a\\n"` is one line, `"a\\n\\n"` two, `""` none.
    """
    found = LINE_END.split(text)
    return tuple(found if found[-1] else found[:-1])


def is_blank(line: str) -> bool:
    """Whether a line holds nothing but white space, no-break spaces and invisible characters."""
    return BLANK.fullmatch(line) is not None
