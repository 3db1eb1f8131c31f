"""Marks over time: names over them that no stem runs through, and stretches of time that are open."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.site.pictures.axis import Axis, whole_years
from dossier.site.pictures.days import Days
from dossier.site.pictures.marks import Mark, marks
from dossier.site.views.parts import Text
from tests.site.reading import Element, parse

TITLE = Text("Meeting", "en", "ltr", False)
DAYS = st.dates(min_value=date(2020, 1, 1), max_value=date(2023, 12, 31))


def drawn(*found: tuple[date | None, date | None]) -> Element:
    ends = [day for each in found for day in each if day]
    axis = Axis(whole_years(min(ends), max(ends)), rtl=False)
    named = [Mark(Days(*each, sure=False), "", TITLE, "May 2020") for each in found]
    return parse(marks(axis, named, [""] * len(axis.periods), "") or "")


@pytest.mark.parametrize(
    ("open_one", "place", "tip"),
    [((None, date(2021, 1, 1)), "50%", "0%"), ((date(2021, 1, 1), None), "50%", "100%")],
)
def test_a_mark_that_is_open_stands_at_its_known_day_and_points_on(
    open_one: tuple[date | None, date | None], place: str, tip: str
) -> None:
    found = drawn(open_one, (date(2020, 1, 1), date(2020, 1, 1)))
    pointing = [each for each in found.all("svg") if each.all("path")]
    assert pointing[-1].attributes["x"] == tip
    assert place in [circle.attributes["cx"] for circle in found.all("circle")]


def percent(element: Element, name: str = "x") -> float:
    return float(element.attributes[name].removesuffix("%"))


@given(st.lists(DAYS, min_size=2, max_size=6))
def test_every_mark_has_its_name_within_the_picture(days: list[date]) -> None:
    found = drawn(*((day, day) for day in days))
    names = [text for text in found.all("text") if text.text]
    assert len(names) == len(days)
    width = 2.45 * len("May 2020")
    for name in names:
        lean = name.attributes.get("text-anchor", "start")
        start = percent(name) - {"start": 0, "middle": width / 2, "end": width}[lean]
        assert -0.01 <= start <= 100 - width + 0.01


@given(st.lists(DAYS, min_size=2, max_size=2, unique=True))
def test_of_two_marks_no_stem_runs_through_the_name_of_the_other(days: list[date]) -> None:
    found = drawn(*((day, day) for day in days))
    stems = {(percent(line, "x1"), float(line.attributes["y1"])) for line in found.all("line", **{"class": "stem"})}
    width = 2.45 * len("May 2020")
    for name in (text for text in found.all("text") if text.text):
        lean = name.attributes.get("text-anchor", "start")
        start = percent(name) - {"start": 0, "middle": width / 2, "end": width}[lean]
        for x, y in stems:
            assert not (start + 0.1 < x < start + width - 0.1 and y < float(name.attributes["y"]))
