"""Golden cases of meetings: a small archive with its articles, and what is proposed for one more."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from dossier.archive import store
from dossier.archive.collection import Archive
from dossier.intake import Proposal, Received, Stated, Taken, read
from tests.intake.golden import ADDED

FOLDER = Path(__file__).parent.parent / "golden" / "meeting"
CASES = yaml.safe_load((FOLDER / "cases.yaml").read_text("utf-8"))


def archive() -> Archive:
    """The archive of the cases, with the articles that are placed in it."""
    loaded = store.load(FOLDER / "archive")
    assert not loaded.problems, loaded.problems
    found = loaded.archive
    for placed in yaml.safe_load((FOLDER / "placed.yaml").read_text("utf-8")):
        taken = read(Received("placed.txt", placed["text"].encode()), Stated(ADDED, placed["meeting"]), found)
        assert taken.versions, taken.problems
        found = found.with_versions(taken.versions)
    return found


def understood(taken: Taken) -> dict[str, Any]:
    """What was understood, in the form in which cases state it; what is usual is left out."""
    assert taken.versions, taken.problems
    front = taken.versions[0].front
    found: dict[str, Any] = {
        "meeting": taken.versions[0].meeting,
        "also": list(front.also_reports_on),
        "proposals": [_proposal(one) for one in taken.proposals],
        "unheld": [note.words for note in taken.notes if note.code == "meeting-unheld"],
        "published": front.published.edtf if front.published.basis == "inferred" else None,
        "window": next((note.words for note in taken.notes if note.code == "date-window"), None),
        "problems": [problem.message for problem in taken.problems],
    }
    return {key: value for key, value in found.items() if value or key == "meeting"}


def _proposal(proposal: Proposal) -> dict[str, str]:
    said = {
        "of": proposal.meeting,
        "is": f"{proposal.confidence}{' certain' * proposal.certain}{' also' * proposal.also}",
    }
    said["why"] = " ".join(note.code for note in proposal.why)
    said["missing"] = " ".join(note.code for note in proposal.missing)
    return {key: value for key, value in said.items() if value}
