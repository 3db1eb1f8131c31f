"""Ways in which a reader may spell a word of a text: each gives another spelling, or nothing where it says none."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from random import Random

Spell = Callable[[str, Random], str]

HARAKAT = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670"
INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2069\ufeff"
HYPHENS = "-\u2010\u2011\u2012\u2013\u2212"
PERSIAN = str.maketrans("كيى", "کیی")
TRANSLITERATED = str.maketrans("aiuhsdtgz", "āīūḥṣḍṭġẓ")
DIGITS = tuple(str.maketrans("0123456789", digits) for digits in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"))


def _presentation() -> dict[str, list[str]]:
    """Letter, or lam and alef -> its presentation forms (Arabic Presentation Forms-B)."""
    found: dict[str, list[str]] = {}
    for point in range(0xFE80, 0xFEFD):
        of, *parts = unicodedata.decomposition(chr(point)).split()
        if of in ("<isolated>", "<initial>", "<medial>", "<final>"):
            found.setdefault("".join(chr(int(part, 16)) for part in parts), []).append(chr(point))
    return found


PRESENTATION = _presentation()
SHAPED = re.compile("لا|لأ|لإ|لآ|[" + "".join(key for key in PRESENTATION if len(key) == 1) + "]")


def between(signs: str) -> Spell:
    """Signs put among the letters."""

    def spell(word: str, chance: Random) -> str:
        at = chance.randint(1, max(len(word) - 1, 1))
        return word[:at] + chance.choice(signs) + word[at:]

    return spell


def replaced(pattern: str, by: str) -> Spell:
    return lambda word, chance: re.sub(pattern, by, word)


def before(pattern: str, *pieces: str) -> Spell:
    """Something written onto the beginning of a word that fits."""
    return lambda word, chance: chance.choice(pieces) + word if re.match(pattern, word) else ""


def unmarked(word: str) -> str:
    parts = unicodedata.normalize("NFD", word.replace("œ", "oe").replace("Œ", "Oe"))
    return "".join(part for part in parts if not unicodedata.combining(part))


def glued(word: str, chance: Random) -> str:
    """A word with the article, with a particle before it."""
    return chance.choice(("و", "ب", "ك", "ف", "وب")) + word if word.startswith("ال") and len(word) > 4 else ""


def shaped(word: str, chance: Random) -> str:
    return SHAPED.sub(lambda match: chance.choice(PRESENTATION[match[0]]), word)


ARABIC: Mapping[str, Spell] = {
    "tashkeel": between(HARAKAT),
    "tatweel": between("ـ"),
    "hamza": replaced("[أإآ]", "ا"),
    "wasla": replaced("^ا", "ٱ"),
    "ya": lambda word, chance: word[:-1] + {"ي": "ى", "ى": "ي"}.get(word[-1], word[-1]),
    "ta marbuta": replaced("ة$", "ه"),
    "Persian letters": lambda word, chance: word.translate(PERSIAN),
    "presentation forms": shaped,
    "controls": between(INVISIBLE),
    "article put on": before("(?!.?ال|لل)...", "ال"),
    "article taken off": replaced("^ال(?=....)", ""),
    "clitics": glued,
}
LATIN: Mapping[str, Spell] = {
    "capitals": lambda word, chance: word.upper(),
    "accents": lambda word, chance: unmarked(word),
    "marks that stand apart": lambda word, chance: unicodedata.normalize("NFD", word),
    "elision": before("(?i)[aeiouéêàœ][^'’]+$", "l’", "d'", "qu’"),
    "plurals": lambda word, chance: f"{word}s" if re.fullmatch(r"[A-Za-zéèêà]{3,}[bcdfglmnprtvée]", word) else "",
    "possessive": lambda word, chance: (
        word + chance.choice(("'s", "’s")) if re.fullmatch("[a-z]{3,}[^sxz]", word) else ""
    ),
    "transliteration": lambda word, chance: word.translate(TRANSLITERATED),
    "articles": before(r"(?i)[a-z]{4}[^'’-]*$", "al-", "el-", "Al‑", "al "),
    "controls": between(INVISIBLE),
}
CYRILLIC: Mapping[str, Spell] = {
    "capitals": lambda word, chance: word.upper(),
    "ё": lambda word, chance: word.replace("ё", "е") if "ё" in word else word.replace("е", "ё", 1),
    "stress": replaced("([аеиоуыэюя])", "\\1\u0301"),
    "marks that stand apart": lambda word, chance: unicodedata.normalize("NFD", word),
    "articles": before("(?i)[а-я]{4}[^-]*$", "аль-", "эль-"),
}
FIGURES: Mapping[str, Spell] = {"digits": lambda word, chance: word.translate(chance.choice(DIGITS))}

SPELT: Mapping[str, Mapping[str, Spell]] = {"ء-ي": ARABIC, "A-Za-zÀ-ſ": LATIN, "а-яА-ЯёЁ": CYRILLIC, "0-9": FIGURES}
"""By the letters of a word (the body of a character class): rule -> how it spells the word."""
