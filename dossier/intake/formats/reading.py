"""What every input format yields."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from dossier.intake.values import Statement, Told
from dossier.model import Encoding


@dataclass(frozen=True, slots=True)
class Reading:
    """The numbered lines of an original (the first is line 1), and how its bytes were understood.

    What a file says for machines is lines of the reading too, so that evidence can point to them: `statements` names
    them. `told` (line -> role) is what the structure of a file shows, such as a page's `figcaption`; empty for plain
    text. `personal` is what the file holds besides and names a person or a machine, for the editor's eyes alone: it
    is in no line. `is_page`: the structure tells the article from what stands around it, as a web page's does.
    """

    lines: tuple[str, ...]
    encoding: Encoding
    statements: tuple[Statement, ...] = ()
    told: Mapping[int, Told] = field(default_factory=dict)
    personal: tuple[str, ...] = ()
    is_page: bool = False
