"""Problems as text for people, as annotations on the lines of a pull request, and as JSON for tools."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict

from dossier.problems import Problem

FORMAT = 1
"""The number of the JSON document's form; it changes when a key changes its meaning."""


def text(problems: Sequence[Problem]) -> str:
    """`path:line:column: severity CODE message`, the hint on a line of its own, and how many there are."""
    return "\n".join([*map(str, problems), counted(problems) if problems else "no problems found"])


def counted(problems: Sequence[Problem]) -> str:
    """`1 error, 2 warnings`."""
    errors = sum(problem.severity == "error" for problem in problems)
    return f"{number(errors, 'error')}, {number(len(problems) - errors, 'warning')}"


def github(problems: Sequence[Problem]) -> str:
    """Workflow commands of GitHub Actions: each becomes an annotation at its line.

    https://docs.github.com/actions/reference/workflow-commands-for-github-actions
    """
    return "\n".join(map(_command, problems))


def document(problems: Sequence[Problem]) -> str:
    """One JSON document: `format`, and every problem with all its fields."""
    found = {"format": FORMAT, "problems": [asdict(problem) for problem in problems]}
    return json.dumps(found, ensure_ascii=False, indent=2)


def number(count: int, noun: str) -> str:
    """`1 error`, `2 errors`: of nouns that take an s."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _command(problem: Problem) -> str:
    said = f"{problem.message}\n{problem.hint}" if problem.hint else problem.message
    properties = ",".join(f"{name}={_property(value)}" for name, value in _properties(problem))
    return f"::{problem.severity} {properties}::{_data(said)}"


def _properties(problem: Problem) -> Iterator[tuple[str, str]]:
    yield "file", problem.file
    if problem.line:
        yield "line", str(problem.line)
    if problem.column:
        yield "col", str(problem.column)
    yield "title", problem.code


def _data(value: str) -> str:
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")
