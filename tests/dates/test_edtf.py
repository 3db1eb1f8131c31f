"""EDTF: what is read is written back; what the calendar or the format refuses is refused."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dossier.dates.edtf import EdtfDate, EdtfInterval, bounds, days, parse

QUALIFIERS = st.sampled_from(["", "?", "~", "%"])
DAYS = st.dates().map(date.isoformat)
DATES = st.builds(
    lambda day, length, qualifier: day[:length] + qualifier, DAYS, st.sampled_from([4, 7, 10]), QUALIFIERS
)
NO_YEAR = DAYS.map(lambda day: "XXXX" + day[4:])


@st.composite
def intervals(draw: st.DrawFn) -> str:
    start, end = draw(DATES), draw(DATES)
    assume(start[:4] < end[:4])
    return draw(st.sampled_from([f"{start}/{end}", f"{start}/..", f"../{end}"]))


@given(st.one_of(DATES, NO_YEAR, intervals()))
def test_what_is_read_is_written_back(text: str) -> None:
    assert str(parse(text)) == text


@given(st.one_of(DATES, intervals()))
def test_bounds_are_in_order(text: str) -> None:
    first, last = parse(text).bounds()
    assert first or last
    if first and last:
        assert first <= last
        assert days(text) == bounds(text) == (first, last)


@given(st.text(max_size=12))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        found = parse(text)
    except ValueError as error:
        assert str(error)
    else:
        assert str(found) == text


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [
        ("2023", "2023-01-01", "2023-12-31", "year"),
        ("2024-02", "2024-02-01", "2024-02-29", "month"),
        ("2023-03-15?", "2023-03-15", "2023-03-15", "day"),
    ],
)
def test_a_date_has_bounds_and_precision(text: str, first: str, last: str, precision: str) -> None:
    found = parse(text)
    assert isinstance(found, EdtfDate)
    assert found.bounds() == (date.fromisoformat(first), date.fromisoformat(last))
    assert found.precision == precision


def test_a_date_without_year_recurs() -> None:
    found = parse("XXXX-02-29")
    assert (found, found.bounds()) == (EdtfDate(None, 2, 29), (None, None))


def test_open_ends_have_no_bound() -> None:
    assert parse("2023-03-16/..").bounds() == (date(2023, 3, 16), None)
    assert parse("../2023-03").bounds() == (None, date(2023, 3, 31))
    assert parse("2023/2023-05") == EdtfInterval(EdtfDate(2023), EdtfDate(2023, 5))


NO_DATES = """
    2023-13 2023-02-29 2023-00 2023-01-00 0000 XXXX-02-30 XXXX 202X 23 2023-3-1 2023-03-15T10 2023/ /2023 ../.. ..
    2024/2023 XXXX-03-01/2023 2023/2024/2025 ٢٠٢٣ +2023 2023??
"""


@pytest.mark.parametrize("text", ["", "2023 ", "2023-03-15\n", *NO_DATES.split()])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"date|calendar|interval|ends"):
        parse(text)


def test_days_are_known_only_where_both_ends_are() -> None:
    assert days("2024-02") == (date(2024, 2, 1), date(2024, 2, 29))
    assert [days(text) for text in (None, "XXXX-07-25", "2023-03-16/..", "../2023-03-01")] == [None] * 4
    assert bounds("2023-03-16/..") == (date(2023, 3, 16), None)
