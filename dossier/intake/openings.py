"""Datelines at the head of a text: places, then date and agency in either order, then the sign that ends them.

`MOSCOW (Reuters) - …`, `Moscou-SANA/…`, `МОСКВА, 15 марта. /ТАСС/. …`, `دمشق، 3 أيار 2018 (سانا) - …`, and without a
sign behind place and agency, `دمشق-سانا …`. Signs alone prove little, for sentences have them too: a place or an agency
must be known, a place be dated or written in capitals, an agency stand in brackets or between strokes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from dossier.dates.press import PrintedDate, find
from dossier.intake import newsroom
from dossier.intake.datelines import LEAD, NAME, PLACES, is_agency
from dossier.intake.names import Known
from dossier.intake.stamps import UNTOLD, separators
from dossier.intake.values import Line
from dossier.intake.words import plain
from dossier.text.function_words import WORDS
from dossier.text.script import main_script

REACH = 120  # characters in which a dateline ends
LONGEST_NAME = 3  # words of a place that nobody knows
_PLACED = re.compile(rf"{LEAD}(?P<places>{PLACES})")
_ENDS = re.compile(r"[^\s/-]+")
_COUNTRY = re.compile(r"\s\((?P<name>[^()]{3,20})\)")
_BEFORE_DATE = re.compile(r"(?:\s*[,،/]\s*|\s+[-–—ـ]\s+|\s+)(?:(?:في|le|on|в)\s+)?", re.IGNORECASE)
_YEAR = re.compile(r"\s?(?:года|г)(?!\w)")
# A country, or a date that cannot be read, where the agency or a dash comes after it.
_ASIDE = re.compile(
    r"(?:[,،]\s*[^()/–—-]{2,24}?|\s+(?:في|le|on)\s+[^()/–—-]{2,40}?)(?=\s*\([^()]{2,40}\)|\.?\s*/|\s(?:--|[-–—ـ])\s)",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\s*\((?P<name>[^()]{2,40})\)")
_STROKES = re.compile(rf"\.?\s*/\s?(?:корр\.?\s)?(?P<name>{NAME})\s?/", re.IGNORECASE)
_JOINED = re.compile(rf"\s*(?P<by>[-–—ـ/,،])\s*(?P<name>{NAME})")
_SIGN = re.compile(r"\s*(?:--|[-–—ـ:])\s*|\s*/\s*|\.\s*[:–—-]*\s+")
_LAST = re.compile(r"[(/]\s*(?P<name>[^()/]+?)\s*[)/]\s*$")


class Agency(NamedTuple):
    """`by` is what joins it to what stands before it; `end`, where it ends in the text."""

    name: str
    by: Literal["brackets", "strokes", "dash", "comma"]
    end: int


class Opening(NamedTuple):
    """What may be a dateline: `end` is where it ends, `sign` what follows it, `text` where the text begins."""

    place: str
    dated: bool
    agency: Agency | None
    end: int
    sign: str
    text: int


def glued(line: Line, known: Known) -> list[Line]:
    """A paragraph divided from the dateline that it begins with; the paragraph alone if it begins with none."""
    one = _dateline(line, known)
    if one is None:
        return [line]
    begin = len(line.text) - len(line.text.lstrip())
    dateline = line.part(begin, one.end).as_("dateline", "dateline-glued")
    return [dateline, *separators(line, one.end, one.text), line.part(one.text, len(line.text))]


def place(line: Line, known: Known) -> str:
    """The place, or the places, of the dateline with which a line begins; empty if it begins with none."""
    one = _dateline(line, known)
    return one.place if one else ""


def _dateline(line: Line, known: Known) -> Opening | None:
    found = (one for one in _openings(line.text, line.lang, known) if one.text < len(line.text))
    return next((one for one in found if _is_dateline(one, line.text, known)), None)


def by_agency(line: Line) -> bool:
    """Begins with place and agency in one of the forms that need no known name to be told."""
    match = _PLACED.match(line.text)
    if not match:
        return False
    ends = [match.end(), *_dated(line.text, match.end(), _dates(line.text, line.lang))]
    brackets = (_BRACKETS.match(line.text, end) for end in ends)
    dashed = any(found and _SIGN.match(line.text, found.end()) for found in brackets)
    return dashed or any(_STROKES.match(line.text, end) for end in ends)


def agency(dateline: Line, known: Known) -> str:
    """The agency that a dateline names, or an empty string."""
    text = dateline.text
    whole = (one for one in _openings(text, dateline.lang, known) if not text[one.end :].strip())
    for one in whole:
        if one.agency and (one.agency.by in ("brackets", "strokes") or _is_named(one, known)):
            return next(_known_beginnings(one.agency.name, known), one.agency.name)
    last = _LAST.search(text)
    return last["name"] if last else ""


def _is_named(one: Opening, known: Known) -> bool:
    """The agency is known; behind a dash that of a known place need not be."""
    assert one.agency
    return is_agency(one.agency.name, known) or (one.agency.by == "dash" and _is_placed(one.place, known))


def _openings(text: str, lang: str | None, known: Known) -> Iterator[Opening]:
    """All readings of the first words as a dateline, those with the longest place first."""
    match = _PLACED.match(text)
    if not match:
        return
    begin = match.start("places")
    dates = _dates(text, lang)
    for end in reversed([word.end() for word in _ENDS.finditer(text, begin, match.end())]):
        country = _COUNTRY.match(text, end)
        behind = country.end() if country and known.is_place(country["name"]) else end
        yield from _read(text, Opening(text[begin:end], False, None, behind, "", behind), dates, known)


def _read(text: str, so_far: Opening, dates: Sequence[PrintedDate], known: Known) -> Iterator[Opening]:
    """The readings of what follows: the longest first."""
    at = so_far.end
    if not so_far.dated:
        for end in _dated(text, at, dates):
            yield from _read(text, so_far._replace(dated=True, end=end), dates, known)
    if so_far.agency is None:
        for found in _agencies(text, at, known):
            yield from _read(text, so_far._replace(agency=found, end=found.end), dates, known)
    if sign := _SIGN.match(text, at):
        yield so_far._replace(sign=sign[0], text=sign.end())
    yield so_far._replace(sign="", text=at + len(text[at:]) - len(text[at:].lstrip()))


def _dates(text: str, lang: str | None) -> list[PrintedDate]:
    return [date for date in find(text[:REACH], lang or UNTOLD) if date.weekday is not None or date.day]


def _dated(text: str, at: int, dates: Sequence[PrintedDate]) -> Iterator[int]:
    """Where a date that begins here ends; else where words end that may stand for one."""
    before, aside = _BEFORE_DATE.match(text, at), _ASIDE.match(text, at)
    date = next((date for date in dates if before and date.start == before.end()), None)
    if date:
        year = _YEAR.match(text, date.end)
        yield year.end() if year else date.end
    elif aside:
        yield aside.end()


def _agencies(text: str, at: int, known: Known) -> Iterator[Agency]:
    """What may be the agency here; of joined words the longest known name first, then all up to the next sign."""
    if match := _BRACKETS.match(text, at):
        yield Agency(match["name"], "brackets", match.end())
    if match := _STROKES.match(text, at):
        yield Agency(match["name"], "strokes", match.end())
    if match := _JOINED.match(text, at):
        for name in dict.fromkeys((*_known_beginnings(match["name"], known), match["name"])):
            yield Agency(name, "comma" if match["by"] in ",،" else "dash", match.start("name") + len(name))


def _known_beginnings(name: str, known: Known) -> Iterator[str]:
    """The agencies with which words begin, the longest first: behind one its correspondent may be named."""
    for word in reversed([*_ENDS.finditer(name)]):
        if _is_known(name[: word.end()], known):
            yield name[: word.end()]


def _is_dateline(one: Opening, text: str, known: Known) -> bool:
    sign = one.sign.strip()
    if one.agency is None:
        return _is_dated(one, known) if one.dated else _is_alone(one, known)
    if one.agency.by == "brackets":
        return sign in ("-", "--", "–", "—", ":")
    if one.agency.by == "strokes":
        sure = is_agency(one.agency.name, known) or one.dated or _is_placed(one.place, known)
        return sure or one.sign.startswith(".")
    if not _is_known(one.agency.name, known):
        upper = one.place.isupper() and one.dated
        return (sign == "/" and _is_named(one, known)) or (one.sign.startswith(".") and upper)
    placed = _is_placed(one.place, known)
    if not sign:
        begins = one.text > one.end and not text[one.text : one.text + 1].islower()
        return placed and one.agency.by == "dash" and begins
    return placed or one.agency.by == "dash"


def _is_dated(one: Opening, known: Known) -> bool:
    """A known place with its date; one that nobody knows, if a dash follows and it is written as names are."""
    sign = one.sign.strip()
    if sign == ":" or one.sign.startswith("."):
        return _is_placed(one.place, known)
    return _is_dash(one.sign) and (_is_placed(one.place, known) or _is_name(one.place))


def _is_alone(one: Opening, known: Known) -> bool:
    """A place of the archive, or several; others in capitals."""
    places = [one.place] if known.place(one.place) else one.place.split("/")
    return _is_dash(one.sign) and all(known.place(each) or _is_shouted(each) for each in places)


def _is_dash(sign: str) -> bool:
    """With white space on both sides."""
    return bool(re.fullmatch(r"\s+(?:--|[-–—ـ])\s+", sign))


def _is_placed(place: str, known: Known) -> bool:
    return known.is_place(place) or all(known.is_place(each) or _is_shouted(each) for each in place.split("/"))


def _is_shouted(place: str) -> bool:
    return place.isupper() and len(place) > 2


def _is_known(name: str, known: Known) -> bool:
    return known.outlet(name) is not None or plain(name) in newsroom.AGENCIES


def _is_name(place: str) -> bool:
    """Few words, written as names are, and none of those with which sentences begin."""
    found = place.split()
    spoken = any(plain(word) in WORDS["Arab"]["ar"] for word in found)
    named = main_script(place) == "Arab" or all(word[0].isupper() for word in found)
    return len(found) <= LONGEST_NAME and named and not spoken and not find(place, UNTOLD)
