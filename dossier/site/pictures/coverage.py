"""Who reported on a meeting, and how soon: a row for each outlet, a column for each day or stretch of days after it.

A text is a letter for its language. Where its day is not known, a dashed band lies over all the columns in which it may
be, without an end where no last or first day is known; what has no date at all stands in a column of its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from dossier.site.pictures import svg
from dossier.site.pictures.axis import left
from dossier.site.pictures.days import Days
from dossier.site.views.parts import Text

LAST_DAYS = (-1, 0, 1, 2, 3, 7, 30)
"""The last day of each column but the last, counted from the meeting: before it, its day, 1, 2, 3, 4–7, 8–30, later."""

LATER = len(LAST_DAYS)
LANE = 28
HALF, DIGIT = 11, 4.5
"""Pixels from the middle of a letter to its frame, and how much further it reaches for each figure of a number."""


@dataclass(frozen=True, slots=True)
class Reach:
    """The columns in which a text may lie, of those above; `start` None: it has no date. `later`, `earlier`: or after
    all of them, or before."""

    start: int | None
    end: int
    later: bool = False
    earlier: bool = False

    @property
    def open(self) -> bool:
        return self.later or self.earlier

    @property
    def banded(self) -> bool:
        """Whether it may lie in more than one place."""
        return self.start is not None and (self.open or self.end > self.start)


@dataclass(frozen=True, slots=True)
class Told:
    """Texts of one language and reach: the letter of the language, and how many there are if not one."""

    reach: Reach
    letter: Text
    number: str


def reach(text: Days, meeting: Days) -> Reach:
    """Where a text lies, from its days and those of the meeting, of which one is known at least."""
    if text.known is None:
        return Reach(None, 0)
    if text.first is None:
        return Reach(0, column(text.known, meeting), earlier=True)
    start = column(text.first, meeting)
    return Reach(start, column(text.last, meeting)) if text.last else Reach(start, min(start + 1, LATER), later=True)


def column(day: date, meeting: Days) -> int:
    first, last = meeting.first or meeting.last or day, meeting.last or meeting.first or day
    after = (day - first).days if day < first else max((day - last).days, 0)
    return next((at for at, most in enumerate(LAST_DAYS) if after <= most), LATER)


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns that a picture needs: from the first to the last one in use, the day of the meeting among them."""

    first: int
    last: int
    undated: bool
    rtl: bool

    @property
    def count(self) -> int:
        return self.last - self.first + 1 + self.undated

    def edge(self, index: int) -> float:
        """Where a column begins, counted from the first one; in percent, in the direction of reading."""
        return 100 * index / self.count

    def left(self, place: float) -> str:
        return left(place, self.rtl)


def columns(found: Iterable[Reach], rtl: bool) -> Columns:
    reaches = tuple(found)
    dated = [each for each in reaches if each.start is not None]
    first = min((each.start or 0 for each in dated), default=1)
    return Columns(min(first, 1), max((each.end for each in dated), default=1), len(dated) < len(reaches), rtl)


def track(among: Columns, row: Sequence[Told]) -> Markup:
    """One outlet's row; it says nothing to who cannot see it, the picture as a whole does."""
    lanes: list[int] = []
    drawn = [
        svg.element("line", x1=(x := among.left(among.edge(at))), x2=x, y1="0", y2="100%", class_="grid")
        for at in range(among.count)
    ]
    for told in sorted(row, key=lambda each: _room(among, each)):
        begin, end = _room(among, told)
        lane = next((at for at, taken in enumerate(lanes) if taken <= begin), len(lanes))
        lanes[lane : lane + 1] = [end]
        drawn.append(_told(among, told, begin, end, LANE * (lane + 0.5)))
    height = LANE * len(lanes)
    return Markup(svg.element("svg", "".join(drawn), aria_hidden="true", width="100%", height=height))


def _room(among: Columns, told: Told) -> tuple[int, int]:
    """From which column of the picture to before which one it reaches."""
    if told.reach.start is None:
        return among.count - 1, among.count
    start, end = told.reach.start - among.first, told.reach.end - among.first
    return start, among.count - among.undated if told.reach.later else end + 1


def _told(among: Columns, told: Told, begin: int, end: int, y: float) -> str:
    at = end - 1 if told.reach.earlier else begin
    x = among.left((among.edge(at) + among.edge(at + 1)) / 2)
    inner = _band(among, told.reach, begin, end, y) if told.reach.banded else ""
    half = HALF + DIGIT * (len(told.number) + bool(told.number))
    inner += svg.element("rect", x=x, y=y - HALF, width=2 * half, height=22, rx=11, transform=f"translate({-half:g})")
    own = {"lang": told.letter.lang, "dir": told.letter.dir} if told.letter.foreign else {}
    inner += svg.words(f"{told.letter.words} {told.number}".strip(), x=x, y=y, dy=".35em", text_anchor="middle", **own)
    return svg.element("g", inner, class_="told")


def _band(among: Columns, reach: Reach, begin: int, end: int, y: float) -> str:
    """From before one column to before another. An open end is cut off, and an arrow points on from there."""
    first, last = among.edge(begin), among.edge(end)
    x, width = among.left(last if among.rtl else first), f"{last - first:.4g}%"
    if not reach.open:
        return svg.element("rect", x=x, y=y - HALF, width=width, height=2 * HALF, rx=HALF, class_="band")
    onward = reach.later != among.rtl
    band = svg.element("rect", x="0" if onward else "-50%", y=1, width="150%", height=2 * HALF, rx=HALF, class_="band")
    cut = svg.element("svg", band, x=x, y=y - HALF - 1, width=width, height=2 * HALF + 2, class_="open")
    return cut + svg.arrow(among.left(last if reach.later else first), y, onward)


def letters(autonyms: Mapping[str, str]) -> dict[str, str]:
    """A letter for each language, from what it calls itself (an Arabic name without its article); two where several
    languages would have the same."""
    bare = {lang: name.removeprefix("ال") for lang, name in autonyms.items()}
    firsts = Counter(name[:1].upper() for name in bare.values())
    return {lang: (name[:1] if firsts[name[:1].upper()] == 1 else name[:2]).capitalize() for lang, name in bare.items()}
