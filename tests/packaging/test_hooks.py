"""The hooks for pre-commit: what stands in them is what pre-commit reads, and their commands do what they say."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.archive.sites import edit
from tests.commands.test_new_archive import new

ROOT = Path(__file__).parents[2]
HOOKS: list[dict[str, Any]] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
LOCAL: dict[str, Any] = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
KEYS = {"id", "name", "description", "entry", "language", "always_run", "pass_filenames", "require_serial"}
"""Those used here, of the ones that https://pre-commit.com/#creating-new-hooks has."""

ARTICLE = "content/meetings/2025-05-ferrow/rd6rkn4m.en.md"
DISORDER = [["lang: en\nkind: original\n", "kind: original\nlang: en\n"]]


def hooked(hook: str, folder: Path) -> tuple[int, str]:
    """How the command of a hook ends in a checked out archive, and what it says."""
    entry = next(one["entry"] for one in HOOKS if one["id"] == hook)
    program, *words = shlex.split(entry)
    assert program == "dossier"
    command = [sys.executable, "-c", "from dossier.cli import main; main()", *words]
    done = subprocess.run(command, cwd=folder, env=os.environ, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hooked") / "archive"
    assert new(str(folder), "--title", "Bridges").exit_code == 0
    return folder


def test_pre_commit_can_read_them() -> None:
    assert [set(hook) - KEYS for hook in HOOKS] == [set()] * len(HOOKS)
    assert all({"id", "name", "entry", "language"} <= set(hook) and hook["language"] == "python" for hook in HOOKS)
    assert len({hook["id"] for hook in HOOKS}) == len(HOOKS)


def test_this_repository_has_the_same_from_its_own_environment() -> None:
    (repo,) = LOCAL["repos"]
    assert repo["repo"] == "local"
    for own in repo["hooks"]:
        hook = next(one for one in HOOKS if one["id"] == own["id"])
        differing = {key for key in own if own[key] != hook.get(key)}
        assert differing == {"entry", "language"} and own["entry"] == f".venv/bin/{hook['entry']}"


@pytest.mark.parametrize("hook", ["dossier-check", "dossier-fix"])
def test_what_is_right_passes_and_what_is_wrong_is_stopped(archive: Path, hook: str) -> None:
    assert hooked(hook, archive) == (0, "no problems found\n")
    text = (archive / ARTICLE).read_bytes()
    (archive / ARTICLE).unlink()
    code, said = hooked(hook, archive)
    (archive / ARTICLE).write_bytes(text)
    assert code == 1 and "id-lost" in said


def test_one_mends_and_the_other_does_not(archive: Path) -> None:
    text = (archive / ARTICLE).read_bytes()
    edit(archive, {ARTICLE: DISORDER})
    disordered = (archive / ARTICLE).read_bytes()
    assert hooked("dossier-check", archive)[1].startswith(f"{ARTICLE}:4:1: warning field-order")
    assert (archive / ARTICLE).read_bytes() == disordered
    assert hooked("dossier-fix", archive) == (0, "no problems found\n")
    assert (archive / ARTICLE).read_bytes() == text
