"""The words of an archive: whether a word occurs, in which forms, and whose names it is part of."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from dossier.site.search.names import Called
from dossier.site.search.searched import Searched
from dossier.text.terms import readings

MOST_FORMS = 40
MOST_NAMES = 12
MOST_DESCRIPTIONS = 6

Words = dict[str, Any]
"""By key: its forms and the names it is part of; where it is part of any, the entries that have them and their
descriptions too (`names.Called`). Entries stand there however many they are: by them results are marked. A form is
`[as printed, in how many texts, 1 if it is surely of this key else 0]`, the surest and most frequent first."""


class Forms:
    """The forms of all words of an archive, gathered text by text."""

    def __init__(self) -> None:
        self._printed: Counter[tuple[str, str]] = Counter()
        self._texts: Counter[str] = Counter()

    def add(self, text: Searched) -> None:
        """Count the words of one more text."""
        self._printed.update(text.printed)
        self._texts.update(text.forms)

    def items(self) -> Iterator[tuple[str, str, int]]:
        """Each form, as it is printed most often, and the number of texts it stands in."""
        best: dict[str, tuple[int, str]] = {}
        for (form, shape), count in self._printed.items():
            if form not in best or count > best[form][0]:
                best[form] = count, shape
        for form, (_, shape) in best.items():
            yield form, shape, self._texts[form]


def wordlist(forms: Forms, called: Mapping[str, Called]) -> Words:
    """The words of all texts, and of the names by key, in the order of their keys."""
    keys: dict[str, list[tuple[str, int, int]]] = defaultdict(list)
    for form, printed, count in forms.items():
        for at, one in enumerate(readings(form)):
            keys[one].append((printed, count, int(at == 0)))
    return {one: _entry(keys.get(one, []), called.get(one)) for one in sorted(keys.keys() | called.keys())}


def _entry(forms: list[tuple[str, int, int]], called: Called | None) -> list[list[Any]]:
    listed: list[Any] = sorted(forms, key=lambda one: (-one[2], -one[1], one[0]))[:MOST_FORMS]
    if not called:
        return [listed, []]
    return [
        listed,
        list(called.names[:MOST_NAMES]),
        list(called.entries),
        list(called.descriptions[:MOST_DESCRIPTIONS]),
    ]
