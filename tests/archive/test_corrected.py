"""Where corrected words stand in a text."""

import pytest

from dossier.archive.corrected import Place, places
from dossier.model import Block, Correction


def block(text: str, anchor: str) -> Block:
    return Block("paragraph", text, text, 1, anchor)


def correction(line: str, corrected: str) -> Correction:
    return Correction.model_validate({"line": line, "printed": "x", "corrected": corrected, "reason": "a slip"})


BLOCKS = (block("river and river", "l3"), block("the river", "l7"), block("a dam", "l9"))


@pytest.mark.parametrize(
    ("corrections", "found"),
    [
        ([("7", "river")], [Place(1, 4, 9)]),
        ([("8", "river")], [Place(1, 4, 9)]),
        ([("3", "river"), ("3", "river")], [Place(0, 0, 5), Place(0, 10, 15)]),
        ([("1", "dam")], [Place(2, 2, 5)]),
        ([("3", "sea"), ("3", "and")], [None, Place(0, 6, 9)]),
        ([("9:1-3", "dam")], [Place(2, 2, 5)]),
    ],
)
def test_a_correction_stands_in_the_paragraph_of_its_line(
    corrections: list[tuple[str, str]], found: list[Place | None]
) -> None:
    assert list(places(BLOCKS, [correction(*one) for one in corrections])) == found


def test_without_a_reading_it_stands_in_the_first_paragraph_that_has_it() -> None:
    blocks = (block("a dam", "p1"), block("the river", "p2"), block("a river", "p3"))
    assert places(blocks, [correction("40", "river")]) == (Place(1, 4, 9),)
