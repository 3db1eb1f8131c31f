"""Texts that may not be shown in full: the archive does not hold them in full either, since its files are public."""

from __future__ import annotations

from collections.abc import Iterator

from dossier.archive.collection import Archive
from dossier.archive.findings import Findings
from dossier.archive.identity import reading_name
from dossier.archive.review.around import Around
from dossier.archive.review.filed import filed
from dossier.model import EXCERPT, Version
from dossier.problems import Problem


def check(archive: Archive, around: Around, at: Findings) -> Iterator[Problem]:
    for version in filed(archive):
        yield from _held(version, around, at)
        if version.front.rights.display != "full":
            yield from _text(version, at)


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
