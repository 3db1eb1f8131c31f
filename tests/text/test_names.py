"""Names in running text: golden cases, and what holds for any text."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dossier.text.names import Matcher
from dossier.text.spellings import rows
from dossier.text.words import split

GOLDEN = yaml.safe_load((Path(__file__).parents[1] / "golden" / "text" / "names.yaml").read_text("utf-8"))
FORMS = [(key, form) for key, forms in GOLDEN["forms"].items() for form in forms]
MATCHER = Matcher(FORMS, GOLDEN["blocking"])
ROWS = {key: [row for form in forms for row in rows(form) if row] for key, forms in GOLDEN["forms"].items()}
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
    """Its words are those of a form of its key, or of one of its cases; the article and fathers' names stand beside."""
    for found in MATCHER.find(text):
        words = [word.form for word in split(found.words).words]
        first = {words[0], f"ال{words[0][2:]}" if words[0].startswith("لل") else ""}
        assert any(row[0] in first and _in_order(row[1:], words[1:]) for row in ROWS[found.key])


def _in_order(row: tuple[str, ...], words: list[str]) -> bool:
    rest = iter(words)
    return all(word in rest for word in row)


ARABIC = [(key, form) for key, form in FORMS if re.match("[ء-ي]{3}", form)]


@pytest.mark.parametrize("clitic", ["", "و", "ف", "ب", "ل", "ك", "وب", "ول", "فل", "وك", "فب"])
def test_every_arabic_name_is_found_behind_its_particles(clitic: str) -> None:
    for key, form in ARABIC:
        found = MATCHER.find(f"قال {clitic}{form} شيئا")
        assert [one.words for one in found if one.key == key] == [one.words for one in MATCHER.find(form)], form


def test_the_article_melts_into_the_particle_to() -> None:
    for key, form in [(key, form) for key, form in ARABIC if form.startswith("ال")]:
        for clitic in ("لل", "ولل", "فلل"):
            assert [one.key for one in MATCHER.find(f"رسالة {clitic}{form[2:]}")] == [key]


@given(
    st.sampled_from([form for _, form in FORMS if " " in form]), st.sampled_from([" ", "\u00a0", "-", "\n", "\u2011"])
)
def test_words_of_a_name_may_be_joined_in_many_ways(form: str, joint: str) -> None:
    found = MATCHER.find(form.replace(" ", joint))
    assert [one.words for one in found] == [one.words.replace(" ", joint) for one in MATCHER.find(form)]


@given(st.lists(st.sampled_from(["Laura Stein", "Peter Stein", "Stein", "Steins"]), max_size=6))
def test_a_shared_name_is_the_only_bearers_that_was_named_in_full(names: list[str]) -> None:
    parts = [split(f"{name} said nothing.") for name in names]
    full: set[str] = set()
    for name, found in zip(names, MATCHER.find_in(parts), strict=True):
        full |= {name} if " " in name else set()
        expected = name if " " in name else next(iter(full)) if name == "Stein" and len(full) == 1 else None
        assert [one.key for one in found] == ([expected.lower().replace(" ", "-")] if expected else [])


def test_no_forms_find_nothing() -> None:
    assert Matcher([]).find("Putin") == ()
    assert Matcher([("nobody", ""), ("nobody", " - ")]).find("a - b") == ()


def test_thousands_of_forms_are_found_each() -> None:
    forms = [(f"key-{number}", f"Name{number} Family{number}") for number in range(3000)]
    text = ", ".join(form for _, form in forms)
    assert [found.key for found in Matcher(forms).find(text)] == [key for key, _ in forms]
