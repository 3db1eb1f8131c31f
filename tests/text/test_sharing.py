"""What the texts of a set have in common: by cases, and at any size."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dossier.text.passages import COMMON, Text, shared, shares, text
from dossier.text.sharing import reprints, sharing

CASES = yaml.safe_load((Path(__file__).parent.parent / "golden/text/sharing.yaml").read_text("utf-8"))
RARE = [f"word{number}" for number in range(400)]
WORDS = st.lists(st.sampled_from(RARE), min_size=1, max_size=60, unique=True)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_golden_case(case: dict[str, Any]) -> None:
    found = sharing({key: text(blocks) for key, blocks in case["texts"].items()})
    assert {key: list(same) for key, same in reprints(found).items()} == case["reprints"]
    assert {key: list(each.alone()) for key, each in found.items()} == case["alone"]


@given(WORDS, WORDS, WORDS)
def test_two_texts_share_what_their_passages_say(before: list[str], copied: list[str], after: list[str]) -> None:
    left, right = text([" ".join((*before, *copied))]), text([" ".join((*copied, *after))])
    ours, theirs = shares(left, right, shared(left, right))
    found = sharing({"left": left, "right": right})
    assert found["left"].in_other("right") >= ours
    assert found["right"].in_other("left") >= theirs
    for each in found.values():
        assert each.words - sum(each.alone()) == sum(words.bit_count() for words in each.held.values())


def test_of_more_texts_than_the_index_names_all_are_reprints_of_the_longest() -> None:
    agency = " ".join(RARE[:100])
    texts: dict[int, Text] = {number: text([agency, f"desk {number}"]) for number in range(2 * COMMON)}
    texts[-1] = text([agency, "and a longer end than any other has"])
    assert reprints(sharing(texts)) == {-1: tuple(range(2 * COMMON))}


def test_no_text_and_an_empty_text_share_nothing() -> None:
    assert sharing({}) == {}
    found = sharing({"empty": text([]), "one": text(["a word"])})
    assert reprints(found) == {"empty": (), "one": ()}
    assert found["one"].alone() == (2,)
