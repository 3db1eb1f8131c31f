"""Periods in a row, the places of days along them, and which of them are named."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.site.pictures.axis import ROOM, Axis, Tick, months, spread, whole_years, years

DAYS = st.dates(min_value=date(1, 1, 1), max_value=date(9000, 12, 31))


@given(DAYS, st.integers(0, 200_000))
def test_periods_follow_each_other_from_the_first_day_to_the_last(first: date, length: int) -> None:
    last = first + timedelta(days=length)
    for periods in (spread(first, last), whole_years(first, last)):
        assert periods[0].first <= first
        assert last <= periods[-1].last
        for one, following in pairwise(periods):
            assert one.last + timedelta(days=1) == following.first


@pytest.mark.parametrize(
    ("first", "last", "edtf", "count"),
    [
        (date(2023, 3, 15), date(2023, 3, 15), "2023-03", 1),
        (date(2023, 3, 15), date(2024, 7, 25), "2023-03", 17),
        (date(2021, 3, 15), date(2024, 7, 25), "2021", 4),
        (date(1944, 7, 1), date(2024, 7, 25), "1940/1949", 9),
    ],
)
def test_the_smallest_kind_of_which_there_are_not_too_many(first: date, last: date, edtf: str, count: int) -> None:
    periods = spread(first, last)
    assert (periods[0].edtf, len(periods)) == (edtf, count)


@given(DAYS, DAYS, st.booleans())
def test_a_later_day_never_lies_before_an_earlier_one(one: date, other: date, rtl: bool) -> None:
    first, last = sorted((one, other))
    axis = Axis(whole_years(first, last), rtl)
    assert 0 <= axis.at(first) <= axis.at(last) <= 100


def test_time_runs_from_right_to_left_on_a_right_to_left_page() -> None:
    periods = years(date(2020, 1, 1), date(2023, 12, 31))
    places = [
        [float(axis.left(axis.at(each.first))[:-1]) for each in periods]
        for axis in (Axis(periods, False), Axis(periods, True))
    ]
    assert places == [[0, 25, 50, 75], [100, 75, 50, 25]]


@pytest.mark.parametrize("count", range(1, 41))
def test_names_under_an_axis_have_room(count: int) -> None:
    kinds = (
        years(date(1984, 1, 1), date(1983 + count, 1, 1)),
        months(date(2001, 1, 1), date(2001 + count // 12, 1 + count % 12, 1)),
    )
    for periods in kinds:
        narrow, wide = ROOM[len(periods[0].edtf)]
        ticks = Axis(periods, rtl=False).ticks()
        assert ticks[0].at == 0
        assert ticks[0].always
        for room, shown in ((wide, [tick.at for tick in ticks]), (narrow, [tick.at for tick in ticks if tick.always])):
            gaps = [after - before for before, after in zip(shown, [*shown[1:], len(periods)], strict=True)]
            assert min(gaps) * room >= 0.9 * len(periods)


@pytest.mark.parametrize("count", range(2, 41))
def test_both_ends_of_a_row_of_bars_are_named_and_no_name_touches_the_last(count: int) -> None:
    kinds = (
        years(date(1984, 1, 1), date(1983 + count, 1, 1)),
        months(date(2001, 1, 1), date(2001 + (count - 1) // 12, 1 + (count - 1) % 12, 1)),
    )
    for periods in kinds:
        narrow, wide = ROOM[len(periods[0].edtf)]
        *before, last = Axis(periods, rtl=False).closed()
        assert before[0] == Tick(0, always=True)
        assert last == Tick(count - 1, always=True, at_end=True)
        for tick in before[1:]:
            room = narrow if tick.always else wide
            assert (count - tick.at) * room >= 2 * count
