"""The ways one attested form of a name is written: each a row of words in matching form.

What spelling and grammar do to every name stands here and in `words`, so that authority files need not repeat it.
What is peculiar to one name (`سيرجي`, `Poutine`) is a variant of its entry.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from dossier.text.declension import CYRILLIC, cases
from dossier.text.words import ARTICLES, Words, split

FATHER = frozenset(("بن", "bin", "ibn", "ben", "бен", "бин", "ибн"))
"""Son of; the father's name follows."""

PATRONYMIC = re.compile(r"\w{2,}(?:[ое]вич(?:а|у|ем|е)?|[ои]чн(?:а|ы|е|у|ои)|[ое]вн(?:а|ы|е|у|ои))")
"""Владимирович, Владимировна: between a Russian's given and family names, in any case; in matching form."""


def rows(form: str) -> Iterator[tuple[str, ...]]:
    """Every row of words by which an attested form is known, the form's own first; an inner article is left out."""
    text = split(unicodedata.normalize("NFC", form))
    words = [word for at, word in enumerate(text.words) if at == 0 or word.form not in ARTICLES]
    yield tuple(word.form for word in words)
    printed = tuple(text.printed[word.start : word.end] for word in words)
    if any(map(CYRILLIC.fullmatch, printed)):
        for case in cases(printed):
            yield tuple(word.form for word in split(" ".join(case)).words)


def capital(form: str) -> bool:
    """Whether a form is one word, an article aside, and has a capital: `Poutine`, `al-Assad`, and not `poutine`."""
    text = split(form)
    bare = [at for at, word in enumerate(text.words) if word.form not in ARTICLES]
    return len(bare) == 1 and text.capital(bare[0])


def insertion(text: Words, at: int) -> int:
    """How many words from here on are no part of an attested name, though they may stand within it when printed.

    The article (`Bachar al-Assad` for Bachar Assad), the father's name (`بشار بن حافظ الأسد`), a Russian patronymic.
    """
    form = text.words[at].form
    if form in FATHER:
        return 3 if at + 1 < len(text.words) and text.words[at + 1].form == "عبد" else 2
    return int(form in ARTICLES or (form[:1] >= "а" and PATRONYMIC.fullmatch(form) is not None))
