"""What the bytes of a PDF tell before it is opened: how much they would unpack to, and what they say in XML (XMP)."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

LARGEST_STREAM = 100_000_000
"""Bytes of one stream, unpacked: a page scanned at 600 dots per inch in colour has as many."""

LARGEST_WHOLE = 600_000_000
DEPTH = 3
"""So many times over a stream may be packed, and is looked into."""

_PIECE = 1 << 16
_STREAM = re.compile(rb"stream\r?\n")
_XMP = re.compile(rb"<rdf:RDF.*?</rdf:RDF>", re.DOTALL)
_AUTHORS = re.compile(r"<(dc:creator|tiff:Artist|xmp:Author)\b[^>]*>(.*?)</\1>", re.DOTALL)
_NAME = re.compile(r">([^<>]+)<")


def bursts(data: bytes) -> bool:
    """Whether a stream, or all of them, would unpack to more than pages can hold."""
    whole = 0
    for match in _STREAM.finditer(data):
        size = _unpacked(memoryview(data)[match.end() :])
        whole += size
        if size > LARGEST_STREAM or whole > LARGEST_WHOLE:
            return True
    return False


def xmp_names(data: bytes) -> Iterator[str]:
    """Whom the file's XML names as its authors (XMP, ISO 16684-1)."""
    for match in _XMP.finditer(data):
        for found in _AUTHORS.finditer(match[0].decode("utf-8", "replace")):
            yield from (name.strip() for name in _NAME.findall(f">{found[2]}<") if name.strip())


def _unpacked(packed: memoryview, depth: int = DEPTH) -> int:
    """How many bytes a deflated stream unpacks to, with the streams packed inside it; 0 if it is not deflated."""
    unpacker, size, start = zlib.decompressobj(), 0, b""
    try:
        for at in range(0, len(packed), _PIECE):
            source = bytes(packed[at : at + _PIECE])
            while source and not unpacker.eof and size <= LARGEST_STREAM:
                piece = unpacker.decompress(source, LARGEST_STREAM // 100)
                source, size, start = unpacker.unconsumed_tail, size + len(piece), start or piece
            if unpacker.eof or size > LARGEST_STREAM:
                break
    except zlib.error:
        return size
    inner = _unpacked(memoryview(start), depth - 1) if depth and start[:1] == b"x" else 0
    return size + inner
