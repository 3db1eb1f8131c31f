"""Takes a preview out of its zip: plain files below one folder, and no more of them than there is room for."""

from __future__ import annotations

import re
import stat
from pathlib import Path
from zipfile import ZipFile, ZipInfo

CONTROL = re.compile(r"[\x00-\x1f\x7f]")


def unpack(archive: Path, folder: Path, room: int) -> int:
    """How many bytes now lie in `folder`. ValueError names what may not come in, and then nothing has.

    Where it is no zip, or none that can be read, `zipfile` says so in its many ways.
    """
    with ZipFile(archive) as zipped:
        files = [entry for entry in zipped.infolist() if not entry.orig_filename.endswith("/")]
        for entry in files:
            if not _is_plain(entry):
                raise ValueError(f"{entry.orig_filename!r} is no plain file of a site")
        size = sum(entry.file_size for entry in files)
        if size > room:
            raise ValueError(f"{size} bytes are more than there is room for")
        zipped.extractall(folder, files)
    return size


def _is_plain(entry: ZipInfo) -> bool:
    """Whether it is a file, and its name leads nowhere but down."""
    name, kind = entry.orig_filename, stat.S_IFMT(entry.external_attr >> 16)
    inside = not CONTROL.search(name) and not {"", ".", ".."} & set(name.split("/"))
    return inside and kind in (0, stat.S_IFREG)
