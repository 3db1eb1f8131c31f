"""Pictures' texts that no label tells, but whose end does: who took the picture, or which agency supplied it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dossier.intake.head import datelines
from dossier.intake.lines.marks import names_agency
from dossier.intake.lines.sentences import LONGEST_HEADLINE, SHORTEST_HEADLINE, ends_sentence
from dossier.intake.lines.words import CAPTION, PHOTO, plain
from dossier.intake.naming.names import Known
from dossier.intake.values import Line

_BRACKETS = re.compile(r"^(?P<text>.+?)\s*[(\[](?P<by>[^()\[\]]{2,60})[)\]]\s*$")
_LABELLED = re.compile(r"[.!?»]\s+(?P<label>[^.!?:]{2,20})\s?:\s?(?P<by>[^.!?:]{2,60})$")
_SIGNED = re.compile(r"[.!?»]\s+(?P<by>[^.!?/]{2,40}/\s?[^.!?/]{2,30})$|\s©\s?(?P<holder>[^.!?©]{2,40})$")
LENGTHS = range(SHORTEST_HEADLINE, LONGEST_HEADLINE + 1)
"""Words of a picture's text before brackets: a report's last sentence may end with the agency in brackets too."""


def label(lines: Sequence[Line], known: Known) -> list[Line]:
    """The lines without a role that end as pictures' texts do, labelled as captions."""
    return [
        line.as_("caption", "caption-credited")
        if line.role is None and _is_credited(line.text) and not datelines.is_sent(line, known)
        else line
        for line in lines
    ]


def _is_credited(text: str) -> bool:
    signed = _SIGNED.search(text.rstrip())
    if signed and names_agency(signed["by"] or signed["holder"]):
        return True
    labelled = _LABELLED.search(text.rstrip())
    if labelled and plain(labelled["label"]) in CAPTION | PHOTO and names_agency(labelled["by"]):
        return True
    match = _BRACKETS.match(text)
    if match is None or ends_sentence(match["text"]) or len(match["text"].split()) not in LENGTHS:
        return False
    return names_agency(match["by"])
