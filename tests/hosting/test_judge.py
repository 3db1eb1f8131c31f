"""What CI tells of a change: at the lines of what changed, and whole in the summary."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.hosting.desk import ROOT, Desk

DOSSIER = """
import sys
words = sys.argv[1:]
if words[:2] == ["check", "--published"]:
    assert words[2:] == [open("base").read()]
    print("content/old.md:1:1: error\\n1 error")
    sys.exit(1 if open("content/archive.yml").read() == "broken" else 0)
if words == ["forms", "--check"]:
    print("add-fr.yml: not as the archive is now")
    sys.exit(1)
assert words[:3] == ["check", "--format", "github"]
print("::error", *words[3:])
sys.exit(1)
"""


@pytest.fixture
def changed(desk: Desk) -> Desk:
    """A clone at a commit that changes a file, removes one and leaves one alone."""
    desk.edits("main", "content/old.md", "old")
    desk.edits("main", "content/ids.yml", "x")
    desk.clone_anew()
    (desk.clone / "content/new one.md").write_text("new", encoding="utf-8")
    (desk.clone / "content/ids.yml").unlink()
    (desk.clone / "elsewhere.md").write_text("new", encoding="utf-8")
    desk.git("add", "--all")
    desk.git("commit", "--quiet", "--message", "Change")
    (desk.clone / "base").write_text(desk.git("rev-parse", "origin/main"), encoding="utf-8")
    desk.edits("main", "content/later.md", "later")
    desk.git("fetch", "--quiet")
    desk.has("dossier", DOSSIER)
    (desk.clone / ".venv/bin").mkdir(parents=True)
    shutil.copy(desk.folder / "bin/dossier", desk.clone / ".venv/bin/dossier")
    shutil.copytree(ROOT / ".ci", desk.clone / ".ci")
    return desk


def judge(desk: Desk, **environment: str) -> subprocess.CompletedProcess[str]:
    settings = {"PATH": "/usr/bin:/bin", "GITHUB_STEP_SUMMARY": str(desk.folder / "summary"), **environment}
    command = [str(desk.clone / ".ci/judge"), "origin/main"]
    return subprocess.run(command, env=settings, capture_output=True, text=True, check=False)


def test_notes_stand_at_the_lines_of_what_changed_and_the_whole_in_the_summary(changed: Desk) -> None:
    done = judge(changed, GITHUB_ACTIONS="true")
    assert done.stdout.splitlines() == [
        "::error content/new one.md",
        "::warning::add-fr.yml: not as the archive is now",
        "content/old.md:1:1: error",
        "1 error",
    ]
    assert "content/old.md:1:1: error\n1 error" in (changed.folder / "summary").read_text(encoding="utf-8")


@pytest.mark.parametrize(("archive", "status"), [("broken", 1), ("well", 0)])
def test_the_whole_archive_decides(changed: Desk, archive: str, status: int) -> None:
    Path(changed.clone / "content/archive.yml").write_text(archive, encoding="utf-8")
    assert judge(changed, GITHUB_ACTIONS="true").returncode == status


def test_other_services_are_given_no_notes_of_github(changed: Desk) -> None:
    assert "::error" not in judge(changed).stdout
