"""Few things over time: a mark for each, one above the other where they would touch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from dossier.site.pictures import svg
from dossier.site.pictures.axis import Axis
from dossier.site.pictures.days import Days
from dossier.site.views.parts import Text

LANE = 26
"""Pixels from lane to lane: a finger's breadth."""

MOST, MOST_LANES = 60, 6
"""Of more marks, and of more lanes of them, there is no picture."""

MOST_NAMED = 6
"""So many marks have their names beside them."""

MARK, NAME = 8.5, 44.0
"""The width of a mark and of its name, as percentages of the narrowest screen's picture."""

VISIBLE = 1.5
"""Percent of the width from which on a stretch of time can be seen."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing: when it was, where it leads, its whole title and its short name (a date)."""

    days: Days
    url: str
    title: Text
    name: str


@dataclass(frozen=True, slots=True)
class _Placed:
    """A mark, and from where to where its stretch of time lies; `named` if its name may stand beside it."""

    mark: Mark
    start: float
    end: float
    named: bool

    @property
    def turned(self) -> bool:
        """Whether its name stands before it, for want of room after it."""
        return self.end > 100 - NAME

    @property
    def shows_name(self) -> bool:
        """Not where a stretch leaves room for it on neither side."""
        return self.named and (not self.turned or self.start > NAME)

    @property
    def room(self) -> tuple[float, float]:
        """What nothing else on its lane may touch."""
        before, after = (NAME, MARK / 2) if self.turned else (MARK / 2, NAME)
        before, after = (before, after) if self.shows_name else (MARK / 2, MARK / 2)
        return self.start - before, max(self.start + MARK / 2, self.end + after)


def marks(axis: Axis, found: Sequence[Mark], names: Sequence[str], sentence: str) -> Markup | None:
    """The picture; None if so many marks would touch that it would grow too high. `names` are those of the periods."""
    lanes: list[list[_Placed]] = []
    named = len(found) <= MOST_NAMED
    placed = sorted((_place(axis, mark, named) for mark in found), key=lambda each: each.room)
    for each in placed:
        free = (lane for lane in lanes if lane[-1].room[1] <= each.room[0])
        lane = next(free, None)
        if lane is None:
            lanes.append(lane := [])
        lane.append(each)
    if len(lanes) > MOST_LANES:
        return None
    y = LANE * len(lanes) + 4
    heights = [(each, y - LANE * at - LANE / 2) for at, lane in enumerate(lanes) for each in lane]
    stems = [_stem(axis, each, height, y) for each, height in heights]
    drawn = [_drawn(axis, each, height) for each, height in heights]
    return svg.drawing("group", sentence, y + 24, [*stems, *svg.foot(axis, axis.ticks(), names, y), *drawn])


def _place(axis: Axis, mark: Mark, named: bool) -> _Placed:
    first, last = mark.days.first, mark.days.last
    start = axis.at(first) if first else 0.0
    return _Placed(mark, start, axis.at(last) if last else 100.0, named)


def _stem(axis: Axis, placed: _Placed, y: float, ground: float) -> str:
    x = axis.left(placed.start)
    return svg.element("line", x1=x, x2=x, y1=y, y2=ground, class_="stem")


def _drawn(axis: Axis, placed: _Placed, y: float) -> str:
    x, mark = axis.left(placed.start), placed.mark
    css = "mark" if mark.days.sure else "mark unsure"
    inner = svg.element("circle", cx=x, cy=y, r=12, class_="hit") + svg.element("circle", cx=x, cy=y, r=6)
    if placed.end - placed.start > VISIBLE:
        inner = svg.element("line", x1=x, x2=axis.left(placed.end), y1=y, y2=y) + inner
    if placed.shows_name:
        inner += _name(axis, placed, y)
    return svg.link(mark.url, mark.title, inner, css)


def _name(axis: Axis, placed: _Placed, y: float) -> str:
    x = axis.left(placed.start if placed.turned else placed.end)
    away = 13.0 if placed.turned == axis.rtl else -13.0
    return svg.words(placed.mark.name, x=x, y=y, dx=away, dy=".35em", text_anchor="end" if placed.turned else "")
