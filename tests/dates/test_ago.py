"""How long ago something was, as pages count it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from dossier.dates.ago import ago

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.mark.parametrize(
    ("text", "least", "most", "role"),
    [
        ("2 hours ago", 2 * HOUR, 3 * HOUR, None),
        ("Updated: 5 minutes ago", HOUR / 12, HOUR / 10, "updated"),
        ("an hour ago", HOUR, 2 * HOUR, None),
        ("il y a une heure", HOUR, 2 * HOUR, None),
        ("Publié il y a 3 jours", 3 * DAY, 4 * DAY, "published"),
        ("منذ ساعتين", 2 * HOUR, 3 * HOUR, None),
        ("نشر قبل ٣ أيام", 3 * DAY, 4 * DAY, "published"),
        ("قبل أسبوعين", 14 * DAY, 21 * DAY, None),
        ("час назад", HOUR, 2 * HOUR, None),
        ("Обновлено: 2 дня назад", 2 * DAY, 3 * DAY, "updated"),
    ],
)
def test_it_lies_between_so_many_units_and_one_more(text: str, least: timedelta, most: timedelta, role: str) -> None:
    found = ago(text)
    assert found is not None
    assert (found.least, found.most, found.role) == (least, most, role)


@pytest.mark.parametrize(
    "text", ["Two men came 2 hours ago", "long ago", "منذ الصباح", "il y a du monde", "2 hours", ""]
)
def test_other_words_are_no_such_time(text: str) -> None:
    assert ago(text) is None
