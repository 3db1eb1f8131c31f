"""Answers applied to the decisions of one article: what each has come to, and the article as it then stands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from dossier.problems import ProblemError
from dossier.submission.answers import Answer
from dossier.submission.decisions import Decision
from dossier.submission.draft import Draft
from dossier.submission.judging import faults
from dossier.submission.ways import WAYS, Desk


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
    why: str = ""


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


def _tried(draft: Draft, decision: Decision, answer: Answer, desk: Desk) -> tuple[Draft | None, str]:
    """The draft with the answer in it; else None, and what would be wrong if it was understood."""
    try:
        new = WAYS[decision.kind].settle(answer.said, decision, draft, replace(desk, remark=f"as @{answer.by} says"))
    except ProblemError as error:
        return None, error.problems[0].message
    why = _fault(draft, new, desk) if new else ""
    return (None, why) if why else (new, "")


def _fault(draft: Draft, new: Draft, desk: Desk) -> str:
    """What would be wrong that was not before."""
    found = faults(new, desk.archive, desk.day) - faults(draft, desk.archive, desk.day)
    return min(message for _, message in found) if found else ""
