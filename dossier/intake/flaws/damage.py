"""Words that were damaged before the text came: letters that changed places, or that a sign stands for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dossier.intake.flaws.signs import Sign
from dossier.intake.values import BODY, FIELDS, Line
from dossier.text.turned import turned

_LOST = re.compile(r"\S*\ufffd\S*")
"""A word with the sign that stands for what could not be read (Unicode 23.8)."""


def changed(lines: Sequence[Line]) -> list[Sign]:
    """Arabic words in which lam and alef have changed places."""
    return [Sign(line.number, word) for line in _printed(lines) for word in turned(line.text)]


def lost(lines: Sequence[Line]) -> list[Sign]:
    """Words that lack letters."""
    return [Sign(line.number, word) for line in _printed(lines) for word in _LOST.findall(line.text)]


def _printed(lines: Sequence[Line]) -> list[Line]:
    """The lines that readers see: the text, and what stands over it."""
    return [line for line in lines if line.role in BODY | FIELDS]
