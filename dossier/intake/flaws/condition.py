"""Signs that a text is flawed, for readers to be warned: only what the lines themselves show.

Well-edited texts show none of them. What no rule can prove (a paraphrase without slips, a misspelt word) is for
editors to add.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from dossier.intake.flaws import cuts, damage, machine, quotations, stops
from dossier.intake.flaws.signs import Sign
from dossier.intake.values import BODY, Line, Note
from dossier.model import Condition, ConditionCode, Span

SEEN: Mapping[ConditionCode, Callable[[Sequence[Line]], Sequence[Sign]]] = {
    "truncated": cuts.truncated,
    "paraphrased": machine.paraphrased,
    "machine-translated": machine.translated,
    "stray-stops": stops.stray,
    "unclosed-quotation": quotations.unclosed,
    "glued-sentences": stops.glued,
    "turned-letters": damage.changed,
    "lost-letters": damage.lost,
}
"""Each flaw that the lines of one version, with their roles, can show."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """A flaw of a text, and the signs of it: at least one."""

    code: ConditionCode
    signs: Sequence[Sign]

    @property
    def condition(self) -> Condition:
        """The flaw with the lines that show it."""
        numbers = sorted({sign.line for sign in self.signs})
        return Condition(code=self.code, lines=tuple(Span(number, number) for number in numbers))

    @property
    def question(self) -> Note:
        """What an editor is asked, with the words of the first sign."""
        return Note(f"{self.code}-seen", self.signs[0].words, self.signs[0].line)


def flaws(lines: Sequence[Line]) -> tuple[Flaw, ...]:
    """The flaws of one version's text."""
    if not any(line.role in BODY for line in lines):
        return ()
    found = ((code, signs(lines)) for code, signs in SEEN.items())
    return tuple(Flaw(code, signs) for code, signs in found if signs)
