"""The menu at the top of a page that was copied whole: short lines close together, among them names of sections."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from dossier.intake.lines import newsroom
from dossier.intake.lines.sentences import ends_sentence, is_headline, is_prose
from dossier.intake.lines.words import BUTTONS, plain
from dossier.intake.naming.names import Known
from dossier.intake.values import Line

LONGEST = 3  # words of an entry
FEWEST = 4  # entries of a menu
NAMED = 2  # of them names of sections, or buttons
SECTIONS = newsroom.SECTIONS | BUTTONS


def label(lines: Sequence[Line], known: Known) -> list[Line]:
    """The menu over the first running text, and what stands over it, as the page's own; only where a line that could
    be the headline stands under it."""
    text = next((index for index, line in enumerate(lines) if line.role is None and is_prose(line.text)), 0)
    end = _menu_end(lines, text)
    if not any(line.role is None and is_headline(line.text) for line in lines[end:text]):
        return list(lines)
    return [
        line.as_("furniture", "navigation")
        if at < end and line.role in (None, "published") and not known.outlet(line.text)
        else line
        for at, line in enumerate(lines)
    ]


def _menu_end(lines: Sequence[Line], text: int) -> int:
    """Behind the last entry of the last menu above the text; 0 if there is none."""
    end = 0
    for is_entry, group in groupby(range(text), lambda index: _is_entry(lines[index])):
        entries = list(group)
        if is_entry and len(entries) >= FEWEST and _is_named([lines[index] for index in entries]):
            end = entries[-1] + 1
    return end


def _is_entry(line: Line) -> bool:
    short = len(line.text.split()) <= LONGEST and not ends_sentence(line.text)
    return short and (line.role is None or line.reason in ("buttons", "newsletter", "related", "site-name"))


def _is_named(entries: Sequence[Line]) -> bool:
    plainly = [line for line in entries if line.role is None]
    named = [line for line in entries if plain(line.text) in SECTIONS]
    return len(plainly) > 1 and len(named) >= NAMED
