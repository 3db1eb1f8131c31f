"""Dates that are printed against those that the page states for machines, and what is shown of either."""

from __future__ import annotations

from typing import Literal

import pytest

from dossier.intake.dating import dating, stated
from dossier.intake.editor.reasons import QUESTIONS
from dossier.intake.editor.shows import AGAINST
from dossier.intake.values import Line, Role, Statement
from dossier.model import Span

TEXT = "The harbour opened again after two months of repairs."


def line(number: int, text: str, role: Role, reason: str, lang: str = "en") -> Line:
    return Line(Span(number, number), text, lang, role, reason)


def page(stamp: str) -> list[Line]:
    """An article with this date line, if it has one."""
    lang = "en" if stamp.isascii() else "ar"
    dated = [line(1, stamp, "published", "date-label", lang)] if stamp else []
    return [*dated, line(2, TEXT, "paragraph", "sentence")]


def says(*values: str, field: Literal["published", "updated"] = "published") -> list[Statement]:
    """The same field stated by several witnesses, on lines of their own from 11 on."""
    witnesses = zip(("json-ld", "opengraph", "time"), values, strict=False)
    return [Statement(field, by, value, 11 + at) for at, (by, value) in enumerate(witnesses)]


@pytest.mark.parametrize(
    ("stamp", "statements", "understood"),
    [
        ("Published 15 March 2023", says("2023-03-15T14:05:00+00:00"), ["2023-03-15", "stated"]),
        ("Published 15 March 2023", says("2023-03-14T22:30:00Z"), ["2023-03-15", "stated"]),
        ("Published 15 March 2023", says("2023-03-14"), ["2023-03-15", "stated", "statement-disagrees"]),
        ("Published 15 March 2023", says("2024-03-15T10:00Z"), ["2023-03-15", "stated", "statement-disagrees"]),
        ("Published 25 July", says("2024-07-25T10:00Z"), ["2024-07-25", "metadata"]),
        ("Published March 2023", says("2023-03-15"), ["2023-03-15", "metadata"]),
        ("Published 26 July", says("2024-07-25"), ["XXXX-07-26", "stated", "date-incomplete", "statement-disagrees"]),
        ("Published 05/07/2024", says("2024-07-05T08:00Z"), ["2024-07-05", "metadata", "date-unsure"]),
        ("Published yesterday", says("2024-07-05T08:00Z"), ["2024-07-05", "metadata"]),
        ("", says("2024-07-05T08:00Z"), ["2024-07-05", "metadata"]),
        ("", says("2024-07-05", "2024-07-06"), ["2024-07-05", "metadata", "statements-disagree"]),
        ("", says("2024-07-05T23:00Z", "2024-07-06T01:00+02:00"), ["2024-07-05", "metadata"]),
        ("", says("soon"), [None, "unknown", "no-date"]),
        ("نشر: 24 شعبان 1444 هـ", says("2023-03-16"), ["2023-03-16", "metadata"]),
        (
            "نشر: 24 شعبان 1444 هـ",
            says("2023-04-16"),
            ["2023-03-15/2023-03-17", "stated", "hijri-several-days", "statement-disagrees"],
        ),
    ],
)
def test_what_is_printed_is_held_against_what_is_stated(
    stamp: str, statements: list[Statement], understood: list[str | None]
) -> None:
    """EDTF, basis and questions; the witness that was heard is shown, and so is either side of a disagreement."""
    found = dating.published(page(stamp), [], None, statements)
    notes = [note.code for note in found.notes]
    assert found.value
    assert [found.value.edtf, found.value.basis, *notes] == understood
    assert found.value.as_printed == (stamp or None)
    assert set(notes) <= QUESTIONS.keys()
    told = {one.line.first for one in found.evidence}
    assert {one.line for one, _ in stated.dates(statements, "published")[:1]} <= told
    assert len(told) > 1 or "disagree" not in " ".join(notes)


@pytest.mark.parametrize(
    ("stamp", "statements", "agree", "disagree", "asked"),
    [
        ("Published 15 March 2023", says("2023-03-15", "2023-03-15"), [1, 11, 12], [], []),
        ("Published 15 March 2023", says("2023-03-15", "2023-03-20"), [1, 11], [12], ["statement-disagrees"]),
        ("Published 15 March 2023", says("2025-01-09", "2023-03-15"), [1, 12], [11], ["statement-disagrees"]),
        ("Published 15 March 2023", says("2025-01-09", "2025-01-09"), [1], [11, 12], ["statement-disagrees"]),
        ("Published 15 March", says("2023-03-15", "2022-03-15"), [1, 11], [12], ["statements-disagree"]),
        ("", says("2023-03-15", "2023-03-20", "2023-03-15"), [11, 13], [12], ["statements-disagree"]),
    ],
)
def test_every_statement_is_shown_on_its_side(
    stamp: str, statements: list[Statement], agree: list[int], disagree: list[int], asked: list[str]
) -> None:
    """The lines of what agrees with the date that was taken and of what does not; each other day is asked once."""
    found = dating.published(page(stamp), [], None, statements)
    sides = {
        side: [one.line.first for one in found.evidence if (one.shows in AGAINST) is side] for side in (False, True)
    }
    assert (sorted(sides[False]), sorted(sides[True])) == (agree, disagree)
    assert [note.code for note in found.notes] == asked


def test_an_update_may_be_stated_alone() -> None:
    found = dating.updated(page("Published 15 March 2023"), [], says("2023-03-16T10:00:00Z", field="updated"))
    assert found.value
    assert (found.value.edtf, found.value.basis, found.value.as_printed) == ("2023-03-16", "metadata", None)
    assert [one.words for one in found.evidence] == ["2023-03-16T10:00:00Z"]


def test_a_statement_of_another_field_dates_nothing() -> None:
    found = dating.published(page(""), [], None, says("2023-03-16", field="updated"))
    assert found.value and found.value.edtf is None


def test_the_best_witness_comes_first() -> None:
    statements = says("2023-03-16", "2023-03-17", "2023-03-18")[::-1]
    assert [one.by for one, _ in stated.dates(statements, "published")] == ["json-ld", "time", "opengraph"]


@pytest.mark.parametrize("year", ["1444", "1320"])
def test_an_incomplete_date_of_the_hijra_stays_as_printed(year: str) -> None:
    stamp = "نشر: 24 شعبان" if year == "1444" else f"نشر: 24 شعبان {year} هـ"
    found = dating.published(page(stamp), [], None)
    assert found.value
    assert (found.value.edtf, found.value.as_printed, found.value.calendar) == (None, stamp, "islamic")
    assert [note.code for note in found.notes] == ["date-unread"]


def test_a_month_of_one_calendar_is_not_completed_by_that_of_the_other() -> None:
    lines = [
        line(1, "نشر: 24 آب", "published", "date-label", "ar"),
        line(2, "صورة: الميناء في 24 شعبان 1444", "caption", "caption-label", "ar"),
    ]
    found = dating.published(lines, [], None)
    assert found.value and found.value.edtf == "XXXX-08-24"
