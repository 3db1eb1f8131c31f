"""Where the Dossier that is running came from, as a line of requirements.txt that installs it again."""

from __future__ import annotations

import json
import re
from importlib.metadata import distribution
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

from dossier.commands import git

SHORT = re.compile(r"(?:ssh://)?\w+@([\w.-]+)[:/](.+)")
"""The address of a repository for those who may write there: git@example.org:who/what.git"""


def requirement() -> str:
    """The place that it was installed from, where that is known (PEP 610); else its version, as an index has it.

    A folder is nothing for others: of a checkout it is the repository that it was cloned from, at its commit.
    """
    found = distribution("dossier")
    origin: dict[str, Any] = json.loads(found.read_text("direct_url.json") or "{}")
    if version := origin.get("vcs_info"):
        return f"dossier @ {version['vcs']}+{origin['url']}@{version['commit_id']}"
    if "dir_info" in origin and (place := cloned_from(Path(url2pathname(urlsplit(origin["url"]).path)))):
        return f"dossier @ git+{place}"
    return f"dossier=={found.version}"


def cloned_from(folder: Path) -> str:
    """`https://…@<commit>` of a checkout; nothing of another folder, or of one that came from nowhere on the web."""
    public, commit = public_address(_git(folder, "remote", "get-url", "origin")), _git(folder, "rev-parse", "HEAD")
    is_its_own = not _git(folder, "rev-parse", "--show-prefix")
    return f"{public}@{commit}" if public and commit and is_its_own else ""


def public_address(address: str) -> str:
    """The same by https, without a name or a password; nothing for a folder or another scheme."""
    if short := SHORT.fullmatch(address):
        return f"https://{short[1]}/{short[2]}"
    parts = urlsplit(address)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl() if parts.scheme == "https" else ""


def _git(folder: Path, *words: str) -> str:
    try:
        return git.said(folder, *words).strip()
    except git.GitError:
        return ""
