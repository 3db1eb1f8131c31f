"""The interface in one locale: numbers in its own digits and groups, and how the date of a text is known."""

import pytest

from dossier.dates.display import DateStyle
from dossier.site.interface import Interface
from tests.site.making import version


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


@pytest.mark.parametrize(
    ("line", "note"), [(9, "from the caption of a picture"), (20, "from a caption in another version")]
)
def test_the_caption_that_dates_a_text_may_be_that_of_another_version(line: int, note: str) -> None:
    """The version is made of lines 1 to 9; the picture of line 20 stands in another one."""
    text = version(
        "One.",
        published={"edtf": "2031-07-25", "basis": "caption", "as_printed": "25 July"},
        original={"file": "37c95145-a.txt", "sha256": "37c95145" + "0" * 56, "lines": "1-9", "held": "public"},
        evidence=[{"field": "published", "line": str(line), "words": "25 July 2031", "shows": "The caption says so."}],
    )
    assert Interface("en", DateStyle()).published(text.front).note == note
