"""When an original was saved: what files note, in the forms in which they note it."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from dossier.intake.dating.capture import captured
from dossier.intake.values import Statement


@pytest.mark.parametrize(
    ("noted", "moment"),
    [
        ("3/5/24, 9:12 AM", datetime(2024, 3, 5, 9, 12)),
        ("11/24/26, 10:28\u202fPM", datetime(2026, 11, 24, 22, 28)),
        ("24/11/2026 08:24", datetime(2026, 11, 24, 8, 24)),
        ("24.11.2026, 08:24", datetime(2026, 11, 24, 8, 24)),
        ("2026-11-24, 8:24", datetime(2026, 11, 24, 8, 24)),
        ("Fri, 4 May 2018 10:15:42 +0000", datetime(2018, 5, 4, 10, 15, 42)),
    ],
)
def test_a_noted_moment_is_read(noted: str, moment: datetime) -> None:
    found = captured(None, [Statement("captured", "saved", noted, 1)])
    assert found and (found.first, found.last) == (moment, moment)


@pytest.mark.parametrize("noted", ["3/5/24, 9:12 am", "13/13/26, 8:24 AM", "5.3.24, 9:12", "3/5/24"])
def test_a_moment_that_can_be_two_or_none_is_left_out(noted: str) -> None:
    assert captured(None, [Statement("captured", "saved", noted, 1)]) is None


def test_an_editors_day_outweighs_the_files() -> None:
    found = captured(date(2024, 3, 7), [Statement("captured", "saved", "3/5/24, 9:12 AM", 1)])
    assert found and (found.day, found.statement) == (date(2024, 3, 7), None)
