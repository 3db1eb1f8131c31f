"""Signs that a text is flawed, for readers to be warned: only what the lines themselves show.

Well-edited texts show none of them. What no rule can prove (a paraphrase without slips, a misspelt word) is for
editors to add.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from dossier.intake import cuts, machine, quotations, stops
from dossier.intake.signs import Sign
from dossier.intake.values import BODY, Line, Note
from dossier.model import Condition, ConditionCode, Span

SEEN: Mapping[ConditionCode, Callable[[Sequence[Line]], Sequence[Sign]]] = {
    "truncated": cuts.truncated,
    "paraphrased": machine.paraphrased,
    "machine-translated": machine.translated,
    "stray-stops": stops.stray,
    "unclosed-quotation": quotations.unclosed,
    "glued-sentences": stops.glued,
}
"""Each flaw that the lines of one version, with their roles, can show."""


def conditions(lines: Sequence[Line]) -> tuple[Condition, ...]:
    """The flaws of one version's text, each with the lines that show it."""
    return tuple(Condition(code=code, lines=_lines(signs)) for code, signs in _seen(lines))


def questions(lines: Sequence[Line]) -> tuple[Note, ...]:
    """One question for each flaw, with the words of its first sign."""
    return tuple(Note(f"{code}-seen", signs[0].words, signs[0].line) for code, signs in _seen(lines))


def _seen(lines: Sequence[Line]) -> list[tuple[ConditionCode, Sequence[Sign]]]:
    if not any(line.role in BODY for line in lines):
        return []
    found = [(code, signs(lines)) for code, signs in SEEN.items()]
    return [(code, signs) for code, signs in found if signs]


def _lines(signs: Sequence[Sign]) -> tuple[Span, ...]:
    return tuple(Span(number, number) for number in sorted({sign.line for sign in signs}))
