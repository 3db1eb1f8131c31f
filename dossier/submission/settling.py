"""Answers applied to the decisions of one article: what each has come to, and the article as it then stands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from dossier.locale.catalogue import N_, Catalogue
from dossier.problems import ProblemError
from dossier.submission.answers import Answer
from dossier.submission.decisions import Decision
from dossier.submission.draft import Draft
from dossier.submission.judging import faults
from dossier.submission.ways import WAYS, Desk

WHY = {
    "date-future": N_("that day is still to come"),
    "date-order": N_("another date of the article contradicts it"),
    "date-printed": N_("the printed words say another date"),
}
"""Why an answer cannot be taken, by the rule that it would break."""

BROKEN = N_("the article would not be right then")


@dataclass(frozen=True, slots=True)
class Fault:
    """The rule that an answer would break, and what exactly would be wrong, in English."""

    code: str
    message: str

    def said(self, catalogue: Catalogue) -> str:
        """In the catalogue's language, less exactly, or where there are no words of it yet, in English."""
        english = WHY.get(self.code, BROKEN)
        sentence = catalogue.gettext(english)
        return self.message if sentence == english else sentence


@dataclass(frozen=True, slots=True)
class Point:
    """A decision under its number, and what became of it.

    `settled` is the answer that counts. `lost` is a later one that does not: it is not understood, or would break what
    `why` says.
    """

    number: int
    decision: Decision
    settled: Answer | None = None
    lost: Answer | None = None
    why: Fault | None = None


def settle(draft: Draft, points: Iterable[Point], answers: Sequence[Answer], desk: Desk) -> tuple[Draft, list[Point]]:
    """The draft with the last answer to each decision that can be taken."""
    done: list[Point] = []
    for point in points:
        draft, decided = _decided(draft, point, [one for one in answers if one.number == point.number], desk)
        done.append(decided)
    return draft, done


def _decided(draft: Draft, point: Point, answers: Sequence[Answer], desk: Desk) -> tuple[Draft, Point]:
    """What is lost behind the answer that counts is told once; a sentence that only begins with the number is not."""
    for answer in reversed(answers) if point.decision.kind in WAYS else ():
        new, why = _tried(draft, point.decision, answer, desk)
        if new is not None:
            return new, replace(point, settled=answer)
        if point.lost is None and (answer.is_sure or why):
            point = replace(point, lost=answer, why=why)
    return draft, point


def _tried(draft: Draft, decision: Decision, answer: Answer, desk: Desk) -> tuple[Draft | None, Fault | None]:
    """The draft with the answer in it; else None, and what would be wrong if it was understood."""
    try:
        new = WAYS[decision.kind].settle(answer.said, decision, draft, replace(desk, remark=f"as @{answer.by} says"))
    except ProblemError as error:
        return None, Fault(error.problems[0].code, error.problems[0].message)
    why = _fault(draft, new, desk) if new else None
    return (None, why) if why else (new, None)


def _fault(draft: Draft, new: Draft, desk: Desk) -> Fault | None:
    """What would be wrong that was not before."""
    found = faults(new, desk.archive, desk.day) - faults(draft, desk.archive, desk.day)
    return min((Fault(*one) for one in found), key=lambda one: one.message, default=None)
