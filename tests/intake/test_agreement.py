"""Whether a moment that a page states can be the day that is printed."""

import pytest

from dossier.intake.dating.agreement import says_same
from dossier.intake.values import Statement


@pytest.mark.parametrize(
    ("printed", "stated", "agrees"),
    [
        ("2018-05-03", "2018-05-04T02:00:00Z", True),
        ("2018-05-03", "2018-05-04T09:00:00Z", False),
        ("2018-05-04", "2018-05-03T21:00:00+03:00", True),
        ("2018-05-05", "2018-05-03T21:00:00+03:00", False),
        ("2018-05-03", "2018-05-04T09:00:00", True),
        ("2018-05-03", "2018-05-05T09:00:00", False),
        ("2018-05-03", "2018-05-04", False),
        ("2018-05", "2018-05-31T23:00:00Z", True),
    ],
)
def test_a_moment_agrees_with_a_day_only_as_far_as_a_zone_explains_it(printed: str, stated: str, agrees: bool) -> None:
    assert says_same(printed, Statement("published", "json-ld", stated, 1), stated[:10]) is agrees
