"""Lines made of nothing but what papers print at the head of a page: their name, place, date, number and edition."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from dossier.intake import stamps, words
from dossier.intake.names import Known
from dossier.intake.values import Line, Role
from dossier.intake.words import plain

_BETWEEN = re.compile(r"\s*[,،|·•;]\s*|\s+(?:[-–—/]|::)\s+")
_ISSUE = re.compile(
    r"^(?:n°|nº|№|no|n|issue|vol|volume|page|p|numéro|номер|выпуск|стр|страница|العدد|عدد|السنة|الصفحة|صفحة)\.?"
    r"\s*\d+(?:\s*\(\d+\))?$",
    re.IGNORECASE,
)
_EDITION = words.listed(
    """
    print|print version|print edition|printable version|online edition|web edition|digital edition|official site
    electronic edition|official website|version imprimable|version papier|édition en ligne|édition numérique
    édition papier|site officiel|النسخة الإلكترونية|النسخة الورقية|نسخة للطباعة|الموقع الرسمي|электронная версия
    печатная версия|версия для печати|интернет-версия|официальный сайт
    """
)
_ON = re.compile(r"^(?:le|في|on)\s", re.IGNORECASE)
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
    told = [_piece(line.text, start, end, known) for start, end in _spans(line.text)]
    if len(told) > 1 and _is_placed(line.text, told):
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


def _piece(text: str, start: int, end: int, known: Known) -> Piece:
    said = text[start:end]
    if known.outlet(said):
        return Piece(start, end, "outlet-line", "outlet-line")
    if _ISSUE.match(said) or plain(said) in _EDITION:
        return Piece(start, end, "furniture", "running-head")
    if known.place(said):
        return Piece(start, end, "dateline", "dateline-line")
    return Piece(start, end, None, "date-line")


def _is_placed(text: str, told: Sequence[Piece]) -> bool:
    """As letters and communiqués are: `Alger, le …`, with a place that need not be known."""
    first, second = told[:2]
    on = _ON.match(text[second.start :]) is not None
    return first.role is None and second.role is None and on and _NAME.match(text[first.start : first.end]) is not None


def _spans(text: str) -> list[tuple[int, int]]:
    """Where the parts of a line begin and end that commas, bars and the like divide."""
    cuts = [(0, len(text) - len(text.lstrip())), *(cut.span() for cut in _BETWEEN.finditer(text))]
    ends = [start for start, _ in cuts[1:]] + [len(text.rstrip())]
    return [(start, end) for (_, start), end in zip(cuts, ends, strict=True) if start < end]
