"""Golden cases of intake: one YAML file each, with an original, what the editor states, and what is understood."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from dossier.archive import store
from dossier.archive.collection import Archive
from dossier.intake import Received, Stated, Taken, read
from dossier.intake.editor.shows import AGAINST
from dossier.intake.values import BODY
from dossier.model import PressDate, Version

FOLDER = Path(__file__).parent.parent / "golden" / "intake"
CASES = sorted(path.relative_to(FOLDER).as_posix() for path in FOLDER.glob("[!a]*/*.yml"))
ADDED = date(2026, 11, 21)
FIELDS = ("title", "standfirst", "outlet", "byline", "dateline")


@dataclass(frozen=True)
class Case:
    """`taken` is what intake makes of the case's original, `expected` what its file says it should."""

    received: Received
    taken: Taken
    expected: Mapping[str, Any]


def archive() -> Archive:
    """The small archive against which all cases are read."""
    loaded = store.load(FOLDER / "archive")
    assert not loaded.problems, loaded.problems
    return loaded.archive


def case(name: str, originals: Path) -> Case:
    given = yaml.safe_load((FOLDER / name).read_text("utf-8"))
    if "original" in given:
        stored = given["original"]
        received = Received(stored[9:], (originals / stored).read_bytes())
    else:
        received = Received(given.get("name", "case.txt"), given["text"].encode())
    taken = read(received, Stated(ADDED, **given.get("stated", {})), archive())
    return Case(received, taken, given["expect"])


def understood(taken: Taken) -> dict[str, Any]:
    """What was understood, in the form in which cases state it."""
    if not taken.versions:
        return {"problems": [problem.code for problem in taken.problems]}
    return {
        "meeting": taken.versions[0].meeting,
        "proposed": [proposal.meeting for proposal in taken.proposals],
        "notes": [note.code for note in taken.notes],
        "versions": [_version(version, taken) for version in taken.versions],
    }


def _version(version: Version, taken: Taken) -> dict[str, Any]:
    front = version.front
    assert front.original is not None
    found: dict[str, Any] = {"lang": front.lang, "kind": front.kind}
    found |= {name: getattr(front, name) for name in FIELDS if getattr(front, name) is not None}
    found["published"] = _date(front.published)
    if front.updated:
        found["updated"] = _date(front.updated)
    if front.original.captured:
        found["captured"] = str(front.original.captured)
    found["lines"] = ",".join(map(str, front.original.lines))
    found["body"] = _body(version, taken)
    if front.alignment:
        found["alignment"] = {one.lang: one.pairs for one in front.alignment}
    found["removed"] = {one.reason: ",".join(map(str, one.lines)) for one in front.removed}
    if front.condition:
        found["condition"] = {one.code: ",".join(map(str, one.lines or ())) for one in front.condition}
    found["evidence"] = _evidence(version)
    return found


def _evidence(version: Version) -> dict[str, str | list[str]]:
    """Field -> span and words, after `against` what speaks against its value; a list where there are several."""
    found: dict[str, list[str]] = {}
    for one in version.front.evidence:
        side = "against " if one.shows in AGAINST else ""
        found.setdefault(one.field, []).append(f"{side}{one.line} {one.words}")
    return {field: pieces[0] if len(pieces) == 1 else pieces for field, pieces in found.items()}


def _date(given: PressDate) -> dict[str, Any]:
    """A date as cases state it: the calendar only where it is another than the usual one."""
    return {key: value for key, value in given.model_dump().items() if (key, value) != ("calendar", "gregory")}


def _body(version: Version, taken: Taken) -> dict[str, str]:
    """Kind of block -> the spans of the lines that became such blocks, checked against the blocks themselves.

    The spans of a block of several lines are joined by `+`.
    """
    texts = [text for block in version.blocks for text in block.text.split("\n")]
    lines = [line for line in taken.lines if line.role in BODY and line.text.strip(" \t") in texts]
    assert [line.text.strip(" \t") for line in lines] == texts
    spans = iter([str(line.span) for line in lines])
    found: dict[str, list[str]] = {}
    for block in version.blocks:
        found.setdefault(block.kind, []).append("+".join(next(spans) for _ in block.text.split("\n")))
    return {kind: ",".join(spans_) for kind, spans_ in found.items()}
