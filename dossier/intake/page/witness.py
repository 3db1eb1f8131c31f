"""Dates that a page gives by its elements, and the one that htmldate finds where nothing states any."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from lxml import html

from dossier.dates.press import find
from dossier.intake.page.rows import Row
from dossier.intake.page.said import Said
from dossier.intake.values import Statement, Stating, Told
from dossier.text.script import language_of

_FIELDS: Mapping[str, Stating] = {"published": "published", "updated": "updated"}
_FAR = "2999-12-31"  # htmldate would ask the clock for the last day that can be


def times(rows: Sequence[Row], told: Mapping[int, Told]) -> list[Said]:
    """What the article's own `time` elements say; of several in one row, the first, for which the row is told."""
    found = [
        Said("time datetime", stamp, "time", _FIELDS[_labelled(rows[index]) or one.role])
        for index, one in told.items()
        if one.role in _FIELDS and (stamp := _stamp(rows[index]))
    ]
    return list(dict.fromkeys(found))


def guessed(
    root: html.HtmlElement, stated: Sequence[Statement], lines: Sequence[str], told: Mapping[int, Told]
) -> Iterator[Statement]:
    """The date that htmldate finds where nothing is stated: only one that stands in the page's address, or in a line
    that nothing tells apart. A notice of copyright or another story is neither."""
    if any(one.field == "published" for one in stated):
        return
    day = _htmldate(root)
    for one in stated if day else ():
        for form in (day.replace("-", "/"), day, day.replace("-", "")) if one.field == "url" else ():
            if form in one.value:
                yield Statement("published", "htmldate", form, one.line)
                return
    for number, line in enumerate(lines, 1) if day else ():
        if number not in told or told[number].role == "byline":
            for date in find(line, language_of(line) or "en"):
                if date.edtf == day:
                    yield Statement("published", "htmldate", date.words, number)
                    return


def _htmldate(root: html.HtmlElement) -> str:
    """A day as `2023-03-15`, or nothing. Its search through all the text, which guesses, is switched off."""
    from htmldate import find_date

    try:
        return find_date(root, extensive_search=False, original_date=True, max_date=_FAR) or ""
    except Exception:  # whatever its heuristics stumble over, the page can be read without it
        return ""


def _labelled(row: Row) -> str | None:
    """What the label of the first date in a row says that it is the date of, whatever the row is told to be."""
    dates = find(row.text, language_of(row.text) or "en")
    return dates[0].role if dates else None


def _stamp(row: Row) -> str:
    """The `datetime` of the first `time` element of a row that has one, or nothing."""
    around = (one for _, element in row.pieces for one in (element, *element.iterancestors("time")))
    return next((one.get("datetime", "").strip() for one in around if one.tag == "time" and one.get("datetime")), "")
