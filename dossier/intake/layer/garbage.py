"""Whether a text layer is what the page shows: many are not, above all in Arabic. What was seen is said in words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from dossier.intake.layer.letters import Letter
from dossier.text.fold import fold
from dossier.text.function_words import SHAPES, WORDS
from dossier.text.script import WORD, main_script
from dossier.text.turned import turned

MOST_ODD = 0.02
"""Of the letters; more of them without a meaning make words unreadable all over the text."""

MOST_LOST = 0.005
"""Of the letters; more shapes without a letter leave words that somebody has to mend."""

_RUSSIAN = frozenset("вскоуияа")
FEWEST_KNOWN = 0.08
"""Of the words of running text, in each language of the archive a fifth or more are among its commonest."""

FEWEST_INFLECTED = 0.15
"""Of the words of a Russian text are common ones or have its endings; a short one may hold hardly any common ones.
Short reports have a fifth or more, and texts whose letters stand for others hardly ever more than a tenth."""

FEWEST_WORDS = 40
MOST_SINGLE = 0.2
"""Of Arabic words; no text has so many of one letter, unless its words have been torn apart."""

FEWEST_TURNED = 2
"""Different words; one alone may be a slip of the paper's own."""

_ARTICLE = re.compile(r"[وف]?[بك]?ال\w{3}|لل\w{3}")


def odd_letters(letters: Sequence[Letter]) -> str | None:
    """Letters that mean nothing: not mapped, private, replaced, or controls."""
    odd = [letter.char for letter in letters if not letter.mapped or _means_nothing(letter.char)]
    if not letters or len(odd) <= MOST_ODD * len(letters):
        return None
    shown = ", ".join(dict.fromkeys(f"U+{ord(char[0]):04X}" for char in odd[:50]))
    return f"{len(odd)} of its {len(letters)} letters mean nothing ({shown[:40].rpartition(',')[0] or shown})"


def lost_letters(letters: int, lost: int) -> str | None:
    """Shapes that the pages print and that no letter of the text stands for."""
    if lost <= MOST_LOST * (letters + lost):
        return None
    return f"{lost} shapes that it prints are no letters of its {letters}, so that words lack some of theirs"


def turned_letters(text: str) -> str | None:
    """Arabic words that no page prints: one shape of two letters stands for them the wrong way round."""
    words = turned(text)
    if len(words) < FEWEST_TURNED:
        return None
    return f"lam and alef have changed places in its words: “{' '.join(words[:3])}”"


def no_words(text: str) -> str | None:
    """Words that are none: backwards, torn apart, or in no language."""
    words = [fold(word) for word in WORD.findall(text.lower())]
    script = main_script(text)
    if len(words) < FEWEST_WORDS or script not in WORDS:
        return None
    known = frozenset().union(*WORDS[script].values())
    straight, backwards = _known(words, known), _known([word[::-1] for word in words], known)
    if script == "Arab" and backwards > 2 * straight:
        return f"its Arabic stands backwards: “{' '.join(words[:5])}”"
    single = sum(len(word) == 1 for word in words)
    if script == "Arab" and single > MOST_SINGLE * len(words):
        return f"its words are torn apart: {single} of {len(words)} have one letter, as in “{' '.join(words[:8])}”"
    inflected, least = (_inflected(text, known), FEWEST_INFLECTED) if script == "Cyrl" else (0, FEWEST_KNOWN)
    if straight + inflected < least * len(words):
        return f"hardly any of its {len(words)} words is one of the archive's languages: “{' '.join(words[:5])}”"
    return None


def _known(words: Sequence[str], known: frozenset[str]) -> int:
    """How many are common words, or begin with the Arabic article; single letters are by chance, but for Russian ones,
    which are every eighth word."""
    return sum(((len(word) > 1 or word in _RUSSIAN) and word in known) or bool(_ARTICLE.match(word)) for word in words)


def _inflected(text: str, known: frozenset[str]) -> int:
    """How many words that are no common ones end as Russian ones do."""
    endings = SHAPES["Cyrl"]["ru"]
    return sum(bool(endings.match(word)) and fold(word) not in known for word in WORD.findall(text.lower()))


def _means_nothing(char: str) -> bool:
    return char == "\ufffd" or unicodedata.category(char[0]) in ("Cc", "Co", "Cn", "Cs")
