"""The branch of a submission: one commit on the state of the archive that its questions were first asked of."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from service import BOT, git

EMAIL = f"41898282+{BOT}@users.noreply.github.com"
"""The address by which the service shows a commit as its own program's."""

SIGNED = ("-c", f"user.name={BOT}", "-c", f"user.email={EMAIL}")
"""What git is told before a command that commits."""


def name(number: int) -> str:
    return f"submission/{number}"


def main_branch() -> str:
    return f"origin/{os.environ['DEFAULT_BRANCH']}"


def head(number: int) -> str:
    """The commit that the branch stands at on the service, as last fetched; empty where there is none."""
    return git("for-each-ref", "--format=%(objectname)", f"refs/remotes/origin/{name(number)}")


def base(number: int) -> str:
    """Where the branch was cut from, so that its questions keep their numbers; for a new one the archive of today."""
    return git("merge-base", main_branch(), head(number) or main_branch())


def is_ours(number: int) -> bool:
    """Whether nobody but the program has put anything on the branch."""
    told = git("log", "--format=%ae%n%ce", f"{main_branch()}..{head(number)}") if head(number) else ""
    return set(told.split()) <= {EMAIL}


def push(number: int, cut_from: str, folder: Path, files: Iterable[str], subject: str) -> bool:
    """Have the branch hold these files of `folder` on top of what it was cut from. False if it does already.

    Where somebody has pushed since the last fetch, git refuses: CalledProcessError.
    """
    git("merge-base", "--is-ancestor", cut_from, main_branch())
    with TemporaryDirectory() as scratch:
        tree = Path(scratch) / "tree"
        git("worktree", "add", "--quiet", "--detach", str(tree), cut_from)
        try:
            _lay(folder, files, tree)
            return _commit(tree, subject) and _send(number, tree)
        finally:
            git("worktree", "remove", "--force", str(tree))


def _lay(folder: Path, files: Iterable[str], tree: Path) -> None:
    for file in files:
        (tree / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(folder / file, tree / file)


def _commit(tree: Path, subject: str) -> bool:
    """Whether there was anything to commit."""
    git("add", "--all", "--force", "--", "content", folder=tree)
    if not git("diff", "--cached", "--name-only", folder=tree):
        return False
    git(*SIGNED, "commit", "--quiet", "--cleanup=verbatim", f"--message={subject}", folder=tree)
    return True


def _send(number: int, tree: Path) -> bool:
    before = head(number)
    if before and git("diff", "--name-only", before, "HEAD", folder=tree) == "":
        return False
    lease = f"--force-with-lease=refs/heads/{name(number)}:{before}"
    git("push", "--quiet", lease, "origin", f"HEAD:refs/heads/{name(number)}", folder=tree)
    return True
