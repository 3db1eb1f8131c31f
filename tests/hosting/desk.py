"""A repository on a hosting service: a bare one, a fresh clone of it as a workflow has, and commands that stand for
others. Git is real."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
SCRIPTS = ROOT / ".github" / "scripts"
ISSUE = {"number": 7, "title": "A text", "body": "Some words; $(touch hacked) `touch hacked`", "user": {"login": "ann"}}
EDITOR = ("-c", "user.name=Editor", "-c", "user.email=editor@example.org")


@dataclass(frozen=True, slots=True)
class Desk:
    folder: Path

    @property
    def clone(self) -> Path:
        return self.folder / "clone"

    def has(self, name: str, script: str) -> None:
        """Give it a command, written in Python."""
        command = self.folder / "bin" / name
        command.write_text(f"#!{sys.executable}\n{script}", encoding="utf-8")
        command.chmod(0o755)

    def run(self, script: str, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
        settings = {
            "PATH": f"{self.folder / 'bin'}:{os.environ['PATH']}",
            "HOME": str(self.folder),
            "SERVICE": str(self.folder / "service.json"),
            "SCRATCH": str(self.folder),
            "GH_TOKEN": "the token",
            "GITHUB_REPOSITORY": "owner/archive",
            "GITHUB_SERVER_URL": "https://github.com",
            "DEFAULT_BRANCH": "main",
            "NUMBER": "7",
            "GITHUB_OUTPUT": str(self.folder / "output"),
            **environment,
        }
        command = [sys.executable, str(SCRIPTS / script), *words]
        return subprocess.run(command, cwd=self.clone, env=settings, capture_output=True, text=True, check=False)

    def git(self, *words: str, folder: Path | None = None) -> str:
        command = ["git", *EDITOR, *words]
        done = subprocess.run(command, cwd=folder or self.clone, check=True, capture_output=True, text=True)
        return done.stdout.strip()

    def service(self) -> dict[str, Any]:
        state: dict[str, Any] = json.loads((self.folder / "service.json").read_text(encoding="utf-8"))
        return state

    def service_has(self, **told: Any) -> None:
        begun = {"issues": [ISSUE], "comments": [], "pulls": [], "calls": [], "refuses_pulls": False, "answers": {}}
        (self.folder / "service.json").write_text(json.dumps({**begun, **told}), encoding="utf-8")

    def calls(self, method: str) -> list[Any]:
        """What was asked of the service by this method since the last question: addresses and bodies."""
        state = self.service()
        found = [[path, body] for called, path, body in state["calls"] if called == method]
        self.service_has(**{**state, "calls": []})
        return found

    def put_out(self) -> dict[str, str]:
        """What scripts have handed on to the steps that follow."""
        lines = (self.folder / "output").read_text(encoding="utf-8").splitlines()
        return dict(line.split("=", 1) for line in lines)

    def on_the_service(self, branch: str, *words: str) -> str:
        """What git says there of a branch."""
        return self.git(*words, branch, folder=self.folder / "there")

    def clone_anew(self) -> None:
        shutil.rmtree(self.clone, ignore_errors=True)
        self.git("clone", "--quiet", str(self.folder / "there"), str(self.clone), folder=self.folder)

    def edits(self, branch: str, file: str, text: str) -> None:
        """An editor commits to a branch on the service."""
        own = self.folder / "editor"
        shutil.rmtree(own, ignore_errors=True)
        self.git("clone", "--quiet", "--branch", branch, str(self.folder / "there"), str(own), folder=self.folder)
        (own / file).parent.mkdir(parents=True, exist_ok=True)
        (own / file).write_text(text, encoding="utf-8")
        self.git("add", "--all", folder=own)
        self.git("commit", "--quiet", "--message", f"Change {file}", folder=own)
        self.git("push", "--quiet", "origin", branch, folder=own)


def desk(folder: Path) -> Desk:
    """With an archive of two files on its main branch, and nothing else."""
    made = Desk(folder)
    (folder / "bin").mkdir()
    made.has("gh", (Path(__file__).parent / "gh.py").read_text(encoding="utf-8"))
    made.service_has()
    made.git("init", "--quiet", "--bare", "--initial-branch=main", "there", folder=folder)
    made.git("init", "--quiet", "--initial-branch=main", "editor", folder=folder)
    made.git("remote", "add", "origin", str(folder / "there"), folder=folder / "editor")
    for file, text in {"content/archive.yml": 'format: "1"\n', "content/ids.yml": "articles: {}\n"}.items():
        (folder / "editor" / file).parent.mkdir(exist_ok=True)
        (folder / "editor" / file).write_text(text, encoding="utf-8")
    made.git("add", "--all", folder=folder / "editor")
    made.git("commit", "--quiet", "--message", "Begin", folder=folder / "editor")
    made.git("push", "--quiet", "origin", "main", folder=folder / "editor")
    made.clone_anew()
    return made
