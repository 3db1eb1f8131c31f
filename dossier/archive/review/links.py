"""The links and images of texts and hand-written pages: that they lead somewhere, and that an image can be used.

Links to other sites are not followed here. The licence of an image lies beside it as `<name>.license`, which is how
REUSE (https://reuse.software/spec/) has it for files that cannot hold their own.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from markdown_it.token import Token

from dossier.archive.body import PARSER
from dossier.archive.collection import Archive
from dossier.archive.findings import Findings
from dossier.archive.review.around import Around
from dossier.archive.review.filed import filed
from dossier.model import Version
from dossier.problems import Problem

ADDRESS = re.compile(r"(?:^|/)(articles|meetings|people|bodies|places|outlets)/([^/]+)/")
"""The part of a page's address that names what it shows."""


class Target(NamedTuple):
    """What a link or an image leads to, and where it stands; `alt` only of images."""

    address: str
    path: str
    line: int
    alt: str | None = None


def check(archive: Archive, around: Around, at: Findings) -> Iterator[Problem]:
    for version in filed(archive):
        for target in _of_version(version):
            yield from _judged(target, archive, around, at, version)
    for path, text in around.files.items():
        if path.startswith("pages/") and text and "](" in text:
            for target in _targets(PARSER.parse(text), path, 1):
                yield from _judged(target, archive, around, at)


def _of_version(version: Version) -> Iterator[Target]:
    for block in version.blocks:
        if "](" in block.source or "<" in block.source:
            yield from _targets(PARSER.parse(block.source), version.path, block.line)


def _targets(tokens: list[Token], path: str, first: int) -> Iterator[Target]:
    for token in tokens:
        line = first + (token.map[0] if token.map else 0)
        for inner in token.children or ():
            if inner.type == "link_open":
                yield Target(str(inner.attrGet("href")), path, line)
            elif inner.type == "image":
                yield Target(str(inner.attrGet("src")), path, line, inner.content)


def _judged(
    target: Target, archive: Archive, around: Around, at: Findings, version: Version | None = None
) -> Iterator[Problem]:
    file = _file(target)
    if target.alt is not None:
        yield from _image(target, file, around, at)
    elif urlsplit(target.address).scheme or target.address.startswith("//"):
        return
    elif reason := _lost(target, file, archive, around, version):
        yield at.line("link-unknown", target.path, target.line, f"“{target.address}” leads nowhere: {reason}")


def _image(target: Target, file: str, around: Around, at: Findings) -> Iterator[Problem]:
    if not target.alt or not target.alt.strip():
        hint = "say in the brackets what is to be seen, for those who do not see it"
        yield at.line(
            "image-alt", target.path, target.line, f"the image {target.address} has no text in its place", hint
        )
    if urlsplit(target.address).scheme or target.address.startswith("//"):
        message = f"{target.address} would be fetched from another site by every reader"
        yield at.line("image-elsewhere", target.path, target.line, message, "put the file beside the page")
    elif file not in around.files:
        yield at.line("link-unknown", target.path, target.line, f"there is no image {file}")
    elif f"{file}.license" not in around.files:
        message = f"nothing says under which licence {file} may be shown"
        hint = f"write {file}.license with a line “SPDX-License-Identifier: …” and one “SPDX-FileCopyrightText: …”"
        yield at.line("image-licence", target.path, target.line, message, hint)


def _lost(target: Target, file: str, archive: Archive, around: Around, version: Version | None) -> str:
    """Why a link of this site leads nowhere; nothing if it does not, or if that is for MkDocs to say."""
    parts = urlsplit(target.address)
    if version and not parts.path:
        anchors = {*(block.anchor for block in version.blocks), *version.field_anchors.values()}
        return "" if parts.fragment in anchors else "the text has no such paragraph"
    if match := ADDRESS.search(f"{parts.path}/"):
        return "" if match[2] in _ids(archive, match[1]) else f"there is no “{match[2]}” among the {match[1]}"
    if version or parts.path.endswith(".md"):
        return "" if file in around.files else f"there is no {file}"
    return ""


def _ids(archive: Archive, kind: str) -> frozenset[str]:
    entries = getattr(archive, kind)
    return frozenset(entries)


def _file(target: Target) -> str:
    """The file below content/ that a relative address names."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(target.path), unquote(urlsplit(target.address).path)))
