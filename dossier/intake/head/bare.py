"""Names of people that stand alone on a line, where pages print their authors."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dossier.intake.lines import newsroom
from dossier.intake.lines.sentences import ends_sentence, is_text
from dossier.intake.lines.words import plain
from dossier.intake.naming.names import Known
from dossier.intake.values import Line
from dossier.text.function_words import WORDS
from dossier.text.script import main_script

_WORD = re.compile(r"[^\W\d_][^\s\d_:;,،()!?؟«»\"“”|/]*")
_WORDS = range(2, 5)
_PARTICLES = frozenset(
    ("de", "du", "des", "la", "le", "al", "el", "bin", "ibn", "ben", "von", "van", "der", "den", "da")
)
_ARTICLE = "ال"
LONGEST_ARABIC = 3
LONGEST_OFFICE = 6  # words for whom somebody writes


def beside_date(lines: Sequence[Line], index: int, known: Known) -> bool:
    """A name, alone or with a place behind a comma, and the line above or below it is a date."""
    beside = [lines[place] for place in (index - 1, index + 1) if 0 <= place < len(lines)]
    dated = any(line.role in ("published", "updated") for line in beside)
    return dated and is_name(_without_place(lines[index].text, known), known)


def _without_place(text: str, known: Known) -> str:
    """The words before a comma that a place follows, or for whom somebody writes: all of it written as names are."""
    name, _, behind = text.partition(",")
    found = [word.strip(",") for word in behind.split()]
    named = 0 < len(found) <= LONGEST_OFFICE and all(word[0].isupper() for word in found if len(word) > 3)
    return name if found and (known.place(behind) or (named and main_script(text) != "Arab")) else text


def under_text(lines: Sequence[Line], known: Known) -> list[Line]:
    """A name in capitals right under the text, where no other author is given, labelled as the author's."""
    plain_lines = [index for index, line in enumerate(lines) if line.role is None]
    if any(line.role == "byline" for line in lines) or len(plain_lines) < 2:
        return list(lines)
    above, last = plain_lines[-2:]
    cased = main_script(lines[last].text) != "Arab"
    if not cased or not is_text(lines[above].text) or not is_name(lines[last].text, known):
        return list(lines)
    return [line.as_("byline", "byline-bare") if at == last else line for at, line in enumerate(lines)]


def is_name(text: str, known: Known) -> bool:
    """Could be a person's name: a few words, written as names are, and not those of a place, an outlet or a section."""
    found, script = text.split(), main_script(text)
    if len(found) not in _WORDS or not all(map(_WORD.fullmatch, found)):
        return False
    if ends_sentence(text) or known.place(text) or known.outlet(text):
        return False
    if plain(text) in newsroom.SECTIONS | newsroom.KICKERS or any(plain(word) in newsroom.SECTIONS for word in found):
        return False
    if script == "Arab":
        spoken = any(plain(word) in WORDS["Arab"]["ar"] for word in found)
        return len(found) <= LONGEST_ARABIC and not spoken and not found[0].startswith(_ARTICLE)
    names = [word for word in found if word not in _PARTICLES]
    return len(names) > 1 and all(word[0].isupper() for word in names) and not text.isupper()
