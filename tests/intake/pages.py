"""Web pages for tests: small ones that hold an article, and what packs them."""

from __future__ import annotations

import plistlib
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

from dossier.intake import Received
from dossier.intake.formats import Reading, reading

TEXT = (
    "The harbour opened again after two months. The first ship carried grain.",
    "A pilot said that the channel was deep enough. Nobody was hurt.",
)
PLACE = "https://www.harbour-press.example/2022/11/02/harbour"


def page(head: str = "", under: str = "", language: str = "en") -> str:
    paragraphs = "".join(f"<p>{text}</p>" for text in TEXT)
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><title>Harbour opens again</title>{head}</head><body><article>'
        f"<h1>Harbour opens again</h1>{paragraphs}{under}</article></body></html>"
    )


def read(data: str | bytes, name: str = "page.html") -> Reading:
    return reading(Received(name, data.encode() if isinstance(data, str) else data))


def visible(found: Reading) -> list[str]:
    """The lines that the page shows."""
    return [line for number, line in enumerate(found.lines, 1) if _reason(found, number) != "page-states"]


def roles(found: Reading) -> dict[str, str]:
    """Line -> role, of those whose role the structure tells."""
    return {line: found.told[number].role for number, line in enumerate(found.lines, 1) if number in found.told}


def said(found: Reading, field: str) -> list[tuple[str, str]]:
    """Witness and value of each statement of a field; each value stands in its line."""
    assert all(one.value in found.lines[one.line - 1] for one in found.statements)
    return [(one.by, one.value) for one in found.statements if one.field == field]


def mhtml(html: str, charset: str = "utf-8", location: str = PLACE, headers: tuple[tuple[str, str], ...] = ()) -> bytes:
    message = MIMEMultipart("related")
    for name, value in (("From", "<Saved by Blink>"), ("Snapshot-Content-Location", location), *headers):
        message[name] = value
    part = MIMEText(html, "html", charset)
    part["Content-Location"] = location
    message.attach(part)
    message.attach(MIMEText("body { color: red }", "css"))
    return message.as_bytes()


def webarchive(html: bytes, encoding: str = "UTF-8", address: str = PLACE) -> bytes:
    resource = {
        "WebResourceData": html,
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": encoding,
        "WebResourceURL": address,
    }
    return plistlib.dumps({"WebMainResource": resource, "WebSubresources": []}, fmt=plistlib.FMT_BINARY)


def _reason(found: Reading, number: int) -> str:
    return found.told[number].reason if number in found.told else ""
