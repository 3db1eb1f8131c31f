"""Nearly the same text as one that the archive holds: said, and left to the editor."""

from __future__ import annotations

from dossier.intake.known.held import Compared
from dossier.model import Version
from dossier.problems import Problem
from dossier.text.passages import shares
from dossier.text.sharing import FEWEST, SAME


def same(name: str, compared: Compared) -> tuple[Problem, ...]:
    """A warning that names the nearest text of another article, if it is nearly the same."""
    found = []
    for version, other, passages in compared.closest():
        ours, theirs = shares(compared.text, other, passages)
        if max(ours, theirs) >= SAME and ours * len(compared.text.forms) >= FEWEST:
            found.append((ours, theirs, version))
    if not found:
        return ()
    ours, theirs, version = max(found, key=lambda one: max(one[:2]))
    return (_problem(name, version, ours, theirs),)


def _problem(name: str, version: Version, ours: float, theirs: float) -> Problem:
    front = version.front
    if ours >= theirs:
        said = f"{ours:.0%} of its words are in".replace("%", " %")
    else:
        said = f"it has {theirs:.0%} of the words of".replace("%", " %")
    message = f"nearly the same text is in the archive: {said} {front.id} “{front.title}” ({version.path})"
    hint = "is it the same article, received again, or a reprint by another outlet?"
    return Problem(name, 0, 0, "nearly-same", message, hint, severity="warning")
