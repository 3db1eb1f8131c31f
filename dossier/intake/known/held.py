"""What an article has in common with the texts that the archive holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from dossier.archive.collection import Archive, reports_on
from dossier.archive.naming import named_texts
from dossier.intake.values import BODY, Line, Role
from dossier.model import Article, Version
from dossier.text import passages
from dossier.text.passages import COMMON, PASSAGE, SHINGLE, Index, Passage, Text, nearest, shared

SEARCHED: frozenset[Role] = BODY | {"title", "standfirst"}
"""The lines of an article that are compared, as `named_texts` has those of a version in the archive."""

CLOSEST = 3
"""How many texts of the archive, the nearest by their shingles, are compared word by word."""

Key = tuple[str, str]
"""A version: id of its article, language."""


@dataclass(frozen=True, slots=True)
class Common:
    """A passage that an article shares with a version in the archive, and the line of the article it begins in."""

    version: Version
    passage: Passage
    line: Line


@dataclass(frozen=True, slots=True)
class Placed:
    """The passages of an article that only articles of one meeting have.

    `share` is their part of its words, 0 to 1, as far as articles have them that an editor put there: one that was
    filed by rules alone may be wrong, and is not to draw the next after it.
    """

    common: tuple[Common, ...]
    share: float


class Held:
    """The texts of an archive, indexed by their words. It grows with the archive."""

    def __init__(self) -> None:
        self._index: Index[Key] = Index()
        self._versions: dict[Key, Version] = {}
        self._articles: set[str] = set()
        self._meetings: dict[Key, frozenset[str]] = {}
        self._vouched: dict[Key, frozenset[str]] = {}

    def grown(self, archive: Archive) -> Held:
        """This, with every article of the archive taken in."""
        for key, article in archive.articles.items():
            if key not in self._articles:
                self._take_in(key, article)
        return self

    def _take_in(self, key: str, article: Article) -> None:
        self._articles.add(key)
        for version in article.versions:
            of = key, version.front.lang
            self._versions[of], self._meetings[of] = version, reports_on(article)
            self._vouched[of] = vouched(article)
            self._index.add(of, passages.text(named_texts(version)))

    def compare(self, lines: Iterable[Line], own: str) -> Compared:
        """An article, by its lines, beside all others; `own` is its id."""
        searched = tuple(line for line in lines if line.role in SEARCHED)
        text = passages.text(line.text for line in searched)
        holders = tuple(tuple(key for key in keys if key[0] != own) for keys in self._index.holders(text))
        return Compared(self, searched, text, holders)

    def text(self, key: Key) -> Text:
        return self._index[key]

    def version(self, key: Key) -> Version:
        return self._versions[key]

    def meetings(self, key: Key) -> frozenset[str]:
        return self._meetings[key]

    def vouched(self, key: Key) -> frozenset[str]:
        return self._vouched[key]


def vouched(article: Article) -> frozenset[str]:
    """The meetings that an editor says an article reports on. Where intake says so, it names its grounds.

    An editor who has seen that it is right takes these lines of evidence out, or adds the original with the meeting.
    """
    grounds = {piece.field for version in article.versions for piece in version.front.evidence}
    first = frozenset((article.main.meeting,) if article.main.meeting else ())
    others = reports_on(article) - first
    return frozenset(
        (*(first if "meeting" not in grounds else ()), *(others if "also_reports_on" not in grounds else ()))
    )


@dataclass(frozen=True, slots=True)
class Compared:
    """An article beside the texts of the archive: for each shingle of its text, the texts that hold it."""

    held: Held
    lines: tuple[Line, ...]
    text: Text
    holders: tuple[tuple[Key, ...], ...]

    def closest(self) -> Iterator[tuple[Version, Text, tuple[Passage, ...]]]:
        """The nearest texts, each with the passages it shares."""
        for key in nearest(self.holders, CLOSEST):
            other = self.held.text(key)
            yield self.held.version(key), other, shared(self.text, other)

    def placed(self) -> Mapping[str, Placed]:
        """By meeting: the passages that stand in its articles and in those of no other.

        What unassigned articles have too speaks neither for nor against; what so many texts have that the index does
        not know them all is nobody's.
        """
        found = {meeting: self._placed(at, meeting) for meeting, at in self._owned().items()}
        return {meeting: placed for meeting, placed in found.items() if placed.common}

    def _owned(self) -> Mapping[str, list[int]]:
        """The shingles, by their first word, that only one meeting's articles hold."""
        owned: dict[str, list[int]] = {}
        for at, keys in enumerate(self.holders):
            meetings = {meeting for key in keys for meeting in self.held.meetings(key)}
            if len(meetings) == 1 and len(keys) < COMMON:
                owned.setdefault(meetings.pop(), []).append(at)
        return owned

    def _placed(self, owned: Sequence[int], meeting: str) -> Placed:
        words = {word for at in owned for word in range(at, at + SHINGLE)}
        vouched: set[int] = set()
        found: list[Common] = []
        for key in self._nearest(owned, meeting) if len(words) >= PASSAGE else ():
            for passage in shared(self.text, self.held.text(key)):
                same = {word for run in passage.runs for word in range(run.left, run.left + run.length)} & words
                if len(same) >= PASSAGE:
                    found.append(Common(self.held.version(key), passage, self.lines[passage.left.block]))
                    vouched |= same if meeting in self.held.vouched(key) else set()
        return Placed(tuple(found), len(vouched) / max(1, len(self.text.forms)))

    def _nearest(self, owned: Iterable[int], meeting: str) -> Iterable[Key]:
        """The nearest articles of the meeting, and the nearest of those that an editor put there."""
        ours = [[key for key in self.holders[at] if meeting in self.held.meetings(key)] for at in owned]
        seen = [[key for key in keys if meeting in self.held.vouched(key)] for keys in ours]
        return dict.fromkeys((*nearest(ours, CLOSEST), *nearest(seen, CLOSEST)))
