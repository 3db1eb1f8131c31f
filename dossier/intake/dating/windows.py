"""The time in which an article seems to have been published, by the facts of its meeting that it tells.

That others told a fact then does not prove that this article did: the time is proposed to the editor, never written.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dossier.dates import edtf
from dossier.intake.dating.agreement import days
from dossier.intake.dating.dating import Dated
from dossier.intake.meetings.clues import Clue
from dossier.intake.values import Note


def proposed(dated: Dated, told: Sequence[Clue]) -> Dated:
    """The date of publication with the time that the facts imply, where no day is printed or stated.

    `told` are the facts of the meeting that the article reports on for certain, or by what the editor says. What the
    text bounds itself narrows their time.
    """
    windows = [clue.window for clue in told if clue.window]
    known = dated.value and (dated.value.basis not in ("unknown", "inferred") or days(dated.value.edtf))
    if not windows or known:
        return dated
    window = common([*windows, *([dated.value.edtf] if dated.value and dated.value.edtf else [])])
    if window is None:
        return dated
    notes = (note for note in dated.notes if note.code != "no-date")
    return Dated(dated.value, dated.evidence, (*notes, Note("date-window", window)))


def common(windows: Iterable[str]) -> str | None:
    """The interval, or the day, that lies in all of these EDTF dates and intervals; None if nothing does.

    An interval is given to the day: of `2031-03-04/2031-03` nobody sees when it ends.
    """
    given = tuple(dict.fromkeys(windows))
    if len(given) == 1 and "/" not in given[0]:
        return given[0]
    bounds = [edtf.bounds(window) for window in given]
    start = max((first for first, _ in bounds if first), default=None)
    end = min((last for _, last in bounds if last), default=None)
    if (start is None and end is None) or (start and end and end < start):
        return None
    return str(start) if start == end else f"{start or edtf.OPEN}/{end or edtf.OPEN}"
