"""Names from the CLDR: no word names two months, and every tradition is there."""

from __future__ import annotations

import pytest

from dossier.dates.tables import ARABIC, known, month_words, months, numbering_system, weekday_words, weekdays
from dossier.text.fold import fold


@pytest.mark.parametrize("lang", ["ar", "en", "fr", "ru", "fa", "ur"])
def test_no_word_names_two_months_and_none_is_missing(lang: str) -> None:
    assert set(month_words(lang).values()) == set(range(1, 13))


def test_every_arabic_tradition_is_read() -> None:
    names = {name: number for locale in ARABIC for number, name in enumerate(months(locale), 1)}
    assert {"يناير", "آب", "غشت", "أوت", "دجمبر", "شتنبر"} <= names.keys()
    assert {name: month_words("ar")[fold(name)] for name in names} == names


@pytest.mark.parametrize(
    ("lang", "word", "month"),
    [
        ("ar", "إبريل", 4),
        ("ar", "ابريل", 4),
        ("ar", "كانون ثاني", 1),
        ("ar", "غشت", 8),
        ("ar", "أوت", 8),
        ("en", "Sept", 9),
        ("fr", "févr", 2),
        ("fr", "fevrier", 2),
        ("ru", "марте", 3),
        ("ru", "мая", 5),
        ("ru", "нояб", 11),
    ],
)
def test_spellings_beyond_the_dictionary_are_read(lang: str, word: str, month: int) -> None:
    assert month_words(lang)[fold(word)] == month


def test_weeks_begin_on_monday() -> None:
    assert weekdays("en")[0] == "Monday"
    assert weekday_words("ar")[fold("الإثنين")] == 0
    assert weekday_words("fr", "abbreviated")["dim"] == 6


def test_a_locale_falls_back_to_its_language() -> None:
    assert (known("fr-XX"), known("ar-SY"), known("en")) == ("fr", "ar_SY", "en")
    assert (numbering_system("fa"), numbering_system("fr-CA")) == ("arabext", "latn")
