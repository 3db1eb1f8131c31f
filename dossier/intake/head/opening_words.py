"""What the first words of a text may be read as: places, then date and agency in either order, then a sign.

Every reading is given; `openings` judges which of them is a dateline.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from dossier.dates.press import PrintedDate, find
from dossier.intake.head.datelines import LEAD, NAME, PLACES
from dossier.intake.head.stamps import UNTOLD
from dossier.intake.lines import newsroom
from dossier.intake.lines.words import plain
from dossier.intake.naming.names import Known

REACH = 120  # characters in which a dateline ends
PLACED = re.compile(rf"{LEAD}(?P<places>{PLACES})")
_LEAD = re.compile(LEAD)
_ENDS = re.compile(r"[^\s/-]+")
_COUNTRY = re.compile(r"\s\((?P<name>[^()]{3,20})\)")
_BEFORE_DATE = re.compile(r"(?:\s*[,،/]\s*|\.?\s+|\s+[-–—ـ]\s+)(?:(?:في|le|on|в)\s+)?", re.IGNORECASE)
_YEAR = re.compile(r"\s?(?:года|г)(?!\w)")
# A country, or a date that cannot be read, where the agency or a dash comes after it.
ASIDE = re.compile(
    r"(?P<said>[,،]\s*[^()/–—-]{2,24}?|\s+(?:(?:في|le|on)\s+|(?=\d{1,2}\s+[^\W\d_]))[^()/–—-]{2,40}?)"
    r"(?=(?P<agency>\s*\([^()]{2,40}\)|\.?\s*/)|\s(?:--|[-–—ـ])\s)",
    re.IGNORECASE,
)
BRACKETS = re.compile(r"\s*\((?P<name>[^()]{2,40})\)")
STROKES = re.compile(rf"\.?\s*/\s?(?:корр\.?\s)?(?P<name>{NAME})\s?/", re.IGNORECASE)
_QUOTED = re.compile(r"\s*[-–—ـ/,،]\s*[«“\"](?P<name>[^«»“”\"]{2,40})[»”\"]")
_JOINED = re.compile(rf"\s*(?P<by>[-–—ـ/,،]|\.(?=\s))\s*(?P<name>{NAME})")
SIGN = re.compile(r"\s*(?:--|[-–—ـ:])\s*|\s*/\s*|\.\s*[:–—-]*\s+")

MARKED = ("brackets", "strokes", "quotes")
"""How an agency stands out from the words around it."""


class Agency(NamedTuple):
    """`by` is what joins it to the place beside it; `end`, where it ends in the text."""

    name: str
    by: Literal["brackets", "strokes", "quotes", "dash", "comma", "alone"]
    end: int


class Opening(NamedTuple):
    """What may be a dateline: `end` is where it ends, `sign` what follows it, `text` where the text begins."""

    place: str
    dated: bool
    agency: Agency | None
    end: int
    sign: str
    text: int


def readings(text: str, lang: str | None, known: Known) -> Iterator[Opening]:
    """All readings of the first words as a dateline, those with the longest place first."""
    match, dates = PLACED.match(text), _dates(text, lang)
    if not match:
        yield from _without_place(text, dates, known)
        return
    begin = match.start("places")
    for end in reversed([word.end() for word in _ENDS.finditer(text, begin, match.end())]):
        country = _COUNTRY.match(text, end)
        behind = country.end() if country and known.is_place(country["name"]) else end
        yield from _read(text, Opening(text[begin:end], False, None, behind, "", behind), dates, known)


def _without_place(text: str, dates: Sequence[PrintedDate], known: Known) -> Iterator[Opening]:
    """The readings that begin with an agency between signs."""
    lead = _LEAD.match(text)
    begin = lead.end() if lead else 0
    if text.startswith(("(", "/"), begin):
        found = _read(text, Opening("", False, None, begin, "", begin), dates, known)
        yield from (one for one in found if one.agency and one.agency.by in MARKED)


def _read(text: str, so_far: Opening, dates: Sequence[PrintedDate], known: Known) -> Iterator[Opening]:
    """The readings of what follows: the longest first."""
    at = so_far.end
    if not so_far.dated:
        for end in _dated(text, at, dates, known):
            yield from _read(text, so_far._replace(dated=True, end=end), dates, known)
    if so_far.agency is None:
        for found in _agencies(text, at, known):
            yield from _read(text, so_far._replace(agency=found, end=found.end), dates, known)
    if sign := SIGN.match(text, at):
        yield so_far._replace(sign=sign[0], text=sign.end())
    yield so_far._replace(sign="", text=at + len(text[at:]) - len(text[at:].lstrip()))


def _dates(text: str, lang: str | None) -> list[PrintedDate]:
    return [date for date in find(text[:REACH], lang or UNTOLD) if date.weekday is not None or date.day]


def _dated(text: str, at: int, dates: Sequence[PrintedDate], known: Known) -> Iterator[int]:
    """Where a date that begins here ends; else where words end that may stand for one."""
    before, aside = _BEFORE_DATE.match(text, at), ASIDE.match(text, at)
    date = next((date for date in dates if before and date.start == before.end()), None)
    if date:
        year = _YEAR.match(text, date.end)
        yield year.end() if year else date.end
    elif aside and (aside["agency"] or known.is_place(aside["said"]) or any(map(str.isdigit, aside["said"]))):
        yield aside.end()


def _agencies(text: str, at: int, known: Known) -> Iterator[Agency]:
    """What may be the agency here; of joined words the longest known name first, then all up to the next sign."""
    if match := BRACKETS.match(text, at):
        yield Agency(match["name"], "brackets", match.end())
    if match := STROKES.match(text, at):
        yield Agency(match["name"], "strokes", match.end())
    if match := _QUOTED.match(text, at):
        yield Agency(match["name"], "quotes", match.end())
    if match := _JOINED.match(text, at):
        for name in dict.fromkeys((*known_beginnings(match["name"], known), match["name"])):
            yield Agency(name, "comma" if match["by"] in ",،." else "dash", match.start("name") + len(name))


def known_beginnings(name: str, known: Known) -> Iterator[str]:
    """The agencies with which words begin, the longest first: behind one its correspondent may be named."""
    for word in reversed([*_ENDS.finditer(name)]):
        if is_agency_known(name[: word.end()], known):
            yield name[: word.end()]


def is_agency_known(name: str, known: Known) -> bool:
    """One of the archive's outlets, or an agency that every reader knows."""
    return known.outlet(name) is not None or plain(name) in newsroom.AGENCIES
