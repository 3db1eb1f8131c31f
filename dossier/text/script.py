"""Which script a text is written in, which way it runs, and which language it is in."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache
from itertools import chain
from typing import Literal

from dossier.text.fold import MARKS, fold
from dossier.text.function_words import LETTERS, SHAPES, WORDS

CODES = {
    "ARABIC": "Arab", "LATIN": "Latn", "CYRILLIC": "Cyrl", "HEBREW": "Hebr", "GREEK": "Grek", "ARMENIAN": "Armn",
    "GEORGIAN": "Geor", "DEVANAGARI": "Deva", "CJK": "Hani", "HIRAGANA": "Hira", "KATAKANA": "Kana", "HANGUL": "Hang",
    "SYRIAC": "Syrc", "THAANA": "Thaa", "ETHIOPIC": "Ethi", "THAI": "Thai", "BENGALI": "Beng", "TAMIL": "Taml",
}  # fmt: skip
"""First word of a letter's Unicode name -> ISO 15924 code."""

_NAMED = {"Hani": "Chinese", "Hira": "Japanese", "Kana": "Japanese"}

RIGHT_TO_LEFT_SCRIPTS = {"Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Mand", "Samr"}
RIGHT_TO_LEFT_LANGUAGES = {
    "ar",
    "arc",
    "ary",
    "arz",
    "ckb",
    "dv",
    "fa",
    "he",
    "ks",
    "prs",
    "ps",
    "sd",
    "syr",
    "ug",
    "ur",
    "yi",
}
WORD = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{MARKS}])*")
TOLD = frozenset({"ar", "fa", "ur", "en", "fr", "ru"})
"""The languages that are told by name; others only keep a text from being taken for one of these."""

SCRIPT_SUBTAG = re.compile(r"-([A-Z][a-z]{3})(?=-|$)")


@lru_cache(maxsize=10_000)
def _script(char: str) -> str | None:
    return CODES.get(unicodedata.name(char, "").split(" ")[0].split("-")[0]) if char.isalpha() else None


def scripts(text: str) -> Counter[str]:
    """How many letters of each script (ISO 15924) a text has; signs, digits and unlisted scripts are not counted."""
    found: Counter[str] = Counter()
    for char, count in Counter(text).items():
        if script := _script(char):
            found[script] += count
    return found


def main_script(text: str) -> str | None:
    """The script of most letters; None if there are no letters, or two scripts have equally many."""
    ranked = scripts(text).most_common(2)
    if not ranked or (len(ranked) == 2 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]


def script_name(code: str) -> str:
    """What a script of `CODES` is called in English."""
    return _NAMED.get(code) or next(name.capitalize() for name, known in CODES.items() if known == code)


def direction(lang: str) -> Literal["rtl", "ltr"]:
    """Which way a language runs, by its tag (BCP 47). A script subtag wins: `ar-Latn` runs left to right."""
    if subtag := SCRIPT_SUBTAG.search(lang):
        return "rtl" if subtag[1] in RIGHT_TO_LEFT_SCRIPTS else "ltr"
    return "rtl" if lang.partition("-")[0].lower() in RIGHT_TO_LEFT_LANGUAGES else "ltr"


def leading(text: str) -> Literal["rtl", "ltr"] | None:
    """The direction of the first letter that has one (Unicode Standard Annex 9, P2); None without such a letter."""
    strong = next((each for each in map(unicodedata.bidirectional, text) if each in ("L", "R", "AL")), None)
    return None if strong is None else "ltr" if strong == "L" else "rtl"


def language_of(text: str) -> str | None:
    """ar, fa, ur, en, fr or ru; None when the text does not show it (another language, a bare name, a tie).

    Each word gives a point to every language that has it among its common words, one to every language that has one
    of its letters to itself, and one to every language whose words are shaped so (`function_words`).
    """
    found = likeliest(text)
    return found if found in TOLD else None


def likeliest(text: str) -> str | None:
    """As `language_of`, with every language of `function_words`; None also for letters of no language known by name."""
    script = main_script(text)
    if script not in WORDS:
        return None
    points = (_spoken_for(word, script) for word in WORD.findall(text.lower()))
    ranked = Counter(chain.from_iterable(points)).most_common(2)
    if not ranked or (len(ranked) == 2 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0] if ranked[0][0] in WORDS[script] else None


def is_strange(text: str, lang: str) -> bool:
    """Whether more than a quarter of the words hold letters that only other languages of the script have.

    Those of Persian may be a typist's in any text in Arabic letters (`ی` for `ي`); a name may hold any.
    """
    letters = LETTERS.get(script_of(lang) or "", {})
    others = {char for other in letters.values() for char in other}
    strange = others.difference(letters.get(lang, ""), letters.get("fa", ""))
    words = WORD.findall(text.lower())
    return 4 * sum(not strange.isdisjoint(word) for word in words) > len(words)


def common_words(text: str, lang: str) -> int:
    """How many words are among the commonest of a known language."""
    known = WORDS[script_of(lang) or ""][lang]
    return sum(fold(word) in known for word in WORD.findall(text.lower()))


def script_of(lang: str) -> str | None:
    """The script in which texts in one of the known languages are written, as `main_script` has it."""
    return next((script for script, known in WORDS.items() if lang in known), None)


@lru_cache(maxsize=50_000)
def _spoken_for(word: str, script: str) -> tuple[str, ...]:
    """The languages that a word speaks for, as often as it does."""
    form = fold(word)
    by_word = (lang for lang, words in WORDS[script].items() if form in words)
    by_letter = (lang for lang, letters in LETTERS[script].items() if not set(letters).isdisjoint(word))
    by_shape = (lang for lang, shape in SHAPES[script].items() if shape.match(word))
    return (*by_word, *by_letter, *by_shape)
