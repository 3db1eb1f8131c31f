"""What a way to settle a decision offers, and what it is given to judge an answer by."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from dossier.archive.collection import Archive
from dossier.locale.catalogue import N_
from dossier.submission.decisions import Decision
from dossier.submission.draft import Draft
from dossier.submission.vocabulary import plain


@dataclass(frozen=True, slots=True)
class Desk:
    """The archive as it is, the contributor's language and the day of the submission; `remark` is written behind a
    field that an answer has settled, and says whose word it is."""

    archive: Archive
    locale: str
    day: date
    remark: str = ""


Settle = Callable[[str, Decision, Draft, Desk], Draft | None]
"""The draft with an answer in it; None where that is not understood. ProblemError where it cannot be written."""


NOT_UNDERSTOOD = N_("Not understood: %(said)s")


@dataclass(frozen=True, slots=True)
class Way:
    """`how` tells what to write, with the words of `vocabulary` in it (`%(yes)s`); `example` is such an answer.

    `left` is what is told of an answer that settles nothing, by what was said and the contributor's language.
    """

    how: str
    example: Callable[[Decision, Desk], str]
    settle: Settle
    left: Callable[[str, str], str] = lambda *_: NOT_UNDERSTOOD


def numbered(said: str, decision: Decision) -> str | None:
    """What is proposed under the number that is said."""
    number = plain(said)
    at = int(number) if number.isdecimal() and len(number) < 3 else 0
    return decision.proposed[at - 1] if 0 < at <= len(decision.proposed) else None


def called(said: str, names: Iterable[tuple[str, str]]) -> str | None:
    """The one id, of pairs of id and name, that has this name; None where there is none, or several have it."""
    wanted = plain(said)
    found = {key for key, words in names if wanted and plain(words) == wanted}
    return found.pop() if len(found) == 1 else None
