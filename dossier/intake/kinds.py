"""Which of several versions is the original, as far as their spelling shows it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dossier.intake.fields import evidence
from dossier.intake.values import Line, Note
from dossier.model import Evidence, Kind
from dossier.text.script import main_script

# Letters by which DIN 31635 and its kin spell Arabic, and which neither English nor French have.
_TRANSLITERATED = re.compile(r"\w*[āīūǧḥḫḵẖṣšḍṭẓġḏṯʿʾ]\w*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Kinded:
    kind: Kind
    evidence: tuple[Evidence, ...] = ()
    notes: tuple[Note, ...] = ()


def kinds(versions: Sequence[Sequence[Line]]) -> tuple[Kinded, ...]:
    """The kind of each version. A text that comes alone is the outlet's own; of several, one is proposed as the
    original only if all others spell names in transliteration from its language."""
    if len(versions) == 1:
        return (Kinded("original"),)
    found = [_transliterated(lines) for lines in versions]
    plain = [index for index, name in enumerate(found) if name is None]
    if len(plain) != 1 or not _is_arabic(versions[plain[0]]):
        return tuple(Kinded("unknown", (), (Note("kinds-unknown"),)) for _ in versions)
    first = next(name for name in found if name)
    note = Note("translation-proposed", first[1], first[0].number)
    return tuple(
        Kinded("translation", (evidence("kind", *name, "transliteration"),), (note,))
        if name
        else Kinded("original", (evidence("kind", *first, "translated-from"),), (note,))
        for name in found
    )


def _text(lines: Iterable[Line]) -> list[Line]:
    return [line for line in lines if line.role in ("title", "standfirst", "paragraph", "caption")]


def _transliterated(lines: Sequence[Line]) -> tuple[Line, str] | None:
    """The first name in transliteration, and its line."""
    for line in _text(lines):
        match = _TRANSLITERATED.search(line.text)
        if match and main_script(line.text) == "Latn":
            return line, match[0]
    return None


def _is_arabic(lines: Sequence[Line]) -> bool:
    return any(line.lang == "ar" for line in _text(lines))
