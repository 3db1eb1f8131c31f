"""What agencies, mails and press releases print under their text, and the marks by which it is over.

A mark proves that the text is over only if no running text follows it, or what comes with such a mark does: notes to
editors, the foot of a mail.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dossier.intake.foot import signoffs
from dossier.intake.lines import newsroom
from dossier.intake.lines.marks import Mark, holds
from dossier.intake.lines.notices import SAYINGS
from dossier.intake.lines.sentences import is_text
from dossier.intake.lines.words import plain
from dossier.intake.values import Line

_SIGNATURE = re.compile(r"^\s*(?:--|—|_{3,})\s*$")
_RULE = re.compile(r"^[\s*_=~#•·—–-]+$")
LONGEST_FOOT = 12  # lines of the foot of a mail
NEAR = 2  # lines behind a mark within which what comes with it begins


def label(lines: Sequence[Line]) -> list[Line]:
    """The lines under the end of the text that have no role, labelled; all others as they are."""
    last = max((index for index, line in enumerate(lines) if line.role is None and is_text(line.text)), default=-1)
    for index, line in enumerate(lines):
        if line.role is None and (reasons := _ends(lines, index, index > last > -1)):
            return [
                *lines[:index],
                line.as_(*reasons[0]),
                *(_unless_told(one, reasons[1]) for one in lines[index + 1 :]),
            ]
    return [
        line.as_("furniture", "agency-sign")
        if line.role is None and index > last > -1 and signoffs.is_code(line.text)
        else line
        for index, line in enumerate(lines)
    ]


def ruled_off(lines: Sequence[Line]) -> list[Line]:
    """Without the rows of stars and the like under the last words; between paragraphs they part a text."""
    end = len(lines)
    while end and (lines[end - 1].role is not None or _RULE.match(lines[end - 1].text)):
        end -= 1
    return [*lines[:end], *(_unless_told(line, Mark("furniture", "separator")) for line in lines[end:])]


def _unless_told(line: Line, mark: Mark) -> Line:
    return line if line.role else line.as_(*mark)


def _ends(lines: Sequence[Line], index: int, under: bool) -> tuple[Mark, Mark] | None:
    """What a line is that ends the text, and what all that follows it; None for any other line."""
    text = lines[index].text
    if _SIGNATURE.match(text) and _is_mailed(lines, index):
        return Mark("furniture", "mail-foot"), Mark("furniture", "mail-foot")
    if _says_end(text) and (under or _has_notes(lines, index)):
        return Mark("furniture", "end-mark"), Mark("furniture", "after-end")
    if under and plain(text) in newsroom.CONTACTS:
        return Mark("address", "press-contact"), Mark("address", "press-contact")
    return None


def _says_end(text: str) -> bool:
    return plain(text.strip().strip("()[]")) in newsroom.ENDS


def _has_notes(lines: Sequence[Line], index: int) -> bool:
    return any(plain(line.text) in newsroom.NOTES | newsroom.CONTACTS for line in lines[index + 1 : index + 1 + NEAR])


def _is_mailed(lines: Sequence[Line], index: int) -> bool:
    """Few lines follow, and one of them says how to leave the list; or the text began with the heads of a mail."""
    rest = lines[index + 1 :]
    leaves = any(line.reason in ("mail-foot", "web-address") or holds(line.text, SAYINGS["mail-foot"]) for line in rest)
    return len(rest) <= LONGEST_FOOT and (leaves or any(line.reason == "mail-head" for line in lines[:index]))
