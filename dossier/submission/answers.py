"""Answers in comments: lines that begin with the number of a question, with digits of any kind."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dossier.submission.document import Comment
from dossier.text.fold import INVISIBLE

MOST_SAID = 500
"""Characters of an answer; what is longer is no answer of a fixed kind."""

_UNSEEN = re.compile(f"[{INVISIBLE}]")
_ANSWER = re.compile(r"(?:[-*+•][ \t]+)?[*_]*\(?#?(\d{1,3})[*_]*[ \t]*([:：)\]]|[.\-–—،]|(?=[ \t]))[*_ \t]*(\S.*)")
_SURE = frozenset(":：)]")


@dataclass(frozen=True, slots=True)
class Answer:
    """What `by` said to the question of this number. `is_sure`: it can hardly be a sentence that begins with one."""

    number: int
    said: str
    by: str
    is_sure: bool


def answers(comments: Iterable[Comment]) -> tuple[Answer, ...]:
    """The answers in the order in which they were given. What is quoted, as an earlier reply, answers nothing."""
    return tuple(answer for comment in comments for answer in _of(comment))


def _of(comment: Comment) -> Iterator[Answer]:
    for line in comment.text.splitlines():
        match = _ANSWER.fullmatch(_UNSEEN.sub("", line).strip())
        if match and len(match[3]) <= MOST_SAID:
            yield Answer(int(match[1]), match[3].strip(" \t*_`"), comment.author, match[2] in _SURE)
