"""Whom the family names that stand alone in a text can mean, by what the whole of it shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass

from dossier.text.bare import Bare, Row, stems, word_before
from dossier.text.bearers import ACTS, SAYS, TITLES
from dossier.text.tree import Found
from dossier.text.words import Words

FEWEST = 30
"""Words of a text that has room for a proof; a headline or a sentence by itself is taken at its word."""

NEAR = 3  # words from a title to the name: الرئيس السوري الأسد


@dataclass(frozen=True, slots=True)
class Proof:
    """What a text shows of each key whose family name stands alone in it, and whether it has room to show anything.

    A family name alone is nobody's where the text names only others of that name in full. One that is a word, too, as
    Arabic ones with an article are (الأسد, the lion), is somebody's only where the text shows that it is a name.
    """

    shown: Set[tuple[str, str]]
    """(key, "named"): in full or with a title; (key, "acts"); (key, "stranger"): somebody else bears the name."""

    names: Bare
    is_long: bool

    def allows(self, key: str, row: Row) -> bool:
        """Whether these words may name the key, as far as the whole text shows."""
        if key not in self.names.bearers(row) or (key, "named") in self.shown:
            return True
        if (key, "stranger") in self.shown:
            return False
        may_be_a_word = self.is_long and len(row) == 1 and row[0].startswith("ال")
        return not may_be_a_word or (key, "acts") in self.shown


def prove(parts: Sequence[tuple[Words, Iterable[Found]]], names: Bare) -> Proof:
    """What the parts of one text show together, each given with the forms that were found in it."""
    shown = {one for text, forms in parts for one in _shown(text, forms, names)}
    return Proof(shown, names, sum(len(text.words) for text, _ in parts) >= FEWEST)


def _shown(text: Words, forms: Iterable[Found], names: Bare) -> Iterator[tuple[str, str]]:
    taken = 0
    for found in forms:
        for key in filter(None, found.node.keys):
            if key not in names.bearers(found.row):
                yield from [(key, "named")] if names.is_full(key, found.row) else []
            elif names.is_strangers(text, found, key, taken):
                yield key, "stranger"
            elif not names.is_another(text, found, key, taken) and _is_titled(text, found):
                yield key, "named"
            elif not names.is_another(text, found, key, taken) and _acts(text, found):
                yield key, "acts"
        taken = found.after


def _is_titled(text: Words, found: Found) -> bool:
    """Whether a title stands before a name, at most two words between."""
    for at in range(found.at, max(found.at - NEAR, 0), -1):
        if not text.joined(at):
            return False
        if not TITLES.isdisjoint(stems(text.words[at - 1].form)):
            return True
    return False


def _acts(text: Words, found: Found) -> bool:
    """Whether a word just before or behind a name says that it is a person's."""
    before = word_before(text, found.at)
    beside = [before] if before is not None else []
    beside += [found.after] if found.after < len(text.words) and text.joined(found.after) else []
    return any(not (SAYS | ACTS).isdisjoint(stems(text.words[at].form)) for at in beside)
