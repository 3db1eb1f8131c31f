"""How well originals are read: intake scored on the labelled cases of all parts of the set.

make eval                                     the figures
python -m tests.eval.run --faults             and what is not right, case by case
python -m tests.eval.run --faults first       one part only
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date

from dossier.intake import Stated, read
from tests.eval.cases import PARTS, cases
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


def scores(part: str) -> Iterator[tuple[str, Score]]:
    """Each case by name, and its score."""
    for case in cases(part):
        yield case.name, score(case.labels, read(case.received, Stated(ADDED), case.archive), case.archive)


def total(part: str, with_faults: bool = False) -> Score:
    result = Score()
    for name, one in scores(part):
        if with_faults and one.faults:
            print(f"{name}\n" + "".join(f"    {fault}\n" for fault in one.faults), end="")
        result.add(one)
    return result


def table(part: str, result: Score) -> str:
    head = f"{'':40}{'right':>7}{'of':>7}{'precision':>11}{'recall':>9}"
    lines = [f"{part} part: {result.wanted['taken']} cases", head]
    for measure, words in MEASURES.items():
        right, found, wanted = (counts[measure] for counts in (result.right, result.found, result.wanted))
        if wanted:
            precision = f"{right / found:11.1%}" if found else f"{'–':>11}"
            lines.append(f"{words:40}{right:7}{wanted:7}{precision}{right / wanted:9.1%}")
    return "\n".join(lines)


if __name__ == "__main__":
    asked = [part for part in PARTS if part in sys.argv] or list(PARTS)
    for each in asked:
        print(table(each, total(each, "--faults" in sys.argv)) + "\n")
