"""Full stops where no sentence ends, and sentences with no space between them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from dossier.intake.flaws import slips
from dossier.intake.flaws.signs import Sign, text
from dossier.intake.lines.words import plain
from dossier.intake.values import Line

_QUOTES = "\"'“”«»„’()[]"
_MARKED = re.compile(r"[.!?؟،,;؛:…]$")
_ARABIC_SENTENCES = re.compile(r"[ء-ي]{2,}[ً-ْ]*[.؟!][\"”»]?[ء-ي][ً-ْ]*[ء-ي]{2,}")
_CASED_SENTENCES = re.compile(r"(?<![^\W\d_])[^\W\d_]{5,}[.!?][\"”»]?[^\W\d_]{2,}")
_ADDRESS = re.compile(r"@|//|www\.", re.IGNORECASE)
ABBREVIATED = 5  # letters from which on a word in lower case before a stop is no abbreviation
FEWEST_FLOATING = 2  # stops between spaces; one may be a slip of the hand
FEWEST_HINTS = 3  # of signs that could each be a matter of style


def stray(lines: Sequence[Line]) -> list[Sign]:
    """Stops in mid-sentence: those that are proved; where there are many, those that are only suspected too."""
    found = suspected(lines)
    return found if len(found) >= FEWEST_HINTS else sorted(proved(lines))


def proved(lines: Sequence[Line]) -> set[Sign]:
    floating = [Sign(line.number, found) for line in text(lines) for found in _floating(line)]
    close = {Sign(line.number, found) for line in text(lines) for found in _proofs(line)}
    return close | set(floating if len(floating) >= FEWEST_FLOATING else ())


def suspected(lines: Sequence[Line]) -> list[Sign]:
    """Every stop that seems to stand in mid-sentence."""
    hints = {Sign(line.number, found) for line in text(lines) if line.lang == "ar" for found in _hints(line)}
    return sorted(proved(lines) | hints)


def glued(lines: Sequence[Line]) -> list[Sign]:
    """A stop with a letter on either side; addresses and abbreviations have that too, and are left alone."""
    return [Sign(line.number, found) for line in text(lines) for found in _glued(line.text)]


def _glued(text: str) -> Iterator[str]:
    for word in text.split():
        if _ADDRESS.search(word):
            continue
        arabic, cased = _ARABIC_SENTENCES.search(word), _CASED_SENTENCES.search(word)
        if arabic:
            yield arabic[0]
        elif cased and _turns_to_capital(cased[0]):
            yield cased[0]


def _turns_to_capital(text: str) -> bool:
    before, after = re.split(r"[.!?][\"”»]?", text, maxsplit=1)
    return before[1:].islower() and after[0].isupper() and after[1:].islower()


def _proofs(line: Line) -> Iterator[str]:
    """A stop behind a word that leads on, or before one in lower case."""
    found = line.text.split()
    leading = slips.LEADING_ON.get(line.lang or "", frozenset())
    for before, after in pairwise(found):
        word, next_ = before.rstrip("."), after.strip(_QUOTES + ",;:")
        if before != f"{word}." or not word.isalpha():
            continue
        whole = len(word) >= ABBREVIATED and word.islower() and word not in slips.ABBREVIATIONS
        if word in leading or (whole and next_.isalpha() and next_.islower()):
            yield f"{before} {after}"


def _floating(line: Line) -> Iterator[str]:
    """A stop between spaces, behind a word that leads on or before one in lower case."""
    found = line.text.split()
    leading = slips.LEADING_ON.get(line.lang or "", frozenset())
    for before, stop, after in zip(found, found[1:], found[2:], strict=False):
        if stop == "." and before.isalpha() and after[0].isalpha() and (after[0].islower() or before in leading):
            yield f"{before} . {after}"


def _hints(line: Line) -> Iterator[str]:
    """After a stop: a noun alone before a comma or another stop, or two words that hang on a preposition."""
    found = line.text.split()
    for index, word in enumerate(found[:-1]):
        if word.rstrip(_QUOTES).endswith(".") and len(word) > 3:
            rest = found[index + 1 :]
            end = next((place for place, other in enumerate(rest) if _MARKED.search(other.rstrip(_QUOTES))), 99)
            if _hangs([other.strip(_QUOTES) for other in rest[: end + 1]]):
                yield f"{word} {' '.join(rest[: end + 1][:3])}"


def _hangs(segment: Sequence[str]) -> bool:
    first = plain(segment[0])
    if len(segment) == 1:
        return len(first) > 2 and not _opens(first)
    return len(segment) <= 3 and segment[-1].endswith(".") and first in slips.HANGING


def _opens(word: str) -> bool:
    """One word that may well stand before a comma at the beginning of a sentence."""
    bare = word.removeprefix("و")
    adverb = bare.endswith("ا") or bare.startswith(("ب", "ل", "ك", "ف")) or any(map(str.isdigit, bare))
    return adverb or word in slips.OPENERS or bare in slips.OPENERS
