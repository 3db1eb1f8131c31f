"""Place, author and outlet where they stand together: on a line of their own, or glued to the first paragraph.

The forms are those of the agencies: `MOSCOW (Reuters) - …`, `Moscou-SANA/…`, `МОСКВА, 15 марта. /ТАСС/. …`,
`موسكو – …`, and the line `place - name` under a headline.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dossier.intake import newsroom, words
from dossier.intake.marks import label, lead, starts_with
from dossier.intake.names import Known
from dossier.intake.sentences import ends_sentence
from dossier.intake.stamps import separators, stamps
from dossier.intake.values import Line
from dossier.intake.words import plain

_LEAD = r"^[\s\u200e\u200f\ufeff]*"
_NAME = r"[^\W\d_][^\s\d/(),.:;،؛–—-]*(?:[ \u00a0-][^\W\d_][^\s\d/(),.:;،؛–—-]*){0,3}"
_PLACES = rf"{_NAME}(?:/{_NAME}){{0,2}}"
_COUNTRY = r"(?:\s\([^\W\d_]{3,20}\))?"
# Behind a comma, after `في`, or the number of a day at once.
_DATE = r"(?:,\s*[^()/–—\-]{2,24}?|\s+(?:(?:في|le|on)\s+[^()–—]{2,40}?|\d{1,2}\s+[^\W\d_][^()–—]{2,30}?))?"
_HYPHEN = r"(?:--|[-–—])"
_SLASH = re.compile(rf"{_LEAD}(?P<place>{_NAME}?)\s*[-–—]\s*(?P<agency>{_NAME})\s*(?P<mark>/\s*)")
_PARENTHESIS = re.compile(
    rf"{_LEAD}(?P<place>{_PLACES}){_DATE}\s*\((?P<agency>[^()]{{2,40}})\)\s*(?P<mark>(?:{_HYPHEN}|:)\s*)"
)
_SLASHES = re.compile(
    rf"{_LEAD}(?P<place>{_PLACES}){_COUNTRY}{_DATE}\.?\s*/\s?(?P<agency>(?:корр\.?\s)?{_NAME})\s?/\s*(?P<mark>[.:–—-]*\s*)",
    re.IGNORECASE,
)
_STOP = re.compile(rf"{_LEAD}(?P<place>{_NAME}){_COUNTRY}{_DATE}\s*[-–—]\s*(?P<agency>{_NAME})(?P<mark>\.\s+)")
_DASH = re.compile(rf"{_LEAD}(?P<place>{_PLACES}){_COUNTRY}{_DATE}\s*(?P<agency>)(?P<mark>(?<=\s)(?:--|[-–—ـ])\s+)")
_OWN_LINE = re.compile(rf"{_LEAD}(?P<left>{_NAME})\s+(?P<mark>[-–—ـ]+)\s+(?P<right>{_NAME})\s*$")
_TIGHT_LINE = re.compile(rf"{_LEAD}(?P<left>{_NAME})(?P<mark>[-–—])(?P<right>{_NAME})\s*$")
_SENT_LINE = re.compile(
    rf"{_LEAD}(?P<place>{_PLACES}){_COUNTRY}(?:,\s*|(?P<on>\s+في\s+)|\s+)(?P<date>[^()]{{4,40}}?)"
    rf"\s*(?:\((?P<agency>[^()]{{2,30}})\)|/(?P<by>{_NAME})/)?\s*[-–—:]?\s*$"
)
_OFFICE = re.compile(r"\s*\([^()]*\)")  # (Beyrouth, correspondante)
LONGEST_BYLINE = 14
LONGEST_POST = 5  # words behind a name
LONGEST_LABEL = 4  # words before the colon: who asked whom, where
_LABEL_LINE = re.compile(rf"^\s*(?P<name>{_NAME})\s*[-–—|]\s*$")


def glued(line: Line, known: Known) -> list[Line]:
    """A paragraph divided from the dateline that it begins with; the paragraph alone if it begins with none."""
    for pattern in (_SLASH, _PARENTHESIS, _SLASHES, _STOP, _DASH):
        match = pattern.match(line.text)
        if match and match.end() < len(line.text) and _is_dateline(match, known):
            end = match.start("mark")
            place = line.part(len(line.text) - len(line.text.lstrip()), len(line.text[:end].rstrip()))
            rest = line.part(match.end(), len(line.text))
            return [place.as_("dateline", "dateline-glued"), *separators(line, end, match.end()), rest]
    return [line]


def by_agency(text: str) -> bool:
    """Begins with place and agency in one of the forms that need no known name to be told."""
    return any(match and match.end() < len(text) for match in (_PARENTHESIS.match(text), _SLASHES.match(text)))


def agency(dateline: str) -> str:
    """The agency that a dateline names, or an empty string."""
    match = re.search(r"[-–—(/]\s*([^-–—()/]+?)\s*[)/]?\s*$", dateline)
    return match[1] if match else ""


def own_line(line: Line, known: Known) -> list[Line] | None:
    """`place - author` in its parts; with an outlet on one side, that is the site's label. None if it is neither."""
    if is_sent(line, known):
        return [line.as_("dateline", "dateline-line")]
    match = _OWN_LINE.match(line.text) or _TIGHT_LINE.match(line.text)
    if not match or (match.re is _TIGHT_LINE and not _is_agency(match["right"], known)):
        return None
    if plain(match["right"]) in newsroom.KICKERS:
        right = line.part(match.start("right"), match.end("right")).as_("kicker", "kicker")
        left = line.part(match.start("left"), match.end("left")).as_("dateline", "dateline-line")
        return [left, *separators(line, match.start("mark"), match.end("mark")), right]
    parts = []
    sides = {side: known.outlet(match[side]) is not None for side in ("left", "right")}
    for side, role in (("left", "dateline"), ("right", "byline")):
        part = line.part(match.start(side), match.end(side))
        other = "right" if side == "left" else "left"
        if sides[side]:
            parts.append(part.as_("outlet-line", "outlet-line"))
        elif role == "dateline" and not (sides[other] and not known.place(part.text)):
            parts.append(part.as_("dateline", "dateline-line"))
        else:
            parts.append(part.as_("byline", "dateline-line"))
    return [parts[0], *separators(line, match.start("mark"), match.end("mark")), parts[1]]


def is_sent(line: Line, known: Known) -> bool:
    """Place, date and agency, and nothing else; without an agency a known place."""
    match = _SENT_LINE.match(line.text)
    if match is None or not stamps(match["date"], line.lang):
        return False
    return bool(match["agency"] or match["by"] or (match["on"] and known.place(match["place"])))


def outlet_label(text: str) -> str:
    """The name on a line that ends in a dash with nothing after it, or an empty string."""
    match = _LABEL_LINE.match(text)
    return match["name"] if match else ""


def is_byline(text: str) -> bool:
    """Says by whom: `By …`, `بقلم …`, `كتب: …`, `Traduit de l’arabe par …`."""
    names = _OFFICE.sub("", text)
    if ends_sentence(text) or len(names.split()) > LONGEST_BYLINE:
        return False
    before_colon = label(text)[0]
    speaks = before_colon.split()[:1]
    if speaks and speaks[0] in words.BYLINE and 1 < len(before_colon.split()) <= LONGEST_LABEL:
        return True
    if before_colon in words.BYLINE | words.BYLINE_COLON | words.TRANSLATED or starts_with(text, words.TRANSLATED):
        return True
    before = lead(text, words.BYLINE)
    return bool(before) and like_names(_without_post(names).split()[len(before.split()) :])


def is_signature(text: str) -> bool:
    """A line that gives author or place: a byline, or `place - author`."""
    return is_byline(text) or _OWN_LINE.match(text) is not None


def _is_dateline(match: re.Match[str], known: Known) -> bool:
    place, name = match["place"], match["agency"]
    if match.re is _STOP:
        return known.outlet(name) is not None or place.isupper()
    if not name and not known.place(place) and "/" in place:
        return all(known.place(one) or (one.isupper() and len(one) > 2) for one in place.split("/"))
    if name:
        return _is_agency(name, known) or known.place(place) is not None or match.re in (_PARENTHESIS, _SLASHES)
    return known.place(place) is not None or (place.isupper() and len(place) > 2)


def _is_agency(name: str, known: Known) -> bool:
    supplies = plain(name) in newsroom.AGENCIES
    return known.outlet(name) is not None or supplies or (name.isupper() and len(name) > 1)


def _without_post(text: str) -> str:
    """The words before a comma behind which stands, in a few words, what somebody is."""
    names, _, post = text.partition(", ")
    told = post and post[0].islower() and not starts_with(post, newsroom.ARTICLES) and len(post.split()) <= LONGEST_POST
    return names if told and len(names.split()) > 2 else text


def like_names(found: Sequence[str]) -> bool:
    """Written as names are: with a capital, where the script has capitals."""
    return bool(found) and all(not word[0].islower() for word in found if len(word) > 3)
