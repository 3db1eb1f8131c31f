"""A line of place and date alone near a headline, as letters and official statements are dated."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dossier.dates.press import find
from dossier.intake.head.datelines import is_byline
from dossier.intake.head.stamps import UNTOLD, divided, separators, stamps
from dossier.intake.lines.sentences import is_text
from dossier.intake.naming.names import Known
from dossier.intake.values import Line
from dossier.text.script import main_script

_WORD = r"[^\W\d_][^\W\d_'’.-]*(?:-[^\W\d_]+)*"
_PLACED = re.compile(rf"^\s*(?P<place>{_WORD}(?: {_WORD}){{0,2}})\s*[,،]\s*(?P<date>\S.*)$")
SHORTEST_HEADLINE = 3  # words


def label(lines: Sequence[Line], known: Known) -> list[Line]:
    """Such a line under what could be the headline, divided; before the text or right under its first line, which may
    be the standfirst."""
    text = [index for index, line in enumerate(lines) if line.role is None and is_text(line.text)]
    end = text[0] + 2 if text else 0
    labelled: list[Line] = []
    for index, line in enumerate(lines):
        over = map(_is_head, lines[:index])
        is_open = index < end and line.role is None
        labelled += (parts(line, known) if is_open and any(over) else []) or [line]
    return labelled


def _is_head(line: Line) -> bool:
    """Could be the headline, or stands over it, as letterheads do."""
    could_be = line.role in (None, "title") and len(line.text.split()) >= SHORTEST_HEADLINE
    return could_be or line.reason == "above-title"


def parts(line: Line, known: Known) -> list[Line]:
    """Place and date, each with its role, and what stands between them; nothing for any other line."""
    match = _PLACED.match(line.text)
    if not match or known.outlet(match["place"]) or is_byline(match["place"]) or stamps(line.text, line.lang):
        return []
    whole = any(date.year and date.month and date.day for date in find(match["date"], line.lang or UNTOLD))
    named = main_script(match["place"]) == "Arab" or all(word[0].isupper() for word in match["place"].split()[::2])
    if not (whole and named and stamps(match["date"], line.lang)):
        return []
    place = line.part(match.start("place"), match.end("place")).as_("dateline", "dateline-line")
    dated = divided(line.part(match.start("date"), match.end("date")))
    return [place, *separators(line, match.end("place"), match.start("date")), *dated]
