"""What git says of the repository in which a folder lies. It is only asked; nothing is changed."""

from __future__ import annotations

import subprocess
from pathlib import Path


class GitError(Exception):
    """What git says that it cannot do, or that there is no git."""


def said(folder: Path, *words: str) -> str:
    """The output of a command of git. GitError if it fails."""
    try:
        done = subprocess.run(["git", "-C", folder, *words], capture_output=True, encoding="utf-8", check=False)
    except OSError as error:
        raise GitError(f"git cannot be run: {error.strerror}") from None
    if done.returncode:
        raise GitError(done.stderr.strip())
    return done.stdout
