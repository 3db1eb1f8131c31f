"""Whether a packed document may be unpacked: looked at before anything is."""

from __future__ import annotations

import re
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from dossier.problems import Problem, ProblemError

LARGEST_WHOLE = 200_000_000
"""Bytes of all parts together, pictures included."""

LARGEST_TEXT = 30_000_000
"""Bytes of one part that holds text: a hundred times a long report."""

MOST_PARTS = 5_000
MOST_PACKED = 1_000
"""So many times larger than packed no part is: text packs to a tenth, and zeros to a thousandth."""

_DOCTYPE = re.compile(rb"<!(DOCTYPE|ENTITY)|<\0!\0D\0O\0C|\0<\0!\0D\0O\0C")


def check(name: str, data: bytes) -> None:
    """ProblemError if a packed document is broken, encrypted, or would unpack to more than an article can be.

    What a part says of its size is what is unpacked of it at most: zipfile reads no further.
    """
    try:
        with ZipFile(BytesIO(data)) as packed:
            _check_sizes(name, packed)
            for part in packed.infolist():
                if part.filename.endswith((".xml", ".rels")) and _DOCTYPE.search(packed.read(part)):
                    raise refused(name, "unsafe", "its XML defines entities, which Word documents never do")
    except ProblemError:
        raise
    except (BadZipFile, RuntimeError, NotImplementedError, EOFError, OSError, ValueError) as error:
        raise refused(name, "broken", f"this Word document cannot be unpacked: {error}") from error
    except Exception as error:  # zlib.error, and whatever else a broken archive makes zipfile raise
        raise refused(name, "broken", f"this Word document cannot be unpacked: {type(error).__name__}") from error


def refused(name: str, code: str, message: str) -> ProblemError:
    hint = "open it in a word processor and save it anew as .docx, or copy its text into a .txt file"
    return ProblemError(Problem(name, 0, 0, code, message, hint))


def _check_sizes(name: str, packed: ZipFile) -> None:
    parts = packed.infolist()
    whole = sum(part.file_size for part in parts)
    swollen = any(part.file_size > MOST_PACKED * max(part.compress_size, 1_000) for part in parts)
    text = max((part.file_size for part in parts if part.filename.endswith((".xml", ".rels"))), default=0)
    if len(parts) > MOST_PARTS or whole > LARGEST_WHOLE or text > LARGEST_TEXT or swollen:
        message = f"it would unpack to {len(parts)} parts of {whole / 1e6:.0f} million bytes, more than an article has"
        raise refused(name, "too-large", message)
