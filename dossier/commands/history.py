"""What cleans the git history of a retired article: commands to read, and what running them breaks. Nothing is run."""

from __future__ import annotations

import shlex
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from textwrap import fill

from dossier.archive.collection import Archive
from dossier.archive.rules import problem
from dossier.commands import git, issue
from dossier.problems import ProblemError

WARNING = """\
# This takes the files below out of every commit of the repository, for good. Read it, then run it line by line; it
# needs git filter-repo. Commit and push the takedown itself first.
#
# What it breaks:
# - every commit from the first that held one of the files on gets another hash: links to commits and citations that
#   name one lead nowhere, and signatures of commits and tags are lost
# - every clone and fork still holds the text: each has to be deleted and cloned anew; a push from an old one brings
#   everything back
# - open pull requests stand on commits that are no more: merge or close them first
# - a protected branch refuses the push: its protection has to be lifted meanwhile
# - the host keeps what nothing leads to any more, and shows it to who knows the hash: ask it to collect it
# - copies elsewhere are not reached: releases, artifacts of workflows, web archives, search engines
"""
AGAIN = """\
# These are there today for other articles, and go with their history: copy them aside now, and commit them anew after.
"""

WIDTH = 118

LOG = ("log", "--all", "--full-history", "-m", "--no-renames", "--format=")
"""Every change of every branch, also those that a merge made; a file that was renamed under both its names."""


def cleaning(key: str, archive: Archive, content: Path) -> str:
    """A script for a shell. ProblemError if the article was not retired, or the content lies in no repository."""
    if key not in archive.retired:
        message, hint = "there is no tombstone of this article", f"take it down first: dossier retire {key}"
        raise ProblemError(problem("article-unknown", key, (0, 0), message, hint))
    named = {*_texts(key, archive, content), *_originals(key, archive, content)}
    if not named:
        return "# The history holds no file of this article: there is nothing to clean.\n"
    root = Path(_git(content, "rev-parse", "--show-toplevel").rstrip("\n"))
    paths = sorted({*named, *_copies(named, content)})
    there = [path for path in paths if (root / path).is_file()]
    return WARNING + _issue(paths) + _kept(there) + _commands(paths, _address(content, root))


def _issue(paths: Sequence[str]) -> str:
    return fill(issue.holding(paths), WIDTH, initial_indent="# - ", subsequent_indent="#   ") + "\n"


def _kept(paths: Sequence[str]) -> str:
    return AGAIN + "".join(f"#   {path}\n" for path in paths) if paths else ""


def _commands(paths: Sequence[str], address: str) -> str:
    """In a mirror, so that every branch is cleaned; git filter-repo takes the remote away, lest one push unawares."""
    filtered = ["git filter-repo --invert-paths", *(f"  --path {shlex.quote(path)}" for path in paths)]
    lines = (
        f"git clone --mirror {address} cleaned.git",
        "cd cleaned.git",
        " \\\n".join(filtered),
        f"git remote add origin {address}",
        "git push --force --all origin",
        "git push --force --tags origin",
    )
    return "".join(f"{line}\n" for line in lines)


def _address(content: Path, root: Path) -> str:
    """Where the repository came from; a folder by its whole path, since the commands run in another one."""
    try:
        address = _git(content, "remote", "get-url", "origin").strip()
    except ProblemError:
        return "ADDRESS-OF-THE-REPOSITORY"
    return shlex.quote(str((root / address).resolve()) if (root / address).exists() else address)


def _texts(key: str, archive: Archive, content: Path) -> Iterator[str]:
    """Every path at which a text of the article ever lay, under this id or one that was merged into it.

    Below the content folder only: elsewhere a file with such a line is a guide or a test, and no text.
    """
    ids = "|".join((key, *(lost for lost in archive.merged if archive.lasting(lost) == key)))
    field = f"^id:[[:space:]]*[\"']?({ids})[\"']?[[:space:]]*$"
    yield from _paths(content, f"-G{field}", "--", "*.md")


def _originals(key: str, archive: Archive, content: Path) -> Iterator[str]:
    """Every path of its originals, of their readings and notes: all begin with the hash."""
    for sha256 in archive.retired[key].originals:
        yield from _paths(content, "--", f":(top)*originals/{sha256[:8]}-*")


def _copies(paths: Collection[str], content: Path) -> Iterator[str]:
    """Every path at which the same bytes ever lay, as those of an original lay in the inbox before it was added."""
    changes = _git(content, *LOG, "--raw", "--no-abbrev", "--", *(f":(top,literal){path}" for path in paths))
    blobs = {blob for line in changes.splitlines() for blob in line.split()[2:4] if blob.strip("0")}
    for blob in sorted(blobs):
        yield from _paths(content, f"--find-object={blob}")


def _paths(content: Path, *arguments: str) -> list[str]:
    return [path for path in _git(content, *LOG, "--name-only", "-z", *arguments).split("\0") if path]


def _git(content: Path, *arguments: str) -> str:
    try:
        return git.said(content, *arguments)
    except git.GitError as error:
        raise ProblemError(problem("history-missing", str(content), (0, 0), f"git says: {error}")) from None
