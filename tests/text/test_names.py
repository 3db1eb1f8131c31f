"""Names in running text: golden cases, and what holds for any text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dossier.text.fold import fold
from dossier.text.names import Matcher

GOLDEN = yaml.safe_load((Path(__file__).parents[1] / "golden" / "text" / "names.yaml").read_text("utf-8"))
FORMS = [(key, form) for key, forms in GOLDEN["forms"].items() for form in forms]
MATCHER = Matcher(FORMS, GOLDEN["blocking"])
PIECES = st.sampled_from(
    [*(form for _, form in FORMS), " ", " ", "-", ".", "و", "لل", "’", "\u200f", "حافظ", "x", "\n"]
)


@pytest.mark.parametrize("case", GOLDEN["cases"], ids=lambda case: case["text"])
def test_names_are_found(case: dict[str, Any]) -> None:
    assert [[found.key, found.words] for found in MATCHER.find(case["text"])] == case["found"]


@given(st.one_of(st.text(), st.lists(PIECES, max_size=12).map("".join)))
def test_mentions_lie_in_the_text_in_order(text: str) -> None:
    last = 0
    for found in MATCHER.find(text):
        assert last <= found.start < found.end <= len(text)
        assert text[found.start : found.end] == found.words
        last = found.end


@given(st.lists(PIECES, max_size=12).map("".join))
def test_a_mention_is_an_attested_form(text: str) -> None:
    forms = {(key, fold(form).replace("-", " ")) for key, form in FORMS}
    for found in MATCHER.find(text):
        words = " ".join(fold(found.words).replace("-", " ").split())
        assert {(found.key, words), (found.key, words.replace("لل", "ال", 1))} & forms


def test_no_forms_find_nothing() -> None:
    assert Matcher([]).find("Putin") == ()
    assert Matcher([("nobody", ""), ("nobody", " - ")]).find("a - b") == ()


def test_thousands_of_forms_are_found_each() -> None:
    forms = [(f"key-{number}", f"Name{number} Family{number}") for number in range(3000)]
    text = ", ".join(form for _, form in forms)
    assert [found.key for found in Matcher(forms).find(text)] == [key for key, _ in forms]
