"""What stands between the top of the page and the first paragraph of the text."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.intake import datelines, words
from dossier.intake.marks import holds
from dossier.intake.names import Known
from dossier.intake.sentences import ends_sentence, is_prose
from dossier.intake.values import Line


def end(lines: Sequence[Line], title: int | None) -> int:
    """Where the text begins: the first running text after the title that is not the standfirst.

    A first sentence that a date or an author's line separates from the rest is the standfirst. The number of lines
    if there is no running text.
    """
    begin = 0 if title is None else title + 1
    prose = [i for i in range(begin, len(lines)) if lines[i].role is None and is_prose(lines[i].text)]
    if not prose:
        return len(lines)
    if title is not None and len(prose) > 1 and _separated(lines, prose[0], prose[1]):
        return prose[1]
    return prose[0]


def label(lines: Sequence[Line], end_: int, known: Known) -> list[Line]:
    """The lines of the head labelled; lines of the text are left alone."""
    labelled = list(lines)
    open_ = [i for i in range(end_) if lines[i].role is None]
    for index in open_:
        labelled[index] = _one(labelled, index, known)
    return labelled


def _one(lines: Sequence[Line], index: int, known: Known) -> Line:
    line = lines[index]
    if not any(found.role == "title" for found in lines[:index]) and any(found.role == "title" for found in lines):
        return line.as_("furniture", "above-title")
    if datelines.is_byline(line.text):
        return line.as_("byline", "byline-label")
    if datelines.own_line(line, known):
        return line.as_("dateline", "dateline-line")
    if _is_scene(lines, index):
        return line.as_("caption", "caption-scene")
    if not any(found.role == "standfirst" for found in lines):
        return line.as_("standfirst", "standfirst")
    return line.as_("paragraph", "unlabelled")


def _separated(lines: Sequence[Line], first: int, second: int) -> bool:
    between = lines[first + 1 : second]
    return any(
        line.reason == "date-line" or (line.role is None and datelines.is_signature(line.text)) for line in between
    ) and all(line.role is not None or not is_prose(line.text) for line in between)


def _is_scene(lines: Sequence[Line], index: int) -> bool:
    """Says without a sentence who is seen during what, next to a picture's text: a repeated title or an author's line."""
    line = lines[index]
    if ends_sentence(line.text) or not holds(line.text, words.SCENE):
        return False
    before = lines[index - 1].role == "repeated-title" if index else False
    after = index + 1 < len(lines) and datelines.is_signature(lines[index + 1].text)
    return before or after
