"""People whom the archive may not know: words that look like somebody's name, for the editor to judge.

They are never added by themselves, and nothing is filed by them. A name that is passed over costs an editor little,
a list full of towns and ministries costs the whole list: a name needs a reason of its own.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from dossier.intake.lines import words
from dossier.intake.lines.marks import label, lead
from dossier.intake.naming import arabic_names, capitals
from dossier.intake.naming.capitals import Likely
from dossier.intake.naming.name_words import NOBODY
from dossier.intake.naming.names import Known
from dossier.intake.values import BODY, Candidate, Line, Note, Role
from dossier.text.names import Mention
from dossier.text.script import main_script
from dossier.text.spellings import rows
from dossier.text.words import Words, split

_CAPITAL = "[A-ZÀ-ÖØ-ÞА-ЯЁ]"
_AND = re.compile(rf"\s*;\s*|\s*,\s+(?={_CAPITAL}[\w’'.-]*\s+{_CAPITAL})|\s+(?:and|et|и|و)\s+|\s+و(?=\S+\s+\S)|\s*&\s*")
"""Between two authors; the Arabic conjunction is written onto the name, so only a name of two words is told by it."""

_PLACED = re.compile(r"(?<=\S)\s*(?:\([^()]*\)[\s*]*|[,،].*|\s(?:à|au|en|in|at|from|в|из|في|من)\s+\S.*)$")
"""Behind an author, where they write, and as what."""

ASKED: frozenset[Role] = BODY | {"title", "standfirst"}


def candidates(lines: Sequence[Line], known: Known, published: str | None = None) -> tuple[Candidate, ...]:
    """The likely names that an article prints and the archive does not know, each once, in order, with why and where.

    `lines` are those of all versions, `published` is the article's date (EDTF), by which offices are known.
    """
    texts = [(line, split(line.text)) for line in lines if line.role in ASKED]
    again = frozenset[str]().union(*(capitals.alone(text) for _, text in texts))
    found = [Note("candidate-byline", name, line.number) for line in lines for name in _signed(line, known)]
    whole: set[str] = set()
    for line, text in texts:
        mentions = known.mentions(text.printed, published)
        whole.update(words.plain(one.words) for one in mentions)
        for likely in _in_line(text, mentions, known, again):
            name = " ".join(text.printed[likely.start : likely.end].split())
            found.append(Note(likely.why, name, line.number))
    return tuple(_joined([note for note in found if not _ends_one(note.words, whole)]))


def _ends_one(name: str, whole: Collection[str]) -> bool:
    """Whether a name of one word is the family name of somebody known whom the article names in full."""
    return any(other.endswith(f" {words.plain(name)}") for other in whole)


def _in_line(text: Words, mentions: Sequence[Mention], known: Known, again: frozenset[str]) -> Iterator[Likely]:
    spans = [(one.start, one.end) for one in mentions]
    taken = {
        at for at, word in enumerate(text.words) if any(start < word.end and word.start < end for start, end in spans)
    }
    if main_script(text.printed) == "Arab":
        yield from arabic_names.names(text, taken, known.families)
    else:
        yield from capitals.names(text, taken, again)


def _signed(line: Line, known: Known) -> Iterator[str]:
    """The names on a byline, without the words that lead to them, as far as the archive does not know them."""
    if line.role != "byline":
        return
    said, names = label(line.text)
    if said not in words.BYLINE | words.BYLINE_COLON:
        names = " ".join(line.text.split()[len(lead(line.text, words.BYLINE).split()) :])
    for name in _AND.split(names):
        author = _PLACED.sub("", name).strip(" *")
        forms = {word.form for word in split(author).words}
        if forms and forms.isdisjoint(NOBODY) and not known.mentions(author):
            yield author


def _joined(found: Sequence[Note]) -> Iterator[Candidate]:
    """Each person once: a name that is part of another's (Stein of Laura Stein), or another case of it, is the same.

    A Russian name is listed as it is where it is not declined, if it is printed so.
    """
    names = list(dict.fromkeys(note.words for note in found))
    whole = [name for name in names if not any(_is_part(name, other) for other in names)]
    shown: dict[str, list[Note]] = {}
    for note in found:
        own = next(name for name in whole if name == note.words or _is_part(note.words, name))
        same = next((other for other in shown if _is_case(own, other) or _is_case(other, own)), own)
        shown.setdefault(same, []).append(note)
    for notes in shown.values():
        best = _best([note for note in notes if note.words in whole] or notes)
        yield Candidate(best.code, best.words, best.line, tuple(sorted({note.line for note in notes})))


def _best(notes: Sequence[Note]) -> Note:
    """The one of which the others are cases, else the first."""
    own = (one for one in notes if all(_is_case(other.words, one.words) for other in notes))
    return next(own, notes[0])


def _is_part(name: str, other: str) -> bool:
    """Whether a name is less than another and stands in it."""
    form, longer = words.plain(name), words.plain(other)
    return form != longer and f" {form} " in f" {longer} "


def _is_case(name: str, nominative: str) -> bool:
    """Whether a name is another in any of its cases, each word declined."""
    return tuple(word.form for word in split(name).words) in _rows(nominative)


@lru_cache(maxsize=2_000)
def _rows(nominative: str) -> frozenset[tuple[str, ...]]:
    return frozenset(rows(nominative))
