"""The headline of a page whose elements mark none: of the lines that stand right over its text, by their words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml import html

from dossier.dates.press import find
from dossier.intake.head import authors, datelines
from dossier.intake.head.stamps import UNTOLD
from dossier.intake.head.titles import LONGEST_KICKER, LONGEST_NAME
from dossier.intake.lines import newsroom
from dossier.intake.lines.echoes import FEWEST, Echo, Text
from dossier.intake.lines.roles import by_itself
from dossier.intake.lines.sentences import LONGEST_DATE, is_prose, is_text
from dossier.intake.lines.words import plain
from dossier.intake.page import main, signs
from dossier.intake.page.headline import heading, states
from dossier.intake.page.rows import Row
from dossier.intake.values import Line
from dossier.intake.versions.languages import TAKEN
from dossier.model import Span

NEAR = 8  # rows over the text


@dataclass(frozen=True, slots=True)
class Headline:
    """The row of the headline, and the others that could be it: only the words of the text speak against them."""

    row: int | None
    others: frozenset[int] = frozenset()


def over(rows: Sequence[Row], start: int, container: html.HtmlElement) -> list[int]:
    """The rows over the first of the text in the smallest element around it that holds any, the nearest of them; none
    that lead elsewhere, and none of a part that the page names as another."""
    while start > 0 and is_text(rows[start - 1].text) and container in _up(rows[start - 1].block):
        start -= 1
    if start < 1:
        return []
    before = set(_up(rows[start - 1].block))
    around = next(one for one in _up(container) if one in before)
    return [index for index in range(max(0, start - NEAR), start) if _is_own(rows[index], around)]


def headline(
    rows: Sequence[Row], marked: int | None, above: Sequence[int], text: Text, titles: Sequence[str]
) -> Headline:
    """The row that is `marked` as the headline by elements, unless it may be a name and the text takes up another's
    words; where none is, the first of those `above` the text, unless the text takes up another's, or a title's.

    `titles`: those that the page states.
    """
    if marked is not None and (states(titles, rows[marked].text) or not _may_be_name(rows[marked])):
        return Headline(marked)
    echoes = {index: text.echo(rows[index].text) for index in above}
    found = {index: echo for index, echo in echoes.items() if _can_be(rows[index], echo)}
    first = next((index for index, echo in found.items() if not any(map(echo.is_less, found.values()))), None)
    if marked is not None:
        is_less = first is not None and text.echo(rows[marked].text).is_less(found[first])
        return Headline(first, frozenset({marked, *found} - {first})) if is_less else Headline(marked)
    if first is not None and any(found[first].is_less(text.echo(title)) for title in titles):
        first = None
    return Headline(first, frozenset({*found} - {first}))


def _may_be_name(row: Row) -> bool:
    """As short as a site's name or a section's, or no heading."""
    return heading(row) is None or len(row.text.split()) <= LONGEST_NAME


def _is_own(row: Row, around: html.HtmlElement) -> bool:
    """The row is in the element, in no part of it that is named as another, and leads nowhere."""
    inside = list(_up(row.block))
    below = inside[: inside.index(around)] if around in inside else None
    return below is not None and not main.is_link(row) and not any(map(signs.region, below))


def _can_be(row: Row, echo: Echo) -> bool:
    """No running text, date, signature or label; longer than a section's name, or words that the text takes up."""
    text = row.text
    if is_prose(text) or _signs(text) or any(_is_told(Line(Span(1, 1), text, lang)) for lang in TAKEN):
        return False
    if plain(text) in newsroom.KICKERS | newsroom.SECTIONS or any(signs.role(one) for one in _elements(row)):
        return False
    return len(text.split()) > LONGEST_KICKER or echo.again >= FEWEST


def _is_told(line: Line) -> bool:
    """By its own words it is something else, or it holds hardly more than a date."""
    dates = find(line.text, line.lang or UNTOLD) if len(line.text.split()) <= LONGEST_DATE else ()
    return by_itself(line).role is not None or any(date.year and date.day for date in dates)


def _signs(text: str) -> bool:
    return datelines.is_signature(text) or authors.is_signed(text) or authors.is_formed(text)


def _elements(row: Row) -> Iterator[html.HtmlElement]:
    """The elements that hold the words of the row, and its block."""
    yield from (element for _, element in row.pieces)
    yield row.block


def _up(element: html.HtmlElement) -> Iterator[html.HtmlElement]:
    yield element
    yield from element.iterancestors()
