"""Few things over time: a mark for each, one above the other where they would touch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from markupsafe import Markup

from dossier.site.pictures import svg
from dossier.site.pictures.axis import Axis
from dossier.site.pictures.days import Days
from dossier.site.views.parts import Text

LANE, NAMED_LANE = 26, 42
"""Pixels from lane to lane: a finger's breadth, and a line of letters over it."""

MOST, MOST_LANES = 60, 6
"""Of more marks, and of more lanes of them, there is no picture."""

MOST_NAMED = 6
"""So many marks have their names over them."""

MARK, LETTER, LONGEST = 8.5, 2.45, 66.0
"""The width of a mark, of a letter of a name, and of the longest name that a narrow screen shows, as percentages of
the narrowest screen's picture."""

VISIBLE = 1.5
"""Percent of the width from which on a stretch of time can be seen."""

Lean = Literal["start", "middle", "end"]


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing: when it was, where it leads, its whole title and its short name (a date)."""

    days: Days
    url: str
    title: Text
    name: str


@dataclass(frozen=True, slots=True)
class _Placed:
    """A mark at its place, from where to where its stretch of time lies, and which part of its name is over it."""

    mark: Mark
    at: float
    start: float
    end: float
    lean: Lean

    @property
    def room(self) -> tuple[float, float]:
        """What nothing else on its lane may touch."""
        width = _width(self.mark)
        before = {"start": 0.0, "middle": width / 2, "end": width}[self.lean]
        return (
            min(self.start, self.at - max(MARK / 2, before)),
            max(self.end, self.at + max(MARK / 2, width - before)),
        )

    def touches(self, other: _Placed) -> bool:
        return self.room[0] < other.room[1] and other.room[0] < self.room[1]


def marks(axis: Axis, found: Sequence[Mark], names: Sequence[str], sentence: str) -> Markup | None:
    """The picture; None if so many marks would touch that it would grow too high. `names` are those of the periods."""
    named = len(found) <= MOST_NAMED
    placed = _placed(axis, found if named else [replace(mark, name="") for mark in found])
    lanes: list[list[_Placed]] = []
    for each in sorted(placed, key=_turn):
        lane = next((lane for at, lane in enumerate(lanes) if _is_free(each, lane, lanes[at + 1 :])), None)
        if lane is None:
            lanes.append(lane := [])
        lane.append(each)
    if len(lanes) > MOST_LANES:
        return None
    high = NAMED_LANE if named else LANE
    y = high * len(lanes) + 4
    heights = [(each, y - high * at - LANE / 2) for at, lane in enumerate(lanes) for each in lane]
    stems = [_stem(axis, each, height, y) for each, height in heights]
    drawn = [_drawn(axis, each, height) for each, height in heights]
    return svg.drawing("group", sentence, y + 24, [*stems, *svg.foot(axis, axis.ticks(), names, y), *drawn])


def _placed(axis: Axis, found: Sequence[Mark]) -> Iterator[_Placed]:
    """Each mark at the day to stand for it; its name leans away from a neighbour or an end that is near."""
    dated = [(axis.at(mark.days.known), mark) for mark in found if mark.days.known]
    dated.sort(key=lambda each: each[0])
    places = [at for at, _ in dated]
    for (at, mark), before, after in zip(dated, [-100.0, *places], [*places[1:], 200.0], strict=False):
        first, last = mark.days.first, mark.days.last
        lean = _lean(at, at - before, after - at, _width(mark))
        yield _Placed(mark, at, axis.at(first) if first else 0.0, axis.at(last) if last else 100.0, lean)


def _is_free(placed: _Placed, lane: Iterable[_Placed], above: Iterable[Iterable[_Placed]]) -> bool:
    """Whether it touches nothing on a lane, nor a stem that comes down from those above."""
    start, end = placed.room
    stems = (other.at for each in above for other in each)
    return not any(map(placed.touches, lane)) and not any(start < at < end for at in stems)


def _turn(placed: _Placed) -> tuple[bool, float]:
    """What is laid lower comes first: the later of two, so that no stem runs through a name after an earlier mark; the
    earlier of two with their names before them."""
    return placed.lean == "end", placed.at if placed.lean == "end" else -placed.at


def _width(mark: Mark) -> float:
    return min(LETTER * len(mark.name), LONGEST)


def _lean(at: float, before: float, after: float, width: float) -> Lean:
    """Which part of a name is over a place; `before` and `after` say how far the neighbours are."""
    if min(before, after, 2 * at, 2 * (100 - at)) >= width:
        return "middle"
    fits_after, fits_before = at + width <= 100, at - width >= 0
    if not fits_after and not fits_before:
        return "middle"
    return "start" if fits_after and (after >= before or not fits_before) else "end"


def _stem(axis: Axis, placed: _Placed, y: float, ground: float) -> str:
    x = axis.left(placed.at)
    return svg.element("line", x1=x, x2=x, y1=y, y2=ground, class_="stem")


def _drawn(axis: Axis, placed: _Placed, y: float) -> str:
    x, mark = axis.left(placed.at), placed.mark
    inner = svg.element("circle", cx=x, cy=y, r=12, class_="hit") + svg.element("circle", cx=x, cy=y, r=6)
    if placed.end - placed.start > VISIBLE:
        inner = _stretch(axis, placed, y) + inner
    if mark.name:
        inner += _name(axis, placed, y)
    return svg.link(mark.url, mark.title, inner, "mark" if mark.days.sure else "mark unsure")


def _stretch(axis: Axis, placed: _Placed, y: float) -> str:
    """The time of a mark; an arrow points on where it is open."""
    start, end = axis.left(placed.start), axis.left(placed.end)
    drawn = svg.element("line", x1=start, x2=end, y1=y, y2=y)
    if placed.mark.days.last is None:
        return drawn + svg.arrow(end, y, not axis.rtl)
    return drawn if placed.mark.days.first else drawn + svg.arrow(start, y, axis.rtl)


def _name(axis: Axis, placed: _Placed, y: float) -> str:
    """Over the mark, as far as the mark reaches where it leans."""
    name, lean = placed.mark.name, placed.lean
    away = 0.0 if lean == "middle" else 6.0 if (lean == "end") != axis.rtl else -6.0
    css = "wide" if LETTER * len(name) > LONGEST else ""
    anchor = "" if lean == "start" else lean
    return svg.words(name, x=axis.left(placed.at), y=y - 13, dx=away, text_anchor=anchor, class_=css)
