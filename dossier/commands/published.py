"""The ids that were published: what the register said at a commit, whatever has become of the file since."""

from __future__ import annotations

from pathlib import Path

from dossier.archive import register
from dossier.commands import git


def at(commit: str, content: Path) -> register.Register | None:
    """The register as it was committed; None if there was none.

    GitError if there is no such commit, ProblemError if nobody can read what it holds.
    """
    found = git.said(content, "rev-parse", "--verify", "--end-of-options", f"{commit}^{{commit}}").strip()
    if not git.said(content, "ls-tree", found, f"./{register.PATH}"):
        return None
    return register.read(git.said(content, "show", f"{found}:./{register.PATH}"), f"{commit}:{register.PATH}")
