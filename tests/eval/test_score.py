"""The scorer itself on small invented answers, and the form of every label."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from dossier.archive.collection import Archive
from dossier.dates import edtf
from dossier.intake import Proposal, Taken
from dossier.model import ArchiveFile, Block, FrontMatter, Person, PressDate, Version
from tests.eval.cases import PARTS, Case, cases
from tests.eval.score import FIELDS, Score, score

ARCHIVE = Archive(
    file=ArchiveFile(format="1", title={"en": "Archive"}),
    people={"ada-north": Person(name={"en": "Ada North"}), "max-south": Person(name={"en": "Max South"})},
)
LINES = ("Ada North opened the bridge on Monday.", "It had taken eleven years to build and two to paint.")


def labels(**changed: Any) -> dict[str, Any]:
    version = {"lang": "en", "title": "The bridge", "outlet": None, "published": "2031-05-07", "body": list(LINES)}
    given = {"versions": [version], "meeting": None, "also_reports_on": [], "people": ["ada-north"]}
    return given | changed


def taken(*lines: str, meeting: str | None = None, proposed: tuple[str, ...] = (), **fields: Any) -> Taken:
    given = {"id": "00000001", "lang": "en", "kind": "original", "title": "The bridge", "added": date(2031, 7, 1)}
    front = FrontMatter.model_validate(given | {"published": PressDate(edtf="2031-05-07")} | fields)
    blocks = tuple(Block("paragraph", line, line, at, f"l{at}") for at, line in enumerate(lines, 1))
    version = Version(front, blocks, "unassigned/00000001.en.md", meeting)
    return Taken("page.txt", (version,), proposals=tuple(Proposal(each, False, ()) for each in proposed))


def scored(found: Taken, **changed: Any) -> Score:
    return score(labels(**changed), found, ARCHIVE)


def counts(result: Score, measure: str) -> tuple[int, int, int]:
    """Right, found, wanted."""
    return result.right[measure], result.found[measure], result.wanted[measure]


def test_what_is_as_labelled_has_no_fault() -> None:
    result = scored(taken(*LINES))
    assert result.faults == []
    assert counts(result, "body") == (2, 2, 2)
    assert counts(result, "people") == (1, 1, 1)
    assert result.right == result.found == result.wanted


def test_a_lost_line_costs_recall() -> None:
    result = scored(taken(LINES[0]))
    assert counts(result, "body") == (1, 1, 2)
    assert result.faults == [f"body lost: {LINES[1]}"]


def test_a_line_too_many_costs_precision() -> None:
    result = scored(taken(*LINES, "Share this story"))
    assert counts(result, "body") == (2, 3, 2)
    assert result.faults == ["body has: Share this story"]


def test_a_line_is_as_often_right_as_it_is_labelled() -> None:
    assert counts(scored(taken(*LINES, LINES[1])), "body") == (2, 3, 2)


def test_a_line_without_its_dateline_is_nearly_the_same() -> None:
    assert counts(scored(taken(LINES[0], f"PORT ALMA - {LINES[1]}")), "body") == (2, 2, 2)


def test_half_a_line_is_not_nearly_the_same() -> None:
    assert counts(scored(taken(LINES[0], LINES[1][:26])), "body") == (1, 2, 2)


def test_a_standfirst_is_text_on_either_side() -> None:
    assert counts(scored(taken(LINES[1], standfirst=LINES[0])), "body") == (2, 2, 2)


def test_an_answer_that_is_accepted_too_is_right() -> None:
    published = {"published": None, "published_accepts": ["2031-05-07"]}
    version = labels()["versions"][0] | published
    assert counts(scored(taken(*LINES), versions=[version]), "published") == (1, 1, 1)
    assert counts(scored(taken(*LINES, published=PressDate(edtf="2031-05-08"))), "published") == (0, 1, 1)


def test_a_title_that_the_archive_supplies_is_none_of_the_page() -> None:
    version = labels()["versions"][0] | {"title": None}
    assert counts(scored(taken(*LINES, title="[Ada North opened …]"), versions=[version]), "title") == (1, 1, 1)


def test_a_version_in_another_language_loses_its_text() -> None:
    result = scored(taken(*LINES, lang="fr"))
    assert counts(result, "versions") == (0, 1, 1)
    assert counts(result, "body") == (0, 0, 2)


def test_a_proposed_meeting_is_found_and_not_filed() -> None:
    result = scored(taken(*LINES, proposed=("2031-05-port-alma",)), meeting="2031-05-port-alma")
    assert counts(result, "meeting") == (1, 1, 1)
    assert counts(result, "filed") == (0, 0, 0)


def test_filing_under_a_wrong_meeting_is_a_fault_where_there_is_none() -> None:
    result = scored(taken(*LINES, meeting="2031-05-port-alma"))
    assert counts(result, "filed") == counts(result, "no meeting") == (0, 1, 1)


def test_a_person_who_is_not_named_counts_against() -> None:
    result = scored(taken(*LINES, "Max South held the tape."), people=["ada-north"])
    assert counts(result, "people") == (1, 2, 1)
    assert "people wrong: max-south" in result.faults


@pytest.mark.parametrize("refused", [True, False])
def test_a_file_to_be_refused_has_that_one_answer(refused: bool) -> None:
    result = score({"refused": "furniture"}, Taken("page.txt") if refused else taken(*LINES), ARCHIVE)
    assert counts(result, "taken") == (int(refused), 1, 1)
    assert result.wanted.total() == 1


def test_refusing_an_article_loses_its_text() -> None:
    result = scored(Taken("page.txt"))
    assert counts(result, "taken") == (0, 1, 1)
    assert counts(result, "body") == (0, 0, 2)


# --- the labels ------------------------------------------------------------------------------------------------

KEYS = {"about", "file", "original", "refused", "versions", "meeting", "also_reports_on", "near_copy_of", "people"}
VERSION_KEYS = {"lang", "body", *FIELDS}


@pytest.mark.parametrize("part", PARTS)
def test_every_case_is_well_formed(part: str) -> None:
    assert [f"{case.name}: {fault}" for case in cases(part) for fault in faults(case)] == []


def faults(case: Case) -> Iterator[str]:
    """What README.md does not allow in the labels of a case; no word of its texts is repeated."""
    yield from unknown(case.labels, KEYS)
    if "refused" in case.labels:
        if case.labels["refused"] not in ("language", "furniture", "empty", "binary"):
            yield "refused for no reason that is known"
        return
    for key in {"versions", "meeting", "also_reports_on", "people"} - set(case.labels):
        yield f"{key} missing"
    for version in case.labels.get("versions", ()):
        yield from faults_of_version(version, case.archive)
    yield from faults_of_references(case)


def faults_of_version(version: dict[str, Any], archive: Archive) -> Iterator[str]:
    yield from unknown(version, VERSION_KEYS)
    for key in {"lang", "outlet", "published", "body"} - set(version):
        yield f"{key} missing"
    if not all(isinstance(text, str) and text.strip() for text in version.get("body", ())):
        yield "body has an entry that is no text"
    if version.get("outlet") not in {None, *archive.outlets}:
        yield "an outlet that the archive does not hold"
    for name in ("published", "updated"):
        for value in (version.get(name), *version.get(f"{name}_accepts", ())):
            if value is not None and not is_date(value):
                yield f"{name} is no date"


def is_date(value: object) -> bool:
    try:
        return isinstance(value, str) and bool(edtf.parse(value))
    except ValueError:
        return False


def faults_of_references(case: Case) -> Iterator[str]:
    given, archive = case.labels, case.archive
    meetings = [given.get("meeting"), *given.get("meeting_accepts", ()), *given.get("also_reports_on", ())]
    if not {each for each in meetings if each} <= set(archive.meetings):
        yield "a meeting that the archive does not hold"
    if not {*given.get("people", ()), *given.get("people_accepts", ())} <= set(archive.people):
        yield "a person whom the archive does not hold"
    if given.get("near_copy_of") not in {None, *archive.articles}:
        yield "a copy of an article that the archive does not hold"


def unknown(given: Any, known: set[str]) -> Iterator[str]:
    """Keys beside those of README.md; `…_accepts` goes with each of them."""
    yield from (f"unknown key {key}" for key in given if key.removesuffix("_accepts") not in known)
