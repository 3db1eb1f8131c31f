"""Russian names in all their cases: Путин, Путина, Путину, Путиным, Путине.

The endings are those of the school grammars, as the Academy's grammar of 1980 and Rosenthal's handbook give them:
nouns by their last letter; surnames in -ов, -ев, -ин with an instrumental in -ым and a feminine in -ой; names like
adjectives (-ский, -ная, -ое) as adjectives. Names in other vowels (Шойгу, Али, Пушилино) do not change. A word that
could follow two patterns is given both: a form that nobody writes finds nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

CYRILLIC = re.compile(r"[а-яё]+", re.IGNORECASE)

UNCHANGED = re.compile("аль|эль|бен|бин|ибн|абу|умм|ван|фон|дер|для|при|под|над")
"""Particles within names, and small words between them; a word of two letters stays as it is anyway."""

FLEETING = {"павел": "павл", "лев": "льв", "петр": "петр", "пётр": "петр"}
"""Given names that lose a vowel."""

CASES = 5
"""Genitive, dative, accusative, instrumental, prepositional: the order in which a pattern lists its endings."""

PATTERNS = tuple(
    (re.compile(rf"(?:{ending})$"), tuple(tuple(one.split("|")) for one in endings.split(" ")))
    for ending, endings in (
        (r"ий", "ия|ого|его ию|ому|ему ия|ого|его ием|им ии|ом|ем"),
        (r"ый|(?<=[втгкн])ой", "ого ому ого ым|им ом"),
        (r"(?<=\w\w\w)ая", "ой ой ую ой ой"),
        (r"яя", "ей ей юю ей ей"),
        (r"ое", "ого ому ое ым|им ом"),
        (r"ее", "его ему ее им ем"),
        (r"ство", "ства ству ство ством стве"),
        (r"ия", "ии ии ию ией ии"),
        (r"я", "и е ю ей е"),
        (r"(?<=[её]в|ов|ин|ын)а", "ы|ой е|ой у ой е|ой"),
        (r"(?<=[гжкхчшщ])а", "и е у ой|ей е"),
        (r"а", "ы е у ой|ей е"),
        (r"ец", "ца|еца цу|ецу ца|еца цем|ецем це|еце"),
        (r"й", "я ю я ем е"),
        (r"ь", "я|и ю|и я|ь ем|ью е|и"),
        (r"(?<=[её]в|ов|ин|ын)", "а у а ым|ом е"),
        (r"(?<=[жцчшщ])", "а у а ем|ом е"),
        (r"(?<=[бвгдзклмнпрстфх])", "а у а ом е"),
    )
)
"""The end of a word, and what stands in its place in each case; the first that fits decides. No end: it is added."""


def cases(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The words of a name in every case but the nominative.

    Its first words change together and the rest stays, however many these are: `Владимира Путина`, but `Министерства
    обороны` and `Ангелы Меркель`.
    """
    changed = [_cases(word) for word in words]
    for case in range(CASES):
        for count in range(1, len(words) + 1):
            if len(changed[count - 1][case]) > 1 or changed[count - 1][case][0] != words[count - 1]:
                yield from _products(changed[:count], case, words[count:])


def _products(
    changed: list[tuple[tuple[str, ...], ...]], case: int, rest: tuple[str, ...]
) -> Iterator[tuple[str, ...]]:
    found: list[tuple[str, ...]] = [()]
    for each in changed:
        found = [(*before, form) for before in found for form in each[case]]
    return ((*words, *rest) for words in found)


@lru_cache(maxsize=20_000)
def _cases(word: str) -> tuple[tuple[str, ...], ...]:
    """The forms of one word in each of the five cases; itself in all where it does not change."""
    lower = word.lower()
    if not CYRILLIC.fullmatch(word) or len(word) < 3 or UNCHANGED.fullmatch(lower):
        return ((word,),) * CASES
    lower = FLEETING.get(lower, lower)
    for ending, endings in PATTERNS:
        if match := ending.search(lower):
            stem = lower[: match.start()]
            return tuple(tuple(f"{stem}{end}" for end in forms) for forms in endings)
    return ((word,),) * CASES
