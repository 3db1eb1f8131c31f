"""Words with capitals that look like a person's name: English, French and Russian texts."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import NamedTuple

from dossier.intake.naming.name_words import (
    ACCORDING,
    AT,
    BETWEEN,
    COMMON,
    LEADING,
    NO_INITIALS,
    NO_PERSON,
    PARTICLES,
    TITLE,
)
from dossier.text.bearers import GIVEN, SAYS, THINGS
from dossier.text.words import Words

LONGEST = 4  # words of a name, its particles aside
FARTHEST = 7  # words from a title to the name: Minister of Foreign and Expatriate Affairs X Y


class Likely(NamedTuple):
    """Words at [start, end) of a text that look like a name, and why: a code of `reasons.NOTES`."""

    start: int
    end: int
    why: str


class _Run(NamedTuple):
    """Words [begin, last) of a text, by index; those that are no particles; how many words before it a title stands."""

    begin: int
    last: int
    words: tuple[int, ...]
    title: int | None


def names(text: Words, taken: Collection[int], again: Collection[str]) -> Iterator[Likely]:
    """The likely names of a text; `taken` are the words (by index) that name something known, `again` the words with a
    capital that stand alone somewhere in the article."""
    for first, last in () if text.in_title_case() else _runs(text, taken):
        run = _without_titles(text, first, last)
        why = _why(text, run, again) if _may_be(text, run) else None
        if why:
            yield Likely(text.words[run.begin].start, text.words[last - 1].end, why)


def alone(text: Words) -> frozenset[str]:
    """The words with a capital that have none on either side."""
    return frozenset(text.words[first].form for first, last in _runs(text, ()) if last - first == 1)


def _runs(text: Words, taken: Collection[int]) -> Iterator[tuple[int, int]]:
    """Words that are free and have a capital, with the particles between them: [first, last)."""
    at = 0
    while at < len(text.words):
        last = at
        while last < len(text.words) and last not in taken and (last == at or text.joined(last)):
            if not text.capital(last) and not (last > at and _is_particle(text, last, taken)):
                break
            last += 1
        if last > at:
            yield at, last
        at = max(last, at + 1)


def _is_particle(text: Words, at: int, taken: Collection[int]) -> bool:
    """A small word within a name, with a capital behind it."""
    after = at + 1
    follows = after < len(text.words) and after not in taken and text.joined(after)
    return follows and text.words[at].form in PARTICLES and (text.capital(after) or _is_particle(text, after, taken))


def _without_titles(text: Words, first: int, last: int) -> _Run:
    """The name behind titles, adjectives of nations and words that begin a sentence."""
    titles = [at for at in range(first, last) if text.words[at].form in TITLE]
    begin = titles[-1] + 1 if titles else first
    while begin < last and text.words[begin].form in LEADING and not text.is_initial(begin):
        begin += 1
    while begin + 1 < last and _stands_before_a_name(text, begin):
        begin += 1
    words = tuple(at for at in range(begin, last) if text.words[at].form not in PARTICLES)
    return _Run(begin, last, words, _title_before(text, begin) if words else None)


def _stands_before_a_name(text: Words, at: int) -> bool:
    """Whether a given name follows a word that is none: the first of a sentence, or a Russian genitive."""
    given, after = text.words[at].form in GIVEN, text.words[at + 1].form in GIVEN
    return after and not given and (text.begins_sentence(at) or _is_cyrillic(text, at))


def _is_cyrillic(text: Words, at: int) -> bool:
    return text.words[at].form[:1] >= "а"


def _title_before(text: Words, begin: int) -> int | None:
    """How far before this word its title stands; None if it has none, or there is more than an adjective between."""
    strange = 0
    for away in range(1, min(FARTHEST, begin) + 1):
        at = begin - away
        if not text.joined(at + 1) and not (away == 1 and text.printed[text.words[at].end :].startswith(", ")):
            return None
        if text.words[at].form in TITLE:
            return away
        strange += text.words[at].form not in BETWEEN
        if strange > 1:
            return None
    return None


def _may_be(text: Words, run: _Run) -> bool:
    """Whether the words could be a name by themselves: one or two to four, none of a body's or a place's."""
    forms = [text.words[at].form for at in run.words]
    fewest = (
        1 if run.title == 1 and text.joined(run.begin) and not _is_cyrillic(text, run.begin) else 2
    )  # министр России is no Mr Russia
    if not fewest <= len(forms) <= LONGEST:
        return False
    if len(forms[-1]) == 1 or any(form in NO_PERSON or not form.isalpha() for form in forms):
        return False
    if _is_a_thing(text, run.begin - 1, run.begin) or _is_a_thing(text, run.last, run.last):
        return False
    printed = [text.printed[text.words[at].start : text.words[at].end] for at in run.words]
    return not (len(printed[0]) > 1 and printed[0].isupper())  # RIA Novosti; but Sergueï LAVROV


def _is_a_thing(text: Words, at: int, right: int) -> bool:
    """Whether a word beside a name says that it is a street's or a school's; `right` is the right one of the two."""
    return 0 <= at < len(text.words) and text.words[at].form in THINGS and text.joined(right)


def _why(text: Words, run: _Run, again: Collection[str]) -> str | None:
    """What shows that the words are a person's name, the strongest first."""
    first, *rest = (text.words[at].form for at in run.words)
    if run.title or (rest and _titled_behind(text, run.last)):
        return "candidate-title"
    if not rest:
        return None
    if _has_initials(text, run):
        return "candidate-initials"
    if first in GIVEN:
        return "candidate-given"
    if _said(text, run.begin, run.last) or according(text, run.begin):
        return "candidate-said"
    is_place = run.begin > 0 and text.words[run.begin - 1].form in AT
    return "candidate-again" if not is_place and not set(rest).isdisjoint(again) else None


def _has_initials(text: Words, run: _Run) -> bool:
    """Whether two letters with dots stand before a family name: И. П. Козлов."""
    *first, family = run.words
    letters = "".join(text.words[at].form for at in first)
    are_initials = len(first) == 2 and all(text.is_initial(at) for at in first)
    return are_initials and letters not in NO_INITIALS and len(text.words[family].form) > 2


def _titled_behind(text: Words, last: int) -> bool:
    """Whether a comma and a title follow, at most an article between: X Y, the analyst."""
    if last == len(text.words) or not text.printed[text.words[last - 1].end :].startswith(", "):
        return False
    after = [word.form for word in text.words[last : last + 2]]
    return after[0] in TITLE or (after[0] in COMMON and after[-1] in TITLE)


def according(text: Words, begin: int) -> bool:
    """Whether words before a name say that what stands here is as its bearer says."""
    rows = (row for row in ACCORDING if len(row) <= begin)
    return any(
        row == tuple(word.form for word in text.words[begin - len(row) : begin])
        and all(text.joined(at) for at in range(begin - len(row) + 1, begin + 1))
        for row in rows
    )


def _said(text: Words, begin: int, last: int) -> bool:
    """Whether somebody of that name says something: the verb just before, or at most a word away behind."""
    before = {text.words[begin - 1].form} if begin and text.joined(begin) else set()
    behind = {text.words[at].form for at in range(last, min(last + 2, len(text.words))) if not text.begins_sentence(at)}
    return bool((before | behind) & SAYS)
