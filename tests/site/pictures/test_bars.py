"""Bars over time: which of them have their numbers over them."""

import pytest

from dossier.site.pictures.bars import told


@pytest.mark.parametrize(
    ("sums", "width", "found"),
    [
        ([1, *[0] * 15, 1], 288, {0, 16}),
        ([3, 1, 2], 288, {0, 1, 2}),
        ([2, *[1] * 60, 2], 288, {0, 61}),
        ([*[1] * 59, 7, 1], 288, {0, 59}),
    ],
    ids=["far apart", "few", "many: the ends and the highest", "many: the highest before its neighbour"],
)
def test_bars_have_their_numbers_where_there_is_room(sums: list[int], width: int, found: set[int]) -> None:
    assert told(sums, width) == found
