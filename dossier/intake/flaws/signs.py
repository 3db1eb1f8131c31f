"""What a flaw of the text is shown by: the line and the words there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from dossier.intake.lines.wrapped import blocks
from dossier.intake.values import BODY, Line


class Sign(NamedTuple):
    """`words`: those of the line that show the flaw."""

    line: int
    words: str


class Paragraph(NamedTuple):
    """A paragraph of the text: a line, or several that are broken at a width; `text` has spaces in place of breaks."""

    lines: tuple[Line, ...]
    text: str


def text(lines: Iterable[Line]) -> list[Line]:
    """The lines of the text."""
    return [line for line in lines if line.role in BODY]


def paragraphs(lines: Sequence[Line]) -> list[Paragraph]:
    """The running text, paragraph by paragraph."""
    groups = [group for group in blocks(text(lines)) if group[0].role in ("paragraph", "quotation")]
    return [Paragraph(tuple(group), " ".join(line.text.strip() for line in group)) for group in groups]
