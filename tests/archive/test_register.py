"""The register of ids: what it holds against an archive, and that nothing is lost in writing it."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from dossier.archive import register, store
from dossier.archive.findings import Findings
from dossier.archive.register import Ids, Register
from dossier.site.around import files
from tests.archive.sites import copy, edit

GOLDEN = Path(__file__).parent.parent / "golden/archive/ids.yaml"
LOST = "00000001"


def judged(content: Path, retired: tuple[str, ...] = ()) -> list[str]:
    kept = store.register(content)
    assert kept is not None
    archive, at = store.load(content).archive, Findings(store.positions(content))
    found = sorted(register.check(Ids(kept, retired), archive, files(content), at))
    return [f"{problem.file}:{problem.line}:{problem.column} {problem.code}" for problem in found]


@pytest.mark.parametrize("case", yaml.safe_load(GOLDEN.read_text(encoding="utf-8")), ids=lambda case: case["name"])
def test_golden_case(case: dict[str, Any], tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    edit(content, case["edits"])
    assert judged(content) == [f"content/{problem}" for problem in case["problems"]]


def test_an_archive_without_the_file_keeps_no_register(tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    (content / register.PATH).unlink(missing_ok=True)
    assert store.register(content) is None


def test_it_grows_by_what_is_there_and_loses_nothing(tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    grown = register.grown(Register(articles={LOST: "unassigned"}), store.load(content).archive)
    edit(content, {register.PATH: register.render(grown)})
    assert store.register(content) == grown
    assert judged(content) == ["content/ids.yml:4:3 id-lost"]
    assert judged(content, retired=(LOST,)) == []


def test_ids_that_look_like_numbers_are_text() -> None:
    kept = Register(articles={"00000001": "unassigned", "12345e67": "meetings/a", "nnnnnnnn": "meetings/b"})
    assert register.read(register.render(kept), "ids.yml") == kept
    assert '"00000001": unassigned' in register.render(kept)
    assert register.read(register.render(Register()), "ids.yml") == Register()
