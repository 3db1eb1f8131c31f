"""How a text was received and prepared (record.html), and its original line by line (reading.html)."""

from __future__ import annotations

from dataclasses import dataclass

from dossier.site.views.parts import Direction, Link, ShownDate, Text


@dataclass(frozen=True, slots=True)
class OriginalNote:
    """The bytes of the text, and which `count` lines of their reading it is. `file` is empty where they are not
    published, `private` where the archive does not hold them itself; `page` is where they came from, `reading` the page
    that shows them line by line, if there is one. `encoding` is its IANA name, `known_by` how it is known; both are
    empty where nothing is recorded."""

    name: str
    file: str
    private: bool
    sha256: str
    lines: tuple[Link, ...]
    count: int
    page: str
    reading: str
    captured: ShownDate | None
    format: str
    encoding: str
    known_by: str


@dataclass(frozen=True, slots=True)
class EvidencePiece:
    """One piece of evidence: the line, the words there, what they show; whether they speak against the value."""

    lines: tuple[Link, ...]
    words: Text
    shows: Text
    against: bool = False


@dataclass(frozen=True, slots=True)
class EvidenceNote:
    """Why a field has its value; several pieces where several lines tell of it, or disagree."""

    field: str
    pieces: tuple[EvidencePiece, ...]


@dataclass(frozen=True, slots=True)
class LinesNote:
    """Lines of the original, `count` of them, and what is to be said of them."""

    lines: tuple[Link, ...]
    count: int
    words: str


@dataclass(frozen=True, slots=True)
class RemovedLine:
    """A line that was left out, or the part of one, as it stands in the original."""

    number: Link
    words: Text


@dataclass(frozen=True, slots=True)
class RemovedNote:
    """What was left out for one reason: its role, the reason (empty where it says no more than the role), where it
    stands (`count` lines), and, where the original lies open, its words."""

    role: str
    reason: str
    lines: tuple[Link, ...]
    count: int
    texts: tuple[RemovedLine, ...]


@dataclass(frozen=True, slots=True)
class CorrectionNote:
    """Words that the archive corrected: those that the original prints, those that stand now at `place` (`#l26`, or
    empty), and why. The mark in the text leads to the id `name`, and is described by the id `told`: the printed words.
    """

    name: str
    told: str
    place: str
    printed: Text
    corrected: Text
    why: Text
    line: Link


@dataclass(frozen=True, slots=True)
class AlignmentNote:
    """How many pairs of paragraphs this text and the one in `language` have, and how many of them are guesses."""

    language: str
    pairs: int
    guesses: int


@dataclass(frozen=True, slots=True)
class Record:
    """How a text was received, what its fields rest on, what was left out or brought back. Empty parts say nothing."""

    original: OriginalNote | None
    evidence: tuple[EvidenceNote, ...]
    flaws: tuple[LinesNote, ...]
    kept: tuple[LinesNote, ...]
    removed: tuple[RemovedNote, ...]
    alignments: tuple[AlignmentNote, ...]

    @property
    def is_empty(self) -> bool:
        parts = (self.original, self.evidence, self.flaws, self.kept, self.removed, self.alignments)
        return not any(parts)


@dataclass(frozen=True, slots=True)
class LineNote:
    """What a line, or a `part` of it in words, is, and where it went: `url` leads there. `why` is a reason of the
    program's, or empty. `is_text`: it went into a text or a field."""

    part: str
    role: str
    why: str
    url: str
    is_text: bool


@dataclass(frozen=True, slots=True)
class ReadingLine:
    """A line of the original that is not blank. Its id is `l14`, as the anchor of the paragraph that comes from it."""

    number: int
    words: Text
    notes: tuple[LineNote, ...]


@dataclass(frozen=True, slots=True)
class ReadingPage:
    """An original line by line, `count` of them with the blank ones. `texts` are those read from it, in each language;
    `file` is where its bytes lie, `dir` the direction of its main text."""

    name: str
    dir: Direction
    format: str
    file: str
    count: int
    texts: tuple[Link, ...]
    article: Link
    lines: tuple[ReadingLine, ...]
