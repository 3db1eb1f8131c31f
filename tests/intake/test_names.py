"""What intake asks of the names that an archive knows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dossier.intake import Received, Stated, read
from dossier.intake.naming.names import Known
from dossier.model import Office, Person
from tests.intake.golden import ADDED, archive

OFFICE = Office(title={"en": "Mayor of Damascus"}, variants={"ar": ("محافظ دمشق",)}, held="2020-01-01/2024-01-01")
ARCHIVE = replace(archive(), people={"ann-lee": Person(name={"en": "Ann Lee"}, offices=(OFFICE,))})
KNOWN = Known(ARCHIVE)


@pytest.mark.parametrize(
    ("published", "people"),
    [
        ("2022-03-15", {"ann-lee"}),
        ("2022", {"ann-lee"}),
        ("2025-03-15", set()),
        ("2022-03-15/..", set()),
        (None, set()),
    ],
)
def test_people_are_known_by_their_office_if_the_date_is_known(published: str | None, people: set[str]) -> None:
    assert KNOWN.people("قال محافظ دمشق إن الجسر مفتوح", published) == people


def test_people_are_known_by_name_whatever_the_date() -> None:
    assert KNOWN.people("It was Ann Lee.") == KNOWN.people("It was Ann Lee.", "1999") == {"ann-lee"}


def test_mentions_are_those_of_all_kinds() -> None:
    found = KNOWN.mentions("The Mayor of Damascus told Reuters in Moscow.", "2022-03-15")
    assert {one.key for one in found} == {"ann-lee", "damascus", "reuters", "moscow"}


def test_the_names_an_archive_does_not_know_come_with_an_original() -> None:
    text = "A long talk in the town hall\n\nAnn Lee met Foreign Minister Otto Keller in Damascus on Monday evening.\n"
    taken = read(Received("a.txt", text.encode()), Stated(ADDED), ARCHIVE)
    assert [(note.code, note.words, note.line) for note in taken.candidates] == [("candidate-title", "Otto Keller", 3)]
