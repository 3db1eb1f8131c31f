"""The paper's name over a headline, and the section under it, where other lines of the page prove what they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dossier.intake.fields import owners
from dossier.intake.head import openings
from dossier.intake.lines import newsroom, words
from dossier.intake.lines.sentences import is_headline, is_prose
from dossier.intake.lines.words import plain
from dossier.intake.naming.names import Known
from dossier.intake.values import Line

NAMES = frozenset({"above-title", "site-name", "outlet-line"})
"""Reasons of lines that may hold the paper's name."""

_COMPANY = words.listed(
    """
    the|media|group|holding|holdings|publishing|publications|publishers|press|company|co|inc|ltd|limited|llc|plc|corp
    corporation|sa|sas|sarl|société|groupe|éditions|journal|gmbh|ао|оао|зао|пао|ооо|ано|фгуп|ид|газета|редакция
    издательство|медиа|شركة|مؤسسة|مجموعة|صحيفة|جريدة|موقع|للنشر|للإعلام|المحدودة
    """
)
"""Words that a company's name has and that of its paper may leave out."""


def over(lines: Sequence[Line], known: Known) -> list[Line]:
    """The lines before the first running text, over one that could be the headline: a name that the page signs with,
    under a notice of copyright or in its dateline, is the outlet's."""
    text = next((index for index, line in enumerate(lines) if line.role is None and is_prose(line.text)), 0)
    signed = {_bare(name) for name in _signed(lines, text, known)} - {""}
    last = max((index for index in range(text) if _could_be_headline(lines[index])), default=0)
    return [
        line.as_("outlet-line", "outlet-line") if at < last and _is_open(line) and _bare(line.text) in signed else line
        for at, line in enumerate(lines)
    ]


def _signed(lines: Sequence[Line], text: int, known: Known) -> Iterator[str]:
    for line in lines:
        if line.reason == "copyright":
            yield from owners(line.text)
    for line in lines[text : text + 1]:
        dateline, *rest = openings.glued(line, known)
        yield openings.agency(dateline, known) if rest else ""


def _could_be_headline(line: Line) -> bool:
    return line.role == "title" or (line.role is None and is_headline(line.text))


def _is_open(line: Line) -> bool:
    return line.role is None or line.reason == "above-title"


def label(lines: Sequence[Line]) -> list[Line]:
    """The lines over the headline: a section's name alone close under the paper's, or under the page's menu, is a
    kicker."""
    over = next((index for index, line in enumerate(lines) if line.role == "title"), 0)
    return [*(_told(lines, index) for index in range(over)), *lines[over:]]


def _told(lines: Sequence[Line], index: int) -> Line:
    line = lines[index]
    if line.reason != "above-title" or not _is_section(line):
        return line
    above = next((one for one in reversed(lines[:index]) if one.reason != "navigation"), None)
    named = above is not None and above.reason in NAMES and not _is_section(above)
    return line.as_("kicker", "kicker") if named else line


def _is_section(line: Line) -> bool:
    return plain(line.text) in newsroom.SECTIONS


def _bare(name: str) -> str:
    """A name as two lines may give it: `The Levant Courier`, `Levant Courier Media Ltd`; of nothing but such words,
    all of them."""
    found = plain(name.translate(_QUOTES)).split()
    own = [word for word in found if word.strip(".") not in _COMPANY]
    return " ".join(own or found)


_QUOTES = str.maketrans(dict.fromkeys("\"'«»“”„", " "))
