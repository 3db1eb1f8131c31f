"""Many things over time: a bar for each month, year or decade."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from markupsafe import Markup

from dossier.site.pictures import svg
from dossier.site.pictures.axis import Axis
from dossier.site.pictures.days import Days
from dossier.site.views.parts import Text

HEAD = 20
"""Pixels above the bars, for the number over the highest."""

BETWEEN = 10
"""Pixels that stay free between two rows."""

ONE = 14
"""The most pixels that one of what is counted is high, so that little looks like little."""

FIGURE, WIDTHS = 8, (288, 740)
"""The most pixels that a figure of a number is wide, and how wide a narrow and a wide picture are at least."""

GAP = 0.22
"""How much of a period's width stays free."""


@dataclass(frozen=True, slots=True)
class Bar:
    """What falls into a period: for certain, and as its first day allows. `title` says it, `number` is the sum."""

    sure: int
    unsure: int
    url: str
    title: Text
    number: str


@dataclass(frozen=True, slots=True)
class Series:
    """A row of bars, one for each period, under a name if there are several rows."""

    name: str
    bars: Sequence[Bar]


Count = tuple[int, int]
"""How much falls into a period for certain, and how much may begin there."""


def counted(axis: Axis, found: Iterable[Days]) -> tuple[Count, ...]:
    """A count for each period. What has no date is in none."""
    counts = [[0, 0] for _ in axis.periods]
    for days in found:
        if days.known:
            index = axis.index(days.known)
            period = axis.periods[index]
            counts[index][not days.within(period.first, period.last)] += 1
    return tuple((sure, unsure) for sure, unsure in counts)


def bars(axis: Axis, rows: Sequence[Series], names: Sequence[str], sentence: str, plot: int) -> Markup:
    """The picture; no row is higher than `plot` pixels. It holds links if any bar does."""
    drawn: list[str] = []
    y = 0.0
    for at, row in enumerate(rows):
        if row.name:
            y += svg.LETTERS + (BETWEEN if at else 0)
            drawn.append(svg.words(row.name, x=axis.left(0), y=y - 4))
        sums = [bar.sure + bar.unsure for bar in row.bars]
        unit = min(plot / max(sums), ONE)
        y += HEAD + round(max(sums) * unit)
        drawn += _row(_Base(axis, y, unit), row, sums)
        drawn.append(svg.element("line", x1="0", x2="100%", y1=y, y2=y, class_="axis"))
    linked = any(bar.url for row in rows for bar in row.bars)
    foot = svg.foot(axis, axis.closed(), names, y)
    return svg.drawing("group" if linked else "img", sentence, y + 24, [*drawn, *foot])


@dataclass(frozen=True, slots=True)
class _Base:
    """What a row of bars stands on: the height of its base line, and how many pixels one of what it counts is high."""

    axis: Axis
    y: float
    unit: float


def _row(base: _Base, row: Series, sums: Sequence[int]) -> list[str]:
    """The bars of a row over its base line, with their numbers where there is room."""
    narrow, wide = (told(sums, width) for width in WIDTHS)
    css = ["always" if at in narrow else "" if at in wide else None for at in range(len(sums))]
    return [_bar(base, at, row.bars[at], css[at]) for at, count in enumerate(sums) if count]


def told(sums: Sequence[int], width: int) -> frozenset[int]:
    """The bars whose numbers find room over them in a picture so many pixels wide: all, else the highest one, and the
    last and the first if they are not too near."""
    apart = FIGURE * (len(str(max(sums))) + 1) * len(sums) / width
    bars = [at for at, count in enumerate(sums) if count]
    if all(after - before >= apart for before, after in pairwise(bars)):
        return frozenset(bars)
    found: list[int] = []
    for at in (sums.index(max(sums)), bars[-1], bars[0]):
        if all(abs(at - other) >= apart for other in found):
            found.append(at)
    return frozenset(found)


def _bar(base: _Base, at: int, bar: Bar, number: str | None) -> str:
    """A bar; the number over it is of a class, and None is no number."""
    axis, y = base.axis, base.y
    begin, end = axis.edge(at), axis.edge(at + 1)
    free = (end - begin) * GAP / 2
    x, width = axis.left(end - free if axis.rtl else begin + free), f"{end - begin - 2 * free:.4g}%"
    sure, whole = round(bar.sure * base.unit, 1), round((bar.sure + bar.unsure) * base.unit, 1)
    top = round(y - whole, 1)
    inner = svg.element("rect", x=x, width=width, y=top - HEAD, height=whole + HEAD, class_="hit")
    if bar.sure:
        inner += svg.element("rect", x=x, width=width, y=round(y - sure, 1), height=sure)
    if bar.unsure:
        inner += svg.element("rect", x=x, width=width, y=top, height=round(whole - sure, 1), class_="unsure")
    if number is not None:
        middle = axis.left((begin + end) / 2)
        inner += svg.words(bar.number, x=middle, y=top - 5, class_=number)
    return svg.link(bar.url, bar.title, inner, "bar")
