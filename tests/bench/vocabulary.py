"""Invented stories with the vocabulary of real ones: the same bytes for the same number.

Words are drawn by Zipf's law (flattened at its head as Mandelbrot has it) from invented stems of four languages, and
inflected: 10,000 stories have about 300,000 word forms, most of which stand once or twice. Names come from this
archive's own authority files.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate

from dossier.archive.collection import Archive
from tests.bench.generate import PARAGRAPHS, Story

LANGS = ("ar", "en", "ar", "fr", "ar", "en", "ar", "ru")
STEMS = 5_500
STEEP = 1.05
PER_PARAGRAPH = 38

FUNCTION_WORDS = {
    "ar": "في من على إلى أن عن مع بين هذا التي الذي بعد قبل كما قد لا ما أو هو كان",
    "en": "the of and to in a that for on with is was by as at from his it an be not he which have",
    "fr": "de la le les et des en du à un une que dans pour par sur est au ce pas qui il plus avec",
    "ru": "в и на не что с по к из у о за для от как его это или но а был до",
}
ROOT = "بتثجحخدذرزسشصضطعغفقكلمنهوي"
PATTERNS = ("123", "1ا23", "م12و3", "12ي3", "ت12ي3", "ا1ت2ا3", "م1ا23", "12ا3", "ا12ا3", "مست123", "ان12ا3", "123ي")
ONSETS = {
    "en": "b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh st t tr v w",
    "fr": "b br c ch cl d dr f g gr j l m n p pr qu r s t tr v",
    "ru": "б в г д ж з к л м н п р с т х ц ч ш ст пр тр",
}
VOWELS = {
    "en": "a e i o u ea ou ai",
    "fr": "a e é i o u ou ai oi eau è",
    "ru": "а е и о у я ы ю",
}
BEFORE = {
    "ar": {"": 40, "ال": 28, "و": 8, "ب": 4, "ل": 4, "وال": 5, "بال": 3, "لل": 3, "ف": 2, "س": 2},
    "fr": {"": 92, "l’": 4, "d’": 4},
}
BEHIND = {
    "ar": {"": 62, "ة": 10, "ات": 6, "ين": 4, "ون": 3, "ه": 4, "ها": 4, "هم": 2, "ية": 3, "ي": 2},
    "en": {"": 60, "s": 18, "ed": 8, "ing": 7, "’s": 3, "ly": 2, "er": 2},
    "fr": {"": 52, "s": 18, "e": 8, "es": 6, "ait": 4, "ant": 4, "er": 4, "ement": 2, "aux": 2},
    "ru": dict.fromkeys(["", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах", "ый", "ого", "ая", "ых", "ия"], 1),
}
COMMON = 0.9
"""How often a paragraph names nobody."""


def stories(count: int, archive: Archive) -> Iterator[Story]:
    """So many stories, naming those whom the authority files of an archive list."""
    rng = random.Random(count)
    entries = [entry for kind in (archive.people, archive.bodies, archive.places) for entry in kind.values()]
    for number in range(count):
        lang = LANGS[number % len(LANGS)]
        names = [entry.name[lang] for entry in entries if lang in entry.name]
        title, *rest = (_sentence(rng, lang, names, size) for size in (9, *(PARAGRAPHS * [PER_PARAGRAPH])))
        yield Story(lang, number, f"{title} {number}", tuple(f"{text}." for text in rest))


def _sentence(rng: random.Random, lang: str, names: Sequence[str], size: int) -> str:
    words, weights = _lexicon(lang)
    common = FUNCTION_WORDS[lang].split()
    stems = rng.choices(words, cum_weights=weights, k=size)
    before, behind = (_affixes(rng, each.get(lang, {"": 1}), size) for each in (BEFORE, BEHIND))
    found = [
        stem if stem in common else first + stem + last for first, stem, last in zip(before, stems, behind, strict=True)
    ]
    if rng.random() > COMMON:
        found[rng.randrange(size)] = rng.choice(names)
    return " ".join(found)


def _affixes(rng: random.Random, affixes: dict[str, int], size: int) -> list[str]:
    return rng.choices(tuple(affixes), tuple(affixes.values()), k=size)


@cache
def _lexicon(lang: str) -> tuple[list[str], list[float]]:
    """Words of a language, the most frequent first, and their weights added up."""
    rng = random.Random(lang)
    stems = dict.fromkeys(_stem(rng, lang) for _ in range(STEMS))
    words = [*FUNCTION_WORDS[lang].split(), *stems]
    return words, list(accumulate(1 / (rank + 2.7) ** STEEP for rank in range(len(words))))


def _stem(rng: random.Random, lang: str) -> str:
    if lang == "ar":
        return rng.choice(PATTERNS).translate({ord(place): rng.choice(ROOT) for place in "123"})
    onsets, vowels = ONSETS[lang].split(), VOWELS[lang].split()
    return "".join(rng.choice(onsets) + rng.choice(vowels) for _ in range(rng.choice((2, 2, 3, 3, 4))))
