"""What would be written otherwise today than an article's file says, field by field, and whose it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from difflib import unified_diff
from itertools import groupby, pairwise

from dossier.intake.editor.paper import LONGEST_WORDS
from dossier.intake.editor.voice import Voice
from dossier.intake.values import Difference
from dossier.locale.catalogue import N_

LONG = 120
MOST = 8
"""So many changed lines of a field are enough to know what the change is."""

_FREE = N_("differs (as it was written: --update takes today’s)")
_HELD = N_("differs (yours, and stays)")
_GONE = N_("This version is no longer found:")
_NEW = N_("This version is found, and is not in the archive:")


def changes(differences: Iterable[Difference], voice: Voice) -> Iterator[str]:
    """Lines for an editor; the file's name before the first of each."""
    path = ""
    for one in differences:
        if one.path != path:
            yield from voice.paper.set(voice.paper.strong(voice.paper.words(one.path)), 2)
            path = one.path
        if one.field == "version":
            said = f"{voice.gettext(_GONE if one.now else _NEW)} {voice.paper.words(one.now or one.today)}"
            yield from voice.paper.set(said, 4)
        else:
            yield from voice.paper.set(voice.field(one.field, voice.gettext(_FREE if one.free else _HELD)), 4)
            yield from _lines(one, voice)


def _lines(one: Difference, voice: Voice) -> Iterator[str]:
    """The lines that differ, from where each begins to; only the first where there are many."""
    found = [*unified_diff(one.now.splitlines(), one.today.splitlines(), n=0, lineterm="")][2:]
    changed = _from_the_change([line for line in found if not line.startswith("@@") and line.strip("+- ")])
    for line in changed[:MOST]:
        sign = voice.paper.wrong("-") if line[0] == "-" else voice.paper.asked("+")
        yield from voice.paper.set(f"{sign} {voice.paper.short(line[1:].strip(), LONG)}", 6)
    if more := changed[MOST:]:
        said = voice.catalogue.ngettext("… and %(num)s line more", "… and %(num)s lines more", len(more))
        yield from voice.paper.set(voice.paper.soft(said % {"num": len(more)}), 6)


def _from_the_change(changed: Sequence[str]) -> list[str]:
    """Each line with its sign; where as many come as go, a pair without the words with which both begin."""
    runs = [list(lines) for _, lines in groupby(changed, key=lambda line: line[0])]
    for gone, come in pairwise(runs):
        if gone[0][0] == "-" and len(gone) == len(come):
            for at, (was, now) in enumerate(zip(gone, come, strict=True)):
                if same := _same(was[1:], now[1:]):
                    gone[at], come[at] = (f"{line[0]}…{line[1 + same :]}" for line in (was, now))
    return [line for run in runs for line in run]


def _same(one: str, other: str) -> int:
    """How many characters both begin with, up to a space, where that is more than is worth printing."""
    same = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return one.rfind(" ", 0, same) + 1 if same > LONGEST_WORDS else 0
