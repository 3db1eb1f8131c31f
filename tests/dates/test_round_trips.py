"""What is shown is found again: a date as each locale writes it, read as the press prints it."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from dossier.dates import hijri
from dossier.dates.display import DateStyle, show
from dossier.dates.edtf import parse
from dossier.dates.press import find
from dossier.dates.tables import ISLAMIC_MONTHS, weekdays
from tests.dates.test_display import STYLES, translate

LOCALES = st.sampled_from(["ar", "en", "en-US", "fr", "ru"])
DAYS = st.dates(date(1800, 1, 1), date(2099, 12, 31))
HIJRI_DAYS = st.tuples(st.integers(1343, 1499), st.integers(1, 12), st.integers(1, 29))
STYLE = st.sampled_from(STYLES)


@given(DAYS, LOCALES, STYLE, st.sampled_from([slice(10), slice(7), slice(5, 10)]))
def test_a_date_that_is_shown_is_found_as_far_as_it_goes(day: date, locale: str, style: DateStyle, part: slice) -> None:
    edtf = day.isoformat()[part]
    edtf = edtf if part.start is None else f"XXXX-{edtf}"
    words = show(edtf, locale, style, translate=translate(locale))
    assert [found.edtf for found in find(words, locale)] == [edtf], words


@given(DAYS, st.integers(1, 400), LOCALES, STYLE)
def test_the_ends_of_days_that_are_shown_as_one_are_found(
    first: date, days: int, locale: str, style: DateStyle
) -> None:
    last = min(first + timedelta(days), date(2099, 12, 31))
    words = show(f"{first}/{last}", locale, style, translate=translate(locale))
    ends = dict.fromkeys((first.isoformat(), last.isoformat()))
    assert [found.edtf for found in find(words, locale)] == list(ends), words


@given(HIJRI_DAYS, st.sampled_from(["ar", "en", "fr", "ru"]), st.data())
def test_a_date_of_the_hijra_is_the_days_around_that_of_the_calendar(
    day: tuple[int, int, int], lang: str, data: st.DataObject
) -> None:
    year, month, number = day
    name = data.draw(st.sampled_from(ISLAMIC_MONTHS[lang][month - 1]))
    (found,) = find(f"{number} {name} {year}", lang)
    first, last = parse(found.edtf or "").bounds()
    assert (found.calendar, found.year, found.month, found.day) == ("islamic", year, month, number)
    assert first and last and (first, last) == hijri.days(year, month, number)
    assert last - first == 2 * hijri.EITHER_SIDE


@given(HIJRI_DAYS, st.integers(0, 2))
def test_a_printed_weekday_settles_a_date_of_the_hijra(day: tuple[int, int, int], after: int) -> None:
    year, month, number = day
    days = hijri.days(year, month, number)
    assert days
    meant = days[0] + timedelta(after)
    words = f"{weekdays('ar')[meant.weekday()]} {number} {ISLAMIC_MONTHS['ar'][month - 1][0]} {year} هـ"
    (found,) = find(words, "ar")
    assert (found.edtf, found.agrees()) == (meant.isoformat(), True)


def test_months_and_years_of_the_hijra_follow_each_other() -> None:
    for year in range(1343, 1500):
        whole = hijri.days(year)
        months = [hijri.days(year, month) for month in range(1, 13)]
        assert whole and all(months)
        first, last = months[0], months[-1]
        assert first and last and whole == (first[0], last[1])


def test_outside_the_years_that_are_reckoned_there_is_no_telling() -> None:
    assert [hijri.days(year, 1, 1) for year in (1342, 1501)] == [None, None]
