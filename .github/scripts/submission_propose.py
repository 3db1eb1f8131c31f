"""submission_propose.py FOLDER: what submission_read.py laid there becomes the branch, the pull request and the one
reply of the issue NUMBER. Nothing of it is run, and only files of articles are taken.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import submission_branch
import submission_reply
from service import RefusedError, api
from submission_files import accepted

WORKFLOWS = ("checks.yml", "preview.yml")


def main(folder: Path, number: int) -> None:
    files, reply = accepted(folder), (folder / "reply.md").read_text(encoding="utf-8")
    title = _title(reply, number)
    further: list[str] = []
    if not submission_branch.is_ours(number):
        further.append(submission_reply.TAKEN_OVER)
    elif files:
        base = (folder / "base").read_text(encoding="utf-8").strip()
        pushed = submission_branch.push(number, base, folder, files, title)
        further += _pull_request(number, title)
        if pushed:
            _start_checks(number)
    elif submission_branch.head(number):
        further.append(submission_reply.STILL_THERE)
    submission_reply.write(number, *further, reply)


def _title(reply: str, number: int) -> str:
    """The reply's heading: of one line, and without what would call somebody or something."""
    first = reply.split("\n", 1)[0].lstrip("# ")
    return " ".join(re.sub(r"[@\x00-\x1f\x7f]", " ", first).split())[:200] or f"Submission {number}"


def _start_checks(number: int) -> None:
    """Once the pull request is there: its preview names it."""
    for workflow in WORKFLOWS:
        api(f"actions/workflows/{workflow}/dispatches", {"ref": submission_branch.name(number)})


def _pull_request(number: int, title: str) -> Iterator[str]:
    """Open it, or give the open one its new title. Where workflows may open none, the reply leads editors to do it."""
    owner, branch = os.environ["GITHUB_REPOSITORY"].split("/")[0], submission_branch.name(number)
    there = api(f"pulls?state=open&head={owner}:{branch}")
    try:
        if not there:
            base = os.environ["DEFAULT_BRANCH"]
            body = f"Made from #{number}, where its open questions are asked and answered.\n\nCloses #{number}"
            api("pulls", {"title": title, "body": body, "head": branch, "base": base})
        elif there[0]["title"] != title:
            api(f"pulls/{there[0]['number']}", {"title": title}, "PATCH")
    except RefusedError as refused:
        print(f"{refused}\nSettings, Actions: allow GitHub Actions to create pull requests.", file=sys.stderr)
        compare = f"{os.environ['GITHUB_SERVER_URL']}/{os.environ['GITHUB_REPOSITORY']}/compare/{branch}?expand=1"
        yield f"[{branch}]({compare})"


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(os.environ["NUMBER"]))
