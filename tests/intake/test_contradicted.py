"""Which names that a page states for machines are others than those it prints."""

from __future__ import annotations

import pytest

from dossier.intake.contradicted import publishers, writers
from dossier.intake.naming.names import Known
from dossier.intake.values import Line, Statement, Stating
from dossier.model import Span
from tests.intake.golden import archive


def _stated(field: Stating, values: list[str]) -> list[Statement]:
    return [Statement(field, "meta", value, number) for number, value in enumerate(values, 2)]


@pytest.mark.parametrize(
    ("printed", "stated", "others"),
    [
        ("By Omar Said", ["Jane Roe"], ["Jane Roe"]),
        ("By Omar Said", ["Jane Roe", "Omar Said", "JANE ROE"], ["Jane Roe"]),
        ("By Omar Said and Jane Roe", ["Jane Roe"], []),
        ("By Omar Said", ["Omar Said, Jane Roe"], []),
        ("By O. Said", ["SAID Omar"], []),
        ("Par Élise Noël", ["Elise Noel"], []),
        ("بقلم: سامي حداد", ["Jane Roe"], []),
        ("بقلم: سامي حداد", ["ليلى منصور"], ["ليلى منصور"]),
        ("Иван Петров", ["Анна Смирнова"], ["Анна Смирнова"]),
        ("By our correspondent", ["Jane Roe"], []),
        ("By Omar Said", ["admin", "jane@harbour.example", "Reuters", "Staff Writer", "Harbour Post"], []),
    ],
)
def test_an_author_who_is_nobody_of_the_printed_byline(printed: str, stated: list[str], others: list[str]) -> None:
    statements = [*_stated("byline", stated), *_stated("outlet", ["The Harbour Post"])]
    line = Line(Span(1, 1), printed, role="byline")
    assert [one.value for one in writers(line, statements, Known(archive()))] == others


@pytest.mark.parametrize(
    ("stated", "found"),
    [
        (["Harbour Post", "River Times"], ["Harbour Post", "River Times"]),
        (["Harbour Post", "The Harbour Post Ltd", "harbourpost.example"], []),
        (["Radio of the Islands", "R.O.T.I.", "ROTI"], []),
        (["Harbour Post", "بريد الميناء"], []),
        (["Harbour Post"], []),
        ([], []),
    ],
)
def test_outlets_that_can_be_one_are_not_set_against_each_other(stated: list[str], found: list[str]) -> None:
    assert [one.value for one in publishers(_stated("outlet", stated))] == found
