"""PDFs written letter by letter, so that a test can say what a text layer holds and where it stands."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Sequence
from typing import NamedTuple

WIDTH = 500
"""Of every letter, in thousandths of the size of type."""


class Run(NamedTuple):
    """Letters side by side from a place on the page, each half as wide as the type is high."""

    x: float
    y: float
    text: str
    size: float = 10


def pdf(
    pages: Sequence[Iterable[Run]], info: str = "", meaning: dict[str, str] | None = None, objects: Iterable[bytes] = ()
) -> bytes:
    """A PDF of these pages. `meaning` replaces what the font says of a letter; `objects` are added as they are."""
    chars = sorted({char for page in pages for run in page for char in run.text})
    codes = {char: number for number, char in enumerate(chars, 1)}
    kids = " ".join(f"{7 + 2 * at} 0 R" for at in range(len(pages)))
    found = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids [{kids}] >>".encode(),
        b"<< /Type /Font /Subtype /Type0 /BaseFont /Invented /Encoding /Identity-H /DescendantFonts [4 0 R]"
        b" /ToUnicode 5 0 R >>",
        f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Invented /DW {WIDTH} /CIDSystemInfo << /Registry (Adobe)"
        " /Ordering (Identity) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /Invented /Flags 4"
        " /Ascent 800 /Descent -200 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /CapHeight 700 /StemV 80 >> >>".encode(),
        stream(_meanings(codes, meaning or {})),
        f"<< {info} >>".encode(),
    ]
    for number, page in enumerate(pages):
        found.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Contents {8 + 2 * number} 0 R"
            " /Resources << /Font << /F 3 0 R >> >> >>".encode()
        )
        found.append(stream("".join(_shown(run, codes) for run in page).encode()))
    return _file([*found, *objects])


def stream(data: bytes, entries: str = "/Filter /FlateDecode") -> bytes:
    packed = zlib.compress(data, 9)
    return b"<< %s /Length %d >>\nstream\n%s\nendstream" % (entries.encode(), len(packed), packed)


def paragraph(x: float, y: float, lines: Sequence[str], size: float = 10, pitch: float = 14) -> list[Run]:
    return [Run(x, y - at * pitch, line, size) for at, line in enumerate(lines)]


def backward(right: float, y: float, text: str, size: float = 10) -> Run:
    """A line of Arabic as it is seen: its first letter on the right, brackets turned."""
    seen = re.sub(r"[A-Za-z0-9](?:[A-Za-z0-9/ ]*[A-Za-z0-9])?", lambda match: match[0][::-1], text[::-1])
    turned = seen.translate(str.maketrans("()«»", ")(»«"))
    return Run(right - len(text) * size * WIDTH / 1000, y, turned, size)


def _shown(run: Run, codes: dict[str, int]) -> str:
    letters = "".join(f"{codes[char]:04X}" for char in run.text)
    return f"BT /F {run.size} Tf {run.x} {run.y} Td <{letters}> Tj ET\n"


def _meanings(codes: dict[str, int], meaning: dict[str, str]) -> bytes:
    rows = "\n".join(
        f"<{code:04X}> <{meaning.get(char, char).encode('utf-16-be').hex()}>" for char, code in codes.items()
    )
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n"
        "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
        f"{len(codes)} beginbfchar\n{rows}\nendbfchar\nendcmap end end"
    ).encode()


def _file(objects: Sequence[bytes]) -> bytes:
    found = b"%PDF-1.7\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(found))
        found += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return found + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R /Info 6 0 R >>\nstartxref\n%d\n%%%%EOF\n"
        % (len(objects) + 1, table, len(objects) + 1, len(found))
    )
