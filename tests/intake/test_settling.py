"""Which questions stay open once an editor has worked on the versions of an original."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
import yaml

from dossier.intake import Received, Stated, read
from dossier.intake.known.settling import still_open
from dossier.intake.values import Difference
from tests.intake import golden

CASES = yaml.safe_load((golden.FOLDER / "settling.yaml").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=[case["about"] for case in CASES])
def test_a_change_settles_what_is_asked_of_its_version_alone(case: dict[str, Any]) -> None:
    taken = read(Received("case.txt", case["text"].encode()), Stated(date(2026, 11, 21)), golden.archive())
    paths = {version.front.lang: version.path for version in taken.versions}
    changed = [
        Difference(paths[lang], field, "by hand", "", False)
        for lang, fields in case["changed"].items()
        for field in fields
    ]
    left = still_open(taken.asked, changed, is_placed=False)
    found = {code: [note.line for note in left if note.code == code] for code in case["lines"]}
    assert found == case["lines"]


def test_a_placed_article_is_asked_no_more_where_it_belongs() -> None:
    taken = read(Received("case.txt", CASES[0]["text"].encode()), Stated(date(2026, 11, 21)), golden.archive())
    assert "no-meeting" in [note.code for note in still_open(taken.asked, (), is_placed=False)]
    assert "no-meeting" not in [note.code for note in still_open(taken.asked, (), is_placed=True)]
