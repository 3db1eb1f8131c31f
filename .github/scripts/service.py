"""The hosting service by its command `gh`, and git. Words go to them in lists and never through a shell."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

BOT = "github-actions[bot]"
"""By whose name the token of a workflow writes."""


class RefusedError(Exception):
    """The service said no; its words."""


def git(*words: str, folder: Path | None = None) -> str:
    """What git prints, without the newline at its end. CalledProcessError where it fails; it says why by itself."""
    done = subprocess.run(["git", *words], cwd=folder, check=True, stdout=subprocess.PIPE, text=True)
    return done.stdout.rstrip("\n")


def api(path: str, body: Mapping[str, Any] | None = None, method: str = "") -> Any:
    """The answer to a request about this repository; with a body it is a POST, if `method` says nothing else."""
    words = [_address(path), *(["--method", method] if method else []), *(["--input", "-"] if body else [])]
    return json.loads(_gh(words, json.dumps(body) if body else "") or "null")


def listed(path: str) -> list[Any]:
    """Everything of a list that the service gives page by page."""
    pages: list[list[Any]] = json.loads(_gh(["--paginate", "--slurp", _address(path)]))
    return [one for page in pages for one in page]


def download(path: str, place: Path) -> None:
    """Write what the service sends there to a file."""
    with place.open("wb") as file:
        done = subprocess.run(
            ["gh", "api", _address(path)], stdout=file, stderr=subprocess.PIPE, text=True, check=False
        )
    if done.returncode:
        raise RefusedError(f"{path}: {done.stderr.strip()}")


def put_out(name: str, value: str) -> None:
    """Hand a value of one line on to the steps that follow."""
    if "\n" in value:
        raise ValueError(f"{name} has more than one line")
    with Path(os.environ["GITHUB_OUTPUT"]).open("a", encoding="utf-8") as file:
        file.write(f"{name}={value}\n")


def _address(path: str) -> str:
    return f"repos/{os.environ['GITHUB_REPOSITORY']}/{path}"


def _gh(words: Sequence[str], given: str = "") -> str:
    done = subprocess.run(["gh", "api", *words], input=given, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RefusedError(f"{words}: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout
