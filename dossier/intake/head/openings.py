"""Datelines at the head of a text: places, then date and agency in either order, then the sign that ends them.

`MOSCOW (Reuters) - …`, `Moscou-SANA/…`, `МОСКВА, 15 марта. /ТАСС/. …`, `دمشق، 3 أيار 2018 (سانا) - …`, and without a
sign behind place and agency, `دمشق-سانا …`. Signs alone prove little, for sentences have them too: a place or an agency
must be known, a place be dated or written in capitals, an agency stand in brackets or between strokes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dossier.dates.press import find
from dossier.intake.head.agency_heads import is_head, turned
from dossier.intake.head.datelines import is_agency
from dossier.intake.head.opening_words import (
    ASIDE,
    BRACKETS,
    MARKED,
    PLACED,
    SIGN,
    STROKES,
    Agency,
    Opening,
    is_agency_known,
    known_beginnings,
    readings,
)
from dossier.intake.head.stamps import separators
from dossier.intake.lines import newsroom
from dossier.intake.lines.sentences import is_prose
from dossier.intake.lines.words import plain
from dossier.intake.naming.names import Known
from dossier.intake.values import Line
from dossier.intake.versions.languages import TAKEN
from dossier.text.function_words import WORDS
from dossier.text.script import main_script

_SPOKEN = WORDS["Arab"]["ar"] | WORDS["Latn"]["en"] | WORDS["Latn"]["fr"] | WORDS["Cyrl"]["ru"]
LONGEST_NAME = 3  # words of a place that nobody knows
_LAST = re.compile(r"[(/]\s*(?P<name>[^()/]+?)\s*[)/]\s*$")


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


def beside(run: Sequence[Line], known: Known) -> Known:
    """What is known beside one text: also which names it uses as those of places itself."""
    prose = [line for line in run if is_prose(line.text)]
    return known.beside((line.text for line in prose), (place(line, known) for line in prose))


def _dateline(line: Line, known: Known) -> Opening | None:
    found = (turned(one, known) for one in readings(line.text, line.lang, known) if one.text < len(line.text))
    return next((one for one in found if _is_dateline(one, line.text, known)), None)


def by_agency(text: str) -> bool:
    """Begins with place and agency in one of the forms that need no known name to be told."""
    match = PLACED.match(text)
    if not match:
        return False
    aside = ASIDE.match(text, match.end())
    at = aside.end() if aside else match.end()
    brackets = BRACKETS.match(text, at)
    return bool((brackets and SIGN.match(text, brackets.end())) or STROKES.match(text, at))


def agency(dateline: Line, known: Known) -> str:
    """The agency that a dateline names, or an empty string."""
    text = dateline.text
    for one in _whole(dateline, known):
        if one.agency and (one.agency.by in MARKED or _is_named(one, known)):
            return next(known_beginnings(one.agency.name, known), one.agency.name)
    last = _LAST.search(text)
    return last["name"] if last else ""


def own_line(line: Line, known: Known) -> list[Line]:
    """A line that holds an agency between signs or before a known place, and nothing else but a sign behind them, in
    its parts; nothing for any other line."""
    one = next((one for one in _whole(line, known) if _signs(one, line.text, known)), None)
    if one is None:
        return []
    dateline = line.part(0, one.end).as_("dateline", "dateline-line")
    return [dateline, *separators(line, one.end, len(line.text))]


def _signs(one: Opening, text: str, known: Known) -> bool:
    if one.agency is None or one.agency.by == "alone" or not is_agency(one.agency.name, known):
        return False
    first = text.strip().startswith(one.agency.name)
    return not one.place or (_is_placed(one.place, known) and (first or one.agency.by in MARKED))


def _whole(line: Line, known: Known) -> Iterator[Opening]:
    """The readings that leave nothing of the line but signs."""
    for one in readings(line.text, line.lang, known):
        if not line.text[one.end :].strip(" \u00a0-–—:/"):
            yield turned(one, known)


def _is_named(one: Opening, known: Known) -> bool:
    """The agency is known; behind a dash that of a known place need not be."""
    assert one.agency
    return is_agency(one.agency.name, known) or (one.agency.by == "dash" and _is_placed(one.place, known))


def _is_dateline(one: Opening, text: str, known: Known) -> bool:
    if one.agency and not one.place:
        return is_head(one, text, known)
    if one.agency is None:
        return _is_dated(one, known) if one.dated else _is_alone(one, known)
    if one.agency.by in MARKED:
        return _is_marked(one, one.agency, known)
    if not is_agency_known(one.agency.name, known):
        upper = one.place.isupper() and one.dated
        return (one.sign.strip() == "/" and _is_named(one, known)) or (one.sign.startswith(".") and upper)
    placed, by_dash = _is_placed(one.place, known), one.agency.by == "dash"
    if not one.sign.strip():
        begins = one.text > one.end and not text[one.text : one.text + 1].islower()
        return placed and by_dash and begins
    return placed or by_dash


def _is_marked(one: Opening, agency: Agency, known: Known) -> bool:
    """The agency stands out: a sign must follow, or place, date or agency be known where strokes alone do."""
    signed = one.sign.strip() in ("-", "--", "–", "—", ":")
    if agency.by != "strokes":
        return signed and (agency.by == "brackets" or _is_placed(one.place, known))
    sure = is_agency(agency.name, known) or one.dated or _is_placed(one.place, known)
    return sure or one.sign.startswith(".")


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
    """With white space behind it, as no hyphen of a name has."""
    return bool(re.fullmatch(r"\s*(?:--|[-–—])\s+|\s+ـ\s+", sign))


def _is_placed(place: str, known: Known) -> bool:
    return known.is_place(place) or all(known.is_place(each) or _is_shouted(each) for each in place.split("/"))


def _is_shouted(place: str) -> bool:
    return place.isupper() and len(place) > 2 and plain(place) not in newsroom.HANDED


def _is_name(place: str) -> bool:
    """Few words, written as names are, and none of those with which sentences begin."""
    found = place.split()
    spoken = any(plain(word) in _SPOKEN for word in found)
    named = main_script(place) == "Arab" or all(word[0].isupper() for word in found)
    return len(found) <= LONGEST_NAME and named and not spoken and not any(find(place, lang) for lang in TAKEN)
