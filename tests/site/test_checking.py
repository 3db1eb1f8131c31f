"""`dossier check` as it is typed: what it judges, how it ends."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dossier.cli import cli
from dossier.site import source
from tests.archive.sites import copy, edit
from tests.commands.running import commit, git


def check(content: Path, *arguments: object) -> Result:
    return CliRunner().invoke(cli, ["check", *map(str, arguments), "--content", str(content)])


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    content = copy("small", tmp_path)
    edit(content, {"unassigned/q9q25qmn.ar.md": [["lang: ar", "lang: fa"]]})
    edit(content, {"authority/places.yml": [["within: port-alma", "within: atlantis"]]})
    return content


def places(result: Result) -> list[str]:
    return [f"{one['file']} {one['code']}" for one in json.loads(result.output)["problems"]]


@pytest.mark.parametrize("name", ["unassigned", "unassigned/q9q25qmn.ar.md"])
def test_of_given_files_only_their_own_problems_are_told(broken: Path, name: str) -> None:
    result = check(broken, broken / name, "--format", "json", "--ignore", "lang,date")
    assert places(result) == ["content/unassigned/q9q25qmn.ar.md article-lang-suffix"]
    assert result.exit_code == 1


def test_codes_are_chosen_by_their_beginnings(broken: Path) -> None:
    assert places(check(broken, "--format", "json", "--select", "place")) == [
        "content/authority/places.yml place-unknown"
    ]
    result = check(broken, "--select", "place,article", "--ignore", "place-unknown, article-lang-suffix")
    assert (result.output, result.exit_code) == ("no problems found\n", 0)


@pytest.mark.parametrize("arguments", [("--select", "plac"), ("no-such-file.md",), (Path(__file__),)])
def test_what_cannot_be_run_ends_with_2(broken: Path, arguments: tuple[object, ...]) -> None:
    assert check(broken, *arguments).exit_code == 2


def test_files_are_named_as_they_are_reached(broken: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(broken.parent.parent)
    result = check(broken, "--select", "place", "--format", "github")
    assert result.output.startswith(f"::error file={broken.parent.name}/content/authority/places.yml,line=4,col=3,")


def test_fixing_puts_keys_in_order_and_keeps_the_register(tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    path = content / "unassigned/q9q25qmn.ar.md"
    right = path.read_bytes().replace(b"\n", b"\r\n").replace(b"kind: ", b"# which kind\r\nkind: ")
    path.write_bytes(
        right.replace(b"# which kind\r\nkind: original\r\n", b"").replace(
            b"added", b"# which kind\r\nkind: original\r\nadded"
        )
    )
    assert path.read_bytes() != right
    result = check(content, "--fix", "--select", "field,id")
    assert result.exit_code == 0
    assert result.stderr.splitlines() == [
        "content/unassigned/q9q25qmn.ar.md: the keys are in order",
        "content/ids.yml: the register of ids is up to date",
    ]
    assert path.read_bytes() == right
    assert check(content, "--fix", "--select", "field,id").stderr == ""


def test_of_given_files_only_they_are_fixed(broken: Path) -> None:
    assert check(broken, "--fix", broken / "authority").stderr == ""
    assert not (broken / "ids.yml").exists()


def test_what_is_added_is_registered_where_a_register_is_kept(tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    text = "Ministers met in the city on Monday and talked about water.\n\n" * 6
    (tmp_path / "new.txt").write_text(f"A meeting on water\n\n{text}", encoding="utf-8")
    check(content, "--fix")
    added = CliRunner().invoke(cli, ["add", str(tmp_path / "new.txt"), "--content", str(content)])
    assert added.exit_code == 0, added.output
    assert len((content / "ids.yml").read_text(encoding="utf-8").splitlines()) == 3 + 5 + 1 + 11
    assert check(content, "--select", "id").exit_code == 0


def test_what_a_file_accepts_stops_no_build(tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    changed = [["ولم يذكر الخبراء موعداً.", "ولم يذكر الخبراء موعدا."]]
    edit(content, {"unassigned/q9q25qmn.ar.md": changed})
    assert [problem.code for problem in source.read(content, date(2032, 1, 1)).problems] == ["words-changed"]
    accepted = "accepted:\n  - {code: words-changed, reason: The paper prints it so elsewhere.}\n---\n\n"
    edit(content, {"unassigned/q9q25qmn.ar.md": [["---\n\n", accepted]]})
    assert source.read(content, date(2032, 1, 1)).problems == ()
    assert check(content, "--select", "words,accepted").output == "no problems found\n"


def test_an_id_that_was_published_is_missed_though_its_line_is_gone_too(tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    git(tmp_path, "init", "--quiet")
    commit(tmp_path, "Begin")
    check(content, "--fix")
    commit(tmp_path, "Keep a register")
    assert check(content, "--published", "HEAD", "--select", "id").output == "no problems found\n"
    (content / "unassigned/q9q25qmn.ar.md").unlink()
    edit(content, {"ids.yml": [["  q9q25qmn: unassigned\n", ""]]})
    assert check(content, "--select", "id").exit_code == 0
    assert places(check(content, "--published", "HEAD", "--format", "json", "--select", "id")) == [
        "content/ids.yml id-lost"
    ]
    (content / "ids.yml").unlink()
    assert "q9q25qmn" in check(content, "--published", "HEAD", "--select", "id").output
    assert check(content, "--published", "HEAD~1", "--select", "id").output == "no problems found\n"
    nowhere = check(content, "--published", "nowhere")
    assert nowhere.exit_code == 2 and "Needed a single revision" in nowhere.output
