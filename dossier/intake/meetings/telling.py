"""How a text tells of its meeting: as held, as still to come, as one that did not take place, or as one long ago.

Its headline and first sentence decide: they say what the text is about. A sentence further down decides for itself
alone (`recalls`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, product

from dossier.intake.lines.marks import holds
from dossier.intake.lines.sentences import around
from dossier.intake.lines.words import plain
from dossier.intake.meetings import telling_words as told
from dossier.intake.values import Line, Note

APART = 6
"""So many words at most stand between a denial and what is denied."""

_WORD = re.compile(r"[\w’']+")
_YEAR = re.compile(r"(?:19|20)\d\d")


def heads(lines: Sequence[Line]) -> Iterator[Line]:
    """Headline, standfirst and first sentence of each version."""
    begun: set[str | None] = set()
    for line in lines:
        if line.role in ("title", "standfirst"):
            yield line
        elif line.role == "paragraph" and line.lang not in begun:
            begun.add(line.lang)
            yield line.part(*around(line.text, 0, 0))


def against(lines: Sequence[Line]) -> tuple[Note, ...]:
    """What in the heads of a text shows that it is no report on a meeting that was held lately."""
    found = tuple(heads(lines))
    held = {line.lang for line in found if holds(line.text, told.HELD)}
    denied = (line for line in found if _denies(line.text))
    to_come = (line for line in found if line.lang not in held and holds(line.text, told.TO_COME))
    return (*_first("told-denied", denied), *_first("told-to-come", to_come))


def recalled(lines: Sequence[Line]) -> tuple[Note, ...]:
    """Where the heads of a text tell of a meeting as of one that was long ago."""
    return _first("told-as-past", (line for line in heads(lines) if recalls(line.text)))


def _first(code: str, lines: Iterator[Line]) -> tuple[Note, ...]:
    return tuple(Note(code, line.text, line.number) for line in islice(lines, 1))


def recalls(words: str) -> bool:
    """Whether a sentence tells of a meeting as of an earlier one: `last met`, `a year ago the two met`."""
    return holds(words, told.RECALLED) or (holds(words, told.MEETING) and (holds(words, told.AGO) or _of_a_year(words)))


def tells_of_a_meeting(words: str) -> bool:
    return holds(words, told.MEETING)


def _of_a_year(words: str) -> bool:
    """Whether a meeting is known by its year: `their 2021 meeting`. Who reports on one just held need not say it."""
    forms = _forms(words)
    years = [at for at, form in enumerate(forms) if _YEAR.fullmatch(form)]
    beside = (form for at in years for form in (forms[at + 1 : at + 2], _before(forms, at)))
    return any(form and form[0] in told.EVENT for form in beside)


def _before(forms: Sequence[str], at: int) -> Sequence[str]:
    """The word before this one and the small words that lead to it."""
    while at and forms[at - 1] in told.OF:
        at -= 1
    return forms[max(0, at - 1) : at]


def _denies(words: str) -> bool:
    forms = _forms(words)
    events = [*_places(forms, told.EVENT)]
    denials, failures = ([*_places(forms, table)] for table in (told.DENIED, told.FAILED))
    denied = any(0 < event - at <= APART for at, event in product((*denials, *failures), events))
    failed = any(event < at for at, event in product(failures, events)) and not holds(words, told.HELD)
    return denied or failed or holds(words, told.NOT_HELD)


def _forms(words: str) -> list[str]:
    return [plain(word) for word in _WORD.findall(words)]


def _places(forms: Sequence[str], table: Iterable[str]) -> Iterator[int]:
    return (at for at, form in enumerate(forms) if form in table)
