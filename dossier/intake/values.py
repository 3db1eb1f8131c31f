"""What goes into intake and what comes out of it: frozen values, passed from stage to stage."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal

from dossier.model import Span, Version
from dossier.problems import Problem

Role = Literal[
    "title",
    "kicker",
    "standfirst",
    "byline",
    "dateline",
    "published",
    "updated",
    "paragraph",
    "heading",
    "quotation",
    "caption",
    "credit",
    "repeated-title",
    "slug",
    "outlet-line",
    "related",
    "teaser",
    "form",
    "legal",
    "address",
    "furniture",
]

Stating = Literal["title", "standfirst", "published", "updated", "byline", "outlet", "lang", "url", "captured"]
"""The fields of which files state something for machines; `captured` is when a page was saved, never published."""

BODY: frozenset[Role] = frozenset({"paragraph", "heading", "quotation", "caption"})
FIELDS: frozenset[Role] = frozenset({"title", "standfirst", "byline", "dateline", "published", "updated"})


@dataclass(frozen=True, slots=True)
class Received:
    """An original as it came: its name when received (no folders), its bytes, the encoding if an editor says."""

    name: str
    data: bytes
    encoding: str | None = None


@dataclass(frozen=True, slots=True)
class Stated:
    """What the editor says; it outweighs what the text says. `added` is the day the article joins the archive.

    `private`: whether the bytes are kept out of the archive; None where the editor leaves it to what the file holds.
    `encoding` and `lang` are those of the files' text.
    """

    added: date
    meeting: str | None = None
    outlet: str | None = None
    url: str | None = None
    captured: date | None = None
    private: bool | None = None
    encoding: str | None = None
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the reading, or the part of one, with one role. `text` is exactly what the span holds."""

    span: Span
    text: str
    lang: str | None = None
    role: Role | None = None
    reason: str = ""

    @property
    def number(self) -> int:
        return self.span.first

    def follows(self, above: Line) -> bool:
        """Whether it is the next line, without a blank one between."""
        return self.number == above.number + 1

    def as_(self, role: Role, reason: str) -> Line:
        return replace(self, role=role, reason=reason)

    def left_out(self, reason: str) -> Line:
        """The line as what stands around texts, which is in none of their languages."""
        return replace(self, role="furniture", reason=reason, lang=None)

    def part(self, start: int, end: int) -> Line:
        """The characters `start` to `end` of this line (from 0, `end` not included), without a role.

        Where nothing but white space of a whole line is left out, that is the line itself.
        """
        if self.span.start is None and not (self.text[:start] + self.text[end:]).strip():
            return replace(self, role=None, reason="")
        before = (self.span.start or 1) - 1
        span = Span(self.number, self.number, before + start + 1, before + end)
        return Line(span, self.text[start:end], self.lang)


@dataclass(frozen=True, slots=True)
class Statement:
    """What the file says of the article in a form for machines: a line of the reading prints it.

    `value` is words of that line; `by` says where the file states it (`json-ld`, `opengraph`, `time` …).
    """

    field: Stating
    by: str
    value: str
    line: int


@dataclass(frozen=True, slots=True)
class Told:
    """The role that the structure of the file gives a line of the reading, and its reason code."""

    role: Role
    reason: str


@dataclass(frozen=True, slots=True)
class Note:
    """Something an editor must know or settle: a code of `reasons`, and the words of the text that raise it.

    `names` are the ids of the people whom the words may mean.
    """

    code: str
    words: str = ""
    line: int = 0
    names: tuple[str, ...] = field(default=(), kw_only=True)


def by_code(notes: Iterable[Note]) -> Mapping[str, tuple[Note, ...]]:
    """The notes of each code together, the codes in the order of their first notes: a sentence is said once."""
    found: dict[str, tuple[Note, ...]] = {}
    for note in notes:
        found[note.code] = (*found.get(note.code, ()), note)
    return found


@dataclass(frozen=True, slots=True)
class Candidate(Note):
    """Words that look like the name of a person whom the archive does not know: `line` is the first of its `lines`."""

    lines: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Proposal:
    """A meeting that an article seems to report on; `meeting.py` says when that is `certain`.

    `confidence` is 0 to 1; `missing` says what would settle it, and what speaks against it. `also`: the article
    reports on another meeting in the first place, and the meeting was over when it appeared.
    """

    meeting: str
    certain: bool
    why: tuple[Note, ...]
    confidence: float = 0.0
    missing: tuple[Note, ...] = ()
    also: bool = False


@dataclass(frozen=True, slots=True)
class Difference:
    """A field, or the `body`, of a file that says something else than would be written today (both as raw lines).

    `free`: nobody has changed it by hand since it was written. `version` as field: a text is there on one side only.
    """

    path: str
    field: str
    now: str
    today: str
    free: bool


@dataclass(frozen=True, slots=True)
class Taken:
    """What was understood of one original.

    `files` are to be written under content/ (path -> text or bytes); empty where nothing is to be written, and
    `problems` then say why. `known` is the path of the file that already holds this original: then `differences` say
    what would be written otherwise today, and `files` are what an update would write. `reading` holds all lines of the
    original, `lines` those of them, or their parts, that have a role. `asked` are the notes of each version, by its
    language. `candidates` are words that look like names of people whom the archive does not know, each with why, for
    the editor alone.
    """

    name: str
    versions: tuple[Version, ...] = ()
    files: Mapping[str, str | bytes] = field(default_factory=dict)
    lines: tuple[Line, ...] = ()
    notes: tuple[Note, ...] = ()
    asked: Mapping[str, tuple[Note, ...]] = field(default_factory=dict)
    proposals: tuple[Proposal, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    known: str | None = None
    problems: tuple[Problem, ...] = ()
    differences: tuple[Difference, ...] = ()
    reading: tuple[str, ...] = ()

    @property
    def open_questions(self) -> tuple[str, ...]:
        """The questions left to the editor, each once; sentences to be translated where they are shown."""
        return tuple(dict.fromkeys(text for version in self.versions for text in version.open_questions))
