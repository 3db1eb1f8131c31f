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
_OTHER = Script("")


@lru_cache(maxsize=400_000)
def key(form: str) -> str:
    """The one form by which a word of a query asks, given in matching form; empty if it asks for nothing."""
    if _LEANING.match(form):
        return ""
    script = _script(form)
    return _stem(_bare(form, script), script)


@lru_cache(maxsize=400_000)
def readings(form: str) -> tuple[str, ...]:
    """The keys by which a text's word is found, its own first, the likelier before the weaker; none if it only leans.

    A word of the list is certain, and has no weaker reading.
    """
    own = key(form)
    script = _script(form)
    if not own or _bare(form, script) in LISTED:
        return (own,) if own else ()
    found = dict.fromkeys((own,))
    for start in (form, *(cut for cut in _fitting(script.clitics, form) if len(cut) > 2 or cut in LISTED)):
        found |= dict.fromkeys(_endings(_bare(start, script), script))
    return tuple(found)


def _endings(bare: str, script: Script) -> Iterator[str]:
    """The keys that a word without article may have by its end."""
    for word in (bare, *_fitting(script.pronouns, bare)):
        yield _stem(word, script)
        if word not in LISTED:
            yield from (LISTED.get(stem, stem) for stem in _fitting(script.lesser, word))


def _bare(form: str, script: Script) -> str:
    """The form without its article."""
    while form not in LISTED and (shorter := next(_fitting(script.articles, form), "")):
        form = shorter
    return form


def _stem(bare: str, script: Script) -> str:
    """The form, without article, as the list of words has it, or without its certain ending."""
    stem = bare if bare in LISTED else next(_fitting(script.endings, bare), bare)
    return LISTED.get(stem, stem)


def _fitting(rules: Rules, form: str) -> Iterator[str]:
    """What each rule that fits makes of the form."""
    for rule in rules:
        if match := _compiled(rule.pattern).match(form):
            yield match[1] + rule.added


def _script(form: str) -> Script:
    return next((script for script in SCRIPTS if _compiled(f"[{script.letters}]").match(form)), _OTHER)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
