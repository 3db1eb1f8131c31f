"""The solar calendar of Iran against the days that ICU reckons."""

from datetime import date, timedelta
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dossier.dates import solar
from dossier.dates.edtf import EdtfDate

NEW_YEARS: dict[int, str] = yaml.safe_load((Path(__file__).parents[1] / "golden/dates/solar.yaml").read_text("utf-8"))


def of(day: date) -> solar.SolarDay | None:
    return solar.day(EdtfDate(day.year, day.month, day.day))


@pytest.mark.parametrize(("year", "first"), NEW_YEARS.items())
def test_a_year_begins_when_icu_says(year: int, first: str) -> None:
    day = date.fromisoformat(first)
    assert of(day) == (year, 1, 1)
    eve = of(day - timedelta(days=1))
    assert eve is not None
    assert (eve.year, eve.month) == (year - 1, 12)


@given(st.dates(date(1900, 1, 1), date(2099, 12, 30)))
def test_each_day_follows_the_one_before(day: date) -> None:
    one, two = of(day), of(day + timedelta(days=1))
    assert one is not None
    assert two in {
        (one.year, one.month, one.day + 1),
        (one.year, one.month + 1, 1),
        (one.year + 1, 1, 1),
    }


@pytest.mark.parametrize("value", [EdtfDate(2024), EdtfDate(2024, 7), EdtfDate(None, 7, 25), EdtfDate(500, 1, 1)])
def test_what_is_no_whole_day_of_the_calendar_has_none(value: EdtfDate) -> None:
    assert solar.day(value) is None


def test_twelve_months_are_named() -> None:
    assert len(set(solar.MONTHS)) == 12
