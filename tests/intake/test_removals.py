"""The role of a removed line is told by the reason alone, as intake gives the two together."""

from __future__ import annotations

from collections import Counter

from dossier.intake import Received, Stated, read
from dossier.intake.editor.reasons import LINES
from dossier.intake.lines.removals import ROLES, role_of
from dossier.intake.values import BODY, FIELDS
from tests.eval.cases import cases
from tests.intake.golden import ADDED, archive


def test_every_reason_of_the_table_is_one_of_intake() -> None:
    counts = Counter(reason for reasons in ROLES.values() for reason in reasons)
    assert counts.keys() <= LINES.keys()
    assert set(counts.values()) == {1}


def test_the_table_says_what_intake_says() -> None:
    found = {
        (line.reason, line.role)
        for case in cases("first")
        for line in read(case.received, Stated(ADDED), case.archive).lines
        if line.role not in BODY | FIELDS
    }
    assert len(found) > 30
    assert [(reason, role) for reason, role in found if role_of(reason) != role] == []


def test_a_press_release_s_contacts_are_an_address() -> None:
    text = "The quay opens\n\nThe quay opened on Monday. Two ships came.\n\nMedia contact\n\nAnn Miller\n"
    lines = read(Received("release.txt", text.encode()), Stated(ADDED), archive()).lines
    assert [(line.reason, line.role) for line in lines[2:]] == [("press-contact", role_of("press-contact"))] * 2


def test_a_reason_that_an_editor_made_up_tells_no_role() -> None:
    assert role_of("not-ours") == "removed"
