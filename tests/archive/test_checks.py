"""The rules between files, each by an archive that breaks it."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from dossier.archive.rules import RULES
from tests.archive.sites import SITES, copy, edit, judge

GOLDEN = Path(__file__).parent.parent / "golden/archive"
CASES = yaml.safe_load((GOLDEN / "checks.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_golden_case(case: dict[str, Any], tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    edit(content, case["edits"])
    found = [":".join(str(one) for one in (p.file, p.line, p.column) if one) + f" {p.code}" for p in judge(content)]
    assert found == [f"content/{problem}" for problem in case["problems"]]


def test_every_rule_has_a_case_that_breaks_it(tmp_path: Path) -> None:
    cases = "".join(path.read_text(encoding="utf-8") for path in GOLDEN.glob("*.yaml"))
    broken = {problem.code for problem in judge(copy("broken", tmp_path))}
    reading = {"original-elsewhere", "private-in-inbox", "reading-differs"}  # found by intake, and tested there
    writing = {"archive-busy", "archive-unfinished", "file-exists", "file-path", "yaml-size"}
    found_by_commands = {"article-gone", "article-unknown", "entry-exists", "merge-references", "retire-unreadable"}
    editing = {*found_by_commands, "history-missing"}  # tested there
    assert {code for code in RULES if code not in cases} - broken - writing - reading - editing == set()


@pytest.mark.parametrize("site", ["small", "arabic_only", "corrected", "empty"])
def test_the_sites_are_right(site: str) -> None:
    locales = ("ar",) if site == "arabic_only" else ("ar", "en", "fr")
    assert judge(SITES / site / "content", locales) == ()


def test_every_problem_says_what_to_do_where_that_is_not_plain(tmp_path: Path) -> None:
    hints = {problem.code: problem.hint for problem in judge(copy("broken", tmp_path))}
    assert hints["lines-unaccounted"] == "take it into the text, or list it under `removed` with a reason"
    assert hints["article-lang-suffix"] == "name it fr.fr.md, if fr is right"
