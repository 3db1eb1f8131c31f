"""Agencies at the head of a text: before the place, `سانا- دمشق: …`, or without one, `(AFP) — …`, `ТАСС. …`.

Sentences begin with agencies, too, so that one without a place must be known as such, and what follows its sign must
begin as texts do: with no small letter, and where a script has none, not as words between two dashes.
"""

from __future__ import annotations

import re

from dossier.intake.head.opening_words import MARKED, Agency, Opening, is_agency_known
from dossier.intake.lines import newsroom
from dossier.intake.lines.words import plain
from dossier.intake.naming.names import Known
from dossier.text.script import main_script

_SENTENCE = re.compile(r"[^.!?؟]*")
_DASHES = re.compile(r"\s[-–—ـ]\s")
SHORTEST_NAME = 6  # letters of an agency's name that is no abbreviation, and so not written in capitals


def turned(one: Opening, known: Known) -> Opening:
    """A reading that takes an agency for the place, with the two in their parts; any other as it is."""
    if one.agency is None and is_wire(one.place, known):
        return one._replace(place="", agency=Agency(one.place, "alone", one.end))
    if one.agency and is_agency_known(one.place, known) and known.is_place(one.agency.name):
        return one._replace(place=one.agency.name, agency=one.agency._replace(name=one.place))
    return one


def is_head(one: Opening, text: str, known: Known) -> bool:
    """An agency without a place, from which the text is divided as from a dateline."""
    assert one.agency
    rest, sign = text[one.text :], one.sign.strip()
    if not is_wire(one.agency.name, known) or rest[:1].islower():
        return False
    if one.agency.by in MARKED:
        return True
    if sign.startswith("."):
        return main_script(rest) != "Arab"
    if sign == ":":
        return one.dated
    dashed = bool(re.fullmatch(r"\s*(?:--|[-–—])\s+|\s+ـ\s+", one.sign))
    return dashed and (main_script(rest) != "Arab" or not _is_aside(rest))


def is_alone(text: str, known: Known) -> bool:
    """An agency and nothing else."""
    return is_wire(text.strip(), known)


def is_wire(name: str, known: Known) -> bool:
    """An agency of the archive, or one that every reader knows: its abbreviation in capitals, or its name."""
    written = main_script(name) == "Arab" or name.isupper() or len(name) >= SHORTEST_NAME
    return (known.is_agency(name) or plain(name) in newsroom.WIRES) and written and not known.place(name)


def _is_aside(rest: str) -> bool:
    """Another dash comes before the sentence ends."""
    match = _SENTENCE.match(rest)
    return bool(match and _DASHES.search(match[0]))
