"""Dates as printed: golden cases and what holds for any text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dossier.dates import edtf
from dossier.dates.press import PrintedDate, find, printed

GOLDEN = Path(__file__).parents[1] / "golden" / "dates"
CASES = yaml.load((GOLDEN / "press.yaml").read_text("utf-8"), Loader=yaml.BaseLoader)
LANGS = st.sampled_from(["ar", "en", "fr", "ru", "fa", "xx"])

WORDS = """
    15 ٣ 31 2023 0 mars مارس شباط / ، July May GMT 14:05 - . ( ) الخميس jeudi Thursday июля ـ َ 1er عام in Updated: x
    هـ رمضان 1444 اليوم أمس Today yesterday hier вчера в last dernier كانون 2 ( [ 05/07/2024 30 февраля
"""
PIECES = st.sampled_from([*WORDS.split(), " ", "\n", "\u200f"])


def shown(found: PrintedDate) -> dict[str, str]:
    names = ("words", "edtf", "weekday", "time", "zone", "role", "relative")
    values: dict[str, Any] = {name: getattr(found, name) for name in names} | {"agrees": found.agrees()}
    values["calendar"] = None if found.calendar == "gregory" else found.calendar
    return {
        name: str(value).lower() if name == "agrees" else str(value)
        for name, value in values.items()
        if value is not None
    }


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:60])
def test_a_printed_date_is_read(case: dict[str, Any]) -> None:
    assert [shown(found) for found in find(case["text"], case["lang"])] == case["found"]


@pytest.mark.parametrize("case", [case for case in CASES if "flawed" in case], ids=lambda case: case["text"][:60])
def test_what_no_calendar_has_is_told_apart(case: dict[str, Any]) -> None:
    flawed = [{"words": one.words, "flaw": one.flaw} for one in printed(case["text"], case["lang"]) if one.flaw]
    assert flawed == case["flawed"]


@given(st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=14).map("".join)), LANGS)
def test_what_is_found_lies_in_the_text_in_order(text: str, lang: str) -> None:
    last = 0
    for found in find(text, lang):
        assert last <= found.start < found.end <= len(text)
        assert text[found.start : found.end] == found.words
        last = found.end


@given(st.lists(PIECES, max_size=14).map(" ".join), LANGS)
def test_what_is_found_is_a_date_of_the_calendar(text: str, lang: str) -> None:
    for found in find(text, lang):
        parts = (found.year, found.month, found.day, found.weekday, found.time, found.relative)
        assert any(part is not None for part in parts)
        if found.edtf:
            assert str(edtf.parse(found.edtf)) == found.edtf


def test_many_dates_take_no_more_than_their_share() -> None:
    assert len(find("le 15 mars 2023, " * 3000, "fr")) == 3000


def test_a_region_does_not_change_the_language() -> None:
    assert find("15 mars 2023", "fr-CA") == find("15 mars 2023", "fr")
