"""Words that a query sets aside where others stand beside them: they join words, and say nothing of what is sought.

Articles, prepositions and conjunctions (Universal Dependencies' DET, ADP, CCONJ and SCONJ) that most texts of their
language have and texts of other languages do not: `Assad и Путин` asks for two men. The language of a query is not
known: not listed are forms that, folded, are also a name or a word of weight in another of the languages (على is علي;
UN). Words that say where or when (“before”, بعد), how many, or “not” say what is sought.
"""

from __future__ import annotations

from dossier.text.cut import words

LISTS = {
    "ar": "في من إلى عن مع أن إن أو ثم وفي ومن وإلى وعن ومع وأن",
    "en": "a an the of and or to in on at by for with from",
    "fr": "le la les une des du de et ou en dans à au aux par pour avec que qui",
    "ru": "и а но или в во на с со к ко о об обо из от у по за для при что",
    "fa": "از به با در که را برای یا تا",
}  # fmt: skip

ASIDE = frozenset(word.form for listed in LISTS.values() for word in words(listed))
"""In matching form."""
