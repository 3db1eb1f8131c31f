"""submission_read.py FOLDER: what the issue NUMBER comes to. It is only read here: nothing is written to the service.

FOLDER then holds `reply.md`, `base` (the commit that it was read on), and below `content/` the files that change.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import attachments
import submission_branch
from service import api, git, listed

MADE, NOTHING_MADE = 0, 1


def main(folder: Path, number: int) -> None:
    with TemporaryDirectory() as scratch:
        document, files, tree = (Path(scratch) / each for each in ("document.json", "files", "tree"))
        comments = listed(f"issues/{number}/comments?per_page=100")
        document.write_text(json.dumps({"issue": api(f"issues/{number}"), "comments": comments}), encoding="utf-8")
        base = submission_branch.base(number)
        git("worktree", "add", "--quiet", "--detach", str(tree), base)
        try:
            attachments.download(_attached(document, tree / "content"), files)
            _take(document, files, tree / "content", folder / "reply.md")
            for file in _changed(tree):
                _copy(tree / file, folder / file)
        finally:
            git("worktree", "remove", "--force", str(tree))
    (folder / "base").write_text(base, encoding="utf-8")


def _attached(document: Path, content: Path) -> list[str]:
    """The addresses of the files; none where the issue is no form any more: the reply says that."""
    done = _dossier("submission", "files", str(document), "--content", str(content))
    return done.stdout.splitlines() if done.returncode == MADE else []


def _take(document: Path, files: Path, content: Path, reply: Path) -> None:
    reply.parent.mkdir(parents=True, exist_ok=True)
    words = ("submission", "take", str(document), str(files), "--content", str(content), "--reply", str(reply))
    status = _dossier(*words).returncode
    if status not in {MADE, NOTHING_MADE} or not reply.is_file():
        sys.exit(f"dossier submission take ended with {status}")


def _dossier(*words: str) -> subprocess.CompletedProcess[str]:
    """What reads files of strangers has no token to lose."""
    environment = {name: value for name, value in os.environ.items() if name != "GH_TOKEN"}
    return subprocess.run(["dossier", *words], env=environment, stdout=subprocess.PIPE, text=True, check=False)


def _changed(tree: Path) -> Iterator[str]:
    """The files of content/ that are new or have changed."""
    told = git("status", "--porcelain", "-z", "--untracked-files=all", "--ignored", "--no-renames", folder=tree)
    paths = (entry[3:] for entry in told.split("\0") if entry)
    return (path for path in paths if path.startswith("content/") and (tree / path).is_file())


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(os.environ["NUMBER"]))
