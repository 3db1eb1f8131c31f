"""What intake has reached on the first part of the evaluation set is not lost again.

The other parts have no floor: they are there to be measured, not to be worked at.
"""

from __future__ import annotations

import pytest

from tests.eval.run import total
from tests.eval.score import Score

RECALL = {
    "taken": 0.96,
    "versions": 0.97,
    "body": 0.95,
    "title": 0.9,
    "published": 0.75,
    "meeting": 0.95,
    "people": 0.97,
}
PRECISION = {"body": 0.87, "filed": 1.0, "people": 0.95}


@pytest.fixture(scope="module")
def first() -> Score:
    return total("first")


@pytest.mark.parametrize("measure", RECALL)
def test_no_less_of_what_is_there_is_found(first: Score, measure: str) -> None:
    assert first.right[measure] >= RECALL[measure] * first.wanted[measure]


@pytest.mark.parametrize("measure", PRECISION)
def test_no_more_of_what_is_found_is_wrong(first: Score, measure: str) -> None:
    assert first.right[measure] >= PRECISION[measure] * first.found[measure]
