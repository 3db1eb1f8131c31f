"""Two versions in one file that were printed weeks apart are asked about, with both dates."""

from __future__ import annotations

import pytest

from dossier.intake import Note, Received, Stated, read
from tests.intake.golden import ADDED, archive

TEXT = """Мост через залив открыт для движения

{first}

Мост через залив открыли в воскресенье утром. Ленту разрезал самый старый рыбак города.

Паром сделал последний рейс вечером. На борту были все, кто мог ходить.

Le port manque de bras cet été

{second}

Le port de la ville manque de bras. Les patrons cherchent des marins dans les villages de la côte.

Les salaires ont doublé en un an. Personne ne sait combien de temps cela durera.
"""


@pytest.mark.parametrize(
    ("second", "asked"),
    [
        ("16 mars 2023", (Note("versions-apart", "17 февраля 2022", 3), Note("versions-apart", "16 mars 2023", 11))),
        ("19 février 2022", ()),
        ("", ()),
    ],
)
def test_versions_dated_weeks_apart_are_asked_about(second: str, asked: tuple[Note, ...]) -> None:
    text = TEXT.format(first="17 февраля 2022", second=second)
    taken = read(Received("two.txt", text.encode()), Stated(ADDED), archive())
    assert len(taken.versions) == 2
    assert tuple(note for note in taken.notes if note.code == "versions-apart") == asked
