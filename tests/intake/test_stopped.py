"""`dossier add` where something stops it: killed at any step, or not allowed to read."""

from __future__ import annotations

import shutil
from functools import partial
from pathlib import Path

import pytest
from click.testing import CliRunner

from dossier.archive import store
from dossier.cli import cli
from tests.intake.desk import OTHER, Run, received
from tests.intake.golden import FOLDER
from tests.killing import killed_before


def test_killed_at_any_step_an_original_is_in_the_inbox_or_in_the_archive(tmp_path: Path) -> None:
    """It may be in both, when it was killed in between: then it is known, and adding it again clears it away."""
    seen = []
    for step in range(0, 200, 2):
        content = Path(shutil.copytree(FOLDER / "archive", tmp_path / f"content{step}"))
        inbox = received(content / "inbox", "letters.txt")
        given = ["add", str(inbox), "--content", str(content)]
        if not killed_before(step, content, partial(CliRunner().invoke, cli, given)):
            break
        there = len(store.load(content).archive.articles)
        assert inbox.exists() or there
        assert CliRunner().invoke(cli, given).exit_code == 0
        assert not inbox.exists() and len(store.load(content).archive.articles) == 1
        seen.append(there)
    assert seen == sorted(seen) and {*seen} == {0, 1}


def test_a_file_that_may_not_be_read_is_one_problem(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    shut, other = received(tmp_path, "letters.txt"), received(tmp_path, "harbour.txt", OTHER)
    read = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path == shut:
            raise PermissionError(13, "Permission denied")
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    result = run("add", shut, other)
    assert (result.exit_code, result.output.count("error:")) == (1, 1)
    assert "the file cannot be read: Permission denied" in result.stderr
    assert "1 added, 0 known already, 1 not added" in result.output
