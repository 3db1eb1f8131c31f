"""Place, author and outlet where they stand together on a line of their own: `place - name` under a headline.

Datelines that are glued to the first words of a text are read by `openings`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dossier.intake.head.stamps import separators, stamps
from dossier.intake.lines import newsroom, words
from dossier.intake.lines.marks import label, lead, starts_with
from dossier.intake.lines.sentences import ends_sentence
from dossier.intake.lines.words import plain
from dossier.intake.naming.names import Known
from dossier.intake.values import Line

LEAD = r"^[\s\u200e\u200f\ufeff]*"
NAME = r"[^\W\d_][^\s\d/(),.:;،؛–—-]*(?:[ \u00a0-][^\W\d_][^\s\d/(),.:;،؛–—-]*){0,3}"
PLACES = rf"{NAME}(?:/{NAME}){{0,2}}"
_COUNTRY = r"(?:\s\([^\W\d_]{3,20}\))?"
_OWN_LINE = re.compile(rf"{LEAD}(?P<left>{NAME})\s+(?P<mark>[-–—ـ]+)\s+(?P<right>{NAME})\s*$")
_TIGHT_LINE = re.compile(rf"{LEAD}(?P<left>{NAME})(?P<mark>[-–—])(?P<right>{NAME})\s*$")
_SENT_LINE = re.compile(
    rf"{LEAD}(?P<place>{PLACES}){_COUNTRY}(?:,\s*|(?P<on>\s+في\s+)|\s+)(?P<date>[^()]{{4,40}}?)"
    rf"\s*(?:\((?P<agency>[^()]{{2,30}})\)|/(?P<by>{NAME})/)?\s*[-–—:]?\s*$"
)
_OFFICE = re.compile(r"\s*\([^()]*\)")  # (Beyrouth, correspondante)
LONGEST_BYLINE = 14
LONGEST_POST = 5  # words behind a name
LONGEST_LABEL = 4  # words before the colon: who asked whom, where
_LABEL_LINE = re.compile(rf"^\s*(?P<name>{NAME})\s*[-–—|]\s*$")


def own_line(line: Line, known: Known) -> list[Line] | None:
    """`place - author` in its parts; with an outlet on one side, that is the site's label. None if it is neither."""
    if is_sent(line, known):
        return [line.as_("dateline", "dateline-line")]
    match = _OWN_LINE.match(line.text) or _TIGHT_LINE.match(line.text)
    if not match or (match.re is _TIGHT_LINE and not is_agency(match["right"], known)):
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
    return bool(match["agency"] or match["by"] or (match["on"] and known.is_place(match["place"])))


def is_agency(name: str, known: Known) -> bool:
    """Names one that is known, or is written in capitals, as the short names of agencies are."""
    supplies = plain(name) in newsroom.AGENCIES
    return known.outlet(name) is not None or supplies or (name.isupper() and len(name) > 1)


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
    rest = _without_post(names).split()[len(before.split()) :]
    return bool(before) and (like_names(rest) or starts_with(" ".join(rest), newsroom.STAFF))


def is_signature(text: str) -> bool:
    """A line that gives author or place: a byline, or `place - author`."""
    return is_byline(text) or _OWN_LINE.match(text) is not None


def _without_post(text: str) -> str:
    """The words before a comma behind which stands, in a few words, what somebody is."""
    names, _, post = text.partition(", ")
    told = post and post[0].islower() and not starts_with(post, newsroom.ARTICLES) and len(post.split()) <= LONGEST_POST
    return names if told and len(names.split()) > 2 else text


def like_names(found: Sequence[str]) -> bool:
    """Written as names are: with a capital, where the script has capitals."""
    return bool(found) and all(not word[0].islower() for word in found if len(word) > 3)
