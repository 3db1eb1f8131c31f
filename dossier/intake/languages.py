"""Whether a text is in the language that its lines seem to be in: a line may look like another's, a text does not."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.intake.values import BODY, Line
from dossier.problems import Problem
from dossier.text.script import language_of

SHORT = 25
"""Words; so few may not show their language by themselves, and take that of their lines."""


def agrees(lang: str, run: Sequence[Line]) -> bool:
    """Whether the text of a version as a whole is in the language told by its lines."""
    text = _text(run)
    found = language_of(text)
    return found == lang or (found is None and len(text.split()) < SHORT)


def refusal(name: str, lang: str, run: Sequence[Line], taken: Sequence[str]) -> Problem:
    """The problem with a text in a language that the archive does not take, or that cannot be told."""
    found = language_of(_text(run)) or (lang if lang not in taken else "")
    known = found and found not in taken
    said = f"this is in a language the archive does not take ({found})" if known else "its language cannot be told"
    hint = f"taken are {', '.join(taken)}"
    return Problem(name, 0, 0, "language", said, hint if known else f"{hint}: is the text in one of them?")


def _text(run: Sequence[Line]) -> str:
    return "\n".join(line.text for line in run if line.role in BODY)
