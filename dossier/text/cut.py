"""How a text is cut into the words that it is searched by.

`words.split` cuts texts for finding names: every run of letters is a word there, and what joins two of them is looked
at later. Search cuts by what a reader would type: an elided or Arabic article stands apart from its noun, `U.N.` is one
word, so are `1,500` and `F-16`; and it must be the same in a browser. Hence two files. Patterns are applied to folded
text, and use only what regular expressions of Python and JavaScript have in common, but for [^\\W_…].
"""

from __future__ import annotations

import re
from functools import lru_cache

from dossier.text.fold import fold_map, printed_span
from dossier.text.words import Word

ARABIC = "\u0621-\u064a\u066e-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06fc\u06ff\u0750-\u077f\u08a0-\u08c9"
"""Letters of the Arabic script: the body of a character class. What touches them, of other scripts or figures, is
another word: 2023م, بـ15."""

RAISED = "²³¹¼-¾⁰-₉⅐-⅟↉①-⒛⓪-⓿❶-➓"
"""Figures that belong to no word: notes, fractions, circled numbers."""

SPACES = "\\t-\\r\x1c- \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"

CHUNK = rf"[^{SPACES}№]+(?:[\xa0\u2009\u202f][0-9٠-٩۰-۹]{{3}}(?![0-9٠-٩۰-۹]))*"
"""What stands between spaces, but for the narrow space within a number (1 500)."""

_LETTER = rf"[^\W_{ARABIC}{RAISED}0-9]"
_SIGN = rf"[^\W_{ARABIC}{RAISED}]"

ARTICLE = (
    rf"((?:[ae]l|[аэ]ль)(?!{_SIGN}|'{_SIGN})|[ae]([sdnrtz]|[sdtc]h)(?=-\2)|[аэ]([сшднртз])(?=-\3))"  # al-, el-, as-Sisi
)
"""The Arabic article in other scripts: as ALA-LC writes it, as it sounds before a sun letter (DIN 31635), and el-."""

ELISION = rf"((?:[ldjmtsnc]|(?:jus|lors|puis|quoi|quel|pres)?qu)'(?=(?!s(?!{_SIGN})){_LETTER})|'s(?!{_SIGN}))"
"""French elision (Grevisse, Le bon usage), and the English possessive."""

DECIMAL = rf"([0-9]+[.,][0-9]{{1,2}}(?![0-9]|[.,][0-9]|{_SIGN}))"

PLAIN = "|".join(
    (
        rf"[1-9][0-9]{{0,2}}([ ,.])[0-9]{{3}}(?:\6[0-9]{{3}})*(?!{_SIGN})",  # thousands
        rf"{_LETTER}(?:\.{_LETTER})+(?!{_SIGN})",  # U.N.
        # co-operation, F-16, Sana'a
        rf"(?:co-(?={_LETTER}))?(?:{_LETTER}-(?=[0-9]))?{_SIGN}+(?:'(?!s(?!{_SIGN})){_LETTER}{_SIGN}*)*",
        rf"[وف]?[بكل]?عبد(?=ال[{ARABIC}][{ARABIC}])",  # عبدالله is two words, as if it had a space
        rf"[{ARABIC}]+",
    )
)
"""Words whose form is their letters and figures, without the signs between them."""

TOKEN = f"{ARTICLE}|{ELISION}|{DECIMAL}|(?:{PLAIN})"
"""One word of a folded chunk; group 1 is an article, 4 an elision or possessive, 5 a decimal number."""

_CHUNK = re.compile(CHUNK)
_TOKEN = re.compile(TOKEN)
_SIGNS = re.compile("[ ',.-]")


def words(text: str) -> list[Word]:
    """The words of a text in matching form, in order, each with its place as printed (marks on its letters included).

    What only leans on the word beside it is a word of its own that keeps its sign: `al-`, `l'`, `'s`.
    """
    found = []
    for chunk in _CHUNK.finditer(text):
        at = chunk.start()
        found += [Word(form, at + start, at + end) for form, start, end in _cut(chunk[0])]
    return found


@lru_cache(maxsize=200_000)
def _cut(chunk: str) -> tuple[Word, ...]:
    folded, where = fold_map(chunk)
    return tuple(Word(_form(match), *printed_span(chunk, where, *match.span())) for match in _TOKEN.finditer(folded))


def _form(match: re.Match[str]) -> str:
    if match[1]:
        return f"{match[1]}-"
    if match[4]:
        return match[4]
    return match[5].replace(",", ".") if match[5] else _SIGNS.sub("", match[0])
