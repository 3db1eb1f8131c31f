"""Which words find which: golden cases, and what holds for any text."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.text import word_forms
from dossier.text.fold import fold
from dossier.text.terms import SCRIPTS, key, readings, words

GOLDEN = Path(__file__).parents[1] / "golden" / "terms"
ROWS = [
    pytest.param(*line.split("\t"), id=f"{file.stem}:{number}")
    for file in sorted(GOLDEN.glob("*.tsv"))
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
    if not line.startswith("#")
]
CUTS: dict[str, list[str]] = {
    "Le porte-parole de l’État": ["le", "porte", "parole", "de", "l'", "etat"],
    "d'al-Assad": ["d'", "al-", "assad"],
    "Putin's U.N. speech": ["putin", "'s", "un", "speech"],
    "16.03.2023, 2023-03-16": ["16", "03", "2023", "2023", "03", "16"],
    "1\u202f500 1,500 1.500.000 2,5 0.125": ["1500", "1500", "1500000", "2.5", "0", "125"],
    "وعبدالله بـ15 في ٢٠٢٣م": ["وعبد", "الله", "ب", "15", "في", "2023", "م"],
    "(أ.ف.ب)": ["ا", "ف", "ب"],
    "Poutine³ ②": ["poutine"],
    "ах, аль-Асад": ["ах", "аль-", "асад"],
}
PRESS = st.text(
    st.one_of(
        st.sampled_from("والبكفلسنهاىئؤةکپ ًـ.,'’-‑–19٣ abdelsxiu'é\u200f\u00a0\u202fﷲﻻаеийямьёЁ"), st.characters()
    )
)


@pytest.mark.parametrize(("query", "text", "expected", "why"), ROWS)
def test_a_query_finds_what_it_should(query: str, text: str, expected: str, why: str) -> None:
    there = {reading for word in words(text) for reading in readings(word.form)}
    asked = {key(word.form) for word in words(query)} - {""}
    assert expected == ("finds" if asked and asked <= there else "no"), why


@pytest.mark.parametrize(("text", "forms"), CUTS.items())
def test_a_text_is_cut_into_words(text: str, forms: list[str]) -> None:
    assert [word.form for word in words(text)] == forms


@given(PRESS)
def test_words_follow_one_another_and_are_spelt_as_they_are_printed(text: str) -> None:
    found = words(text)
    assert [word.start for word in found] == sorted(word.start for word in found)
    for word in found:
        assert word.form and word.start < word.end <= len(text)
        assert set(word.form) - set("-") <= set(fold(text[word.start : word.end]).replace(",", "."))


@given(PRESS)
def test_a_word_finds_itself(text: str) -> None:
    for word in words(text):
        assert readings(word.form)[:1] == ((key(word.form),) if key(word.form) else ())


@given(PRESS)
def test_readings_are_in_matching_form_and_none_twice(text: str) -> None:
    for word in words(text):
        found = readings(word.form)
        assert len(set(found)) == len(found)
        assert all(reading and fold(reading) == reading for reading in found)


def test_each_rule_says_what_stays_in_one_group() -> None:
    rules = [rule for script in SCRIPTS for _, each in list(script._asdict().items())[1:] for rule in each]
    assert {re.compile(rule.pattern).groups for rule in rules} == {1}


def test_a_form_is_listed_once() -> None:
    counts = Counter(form for row in word_forms.ROWS for form in set(row))
    assert [form for form, count in counts.items() if count > 1] == []


def test_every_row_of_the_list_says_its_language() -> None:
    text = (Path(word_forms.__file__).parent / "word_forms.tsv").read_text("utf-8")
    lines = [line.split("\t") for line in text.splitlines() if not line.startswith("#")]
    assert {line[0] for line in lines} == {"ar", "en", "fr", "ru"}
    assert all(2 <= len(line) <= 3 and line[1].strip() for line in lines)
