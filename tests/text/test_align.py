"""Two versions, level with each other."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dossier.text.align import Pair, align
from dossier.text.reading import decode, is_blank, lines

GOLDEN = yaml.safe_load((Path(__file__).parents[1] / "golden" / "text" / "alignments.yaml").read_text("utf-8"))
TEXTS = st.lists(st.text(max_size=40), max_size=7)


@pytest.mark.parametrize("case", GOLDEN, ids=lambda case: case["name"])
def test_blocks_are_paired(case: dict[str, Any]) -> None:
    left, right = ([text for _, text in case[side]] for side in ("left", "right"))
    kinds = [kind for kind, _ in case["left"]], [kind for kind, _ in case["right"]]
    found = align(left, right, kinds=kinds)
    assert [[list(pair.left), list(pair.right)] for pair in found] == case["pairs"]


@given(TEXTS, TEXTS)
def test_every_index_is_in_one_pair_and_none_cross(left: list[str], right: list[str]) -> None:
    pairs = align(left, right)
    assert [at for pair in pairs for at in pair.left] == list(range(len(left)))
    assert [at for pair in pairs for at in pair.right] == list(range(len(right)))
    assert all(0 <= pair.confidence <= 1 and (pair.left or pair.right) for pair in pairs)


def test_names_decide_where_lengths_do_not() -> None:
    left, right = ["He spoke of the harvest."] * 2, ["Il a parlé de la récolte."]
    names = [{"one"}, {"two"}], [{"two"}]
    assert [(pair.left, pair.right) for pair in align(left, right, names=names)] == [((0,), ()), ((1,), (0,))]


def test_shared_numbers_raise_confidence_and_other_kinds_lower_it() -> None:
    same, other = align(["Born in 1950"], ["Né en 1950"])[0], align(["Born in 1950"], ["Né en 1960"])[0]
    kinds = align(["Born in 1950"], ["Né en 1950"], kinds=(["title"], ["caption"]))[0]
    assert same.confidence > 0.9
    assert other.confidence < 0.5
    assert kinds.confidence < same.confidence


def test_a_real_article_is_level_from_title_to_caption(originals: Path) -> None:
    """English and Arabic of one article: all of the Arabic has its English, whose caption stands alone."""
    text = decode(next(originals.glob("*000_ef89a5353d90c862.txt")).read_bytes()).text
    blocks = [line for line in lines(text) if not is_blank(line)]
    english, arabic = [blocks[0][:113], *blocks[1:17]], blocks[17:]
    pairs = align(english, arabic)
    assert [(pair.left, pair.right) for pair in pairs] == [*(((at,), (at,)) for at in range(16)), ((16,), ())]
    assert min(pair.confidence for pair in pairs[:-1]) > 0.75
    assert pairs[-1] == Pair((16,), (), 0.0)
