"""The matching form of a text: one table and a few rules, the same for every language.

Two spellings that a reader takes for the same word get the same form. The form is for comparing, never for showing.
It depends on each character alone, never on its neighbours, so that any other program can hold the same table.
"""

from __future__ import annotations

import unicodedata

MARKS = (
    "\u0300-\u036f\u0483-\u0489"  # combining accents of Latin and Greek; Cyrillic titlo and its kin
    "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"  # Hebrew points and accents
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"  # tashkeel, Koranic signs
    "\u0898-\u089f\u08ca-\u08e1\u08e3-\u08ff"  # Arabic Extended-A and -B marks
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"  # further blocks of combining marks
    "\u0640\u0674"  # tatweel; high hamza, which Unicode has in place of a mark
    "\u02b9-\u02bb\u02bd-\u02c1\u02c8"  # ʹ ʺ ʻ ʽ ʾ ʿ ˀ ˁ ˈ: hamza, ayn, soft sign, stress (DIN 31635, ALA-LC, ISO 9)
)
"""Signs on or beside letters that matching does without: a body of a regular expression's character class."""

INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff"
)
"""Default_Ignorable_Code_Point (UAX #44) and annotation anchors: soft hyphen, joiners, bidi controls (UAX #9) …"""

LETTERS = {
    # Arabic: alef wasla and its kin, alef maqsura, ta marbuta (hamza carriers come apart by canonical decomposition)
    "ٱ": "ا", "ٲ": "ا", "ٳ": "ا", "ٵ": "ا", "ى": "ي", "ة": "ه", "ٶ": "و", "ٷ": "و", "ٸ": "ي",
    # Persian, Urdu, Maghrebi and Kurdish letters: the Arabic letter that Arabic papers print in their place
    "ی": "ي", "ې": "ي", "ۍ": "ي", "ے": "ي", "ک": "ك", "ڪ": "ك", "گ": "ك", "ڭ": "ك", "ڨ": "ق", "ڥ": "ف", "ڤ": "ف",
    "پ": "ب", "چ": "ج", "ژ": "ز", "ہ": "ه", "ھ": "ه", "ۃ": "ه", "ە": "ه", "ں": "ن", "ٹ": "ت", "ڈ": "د", "ڑ": "ر",
    "ۆ": "و", "ۋ": "و", "ۇ": "و", "ۈ": "و", "ڵ": "ل", "ڕ": "ر", "ێ": "ي", "ؠ": "ي", "ڬ": "ك", "ݣ": "ك", "ڧ": "ق",
    "ڢ": "ف",
    # Pashto
    "ټ": "ت", "ډ": "د", "ړ": "ر", "ږ": "ز", "ښ": "س", "ځ": "ز", "څ": "س", "ڼ": "ن", "ګ": "ك",
    # Latin letters that do not come apart (DIN 31635, ALA-LC, French, Nordic and Slavic spelling)
    "œ": "oe", "æ": "ae", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ħ": "h", "ı": "i", "ə": "a", "ß": "ss",
    # the sigma that ends a Greek word; the sign of a number
    "ς": "σ", "№": "no",
    # apostrophes and quotation marks
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "ʼ": "'", "`": "'", "´": "'", "′": "'", "＇": "'", "‹": "'", "›": "'",
    "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "″": '"',
    # punctuation of Arabic and Urdu; the minus sign, which Unicode does not count among the dashes
    "،": ",", "؛": ";", "؟": "?", "٪": "%", "٫": ".", "٬": ",", "۔": ".", "−": "-", "\u2043": "-",
    "\n": "\n", "\r": "\n", "\u2028": "\n", "\u2029": "\n",
}  # fmt: skip
"""What no property of Unicode tells: character and matching form."""

KEPT = frozenset(("No", "So"))
"""Categories of characters that are not taken apart, though Unicode would (UAX #15): raised and lowered figures, which
would turn `2023²` into `20232`, fractions, circled figures, signs made of letters."""


def _ranges(body: str) -> frozenset[str]:
    """The characters of a character class made of single characters and ranges."""
    found: set[str] = set()
    at = 0
    while at < len(body):
        last = body[at + 2] if body[at + 1 : at + 2] == "-" else body[at]
        found.update(map(chr, range(ord(body[at]), ord(last) + 1)))
        at += 3 if last != body[at] else 1
    return frozenset(found)


_DROPPED = _ranges(MARKS) | _ranges(INVISIBLE)


def _one(char: str) -> str:
    """The matching form of one character, itself in matching form."""
    if char in _DROPPED:
        return ""
    if char in LETTERS:
        return LETTERS[char]
    if (digit := unicodedata.digit(char, None)) is not None and unicodedata.category(char) == "Nd":
        return str(digit)
    return _by_property(char)


def _by_property(char: str) -> str:
    category = unicodedata.category(char)
    if category == "Zs" or char in "\t\v\f\x1c\x1d\x1e\x1f\x85":
        return " "
    if category == "Cc":
        return ""
    if category == "Pd":
        return "-"
    apart = _apart(char, category)
    return char if apart == char else "".join(map(_one, apart)).strip(" ")


def _apart(char: str, category: str) -> str:
    """What a character is made of, or its small letter if it is one; itself if neither."""
    apart = unicodedata.normalize("NFD", char)
    if apart == char and category not in KEPT:
        apart = unicodedata.normalize("NFKD", char)
    return apart if apart != char else char.lower()


class _Table(dict[int, str]):
    """Code point to matching form, worked out when a character is first met."""

    def __missing__(self, point: int) -> str:
        self[point] = _one(chr(point))
        return self[point]


_TABLE = _Table()


def fold(text: str) -> str:
    """The matching form of a text. Folding twice changes nothing; NFC and NFD give the same.

    In this order: marks and invisible characters go; letters by the table; digits of every script become ASCII;
    white space becomes a space, dashes a hyphen; the rest is decomposed (UAX #15) or put into small letters, and its
    parts folded again.
    """
    return text.translate(_TABLE)


def fold_map(text: str) -> tuple[str, tuple[int, ...]]:
    """The matching form and, for each of its characters, the index in `text` of the character it comes from."""
    forms = [_TABLE[ord(char)] for char in text]
    return "".join(forms), tuple(at for at, form in enumerate(forms) for _ in form)


def printed_span(text: str, where: tuple[int, ...], start: int, end: int) -> tuple[int, int]:
    """The part of `text` whose matching form is [start, end) of the folded text; `where` as `fold_map` gives it.

    Marks on the last letter belong to it; invisible characters after it do not. `start` must be less than `end`.
    """
    first, last = where[start], where[end - 1] + 1
    while last < len(text) and text[last] in _ON_LETTER:
        last += 1
    return first, last


_ON_LETTER = _ranges(MARKS)
