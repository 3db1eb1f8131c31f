"""The rules between an original and the texts read from it: nothing is lost, nothing altered in silence."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from dossier.archive.accounting import left_over
from dossier.archive.collection import Archive
from dossier.archive.corrected import unused
from dossier.archive.findings import Findings
from dossier.archive.identity import reading_name
from dossier.archive.kept import KEPT
from dossier.archive.located import Located, locate, printed
from dossier.model import Original, Span, Version
from dossier.problems import Problem


class Source(NamedTuple):
    """What is held of an original: the SHA-256 of its bytes if they are here, and its lines if it could be read."""

    sha256: str | None
    lines: tuple[str, ...] | None


Sources = Callable[[str], Source | None]
"""Finds an original by its file name."""

Readings = Callable[[str], tuple[str, ...] | None]
"""Finds the lines of an original's reading by its file name; None where there are none."""


def check_originals(archive: Archive, source: Sources, at: Findings) -> Iterator[Problem]:
    """What is wrong between the originals and their versions."""
    groups: dict[str, list[Version]] = {}
    for version in archive.versions:
        if version.front.original and not version.unreviewed:
            groups.setdefault(version.front.original.file, []).append(version)
    for file, versions in groups.items():
        found = source(file)
        for version in versions:
            yield from _held(version, found, at)
            yield from _kept(version, found, at)
        if found and found.lines is not None:
            yield from _account(versions, found.lines, at)


def _held(version: Version, source: Source | None, at: Findings) -> Iterator[Problem]:
    """Whether the bytes are there, and are the right ones."""
    original, path = _original(version), version.path
    if "/" in original.file or "\\" in original.file:
        yield at("original-name", path, ("original", "file"), f"“{original.file}” is a path, not a name")
    elif source is None or source.sha256 is None:
        if original.held == "public":
            message, hint = f"there is no originals/{original.file}", "or is it held privately: `held: private`?"
            yield at("original-missing", path, ("original", "file"), message, hint)
    elif source.sha256 != original.sha256:
        message = f"the SHA-256 of originals/{original.file} is {source.sha256}"
        hint = "an original is never edited: bring back the bytes as received"
        yield at("original-hash", path, ("original", "sha256"), message, hint)
    elif source.lines is None:
        message, hint = "no line of it can be compared", f"put its text beside it as {reading_name(original.file)}"
        yield at("original-unreadable", path, ("original", "file"), message, hint)


def _kept(version: Version, source: Source | None, at: Findings) -> Iterator[Problem]:
    """What cannot be brought back, because nobody can read it."""
    if source is None or source.lines is None:
        for index, removed in enumerate(version.front.removed):
            if removed.reason == KEPT:
                message = f"{', '.join(map(_lines, removed.lines))} cannot be brought back: the original cannot be read"
                hint = "take the entry off the list, and put the text into the body"
                yield at("kept-unreadable", version.path, ("removed", index, "reason"), message, hint)


def _account(versions: Sequence[Version], lines: tuple[str, ...], at: Findings) -> Iterator[Problem]:
    """Whether the versions of one original say all that it says, and in its words."""
    outside = [found for version in versions for found in _outside(version, len(lines), at)]
    yield from outside
    places = [(version, locate(version.front, version.blocks, lines)) for version in versions]
    for version, found in places if not outside else ():
        yield from _words(version, found, lines, at)
        yield from _evidence(version, lines, at)
        yield from _corrections(version, lines, at)
    for span in left_over(places, lines):
        message = f"{_lines(span)} of the original is in no text and no field: {_short(span.cut(lines))}"
        hint = "take it into the text, or list it under `removed` with a reason"
        yield at("lines-unaccounted", versions[0].path, ("original", "lines"), message, hint)


def _outside(version: Version, length: int, at: Findings) -> Iterator[Problem]:
    for keys, spans in _named_lines(version):
        for span in spans:
            if span.last > length:
                message = f"{_lines(span)}: the original has {length} lines"
                yield at("lines-outside", version.path, keys, message)


def _named_lines(version: Version) -> Iterator[tuple[tuple[int | str, ...], Iterable[Span]]]:
    """Every key that names lines, and the lines."""
    front = version.front
    yield ("original", "lines"), _original(version).lines
    for index, removed in enumerate(front.removed):
        yield ("removed", index, "lines"), removed.lines
    for index, evidence in enumerate(front.evidence):
        yield ("evidence", index, "line"), (evidence.line,)
    for index, correction in enumerate(front.corrections):
        yield ("corrections", index, "line"), (correction.line,)
    for index, condition in enumerate(front.condition):
        yield ("condition", index, "lines"), condition.lines or ()


def _words(version: Version, found: Located, lines: tuple[str, ...], at: Findings) -> Iterator[Problem]:
    """Whether each paragraph and each printed field has the words of the line that it comes from."""
    for part, piece in found.parts:
        block = version.blocks[part.block]
        if piece is None:
            message = f"this paragraph is in no line of the original: {_short(part.text)}"
            yield at.line("words-changed", version.path, block.line, message)
        elif lines[piece.line - 1][piece.start : piece.end].strip(" \t") != part.text.strip(" \t"):
            message = f"line {piece.line} of the original has other words than this paragraph"
            hint = "bring them back, or list what you corrected under `corrections`, with the printed words"
            yield at.line("words-changed", version.path, block.line, message, hint)
    for name, words in printed(version.front).items():
        if name not in found.fields and not any(words in line for line in lines):
            message = f"the original does not have the words “{words}”"
            yield at("words-changed", version.path, (name,), message)


def _evidence(version: Version, lines: tuple[str, ...], at: Findings) -> Iterator[Problem]:
    for index, evidence in enumerate(version.front.evidence):
        if evidence.words not in evidence.line.cut(lines):
            message = f"line {evidence.line} of the original does not have the words “{evidence.words}”"
            yield at("evidence-words", version.path, ("evidence", index, "words"), message)


def _corrections(version: Version, lines: tuple[str, ...], at: Findings) -> Iterator[Problem]:
    for index in unused(version.blocks, version.front.corrections, lines):
        one = version.front.corrections[index]
        message = (
            f"“{one.printed}” is not in line {one.line} of the original, or “{one.corrected}” not in its paragraph"
        )
        yield at("correction-unused", version.path, ("corrections", index), message)


def _original(version: Version) -> Original:
    assert version.front.original is not None
    return version.front.original


def _lines(span: Span) -> str:
    """`line 26`, `lines 33-90`."""
    return f"line {span}" if span.first == span.last else f"lines {span}"


def _short(text: str) -> str:
    """The beginning of some words, in quotation marks."""
    words = " ".join(text.split())
    return f"“{words}”" if len(words) <= 60 else f"“{words[:60].rpartition(' ')[0]} …”"
