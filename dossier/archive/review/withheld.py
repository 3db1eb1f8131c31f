"""Texts that may not be shown in full: the archive does not hold them in full either, since its files are public."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from dossier.archive.collection import Archive
from dossier.archive.findings import Findings
from dossier.archive.identity import reading_name
from dossier.archive.review.around import Around
from dossier.archive.review.filed import filed
from dossier.model import EXCERPT, Original, Version
from dossier.problems import Problem

FEWEST = 8
"""Words of a line that tell it from others; a shorter one is a name, a date, a heading."""


def check(archive: Archive, around: Around, at: Findings) -> Iterator[Problem]:
    for version in filed(archive):
        yield from _held(version, around, at)
        if version.front.rights.display != "full":
            yield from _text(version, at)
    yield from _copies(archive, around, at)
    yield from _told(archive, around, at)


def _held(version: Version, around: Around, at: Findings) -> Iterator[Problem]:
    """An original that lies here although it may not."""
    original, display = version.front.original, version.front.rights.display
    for name in (original.file, reading_name(original.file)) if original else ():
        path = f"originals/{name}"
        if path in around.files and display != "full":
            message = f"{path} holds the text, of which readers get no more than the {display}"
            hint = "keep the original elsewhere: `held: private`"
            yield at("rights-full-text", version.path, ("rights", "display"), message, hint)
        elif original and original.held == "private" and path == f"originals/{original.file}" and path in around.files:
            message = f"{path} is here, and said to be held privately"
            yield at("original-private", version.path, ("original", "held"), message, "move it away, or say `public`")


def _text(version: Version, at: Findings) -> Iterator[Problem]:
    most = EXCERPT if version.front.rights.display == "excerpt" else 0
    length = 0
    for block in version.blocks:
        length += len(block.text)
        if length > most:
            display = version.front.rights.display
            message = f"from here on the text is more than “display: {display}” lets readers have"
            hint = (
                f"leave its first sentences: a quarter of the text, at most {most} characters"
                if most
                else "take the text out: title and address are enough"
            )
            yield at.line("rights-full-text", version.path, block.line, message, hint)
            return


def _copies(archive: Archive, around: Around, at: Findings) -> Iterator[Problem]:
    """The bytes of an original that is held elsewhere, under whatever name. Of the inbox its reader tells."""
    private = {one.sha256: one.file for one in _originals(archive) if one.held == "private"}
    judged = {f"originals/{one.file}" for one in _originals(archive)} | {version.path for version in archive.versions}
    for path in around.files if private else ():
        if path not in judged and not path.startswith("inbox/") and (name := private.get(around.digest(path) or "")):
            message = f"this is {name}, byte for byte, which is said to be held privately"
            yield at.place("original-private", path, (0, 0), message, "move it away, or say `public`")


def _originals(archive: Archive) -> Iterator[Original]:
    left = (left.original for merged in archive.merged.values() for left in merged.left)
    own = (version.front.original for version in filed(archive))
    return (original for original in (*own, *left) if original)


def _told(archive: Archive, around: Around, at: Findings) -> Iterator[Problem]:
    """Hand-written pages that hold a paragraph of a text that readers may not have, as far as its words are known."""
    known = {words: version for version in filed(archive) for words in _withheld(version, around)}
    for path, text in around.files.items() if known else ():
        if text and path.startswith("pages/"):
            for number, line in _paragraphs(text):
                if found := next((one for words, one in known.items() if words in line), None):
                    display = found.front.rights.display
                    message = (
                        f"a paragraph of {found.path} stands here, of which readers get no more than the {display}"
                    )
                    yield at.line("rights-full-text", path, number, message, "take it out")


def _withheld(version: Version, around: Around) -> Iterator[str]:
    """The paragraphs behind the part that readers may have: of its file, and of its original if that can be read."""
    front = version.front
    if front.rights.display == "full":
        return
    texts = [block.text for block in version.blocks]
    most = EXCERPT if front.rights.display == "excerpt" else 0
    allowed = _plain(" ".join(texts))[:most]
    for text in map(_plain, (*texts, *_lines(front.original, around))):
        if len(text.split()) >= FEWEST and text not in allowed:
            yield text


def _lines(original: Original | None, around: Around) -> Iterator[str]:
    """The lines of an original that are the text's own."""
    source = around.source(original.file) if original else None
    if original and source and source.lines:
        for span in original.lines:
            yield from source.lines[span.first - 1 : span.last]


def _paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """The paragraphs of a page, each as one line, with the number of its first."""
    for match in re.finditer(r"\S.*?(?=\n\s*\n|\Z)", text, re.DOTALL):
        yield text.count("\n", 0, match.start()) + 1, _plain(match[0])


def _plain(text: str) -> str:
    """Words that are compared: letters and digits alone, one space between them."""
    return " ".join(re.findall(r"\w+", unicodedata.normalize("NFC", text)))
