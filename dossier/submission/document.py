"""The document that a submission is made from: an issue and its comments, as the hosting service's API gives them.

Whoever can open an issue has written it: each value is looked at before it is taken for what it should be.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from dossier.problems import Problem, ProblemError
from dossier.submission import body
from dossier.submission.fields import FORMS, FormKind
from dossier.submission.forms import labels

TRUSTED = frozenset({"OWNER", "MEMBER", "COLLABORATOR"})
"""Who may answer besides the contributor, by what the service says of her to the repository."""

NEEDED: Mapping[FormKind, frozenset[str]] = {
    "add": frozenset({"text", "files"}),
    "correct": frozenset({"article", "proposed"}),
}
"""A body without a heading of any of these is not of this form."""

LARGEST = 10**9
"""No issue has so high a number, and it becomes part of a name."""

_LOGIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,38}")
_ADDRESS = re.compile(r"https://[\w.-]+/[\w.-]+/[\w.-]+/issues/\d+", re.ASCII)


@dataclass(frozen=True, slots=True)
class Comment:
    """What somebody who may answer has written."""

    author: str
    text: str


@dataclass(frozen=True, slots=True)
class Submission:
    """A filled-in form: `said` holds what was typed in each field. `address` is the issue's own, empty if unknown."""

    number: int
    author: str
    day: date
    address: str
    kind: FormKind
    locale: str
    said: Mapping[str, str]
    comments: tuple[Comment, ...] = ()

    @property
    def repository(self) -> str:
        """The address of the repository; empty if unknown."""
        return self.address.rpartition("/issues/")[0]


def read(text: str, locales: Iterable[str]) -> Submission:
    """The submission in a document, a form of one of these locales. ProblemError with what it lacks."""
    try:
        told: Any = json.loads(text)
    except (ValueError, RecursionError):
        raise _no_document("it is no JSON") from None
    issue, comments = _map(_map(told).get("issue")), _map(told).get("comments")
    number, author = issue.get("number"), _login(issue)
    if type(number) is not int or not 0 < number < LARGEST or not author:
        raise _no_document("its issue has no number or no author")
    written = _text(issue.get("body"))
    kind, locale, said = _form(written, locales)
    listed = comments if isinstance(comments, list) else []
    return Submission(
        number,
        author,
        _day(issue),
        _text(issue.get("html_url")) if _ADDRESS.fullmatch(_text(issue.get("html_url"))) else "",
        kind,
        locale,
        said,
        tuple(Comment(_login(one), _text(one.get("body"))) for one in map(_map, listed) if _counts(one, author)),
    )


def _form(written: str, locales: Iterable[str]) -> tuple[FormKind, str, dict[str, str]]:
    """Which form, in which language, with most of its headings; and what was typed in it."""
    read = [
        (kind, locale, body.answers(written, labels(form, locale)))
        for locale in locales
        for kind, form in FORMS.items()
    ]
    fitting = [one for one in read if NEEDED[one[0]] & one[2].keys()]
    if not fitting:
        message = "this issue was not written with a form of the archive"
        raise ProblemError(Problem("issue", 0, 0, "submission-form", message, "open a new one, and choose a form"))
    return max(fitting, key=lambda one: len(one[2]))


def _counts(comment: Mapping[str, Any], author: str) -> bool:
    """Whether a comment may settle something: the contributor's, or of somebody who looks after the archive."""
    by = _login(comment)
    is_program = _map(comment.get("user")).get("type") == "Bot"
    return bool(by) and not is_program and (by == author or comment.get("author_association") in TRUSTED)


def _map(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _text(value: Any) -> str:
    """A text as it is written in UTF-8: half of a surrogate pair is no character."""
    return value.encode("utf-8", "replace").decode("utf-8") if isinstance(value, str) else ""


def _login(value: Mapping[str, Any]) -> str:
    name = _text(_map(value.get("user")).get("login"))
    return name if _LOGIN.fullmatch(name) else ""


def _day(issue: Mapping[str, Any]) -> date:
    try:
        return date.fromisoformat(_text(issue.get("created_at"))[:10])
    except ValueError:
        raise _no_document("its issue has no day on which it was opened") from None


def _no_document(message: str) -> ProblemError:
    return ProblemError(Problem("document", 0, 0, "submission-document", f"this is no submission: {message}"))
