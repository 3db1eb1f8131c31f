"""Dates within running words are known as such, whatever language they are in."""

import re

import pytest

from dossier.dates.unbroken import pattern

DATES = re.compile(pattern())


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("on 15 March 2023, according to", ["15 March 2023"]),
        ("reports of 24–25 July stand", ["24–25 July"]),
        ("le 1er janvier et en mars 2024", ["1er janvier", "mars 2024"]),
        ("в среду 15 марта 2023 года", ["15 марта 2023"]),
        ("يوم 15 آذار/مارس 2023 وفي كانون الثاني 2024", ["15 آذار/مارس 2023", "كانون الثاني 2024"]),
        ("۱۵ مارس ۲۰۲۳ (۲۴ اسفند ۱۴۰۱)", ["۱۵ مارس ۲۰۲۳", "۲۴ اسفند ۱۴۰۱"]),
        ("In May, 12 ministers of 2024", []),
    ],
)
def test_a_day_its_month_and_its_year_are_one(words: str, found: list[str]) -> None:
    assert DATES.findall(words) == found
