"""An office between two holders: the editor is told where it stands and who may be meant, and nobody is named by it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dossier.intake import Received, Stated, Taken, read
from dossier.intake.adding import Added
from dossier.intake.editor.document import document
from dossier.intake.editor.paper import Paper
from dossier.intake.editor.report import report
from dossier.intake.values import Note
from dossier.locale.catalogue import catalogue
from tests.archive.test_offices import PEOPLE
from tests.intake.golden import ADDED, archive

TEXT = """استقبال وفد في العاصمة

تاريخ النشر: {date}

قال الرئيس النورلندي إن العلاقات بين البلدين تتطور. وأضاف أن التعاون مستمر في كل المجالات.

وشكر الرئيس النورلندي ضيوفه على الزيارة، وقال إن أبواب بلاده مفتوحة لهم.
"""


def taken(day: str) -> Taken:
    known = replace(archive(), people=PEOPLE)
    return read(Received("visit.txt", TEXT.format(date=day).encode()), Stated(ADDED), known)


def test_an_office_between_two_holders_is_noted_once_with_both() -> None:
    found = taken("أيار 2018")
    note = Note("office-unclear", "الرئيس النورلندي", 5, names=("new-president", "old-president"))
    assert [one for one in found.notes if one.code == "office-unclear"] == [note]
    said = report(found, catalogue("en"), Paper())
    assert "(line 5: “الرئيس النورلندي”: new-president, old-president)" in said
    (told,) = document([Added(found)])["originals"]
    assert [one["names"] for one in told["notes"] if "names" in one] == [["new-president", "old-president"]]


@pytest.mark.parametrize("day", ["8 أيار 2018", "أيار 2017"])
def test_a_date_in_one_tenure_leaves_nothing_to_say(day: str) -> None:
    assert "office-unclear" not in {one.code for one in taken(day).notes}
