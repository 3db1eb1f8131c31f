"""submission_propose.py FOLDER: what submission_read.py laid there becomes the branch, the pull request and the one
reply of the issue NUMBER. Nothing of it is run, and only files of articles are taken.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import submission_branch
from service import BOT, RefusedError, api, listed
from submission_files import accepted

MARK = "<!-- the reply of the archive: a workflow keeps it up to date -->"
WORKFLOWS = ("checks.yml", "preview.yml")

TAKEN_OVER = """\
> <div dir="rtl">يتولى أحد المحررين هذه المقترحات الآن: ما تكتبه هنا يقرؤه هو، ولا يغيّر البرنامج شيئًا بعد.</div>
>
> An editor has taken over: she reads what you write here, and the program changes nothing any more.
>
> La rédaction a pris la suite : elle lira ce que vous écrivez ici, et le programme ne modifie plus rien."""


def main(folder: Path, number: int) -> None:
    files, reply = accepted(folder), (folder / "reply.md").read_text(encoding="utf-8")
    title = _title(reply, number)
    further: list[str] = []
    if files and not submission_branch.is_ours(number):
        further.append(TAKEN_OVER)
    elif files:
        base = (folder / "base").read_text(encoding="utf-8").strip()
        if submission_branch.push(number, base, folder, files, title):
            _start_checks(number)
        further += _pull_request(number, title)
    _reply(number, "\n\n".join([MARK, *further, reply]))


def _title(reply: str, number: int) -> str:
    """The reply's heading: of one line, and without what would call somebody or something."""
    first = reply.split("\n", 1)[0].lstrip("# ")
    return " ".join(re.sub(r"[@\x00-\x1f\x7f]", " ", first).split())[:200] or f"Submission {number}"


def _start_checks(number: int) -> None:
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


def _reply(number: int, text: str) -> None:
    """Write the one comment, or write it anew if it says something else now."""
    ours: list[Any] = [one for one in listed(f"issues/{number}/comments?per_page=100") if _is_reply(one)]
    if not ours:
        api(f"issues/{number}/comments", {"body": text})
    elif ours[0]["body"] != text:
        api(f"issues/comments/{ours[0]['id']}", {"body": text}, "PATCH")


def _is_reply(comment: dict[str, Any]) -> bool:
    return bool(comment["user"]["login"] == BOT and comment["body"].startswith(MARK))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(os.environ["NUMBER"]))
