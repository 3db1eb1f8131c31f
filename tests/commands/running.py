"""Commands run on copies of the small archives, and git around them."""

import os
import subprocess
from pathlib import Path

from click.testing import CliRunner, Result

from dossier.cli import cli

GIT = ("git", "-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false")
NOBODYS = os.environ | {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}


def run(content: Path, *words: str) -> Result:
    """`dossier` with these words on this archive."""
    return CliRunner().invoke(cli, [*words, "--content", str(content)])


def done(content: Path, *words: str) -> str:
    """What it says; AssertionError unless it ends with 0."""
    result = run(content, *words)
    assert result.exit_code == 0, result.output
    return result.output


def files(content: Path) -> dict[str, bytes]:
    return {path.relative_to(content).as_posix(): path.read_bytes() for path in content.rglob("*") if path.is_file()}


def git(folder: Path, *words: str) -> str:
    return subprocess.run([*GIT, *words], cwd=folder, env=NOBODYS, check=True, capture_output=True, text=True).stdout


def commit(folder: Path, message: str) -> None:
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", message)
