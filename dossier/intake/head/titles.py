"""Which line is the title, and where it is printed again."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dossier.intake.head.datelines import is_byline, is_signature
from dossier.intake.lines.sentences import LONGEST_HEADLINE, ends_sentence, has_several, is_prose, words
from dossier.intake.lines.words import plain
from dossier.intake.naming.names import Known
from dossier.intake.values import Line

_DASH = re.compile(r"\s+[-–—|]\s+")
LONGEST_NAME = 4
LONGEST_KICKER = 2  # words above a headline: a section’s name, “Exclusive” and the like
LONGEST_TOP = 40  # a headline comes within the first lines of a page


def find(lines: Sequence[Line]) -> int | None:
    """Where the title is: the line that is told already, else the one that the page repeats, else the first that is
    no label and no running text.

    None if the text begins without a title.
    """
    if told := [index for index, line in enumerate(lines) if line.role == "title"]:
        return told[0]
    tops = _candidates(lines)
    candidates = [index for index in tops if not is_byline(lines[index].text)] or tops
    if not candidates:
        return None
    repeats = {
        i: sum(is_repeat(other.text, lines[i].text) for other in lines if other is not lines[i])
        for i in candidates
        if len(words(lines[i].text)) > LONGEST_KICKER
    }
    best = max(repeats, key=lambda i: (repeats[i], -i), default=None)
    return best if best is not None and repeats[best] else _below_kickers(lines, candidates)


def is_repeat(text: str, title: str) -> bool:
    """Prints the title again, once or more, alone or with a site's name before or after a dash."""
    key, found = plain(title), plain(text)
    if not key or not found:
        return False
    if not found.replace(key, "").strip():
        return True
    parts = [plain(part) for part in _DASH.split(text)]
    return (
        len(parts) > 1
        and key in (" - ".join(parts[1:]), " - ".join(parts[:-1]), parts[-1], parts[0])
        and _named(parts, key)
    )


def without_outlet(line: Line, known: Known) -> list[Line]:
    """A title before a dash and the outlet's name, divided in two."""
    cut = list(_DASH.finditer(line.text))
    if not cut or not known.outlet(line.text[cut[-1].end() :]):
        return [line]
    tail = line.part(cut[-1].start(), len(line.text))
    lead = len(tail.text) - len(tail.text.lstrip())
    return [line.part(0, cut[-1].start()), tail.part(lead, len(tail.text.rstrip())).as_("outlet-line", "outlet-line")]


def _named(parts: Sequence[str], key: str) -> bool:
    return all(part in key or len(words(part)) <= LONGEST_NAME for part in parts)


def _candidates(lines: Sequence[Line]) -> list[int]:
    found: list[int] = []
    for index, line in enumerate(lines):
        if line.role is not None or not any(map(str.isalpha, line.text)):
            continue
        if has_several(line.text) or len(words(line.text)) > LONGEST_HEADLINE or (found and is_prose(line.text)):
            break
        found.append(index)
        if len(found) == LONGEST_TOP:
            break
    return found


def _below_kickers(lines: Sequence[Line], candidates: Sequence[int]) -> int:
    """The first candidate that is longer than the names of sections above it; the first of all if there is none."""
    first = candidates[0]
    for index in candidates:
        if any(line.reason == "date-line" or is_signature(line.text) for line in lines[first:index]):
            break
        if len(words(lines[index].text)) > LONGEST_KICKER:
            return index if _is_headline(lines, index) else first
    return first


def _is_headline(lines: Sequence[Line], index: int) -> bool:
    """No sentence; a question only close under the line above, or it may be the first of an interview."""
    line = lines[index]
    asks = line.text.rstrip().endswith(("?", "؟")) and index > 0 and line.number == lines[index - 1].number + 1
    return asks or not ends_sentence(line.text)
