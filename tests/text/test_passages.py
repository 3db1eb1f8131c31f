"""Passages that texts share: by cases, and whatever the texts are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dossier.text.passages import COMMON, PASSAGE, Index, Passage, Text, nearest, shared, shares, text

CASES = yaml.safe_load((Path(__file__).parent.parent / "golden/text/passages.yaml").read_text("utf-8"))
FEW = [*"abcdefgh", "وقال", "قال", "l’eau", "que"]
WORDS = st.lists(st.sampled_from(FEW), max_size=60)
RARE = [f"word{number}" for number in range(200)]


@st.composite
def texts(draw: st.DrawFn) -> Text:
    """A text of a few words in paragraphs, so that two of them are bound to have something in common."""
    return text(" ".join(draw(WORDS)) for _ in range(draw(st.integers(0, 3))))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_golden_case(case: dict[str, Any]) -> None:
    left, right = text(case["left"]), text(case["right"])
    found = [{"words": one.words, "left": one.left.words, "right": one.right.words} for one in shared(left, right)]
    assert found == case["passages"]
    turned = {(one.right.words, one.left.words) for one in shared(right, left)}
    assert turned == {(one["left"], one["right"]) for one in case["passages"]}


@given(texts(), texts())
def test_a_passage_stands_in_both_texts(left: Text, right: Text) -> None:
    for passage in shared(left, right):
        assert passage.words >= PASSAGE
        for run in passage.runs:
            ours = left.forms[run.left : run.left + run.length]
            assert ours == right.forms[run.right : run.right + run.length]
        for whole, place in ((left, passage.left), (right, passage.right)):
            assert whole.forms[place.first : place.last] == text([place.words]).forms
            assert place.words.split("\n")[0] in whole.blocks[place.block]


@given(texts(), texts())
def test_it_does_not_matter_which_text_is_asked(left: Text, right: Text) -> None:
    def both(found: Passage) -> set[tuple[int, int]]:
        return {(run.left, run.right) for run in found.runs}

    turned = [{(ours, theirs) for theirs, ours in both(one)} for one in shared(right, left)]
    assert sorted(map(sorted, turned)) == sorted(sorted(both(one)) for one in shared(left, right))


@given(WORDS, st.lists(st.sampled_from(RARE), min_size=12, max_size=12, unique=True), WORDS, WORDS, WORDS)
def test_twelve_copied_words_are_always_found(
    before: list[str], copied: list[str], after: list[str], others: list[str], rest: list[str]
) -> None:
    left, right = text([" ".join((*before, *copied, *after))]), text([" ".join((*others, *copied, *rest))])
    first = len(text([" ".join(before)]).forms)
    held = {word for one in shared(left, right) for word in range(one.left.first, one.left.last)}
    assert held >= set(range(first, first + 12))


@given(texts(), texts())
def test_shares_are_of_the_whole(left: Text, right: Text) -> None:
    found = shared(left, right)
    ours, theirs = shares(left, right, found)
    assert 0 <= ours <= 1 and 0 <= theirs <= 1
    assert (ours > 0) == bool(found) == (theirs > 0)


def test_a_text_is_wholly_in_itself() -> None:
    whole = text([" ".join(RARE[:50]), " ".join(RARE[50:90])])
    assert shares(whole, whole, shared(whole, whole)) == (1.0, 1.0)


def test_the_index_knows_who_has_most_in_common() -> None:
    index: Index[str] = Index()
    index.add("half", text([" ".join(RARE[:20])]))
    index.add("whole", text([" ".join(RARE[:40])]))
    index.add("other", text([" ".join(RARE[100:140])]))
    asked = index.holders(text([" ".join(RARE[:40])]))
    assert nearest(asked, 5) == ("whole", "half")
    assert asked[0] == ("half", "whole") and asked[-1] == ("whole",)


def test_the_index_does_not_grow_with_what_everybody_has() -> None:
    index: Index[int] = Index()
    boilerplate = text([" ".join(RARE[:10])])
    for number in range(COMMON + 5):
        index.add(number, boilerplate)
    assert {len(keys) for keys in index.holders(boilerplate)} == {COMMON}


def test_a_refrain_begins_no_passage() -> None:
    refrain = text(["again and again and again and " * 200])
    assert shared(refrain, refrain) == ()
