"""Which version translates which: proposed with what shows it, for an editor to confirm; never asserted.

A text that comes alone is the outlet's own unless it names a translator. Of several, none is called the original or a
translation here: `kind` stays unknown, and the evidence says what the editor can rest on.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dossier.intake.fields import evidence
from dossier.intake.lines import words
from dossier.intake.lines.marks import held
from dossier.intake.values import BODY, FIELDS, Line, Note
from dossier.model import Evidence, Kind
from dossier.text.script import main_script

# Letters by which DIN 31635 and its kin spell Arabic, and which neither English nor French have.
_TRANSLITERATED = re.compile(r"\w*[āīūǧḥḫḵẖṣšḍṭẓġḏṯʿʾ]\w*", re.IGNORECASE)

LONGEST_CREDIT = 8
"""Words of a translator's credit; in longer lines the same words may speak of any translation."""

FROM = {"transliteration": "transliterated", "translator": "translated-from"}
"""What the sign of a translation shows of the other version."""


@dataclass(frozen=True, slots=True)
class Kinded:
    kind: Kind
    evidence: tuple[Evidence, ...] = ()
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class _Sign:
    """What shows that a version is a translation: words of one of its lines, and a code of `shows.SHOWS`."""

    line: Line
    words: str
    shows: str


def kinds(versions: Sequence[Sequence[Line]]) -> tuple[Kinded, ...]:
    """The kind of each version, in their order."""
    signs = [_sign(lines) for lines in versions]
    if len(versions) == 1:
        return (_alone(signs[0]),)
    first = next((sign for sign in signs if sign), None)
    if first is None or all(signs) or not _can_be_source(versions, signs, first):
        return tuple(Kinded("unknown", (), (Note("kinds-unknown"),)) for _ in versions)
    note = Note("translation-proposed", first.words, first.line.number)
    return tuple(
        Kinded("unknown", (evidence("kind", sign.line, sign.words, sign.shows),), (note,))
        if sign
        else Kinded("unknown", (evidence("kind", first.line, first.words, FROM[first.shows]),), (note,))
        for sign in signs
    )


def _alone(sign: _Sign | None) -> Kinded:
    """A translator's name makes a lone text a translation of something; spelling alone does not."""
    if sign is None or sign.shows != "translator":
        return Kinded("original")
    note = Note("translator-named", sign.words, sign.line.number)
    return Kinded("unknown", (evidence("kind", sign.line, sign.words, sign.shows),), (note,))


def _can_be_source(versions: Sequence[Sequence[Line]], signs: Sequence[_Sign | None], first: _Sign) -> bool:
    """Transliteration from Arabic shows nothing unless the version without it is Arabic."""
    plain = [lines for lines, sign in zip(versions, signs, strict=True) if sign is None]
    is_arabic = any(line.lang == "ar" for lines in plain for line in lines if line.role in BODY | FIELDS)
    return first.shows == "translator" or (len(plain) == 1 and is_arabic)


def _sign(lines: Sequence[Line]) -> _Sign | None:
    """A translator's credit, else a name in transliteration from Arabic."""
    return _credited(lines) or _transliterated(lines)


def _credited(lines: Iterable[Line]) -> _Sign | None:
    """A short line that says who translated it, or from what language."""
    for line in lines:
        if len(line.text.split()) <= LONGEST_CREDIT and held(line.text, words.TRANSLATED):
            return _Sign(line, line.text.strip(), "translator")
    return None


def _transliterated(lines: Iterable[Line]) -> _Sign | None:
    """The first name of a text that is spelt as scholars transliterate Arabic."""
    for line in lines:
        name = _TRANSLITERATED.search(line.text)
        if name and line.role in BODY | FIELDS and main_script(line.text) == "Latn":
            return _Sign(line, name[0], "transliteration")
    return None
