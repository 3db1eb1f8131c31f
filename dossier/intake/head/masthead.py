"""Lines made of nothing but what papers print at the head of a page: their name, place, date, number and edition."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from dossier.dates.press import find
from dossier.intake.head import authors, datelines, stamps
from dossier.intake.lines import furniture, newsroom, words
from dossier.intake.lines.marks import starts_with
from dossier.intake.lines.sentences import ends_sentence, is_prose
from dossier.intake.lines.words import plain
from dossier.intake.naming.names import Known
from dossier.intake.values import Line, Role
from dossier.text.script import main_script

_BETWEEN = re.compile(r"\s*[,،|·•;]\s*|\s+(?:[-–—/]|::)\s+")
_NUMBER = (
    r"(?:n°|nº|№|no|n|issue|vol|volume|page|p|numéro|номер|выпуск|том|стр|страница|العدد|عدد|السنة|المجلد|الصفحة|صفحة)"
    r"\.?\s*:?\s*(?:№\s*)?(?:\d+|\(\d+\))(?:\s*\(\d+\))?|السنة\s+ال[^\W\d_]+(?:\s+وال[^\W\d_]+)?|\d+e\s+année"
)
_REFERENCE = (
    r"(?:ref|réf|référence|reference|исх|المرجع|رقم|свежий номер|numéro)\.?\s*:?\s*(?:n°|№|no\.?)?"
    r"\s*[\w./-]*\d[\w./-]*(?:\s*\(\d+\))?"
)
_ISSUE = re.compile(rf"^(?:{_NUMBER})(?:\s+(?:{_NUMBER}))*$|^{_REFERENCE}$", re.IGNORECASE)
_SERIES = re.compile(r"^(?:[^\W\d_]+ ){1,3}(?:no|n|nº|n°|№|nr|العدد)\.?\s*\d+$", re.IGNORECASE)
_PAGED = re.compile(r"^[^\W\d_]+ \d{1,3}$")
_OF = re.compile(r"(?<!\w)(?:от|du|of|بتاريخ|ليوم)\s+$", re.IGNORECASE)
_EDITION = words.listed(
    """
    print|print version|print edition|printable version|online edition|web edition|digital edition|official site
    electronic edition|official website|version imprimable|version papier|édition en ligne|édition numérique
    édition papier|site officiel|النسخة الإلكترونية|النسخة الورقية|نسخة للطباعة|الموقع الرسمي|электронная версия
    печатная версия|версия для печати|интернет-версия|официальный сайт
    """
)
_SIGNS = " \t\u00a0,،;|·•/()[]–—-"
LONGEST_NAME = 4  # words of a paper's name
_JOINT = re.compile(r"\s+في\s+\d")
_BEFORE_DAY = re.compile(r"(?<!\w)(?:في|le|on)\s+$", re.IGNORECASE)
_IN = re.compile(r"^(?:fait\s+)?(?:à|in|في|в|во)\s", re.IGNORECASE)
_ON = re.compile(r"^(?:le|في|on)\s", re.IGNORECASE)
_NAMES = re.compile(r"^[^\W\d_][^\W\d_'’.-]*(?: [^\W\d_][^\W\d_'’.-]*){0,4}$")
_NAME = re.compile(r"^[^\W\d_][^\W\d_'’-]*(?: [^\W\d_][^\W\d_'’-]*)?$")


@dataclass(frozen=True, slots=True)
class Piece:
    """Some characters of a line, and what they are there; `role` is None for those of its date."""

    start: int
    end: int
    role: Role | None
    reason: str


def pieces(line: Line, known: Known) -> tuple[Piece, ...]:
    """Such a line in pieces; none if it says anything else, or holds a place or a date alone."""
    return _parted(line, known) or _around_date(line, known)


def _around_date(line: Line, known: Known) -> tuple[Piece, ...]:
    """A date with what may stand beside it, whether or not signs divide the two."""
    dates = [date for date in find(line.text, line.lang or stamps.UNTOLD) if date.year and date.month]
    if not dates or ends_sentence(line.text.rstrip(". ")):
        return ()
    start, end = _widened(line.text, stamps.labelled(line.text, dates[0].start), dates[-1].end)
    dated = Piece(start, end, None, "date-line")
    before = [_beside(line.text, *span, known) for span in _side(line.text, 0, start)]
    after = [_beside(line.text, *span, known) for span in _side(line.text, end, len(line.text))]
    found = (*before, *after)
    if not found or None in found or not stamps.stamps(line.text[start:end], line.lang):
        return ()
    return _placed(line.text, (*filter(None, before), dated, *filter(None, after)), known)


def _widened(text: str, start: int, end: int) -> tuple[int, int]:
    """A date with the little words that are printed with it: `№ 48 от …`, `… 2025 г.`."""
    of, year = _OF.search(text[:start]) or _BEFORE_DAY.search(text[:start]), stamps.YEAR.match(text, end)
    return of.start() if of else start, year.end() if year else end


def _placed(text: str, found: tuple[Piece, ...], known: Known) -> tuple[Piece, ...]:
    """A name of which the place is meant, for the outlet is another one, or an author stands before its comma."""
    names = [piece for piece in found if piece.role == "outlet-line"]
    unknown = [piece for piece in names if not known.outlet(text[piece.start : piece.end])]
    authors = {piece.end for piece in found if piece.role == "byline"}
    beside = [one for one in unknown if any(text[end : one.start].strip() in (",", "،") for end in authors)]
    place = beside[:1] or (unknown[:1] if len(names) > 1 and not any(one.role == "dateline" for one in found) else [])
    return tuple(Piece(one.start, one.end, "dateline", "dateline-line") if one in place else one for one in found)


def _beside(text: str, start: int, end: int, known: Known) -> Piece | None:
    """What stands beside a date: an author, a number, how long it takes to read, a place, an outlet; else None.

    A name that the archive does not know is an author's if it begins with a given name, else the outlet's as far as
    the line shows: the editor is asked.
    """
    said = text[start:end]
    if (piece := _piece(text, start, end, known)).role:
        return piece
    signed = datelines.is_byline(said) or authors.is_signed(said)
    if signed or authors.is_named(said, known) or authors.is_formed(said):
        return Piece(start, end, "byline", "byline-label" if signed else "byline-bare")
    if reason := furniture.reason(said):
        return Piece(start, end, "furniture", reason)
    if plain(said) in newsroom.SECTIONS | newsroom.KICKERS:
        return Piece(start, end, "furniture", "navigation")
    upper = start == 0 and said.isupper() and _NAME.match(said)
    if upper or _IN.match(said) or _is_joined(text, start, end):
        return Piece(start, end, "dateline", "dateline-line")
    is_name = all(word[0].isupper() or main_script(word) == "Arab" for word in said.split()[:1])
    return Piece(start, end, "outlet-line", "outlet-line") if is_name and _NAMES.match(said) else None


def _is_joined(text: str, start: int, end: int) -> bool:
    """One word, and the date behind it is joined to it as to a place: `… في 3 أيار`."""
    said = text[start:end]
    labels = words.BYLINE | words.BYLINE_COLON
    return _JOINT.match(text, end) is not None and len(said.split()) == 1 and plain(said) not in labels


def _parted(line: Line, known: Known) -> tuple[Piece, ...]:
    """The same where signs divide its parts."""
    told = [_piece(line.text, start, end, known) for start, end in _spans(line.text)]
    named = bool(told) and authors.is_named(line.text[told[0].start : told[0].end], known)
    if len(told) > 1 and not named and _is_placed(line.text, told):
        told[0] = Piece(told[0].start, told[0].end, "dateline", "dateline-line")
    before = list(takewhile(lambda piece: piece.role is not None, told))
    after = list(takewhile(lambda piece: piece.role is not None, reversed(told[len(before) :])))[::-1]
    middle = told[len(before) : len(told) - len(after)]
    roles = {piece.role for piece in (*before, *after)}
    if not roles or (roles == {"dateline"} and not middle):
        return ()
    if not middle:
        return tuple(told)
    start, end = middle[0].start, middle[-1].end
    dated = stamps.stamps(line.text[start:end], line.lang)
    return (*before, Piece(start, end, None, "date-line"), *after) if dated else ()


def divided(line: Line, known: Known) -> list[Line]:
    """Such a line in parts, each with its role, what stands between them as separators; any other as it is."""
    if not (found := pieces(line, known)):
        return [line]
    parts: list[Line] = []
    end = 0
    for piece in found:
        parts += stamps.separators(line, end, piece.start)
        part = line.part(piece.start, piece.end)
        parts += [part.as_(piece.role, piece.reason)] if piece.role else stamps.divided(part)
        end = piece.end
    return parts + stamps.separators(line, end, len(line.text))


def role(found: Sequence[Piece]) -> tuple[Role, str]:
    """What the line is as a whole."""
    if any(piece.role is None for piece in found):
        return "published", "date-line"
    if len(found) == 1 and found[0].role == "outlet-line":
        return "furniture", "site-name"
    return next(((one.role, one.reason) for one in found if one.role == "outlet-line"), ("furniture", "running-head"))


def is_numbered(text: str) -> bool:
    """Gives the number of a paper, or of its page."""
    return any(_ISSUE.match(text[start:end]) for start, end in _spans(text))


def is_named(line: Line) -> bool:
    """A name that nobody knows, and a date behind its comma: `Harbour Notes, March 2025`."""
    name, _, date = line.text.rpartition(",")
    capitals = [word for word in name.split() if len(word) > 3]
    named = 1 < len(name.split()) <= LONGEST_NAME and all(word[0].isupper() for word in capitals)
    dated = any(map(str.isdigit, date)) and bool(stamps.stamps(date, line.lang))
    return named and dated and not starts_with(name, words.BYLINE)


def is_series(text: str) -> bool:
    """The number of a paper within its series: `Policy brief no. 31`."""
    return _SERIES.match(text.strip()) is not None


def is_paged(text: str) -> bool:
    """A word and the number of a page, as they stand beside the number of a paper."""
    return _PAGED.match(text.strip()) is not None


def running(lines: Sequence[Line]) -> list[Line]:
    """The heads and feet of pages that stand in a text, labelled; over it they tell of the paper and are read there."""
    text = next((index for index, line in enumerate(lines) if line.role is None and is_prose(line.text)), len(lines))
    return [
        line.as_("furniture", "running-head") if at > text and line.role is None and _is_running_head(line) else line
        for at, line in enumerate(lines)
    ]


def _is_running_head(line: Line) -> bool:
    """Words, a date and the number of the page or of the paper."""
    spans = [line.text[start:end] for start, end in _spans(line.text)]
    dated = any(stamps.stamps(said, line.lang) for said in spans)
    return len(spans) > 2 and dated and any(_ISSUE.match(said) for said in spans)


def _piece(text: str, start: int, end: int, known: Known) -> Piece:
    said = text[start:end]
    if known.outlet(said):
        return Piece(start, end, "outlet-line", "outlet-line")
    if _ISSUE.match(said) or plain(said) in _EDITION:
        return Piece(start, end, "furniture", "running-head")
    if known.is_place(said):
        return Piece(start, start + len(said.rstrip(" :")), "dateline", "dateline-line")
    return Piece(start, end, None, "date-line")


def _is_placed(text: str, told: Sequence[Piece]) -> bool:
    """As letters and communiqués are: `Alger, le …`, with a place that need not be known."""
    first, second = told[:2]
    on = _ON.match(text[second.start :]) is not None
    return first.role is None and second.role is None and on and _NAME.match(text[first.start : first.end]) is not None


def _side(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The parts on one side of a date, without the signs around them."""
    lead = start + len(text[start:end]) - len(text[start:end].lstrip(_SIGNS))
    inner = text[lead:end].rstrip(_SIGNS)
    inner += ")" * (inner.count("(") > inner.count(")") and text.startswith(")", lead + len(inner)))
    return [(lead + first, lead + last) for first, last in _spans(inner)]


def _spans(text: str) -> list[tuple[int, int]]:
    """Where the parts of a line begin and end that commas, bars and the like divide."""
    cuts = [(0, len(text) - len(text.lstrip())), *(cut.span() for cut in _BETWEEN.finditer(text))]
    ends = [start for start, _ in cuts[1:]] + [len(text.rstrip())]
    return [(start, end) for (_, start), end in zip(cuts, ends, strict=True) if start < end]
