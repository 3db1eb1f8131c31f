"""The date of an article, as far as the facts of its meeting bound it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dossier.dates import edtf
from dossier.intake.clues import Clue
from dossier.intake.dating import Dated
from dossier.intake.reasons import SHOWS
from dossier.intake.values import Note
from dossier.model import Evidence, PressDate, Span


def bounded(dated: Dated, told: Sequence[Clue]) -> Dated:
    """The date of publication, where nothing printed gives it, bounded by the windows of the facts that are told.

    `told` are those of the meeting that the article reports on for certain, or by what the editor says. A bound that
    the text gives itself is narrowed, if the windows agree with it.
    """
    value = dated.value or PressDate()
    facts = {clue.fact: clue for clue in reversed(told) if clue.window}
    window = common([*([value.edtf] if value.edtf else []), *(clue.window for clue in facts.values() if clue.window)])
    if not facts or window is None or value.basis not in ("unknown", "inferred"):
        return dated
    notes = [note for note in dated.notes if note.code != "no-date"]
    if not any(note.code == "date-bounded" for note in notes):
        first = min(facts.values(), key=lambda clue: clue.note.line).note
        notes.append(Note("date-bounded", first.words, first.line))
    why = (_evidence(clue) for clue in sorted(facts.values(), key=lambda clue: clue.note.line))
    bound = value.model_copy(update={"edtf": window, "basis": "inferred"})
    return Dated(bound, (*dated.evidence, *why), tuple(notes))


def common(windows: Iterable[str]) -> str | None:
    """The interval, or the day, that lies in all of these EDTF dates and intervals; None if nothing does."""
    given = tuple(dict.fromkeys(windows))
    if len(given) == 1:
        return given[0]
    bounds = [edtf.parse(window).bounds() for window in given]
    start = max((first for first, _ in bounds if first), default=None)
    end = min((last for _, last in bounds if last), default=None)
    if (start is None and end is None) or (start and end and end < start):
        return None
    return str(start) if start == end else f"{start or edtf.OPEN}/{end or edtf.OPEN}"


def _evidence(clue: Clue) -> Evidence:
    line = Span(clue.note.line, clue.note.line)
    return Evidence(field="published", line=line, words=clue.note.words, shows=SHOWS["meeting-fact"])
