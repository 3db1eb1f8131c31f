"""Stands for the hosting service's command `gh`: a small service whose whole state is one JSON file."""

from __future__ import annotations

import json
import os
import re
import sys
from pathlib import Path
from typing import Any

BOT = {"login": "github-actions[bot]", "type": "Bot"}


def main(words: list[str]) -> None:
    file = Path(os.environ["SERVICE"])
    state: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    assert words.pop(0) == "api" and os.environ["GH_TOKEN"] == "the token"
    given = json.load(sys.stdin) if "--input" in words else {}
    method = words[words.index("--method") + 1] if "--method" in words else "POST" if given else "GET"
    path = next(word for word in words if word.startswith("repos/")).removeprefix("repos/owner/archive/")
    state["calls"].append([method, path, given])
    answer = answered(state, method, path, given)
    file.write_text(json.dumps(state), encoding="utf-8")
    if isinstance(answer, str):
        sys.stdout.buffer.write(Path(answer).read_bytes())
        return
    if answer is None:
        sys.exit("HTTP 403: not permitted")
    print(json.dumps([answer[:1], answer[1:]] if "--slurp" in words else answer))


def answered(state: dict[str, Any], method: str, path: str, given: dict[str, Any]) -> Any:
    """The service's answer; None where it refuses, and the name of a file where it sends that."""
    if path in state["answers"]:
        return state["answers"][path]
    plain = path.partition("?")[0]
    if plain.startswith("actions/"):
        return {}
    kind = re.sub(r"/\d+", "", plain).rpartition("/")[2]
    if kind == "pulls" and method != "GET" and state["refuses_pulls"]:
        return None
    key = re.search(r"/(\d+)$", plain)
    if method == "POST":
        number = 100 + len(state[kind])
        state[kind].append({"id": number, "number": number, "user": BOT, **given})
        return state[kind][-1]
    found = [one for one in state[kind] if not key or int(key[1]) in {one.get("id"), one.get("number")}]
    for one in found:
        one.update(given)
    return found[0] if key else found


if __name__ == "__main__":
    main(sys.argv[1:])
