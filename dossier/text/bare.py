"""A family name alone: whose it is, as far as the words beside it and the text before it tell."""

from __future__ import annotations

import re
from collections.abc import Set

from dossier.text.bearers import DESCRIBING, FILIATION, GIVEN, THINGS, TITLES, WITH_ALIF
from dossier.text.spellings import FATHER
from dossier.text.tree import Found
from dossier.text.words import ARTICLES, Words

CLITIC = re.compile(r"^(?:[وف]?[بكل]?)(?=\w{2})")
"""Arabic particles that may be written onto the word before a name."""

_PARTICLES = re.compile(r"(?=[\u0621-\u064a])[وف]?[بكل]?(?=\w{2})")

Row = tuple[str, ...]


class Bare:
    """The forms that are the end of a longer form of the same key (`الأسد` of `بشار الأسد`), and who bears them."""

    def __init__(self) -> None:
        self._own: dict[str, set[str]] = {}
        self._bearers: dict[Row, set[str]] = {}
        self._known_fathers: set[str] = set()

    def add(self, key: str, row: Row) -> None:
        """Learn from a form of a key. What follows a word of filiation is the father's name, and nobody's end."""
        self._own.setdefault(key, set()).update(row)
        if sum(word not in FATHER for word in row) > 2:
            self._known_fathers.add(key)
        for at in range(1, len(row)):
            if row[at - 1] not in FILIATION:
                for end in (row[at:], *((article, *row[at:]) for article in ARTICLES)):
                    self._bearers.setdefault(end, set()).add(key)

    def bearers(self, row: Row) -> Set[str]:
        """The keys of which a row is the end of a longer form."""
        return self._bearers.get(row, frozenset())

    def is_full(self, key: str, row: Row) -> bool:
        """Whether the row names somebody with more than a family name."""
        return len(row) > 1 and key not in self.bearers(row)

    def other_father(self, key: str, fathers: Row) -> bool:
        """Whether a father's name is printed that a longer form of the key does not have."""
        return key in self._known_fathers and not set(fathers) <= self._own[key]

    def is_another(self, text: Words, found: Found, key: str, taken: int) -> bool:
        """Whether a name that stands bare at this word is likely somebody else's, or a thing's.

        It is after a given name, a word of filiation or a thing (`حافظ الأسد`, `آل الأسد`, `Lake Assad`, `Assad
        Library`), after another's initial (`A. Putin`), and, where there are capitals, after any word with one that
        is no title and begins no sentence. Words before the index `taken` belong to another name already.
        """
        if key not in self.bearers(found.row) or found.start != text.words[found.at].start:
            return False
        before = word_before(text, found.at, taken)
        return _names_a_thing(text, found.after) or (before is not None and self._takes(text, before, found, key))

    def is_strangers(self, text: Words, found: Found, key: str, taken: int) -> bool:
        """Whether a given name just before a family name makes it that of somebody whom the key does not know."""
        before = word_before(text, found.at, taken)
        return before is not None and text.words[before].form not in self._own[key] and _is_given(text, before)

    def _takes(self, text: Words, before: int, found: Found, key: str) -> bool:
        form = text.words[before].form
        plain = set(stems(form))
        if plain & FILIATION:
            return True
        if form in self._own[key] or form in TITLES:
            return False
        if text.is_initial(before):
            return not self._has_initial(text, before, found, key)
        if plain & THINGS or _is_given(text, before) or _describes_a_thing(text, before):
            return True
        return text.capital(before) and not text.begins_sentence(before) and not text.in_title_case()

    def _has_initial(self, text: Words, at: int, found: Found, key: str) -> bool:
        """Whether the first of the initials that end here is one of a given name: В. В. Путин."""
        while at and text.is_initial(at - 1) and text.joined(at):
            at -= 1
        return any(word.startswith(text.words[at].form) for word in self._own[key] - set(found.row))


def word_before(text: Words, at: int, taken: int = 0) -> int | None:
    """The word that stands before a name, articles aside; None if it is none of the same phrase, or another name's."""
    while at > taken and text.joined(at):
        at -= 1
        if text.words[at].form not in ARTICLES:
            return at
    return None


def _names_a_thing(text: Words, after: int) -> bool:
    """Whether a thing with a capital follows: Assad Library, Assad National Library, but not the Assad family."""
    while after < len(text.words) and text.joined(after) and text.capital(after):
        if text.words[after].form not in DESCRIBING:
            return text.words[after].form in THINGS
        after += 1
    return False


def _describes_a_thing(text: Words, before: int) -> bool:
    """Whether a thing stands before words that describe it: la bibliothèque nationale Assad, библиотека имени Асада."""
    while before and text.words[before].form in DESCRIBING and text.joined(before):
        before -= 1
        if text.words[before].form in THINGS:
            return True
    return False


def _is_given(text: Words, at: int) -> bool:
    word = text.words[at]
    given = not GIVEN.isdisjoint(stems(word.form))
    return given and as_a_name(word.form, text.printed[word.start : word.end])


def stems(form: str) -> tuple[str, ...]:
    """A word, and what an Arabic one may be without the particles that are written onto it, in no sure order.

    `وباسل`: باسل, اسل; `للرئيس`: لرئيس, الرئيس.
    """
    most = _PARTICLES.match(form)
    plain = [form[length:] for length in range(most.end() + 1)] if most else [form]
    return (*plain, *(f"ا{stem}" for stem in plain[1:] if stem.startswith("ل")))


def as_a_name(form: str, printed: str) -> bool:
    """Whether a given name in matching form is spelt as one: علي and not على, ليلى, Mark and not mark."""
    is_spelt = not printed.endswith("ى") or not WITH_ALIF.isdisjoint(stems(form))
    return is_spelt and not printed[0].islower()
