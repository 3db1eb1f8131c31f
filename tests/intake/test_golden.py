"""Every golden case: what is understood, and that nothing of the original is lost or altered."""

from __future__ import annotations

from pathlib import Path

import pytest

from dossier.archive.accounting import unaccounted
from dossier.intake.formats import reading
from tests.intake.golden import CASES, Case, case, understood


@pytest.fixture(params=CASES)
def golden(request: pytest.FixtureRequest, originals: Path) -> Case:
    return case(request.param, originals)


def test_it_is_understood_as_the_case_says(golden: Case) -> None:
    assert understood(golden.taken) == golden.expected


def test_every_line_is_in_a_text_or_a_field_or_removed_with_a_reason(golden: Case) -> None:
    versions = golden.taken.versions
    assert bool(versions) != bool(golden.taken.problems)
    if versions:
        lines = reading(golden.received).lines
        assert unaccounted(versions, lines) == ()


def test_evidence_quotes_the_line_it_names(golden: Case) -> None:
    for version in golden.taken.versions:
        lines = reading(golden.received).lines
        for evidence in version.front.evidence:
            assert evidence.words in evidence.line.cut(lines)


def test_a_reason_is_given_for_every_line(golden: Case) -> None:
    for line in golden.taken.lines:
        assert line.role and line.reason, line
