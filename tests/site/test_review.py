"""The rules that only `dossier check` looks at, each by an archive that breaks it and by one that does not."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from dossier.site.checking import found, of_codes
from tests.archive.sites import copy, edit

GOLDEN = Path(__file__).parent.parent / "golden/archive/review.yaml"
ROW = " ".join(
    [
        "The minister said that the talks between both countries had covered the trade on the river and that the joint",
        "committee would meet again to follow what the two sides had agreed during the visit of the delegation.",
        "Nothing was said about the older quarrel over the bridge, which had kept the governments apart for most of a",
        "year, nor did the ministers take questions from reporters, who waited outside the hall until the evening.",
        "Experts are now to prepare a draft, and both capitals have promised to publish it before the rains begin.",
    ]
)
CASES = yaml.safe_load(GOLDEN.read_text(encoding="utf-8").replace("ROW", ROW))


@pytest.mark.parametrize("case", CASES[1:], ids=lambda case: case["name"])
def test_golden_case(case: dict[str, Any], tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    edit(content, case["edits"])
    problems = of_codes(found(content, date(2032, 1, 1)), case.get("only", ()), ())
    places = [":".join(str(one) for one in (p.file, p.line, p.column) if one) + f" {p.code}" for p in problems]
    assert places == [f"content/{problem}" for problem in case["problems"]]


@pytest.mark.parametrize("site", ["small", "arabic_only", "empty"])
def test_the_sites_are_right(site: str, tmp_path: Path) -> None:
    assert found(copy(site, tmp_path), date(2032, 1, 1)) == ()


def test_an_article_in_another_encoding_is_told_of_alone(tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    article = content / "unassigned/q9q25qmn.ar.md"
    article.write_bytes(article.read_text(encoding="utf-8").encode("windows-1256", "replace"))
    assert [problem.code for problem in found(content, date(2032, 1, 1))] == ["file-encoding"]
