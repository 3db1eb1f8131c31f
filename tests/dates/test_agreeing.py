"""A date that is printed in any language can be what it says, and never another day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.dates.agreeing import excluding
from dossier.dates.display import show

DAYS = st.dates(date(1900, 1, 1), date(2075, 1, 1))


@given(DAYS, st.sampled_from(["ar", "en", "fr", "ru"]), st.integers(-800, 800))
def test_a_whole_date_is_that_day_alone(day: date, lang: str, further: int) -> None:
    words, other = show(day.isoformat(), lang), day + timedelta(further)
    assert (excluding(words, [lang], other.isoformat(), "published") is None) == (other == day)


@given(DAYS, st.integers(0, 40), st.integers(0, 40))
def test_a_time_that_has_the_day_in_it_is_not_excluded(day: date, before: int, after: int) -> None:
    ends = day - timedelta(before), day + timedelta(after)
    for understood in ("/".join(end.isoformat() for end in ends), f"{ends[0]}/..", f"../{ends[1]}", f"{day:%Y-%m}"):
        assert excluding(show(day.isoformat(), "en"), ["en"], understood, "published") is None


@pytest.mark.parametrize(
    ("words", "understood", "excluded"),
    [
        ("Updated: 16 March 2023", "2023-03-15", None),
        ("Posted: 15 March 2023 Updated: 16 March 2023", "2023-03-16", "15 March 2023"),
        ("15-16 March 2023", "2023-03-15/2023-03-16", None),
        ("Thursday, 5:30 p.m. GMT", "2024-09-13", "Thursday"),
        ("yesterday", "2024-09-13", None),
        ("30 February 2023", "2024-09-13", None),
        ("1403/06/22", "2024-09-12", None),
        ("25 July", "XXXX-07-26", "25 July"),
        ("25 July", "XXXX-07", None),
        ("dimanche 4 mai 2025", "2025-05-05", "dimanche 4 mai 2025"),
        ("", "2025-05-05", None),
    ],
)
def test_what_is_printed_beside(words: str, understood: str, excluded: str | None) -> None:
    found = excluding(words, ["en", "fr"], understood, "published")
    assert (found and found.words) == excluded
