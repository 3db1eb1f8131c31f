"""A bare machine for the set-up: a checkout with nothing but its scripts, and a PATH of stubs."""

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
TOOLS = ("bash", "cat", "cmp", "cp", "dirname", "env", "make", "mkdir", "paste", "rm", "sh")


@dataclass(frozen=True, slots=True)
class Machine:
    folder: Path

    def has(self, name: str, script: str, folder: str = "bin") -> Path:
        """Give it a command; each call of it is noted down, then `script` runs."""
        command = self.folder / folder / name
        command.parent.mkdir(parents=True, exist_ok=True)
        command.write_text(f'#!/bin/sh\necho "{name} $*" >>"$CALLS"\n{script}\n', encoding="utf-8")
        command.chmod(0o755)
        return command

    def calls(self) -> list[str]:
        """What was called since the last question."""
        notes = self.folder / "calls"
        found = notes.read_text(encoding="utf-8").splitlines() if notes.exists() else []
        notes.unlink(missing_ok=True)
        return found

    def run(self, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
        settings = {"PATH": str(self.folder / "bin"), "CALLS": str(self.folder / "calls"), **environment}
        return subprocess.run(command, cwd=self.folder, env=settings, capture_output=True, text=True, check=False)


def bare_machine(folder: Path) -> Machine:
    """A machine in `folder`, which is empty, with the commonest tools and no Python, browser or package tool."""
    shutil.copytree(ROOT / ".ci", folder / ".ci")
    shutil.copy(ROOT / "Makefile", folder)
    for file in ("pyproject.toml", "requirements.txt", "requirements-dev.txt"):
        (folder / file).write_text(f"{file}\n", encoding="utf-8")
    (folder / "bin").mkdir()
    for tool in TOOLS:
        found = shutil.which(tool)
        assert found, f"these tests need {tool}"
        (folder / "bin" / tool).symlink_to(found)
    return Machine(folder)
