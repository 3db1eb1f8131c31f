"""The interface in one locale: numbers in its own digits and groups."""

import pytest

from dossier.dates.display import DateStyle
from dossier.site.interface import Interface


@pytest.mark.parametrize(
    ("locale", "style", "shown"),
    [
        ("fa", DateStyle(), "۱۲٬۳۴۵"),
        ("ar", DateStyle(), "12,345"),
        ("ar", DateStyle(digits="arab"), "١٢٬٣٤٥"),
        ("en", DateStyle(digits="arab"), "12,345"),
        ("fr", DateStyle(), "12\u202f345"),
        ("ru", DateStyle(), "12\u00a0345"),
    ],
)
def test_numbers_are_in_the_digits_of_the_locale(locale: str, style: DateStyle, shown: str) -> None:
    assert Interface(locale, style).number(12345) == shown


@pytest.mark.parametrize(
    ("locale", "style", "shown"),
    [
        ("fa", DateStyle(), "۶۹٪"),
        ("ar", DateStyle(), "69%"),
        ("ar", DateStyle(digits="arab"), "٦٩٪"),
        ("fr", DateStyle(), "69\u00a0%"),
        ("en", DateStyle(), "69%"),
    ],
)
def test_a_share_has_the_percent_sign_of_its_digits(locale: str, style: DateStyle, shown: str) -> None:
    assert Interface(locale, style).percent(0.69) == shown
