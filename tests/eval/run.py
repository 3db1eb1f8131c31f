"""How well originals are read: intake scored on the labelled cases of both halves.

make eval                                     the figures
python -m tests.eval.run --faults             and what is not right, case by case
python -m tests.eval.run --faults first       one half only
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date

from dossier.intake import Stated, read
from tests.eval.cases import HALVES, cases
from tests.eval.score import Score, score

ADDED = date(2026, 11, 21)
MEASURES = {
    "taken": "taken or refused as they must be",
    "versions": "versions and their languages",
    "body": "body lines",
    "title": "title",
    "standfirst": "standfirst",
    "byline": "byline",
    "dateline": "dateline",
    "outlet": "outlet",
    "published": "date of publication",
    "updated": "date of change",
    "filed": "filed under the right meeting",
    "meeting": "filed or proposed, where there is one",
    "no meeting": "left unassigned, where there is none",
    "people": "people",
}


def scores(half: str) -> Iterator[tuple[str, Score]]:
    """Each case by name, and its score."""
    for case in cases(half):
        yield case.name, score(case.labels, read(case.received, Stated(ADDED), case.archive), case.archive)


def total(half: str, with_faults: bool = False) -> Score:
    result = Score()
    for name, one in scores(half):
        if with_faults and one.faults:
            print(f"{name}\n" + "".join(f"    {fault}\n" for fault in one.faults), end="")
        result.add(one)
    return result


def table(half: str, result: Score) -> str:
    head = f"{'':40}{'right':>7}{'of':>7}{'precision':>11}{'recall':>9}"
    lines = [f"{half} half: {result.wanted['taken']} cases", head]
    for measure, words in MEASURES.items():
        right, found, wanted = (counts[measure] for counts in (result.right, result.found, result.wanted))
        if wanted:
            precision = f"{right / found:11.1%}" if found else f"{'–':>11}"
            lines.append(f"{words:40}{right:7}{wanted:7}{precision}{right / wanted:9.1%}")
    return "\n".join(lines)


if __name__ == "__main__":
    asked = [half for half in HALVES if half in sys.argv] or list(HALVES)
    for each in asked:
        print(table(each, total(each, "--faults" in sys.argv)) + "\n")
