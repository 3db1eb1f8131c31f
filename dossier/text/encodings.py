"""Names of encodings, and what bytes tell of UTF-8 in places where it should not be."""

from __future__ import annotations

import codecs
import re

# Codecs of text by which an article may come; Python knows others that are no encodings of text (rot13, idna …).
_TEXT = re.compile(r"utf-(8|16-[lb]e)|ascii|cp\d+|iso8859-\d+|koi8-[rut]|mac-\w+|ptcp154|kz1048")

# What a label means on the web (Encoding Standard, 4.2), where that is more than what it says.
_ON_THE_WEB = {"ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "utf-16": "utf-8", "koi8-r": "koi8-r"}
MULTIBYTE = re.compile(
    rb"(?:[\xc2-\xc5][\x80-\xbf]|[\xd0][\x80-\xbf]|[\xd1][\x80-\x9f]|[\xd8-\xdb][\x80-\xbf]|\xe2[\x80-\x82][\x80-\xbf])+"
)
HIGH = re.compile(rb"[\x80-\xff]")

CHANCE = 0.2
"""Up to this share of the bytes beyond ASCII, letters of an older encoding look like UTF-8 by chance."""


def codec(label: str, on_the_web: bool = False) -> str | None:
    """Python's codec for the name of an encoding; None if there is none for text.

    `on_the_web`: the label of a web page, where `iso-8859-1` means windows-1252.
    """
    try:
        found = codecs.lookup(label.strip().lower().removeprefix("x-")).name
    except (LookupError, ValueError):
        return None
    if on_the_web:
        found = _ON_THE_WEB.get(found, found)
    found = {"utf-16": "utf-16-le"}.get(found, found)
    return found if _TEXT.fullmatch(found) else None


def name(codec: str) -> str:
    """The name of a codec's encoding as IANA registers it."""
    found = codecs.lookup(codec).name
    named = re.sub(r"^cp(125\d)$", r"windows-\1", re.sub(r"^iso8859-", "iso-8859-", found))
    return re.sub(r"^cp(\d+)$", r"ibm\1", named)


def share_of_utf8(data: bytes) -> float:
    """The share of the bytes beyond ASCII that form letters or signs of UTF-8, in the scripts of the archive.

    All of them in UTF-8 itself, few in an older encoding; in between, two encodings are mixed.
    """
    return sum(map(len, MULTIBYTE.findall(data))) / max(1, len(HIGH.findall(data)))
