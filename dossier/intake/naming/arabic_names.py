"""Words that look like a person's name in Arabic, without capitals: a given name, and what leads to it or follows."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from dossier.intake.naming.capitals import Likely, according
from dossier.intake.naming.name_words import FAMILY_OF, FIRST, NO_ARABIC_NAME, TELLING_NOTHING, TITLE
from dossier.text.bare import CLITIC, as_a_name, stems
from dossier.text.bearers import FOREIGN, GIVEN, SAYS, THINGS
from dossier.text.words import Words

FATHER_OF = "ابو"  # in matching form
NEAR = 4  # words from a title to the name: وزير الخارجية المصري السابق
_WITH_ARTICLE = re.compile(r"(?:[وف]?(?:[بك]ال|لل)|[وف]ال)(?=\w{3})")


def names(text: Words, taken: Collection[int], families: Collection[str]) -> Iterator[Likely]:
    """The likely names of a text; `taken` are the words (by index) that name something known, `families` the family
    names of people that the archive knows, in matching form."""
    done = 0
    for at in range(len(text.words)):
        skipped = _particle(text, at)
        if at < done or at in taken or skipped is None or _belongs_to_another(text, at):
            continue
        last = _end(text, at, taken)
        why = _why(text, at, last, families)
        if last - at > 1 and why:
            yield Likely(text.words[at].start + skipped, text.words[last - 1].end, why)
            done = last


def _particle(text: Words, at: int) -> int | None:
    """How many letters stand before the given name that a word is; None if it is none."""
    word = text.words[at]
    if not as_a_name(word.form, text.printed[word.start : word.end]):
        return None
    if word.form in FIRST or (word.form == FATHER_OF and _names_a_son(text, at)):
        return 0
    return next((len(word.form) - len(stem) for stem in stems(word.form) if stem in FIRST), None)


def _names_a_son(text: Words, at: int) -> bool:
    """Whether a given name follows: أبو أحمد, and not أبو ظبي."""
    return at + 1 < len(text.words) and text.joined(at + 1) and text.words[at + 1].form in FIRST - {"عبد"}


def _belongs_to_another(text: Words, at: int) -> bool:
    """Whether it is part of a longer name or of a thing's: شارع محمد, أبو علي."""
    if not at or not text.joined(at):
        return False
    before = text.words[at - 1].form
    return not (THINGS | FAMILY_OF).isdisjoint(stems(before))


def _end(text: Words, at: int, taken: Collection[int]) -> int:
    """The word after the name that begins here: given names, fathers, and a family name."""
    last = at + 1
    while last < len(text.words) and last not in taken and text.joined(last):
        form = text.words[last].form
        before = CLITIC.sub("", text.words[last - 1].form)
        if form in FAMILY_OF or form in GIVEN or before in FAMILY_OF:
            last += 1
            continue
        other = {form, CLITIC.sub("", form)} & NO_ARABIC_NAME or len(form) < 3 or _WITH_ARTICLE.match(form)
        return last if other else last + 1
    return last


def _why(text: Words, at: int, last: int, families: Collection[str]) -> str | None:
    before = range(max(0, at - NEAR), at)
    near = [text.words[one].form for one in before if all(text.joined(each) for each in range(one + 1, at + 1))]
    plain = [CLITIC.sub("", form) for form in near]
    if {*near, *plain} & TITLE:
        return "candidate-title"
    forms = [text.words[one].form for one in range(at, last)]
    given = next((stem for stem in stems(forms[0]) if stem in FIRST), forms[0])
    if forms[-1] in families or (given in FOREIGN and not forms[-1].endswith("ه")):
        return "candidate-given"
    word_or_name = {forms[0], given} & TELLING_NOTHING
    if {*near[-1:], *plain[-1:]} & SAYS or according(text, at):
        return None if word_or_name and forms[-1].startswith("ال") else "candidate-said"
    surely = forms[-1].startswith("ال") or len([form for form in forms if form in GIVEN | FAMILY_OF]) > 1
    return "candidate-given" if surely and not word_or_name else None
