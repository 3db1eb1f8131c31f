"""The picture of a coverage: columns by days after the meeting, bands where a day is not known, a letter a language."""

from datetime import date

import pytest

from dossier.model import PressDate
from dossier.site.pictures.coverage import Reach, Told, columns, letters, reach, track
from dossier.site.pictures.days import Days, of_text
from dossier.site.views.parts import Text
from tests.site.reading import parse

MEETING = Days(date(2031, 5, 14), date(2031, 5, 15), False)
"""Two days, of which sources give one each."""


@pytest.mark.parametrize(
    ("edtf", "found"),
    [
        ("2031-05-13", Reach(0, 0)),
        ("2031-05-14", Reach(1, 1)),
        ("2031-05-15", Reach(1, 1)),
        ("2031-05-16", Reach(2, 2)),
        ("2031-05-22", Reach(5, 5)),
        ("2031-06-14", Reach(6, 6)),
        ("2032", Reach(7, 7)),
        ("2031-05", Reach(0, 6)),
        ("2031-05-16/..", Reach(2, 3, later=True)),
        ("2032/..", Reach(7, 7, later=True)),
        ("../2031-05-16", Reach(0, 2, earlier=True)),
        (None, Reach(None, 0)),
    ],
)
def test_the_columns_in_which_a_text_may_lie(edtf: str | None, found: Reach) -> None:
    assert reach(of_text(PressDate(edtf=edtf)), MEETING) == found


def test_only_columns_in_use_are_drawn_and_the_day_of_the_meeting() -> None:
    among = columns([Reach(3, 3), Reach(None, 0)], rtl=False)
    assert (among.first, among.last, among.undated, among.count) == (1, 3, True, 4)


def test_a_row_without_texts_is_no_higher_than_it_must_be() -> None:
    assert parse(track(columns([Reach(1, 1)], rtl=False), [])).one("svg").attributes["height"] == "0"


@pytest.mark.parametrize(
    ("autonyms", "found"),
    [
        ({"ar": "العربية", "en": "English", "fr": "français", "ru": "русский"}, ["ع", "E", "F", "Р"]),
        ({"en": "English", "es": "español"}, ["En", "Es"]),
    ],
)
def test_no_two_languages_have_the_same_letter(autonyms: dict[str, str], found: list[str]) -> None:
    assert list(letters(autonyms).values()) == found


@pytest.mark.parametrize(
    ("found", "rtl", "tip"),
    [
        (Reach(1, 2, later=True), False, "100%"),
        (Reach(1, 2, later=True), True, "0%"),
        (Reach(0, 2, earlier=True), False, "0%"),
        (Reach(0, 2, earlier=True), True, "100%"),
    ],
)
def test_a_band_without_an_end_is_cut_off_and_points_on(found: Reach, rtl: bool, tip: str) -> None:
    drawn = parse(track(columns([found], rtl), [Told(found, Text("E", "en", "ltr", False), "")]))
    cut = drawn.one("svg", **{"class": "open"})
    assert cut.one("rect").attributes["width"] == "150%"
    pointing = [each for each in drawn.all("svg") if each.all("path", **{"class": "arrow"})]
    assert pointing[-1].attributes["x"] == tip
