"""Pages saved as one file in MHTML (RFC 2557): `.mhtml`, `.mht`. The first page in it is read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message

from dossier.intake.formats import html
from dossier.intake.formats.reading import Reading
from dossier.intake.page.said import Said, is_local
from dossier.intake.values import Received
from dossier.problems import Problem, ProblemError

LARGEST = 200_000_000
"""Bytes, pictures included."""

SUFFIXES = (".mhtml", ".mht")
_PAGES = ("text/html", "application/xhtml+xml")
_SAVED_BY = re.compile(r"saved by", re.IGNORECASE)
_BEGINNING = re.compile(rb"(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?MIME-Version:", re.IGNORECASE)


def suits(received: Received) -> bool:
    """By its name, or by the headers of a message."""
    return received.name.lower().endswith(SUFFIXES) or (
        b"multipart/related" in received.data[:4096] and _BEGINNING.match(received.data[:4096]) is not None
    )


def read(received: Received) -> Reading:
    """The reading of the page, with the address and the day on which it was saved, as the file gives them.

    ProblemError if there is no page in it.
    """
    message = message_from_bytes(received.data)
    found = next((part for part in message.walk() if part.get_content_type() in _PAGES), None)
    data = found.get_payload(decode=True) if found else None
    if found is None or not isinstance(data, bytes):
        hint = "save the page anew, as a web page in one file, or copy its text into a .txt file"
        raise ProblemError(Problem(received.name, 0, 0, "no-text", "there is no web page in this file", hint))
    address = _text(found.get("Content-Location") or message.get("Snapshot-Content-Location"))
    reading = html.page(
        replace(received, data=data), found.get_content_charset(), tuple(_said(address, _text(message.get("Date"))))
    )
    return replace(reading, personal=(*reading.personal, *_traces(message, address)))


def _said(address: str, saved: str) -> Iterator[Said]:
    """What the headers say of the page: where it was found, and when it was saved."""
    if address.startswith("http"):
        yield Said("MHTML Content-Location", address, "packed", "url")
    if saved:
        yield Said("MHTML Date", saved, "saved", "captured")


def _traces(message: Message, address: str) -> Iterator[str]:
    """Headers that may name who saved the page, or with what."""
    if is_local(address):
        yield f"the file names a path on a computer: {address}"
    for name, value in message.items():
        sender = name.lower() in ("from", "to", "cc", "sender", "reply-to") and not _SAVED_BY.search(_text(value))
        if sender or name.lower().startswith("x-"):
            yield f"the file's header {name}: {_text(value)}"


def _text(value: object) -> str:
    """A header's words; those of one that cannot be decoded as they are."""
    try:
        return " ".join(str(make_header(decode_header(str(value or "")))).split())
    except (ValueError, LookupError):
        return str(value)
