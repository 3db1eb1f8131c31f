"""What several dates and intervals have in common."""

from __future__ import annotations

import pytest

from dossier.intake.dating.windows import common


@pytest.mark.parametrize(
    ("windows", "expected"),
    [
        (["2031-03"], "2031-03"),
        (["2031-03-04/2031-03", "2031-03-04/2031-03"], "2031-03-04/2031-03-31"),
        (["2031-03-16/..", "2031-03-04/2031-03"], "2031-03-16/2031-03-31"),
        (["2031-03-04/2031-03-16", "2031-03-16/.."], "2031-03-16"),
        (["2031-03-04/..", "2031-03-16/.."], "2031-03-16/.."),
        (["../2031-03-04", "2031-03-16/.."], None),
        ([], None),
    ],
)
def test_windows_in_common(windows: list[str], expected: str | None) -> None:
    assert common(windows) == expected
