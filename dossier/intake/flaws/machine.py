"""Signs that a machine rewrote or translated a text. None of them proves it alone: three different ones must meet."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from dossier.intake.flaws import slips, stops
from dossier.intake.flaws.signs import Sign, text
from dossier.intake.values import Line
from dossier.text.fold import fold

_PARTED_MARK = re.compile(r"\w+ +[,،.](?=\s|$)")
_LATIN = re.compile(r"\b[a-z]{2,}\b")
_OTHER_SCRIPT = re.compile(r"[ء-ي]{2,}|[а-яё]{2,}")
_ARABIC_WORD = re.compile(r"[ء-ي]{4,}")
_ALIKE = str.maketrans("غ", "ج")
_QUOTED = re.compile(r"[\"“«(\[].*?[\"”»)\]]")
KINDS = 3
FEWEST = 3  # lines with a mark of punctuation after a space


def paraphrased(lines: Sequence[Line]) -> list[Sign]:
    """Stray stops, spaces before commas and one name in two spellings: at least as many kinds as must meet."""
    kinds = [kind for kind in (_strays(lines), _parted(lines), _spellings(lines), _doubled(lines)) if kind]
    return sorted(sign for kind in kinds for sign in kind) if len(kinds) >= KINDS else []


def translated(lines: Sequence[Line]) -> list[Sign]:
    """Words of another language left standing in several lines: English ones of grammar, or any in another script."""
    found = [Sign(line.number, word) for line in text(lines) for word in _left(line)]
    return found if len({sign.line for sign in found}) >= KINDS else []


def _left(line: Line) -> list[str]:
    own = _QUOTED.sub(" ", line.text)
    if line.lang in ("ar", "ru"):
        return [word for word in _LATIN.findall(own) if word in slips.ENGLISH]
    words = _LATIN.findall(own) if line.lang == "fr" else []
    return [*(word for word in words if word in slips.NO_FRENCH), *_OTHER_SCRIPT.findall(own)]


def _strays(lines: Sequence[Line]) -> list[Sign]:
    found = stops.suspected(lines)
    return found if len({sign.line for sign in found}) > 1 else []


def _parted(lines: Sequence[Line]) -> list[Sign]:
    found = [(line, _PARTED_MARK.search(line.text)) for line in text(lines)]
    signs = [Sign(line.number, match[0]) for line, match in found if match]
    return signs if len(signs) >= FEWEST else []


def _spellings(lines: Sequence[Line]) -> list[Sign]:
    """One foreign name with different letters for its g, as `سيرجي` and `سيرغي`."""
    seen: dict[str, dict[str, Line]] = defaultdict(dict)
    for line in text(lines) if any(line.lang == "ar" for line in lines) else ():
        for word in _ARABIC_WORD.findall(fold(line.text)):
            seen[word.translate(_ALIKE)].setdefault(word, line)
    pairs = [
        found for found in seen.values() if {"ج", "غ"} <= {char for word in found for char in word} and len(found) > 1
    ]
    return [Sign(line.number, word) for found in pairs for word, line in found.items()]


def _doubled(lines: Sequence[Line]) -> list[Sign]:
    """A word of grammar printed twice in a row."""
    found = []
    for line in text(lines):
        spoken = line.text.split()
        leading = slips.LEADING_ON.get(line.lang or "", frozenset())
        found += [Sign(line.number, f"{one} {two}") for one, two in pairwise(spoken) if one == two and one in leading]
    return found
