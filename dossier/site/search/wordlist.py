"""The words of an archive: whether a word occurs, in which forms, and whose names it is part of."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from dossier.site.search.searched import Searched
from dossier.text.terms import key, readings, words

MOST_FORMS = 40
MOST_NAMES = 12

Words = dict[str, Any]
"""By key: its forms and the names it is part of. A form is `[as printed, in how many texts, 1 if it is surely of this
key else 0]`, the surest and most frequent first."""


def wordlist(texts: Iterable[Searched], names: Mapping[str, tuple[str, ...]]) -> Words:
    """The words of the texts, and of the names by key, in the order of their keys."""
    keys: dict[str, list[tuple[str, int, int]]] = defaultdict(list)
    for form, (printed, count) in _forms(texts).items():
        for at, one in enumerate(readings(form)):
            keys[one].append((printed, count, int(at == 0)))
    return {one: _entry(keys[one], names.get(one, ())) for one in sorted(keys.keys() | names.keys())}


def _entry(forms: list[tuple[str, int, int]], names: tuple[str, ...]) -> list[list[Any]]:
    return [sorted(forms, key=lambda one: (-one[2], -one[1], one[0]))[:MOST_FORMS], list(names[:MOST_NAMES])]


def _forms(texts: Iterable[Searched]) -> dict[str, tuple[str, int]]:
    """Each form as it is printed most often, and the number of texts it stands in."""
    printed: dict[str, Counter[str]] = defaultdict(Counter)
    count: Counter[str] = Counter()
    for text in texts:
        count.update(text.forms)
        for form, shape in _words(text):
            printed[form][shape] += 1
    return {form: (shapes.most_common(1)[0][0], count[form]) for form, shapes in printed.items()}


def _words(text: Searched) -> Iterator[tuple[str, str]]:
    for part in (text.title, *(one.text for one in text.parts)):
        yield from ((word.form, part[word.start : word.end]) for word in words(part) if key(word.form))
