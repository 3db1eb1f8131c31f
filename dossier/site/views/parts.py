"""The parts that pages share: words with their language, links, dates as shown, cards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from dossier.model import Basis

Direction = Literal["rtl", "ltr"]


@dataclass(frozen=True, slots=True)
class Text:
    """Words and the language they are in. `foreign`: not the language of the page, so `lang` and `dir` must be said."""

    words: str
    lang: str
    dir: Direction
    foreign: bool


@dataclass(frozen=True, slots=True)
class Link:
    """A link within the site, relative to the page; `count` says how much is behind it where that is of use."""

    text: Text
    url: str
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of a date's words; `datetime` is the value of `<time datetime>` (YYYY, YYYY-MM, YYYY-MM-DD) or empty."""

    words: str
    datetime: str


@dataclass(frozen=True, slots=True)
class ShownDate:
    """A date in the locale's own way; print it with `time_tag`.

    `pieces` joined are its words: one piece for a day, three or so for an interval. What the archive supplies stands in
    square brackets. `note` says how it is known when not simply printed ("inferred", "date unknown" …), else empty.
    """

    pieces: tuple[Piece, ...]
    basis: Basis
    known: bool
    note: str
    as_printed: Text | None

    @property
    def words(self) -> str:
        return "".join(piece.words for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Reason:
    """A sentence for or against something, and the words of the text that it rests on, if they may be shown."""

    sentence: str
    words: Text | None


@dataclass(frozen=True, slots=True)
class ProposedMeeting:
    """A meeting that an unassigned article may report on: what speaks for it, and what is missing to be sure."""

    meeting: Link
    why: tuple[Reason, ...]
    missing: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class ArticleCard:
    """An article in a list. `title`, `outlet` and `byline` keep their own language; `languages` are its versions.

    `reports_also`: it lies with another meeting and reports on this one too. `questions` are open only if unreviewed,
    and on the list of unassigned articles, which alone has `proposals`.
    """

    id: str
    url: str
    title: Text
    standfirst: Text | None
    outlet: Link | None
    byline: Text | None
    date: ShownDate
    language: str
    kind: str
    kind_words: str
    languages: tuple[Link, ...]
    parallel: str | None
    meeting: Link | None
    reports_also: bool
    unreviewed: bool
    questions: tuple[str, ...]
    proposals: tuple[ProposedMeeting, ...] = ()


@dataclass(frozen=True, slots=True)
class MeetingCard:
    """A meeting in a list. `dates` has several entries when sources disagree; `summary` is its first sentence."""

    id: str
    url: str
    title: Text
    kind_words: str
    dates: tuple[ShownDate, ...]
    place: Link | None
    participants: tuple[Link, ...]
    summary: Text | None
    articles: int
