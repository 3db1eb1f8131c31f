"""Which word of a query finds which word of a text: `w` finds `t` if and only if key(w) is among readings(t).

A query is taken at its word: its key takes off only what is certain. A text is read in every way it may be meant, the
likeliest first: وردة is a rose and might be “and a ردة”, but who asks for وردة means the rose. The language of a query
is not known, so rules go by script alone. All here depends on the form alone; the theme's terms.js does the same with
the same rules (theme/search_table.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from dossier.text import arabic_terms, cyrillic_terms, latin_terms
from dossier.text.cut import words
from dossier.text.rules import Rules, Script
from dossier.text.word_forms import LISTED

__all__ = ["SCRIPTS", "key", "readings", "words"]

SCRIPTS = (arabic_terms.RULES, latin_terms.RULES, cyrillic_terms.RULES)

LEANING = r"^(?:.*[-']|'.*|[وف]?[بكل]?(?:ال|لل)?)$"
"""Forms that ask for nothing by themselves: articles and elisions, and what stands glued before a figure (بـ15)."""

_LEANING = re.compile(LEANING)


class _Rules:
    """Rules made ready. One pattern of them all tells at once whether any fits."""

    def __init__(self, rules: Rules) -> None:
        self._any = re.compile("|".join(rule.pattern for rule in rules) or "(?!)").match
        self._each = tuple((re.compile(rule.pattern).match, rule.added) for rule in rules)

    def first(self, form: str) -> str:
        """What the first rule that fits makes of a form; empty if none does."""
        match = self._any(form)
        return match[match.lastindex] + self._each[match.lastindex - 1][1] if match and match.lastindex else ""

    def all(self, form: str) -> list[str]:
        """What each rule that fits makes of a form."""
        if not self._any(form):
            return []
        return [match[1] + added for fits, added in self._each if (match := fits(form))]


class _Reader:
    """Reads the words of one script."""

    def __init__(self, script: Script) -> None:
        self.begins = re.compile(f"[{script.letters}]" if script.letters else "").match
        self._articles = _Rules(script.articles)
        self._endings = _Rules(script.endings)
        self._clitics = _Rules(script.clitics)
        self._pronouns = _Rules(script.pronouns)
        self._lesser = _Rules(script.lesser)

    def bare(self, form: str) -> str:
        """The form without its article."""
        while form not in LISTED and (shorter := self._articles.first(form)):
            form = shorter
        return form

    def stem(self, bare: str) -> str:
        """The form, without article, as the list of words has it, or without its certain ending."""
        stem = bare if bare in LISTED else self._endings.first(bare) or bare
        return LISTED.get(stem, stem)

    def starts(self, form: str) -> Iterator[str]:
        """The words, without article, that may stand behind what is glued on."""
        yield self.bare(form)
        for word in self._clitics.all(form):
            if len(word) > 2 or word in LISTED:
                yield self.bare(word)

    def ends(self, bare: str) -> Iterator[str]:
        """The keys that a word without article may have by its end."""
        for word in (bare, *self._pronouns.all(bare)):
            yield self.stem(word)
            if word not in LISTED:
                yield from (LISTED.get(stem, stem) for stem in self._lesser.all(word))


_READERS = tuple(map(_Reader, (*SCRIPTS, Script(""))))


@cache
def _reader(letter: str) -> _Reader:
    return next(reader for reader in _READERS if reader.begins(letter))


@lru_cache(maxsize=20_000)
def key(form: str) -> str:
    """The one form by which a word of a query asks, given in matching form; empty if it asks for nothing."""
    if _LEANING.match(form):
        return ""
    reader = _reader(form[0])
    return reader.stem(reader.bare(form))


@lru_cache(maxsize=400_000)
def readings(form: str) -> tuple[str, ...]:
    """The keys by which a text's word is found, its own first, the likelier before the weaker; none if it only leans.

    A word of the list is certain, and has no weaker reading.
    """
    if _LEANING.match(form):
        return ()
    reader = _reader(form[0])
    if (bare := reader.bare(form)) in LISTED:
        return (LISTED[bare],)
    return tuple(dict.fromkeys(end for start in reader.starts(form) for end in reader.ends(start)))
