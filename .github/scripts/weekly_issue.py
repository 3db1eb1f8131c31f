"""weekly_issue.py FILE: what FILE says stands in one open issue. An empty file closes it."""

from __future__ import annotations

import sys
from pathlib import Path

from service import BOT, api, listed

TITLE = "Addresses and packages to look at"
LONGEST = 60_000
"""Characters; the service takes 65,536."""


def main(text: str) -> None:
    body = text.strip()[:LONGEST]
    issues = listed(f"issues?state=open&creator={BOT.replace('[bot]', '%5Bbot%5D')}&per_page=100")
    there = next((f"issues/{one['number']}" for one in issues if one["title"] == TITLE), "")
    if body and there:
        api(there, {"body": body}, "PATCH")
    elif body:
        api("issues", {"title": TITLE, "body": body})
    elif there:
        api(there, {"state": "closed"}, "PATCH")


if __name__ == "__main__":
    main(Path(sys.argv[1]).read_text(encoding="utf-8"))
