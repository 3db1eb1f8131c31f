"""The matching form: golden cases, and what holds for any text."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dossier.text.fold import INVISIBLE, LETTERS, MARKS, fold, fold_map, printed_span

GOLDEN = Path(__file__).parents[1] / "golden" / "text"
FORMS: dict[str, str] = yaml.load((GOLDEN / "fold.yaml").read_text("utf-8"), Loader=yaml.BaseLoader)
LETTERS_OF_THE_PRESS = st.text(
    st.one_of(
        st.sampled_from("أإآٱاىيئؤةهگپچکیـًَّٰ١۲éèœçÀŒïšḥʾʿǧёйЁЙ’«»‑–\u00a0\u200f\u00ad\ufefb\ufb01²½ß"), st.characters()
    )
)


@pytest.mark.parametrize(("printed", "form"), FORMS.items())
def test_a_text_has_its_matching_form(printed: str, form: str) -> None:
    assert fold(printed) == form


@given(LETTERS_OF_THE_PRESS)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(st.sampled_from("أإآؤئéèçïšḥāёйЁЙÀẓ abاي")))
def test_composed_and_decomposed_are_the_same(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@given(LETTERS_OF_THE_PRESS)
def test_case_is_lost(text: str) -> None:
    assert fold(text.lower()) == fold(text)


@given(LETTERS_OF_THE_PRESS)
def test_each_character_leads_back_to_where_it_was_printed(text: str) -> None:
    folded, where = fold_map(text)
    assert (folded, len(where)) == (fold(text), len(folded))
    assert list(where) == sorted(where)
    assert all(char in fold(text[at]) for char, at in zip(folded, where, strict=True))


@given(LETTERS_OF_THE_PRESS, st.data())
def test_a_part_of_the_form_has_a_part_of_the_text(text: str, data: st.DataObject) -> None:
    folded, where = fold_map(text)
    if folded:
        start = data.draw(st.integers(0, len(folded) - 1))
        end = data.draw(st.integers(start + 1, len(folded)))
        first, last = printed_span(text, where, start, end)
        assert folded[start:end] in fold(text[first:last])


def test_marks_belong_to_the_letter_before_and_controls_do_not() -> None:
    text = "قالَ بوتينَ\u200f."
    folded, where = fold_map(text)
    start = folded.index("بوتين")
    first, last = printed_span(text, where, start, start + 5)
    assert text[first:last] == "بوتينَ"


def test_the_tables_can_be_held_by_other_programs() -> None:
    """They work as character classes, and no entry needs another to be applied after it."""
    assert fold("".join(LETTERS.values())) == "".join(LETTERS.values())
    assert all(len(char) == 1 for char in LETTERS)
    assert all(fold(char) == "" for char in (MARKS + INVISIBLE).replace("-", ""))
