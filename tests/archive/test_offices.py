"""Offices: golden cases, and the days from which a version may be."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dossier.archive.collection import Archive, articles
from dossier.archive.naming import Naming
from dossier.archive.offices import days
from dossier.dates import edtf
from dossier.model import ArchiveFile, Block, Body, FrontMatter, Meeting, Person, Version
from dossier.text.words import split

GOLDEN = yaml.safe_load((Path(__file__).parents[1] / "golden" / "archive" / "offices.yaml").read_text("utf-8"))
PEOPLE = {key: Person.model_validate(entry) for key, entry in GOLDEN["people"].items()}
BODIES = {f"body-{at}": Body(kind="agency", name={"en": form}) for at, form in enumerate(GOLDEN["blocking"])}
NAMING = Naming({"people": PEOPLE, "bodies": BODIES, "places": {}, "outlets": {}})
PIECES = st.sampled_from(
    [case["text"] for case in GOLDEN["cases"]] + ["Adam Vell", "Vell", "السابق", "former", " ", ". "]
)


def people(text: str, on: str | None) -> list[list[str]]:
    (found,) = NAMING.mentions("people", [split(text)], edtf.days(on))
    return [[one.key, one.words] for one in found]


@pytest.mark.parametrize("case", GOLDEN["cases"], ids=lambda case: f"{case['text']} @ {case['when']}")
def test_offices_stand_for_their_holder_on_the_day(case: dict[str, Any]) -> None:
    assert people(case["text"], case["when"]) == case["found"]


@pytest.mark.parametrize("case", GOLDEN["unclear"], ids=lambda case: f"{case['text']} @ {case['when']}")
def test_an_office_that_may_have_changed_hands_names_all_who_may_have_held_it(case: dict[str, Any]) -> None:
    found = NAMING.unclear(split(case["text"]), edtf.days(case["when"]))
    assert [[one.words, list(one.people)] for one in found] == case["found"]
    assert not case["found"] or people(case["text"], case["when"]) == []


@given(st.lists(PIECES, max_size=6).map(" ".join), st.dates(date(2000, 1, 1), date(2026, 1, 1)))
def test_people_named_by_name_and_by_office_do_not_overlap(text: str, day: date) -> None:
    (found,) = NAMING.mentions("people", [split(text)], (day, day))
    last = 0
    for one in found:
        assert last <= one.start < one.end <= len(text)
        assert text[one.start : one.end] == one.words
        last = one.end


@given(st.dates(date(2000, 1, 1), date(2026, 1, 1)))
def test_no_day_has_two_presidents(day: date) -> None:
    found = people("the Norlandic president", day.isoformat())
    old, new = date(2010, 5, 7) < day < date(2018, 5, 7), day > date(2018, 5, 7)
    assert [key for key, _ in found] == ["old-president"] * old + ["new-president"] * new


MEETINGS = {
    "one-day": Meeting.model_validate({"kind": "meeting", "title": {}, "dates": [{"edtf": "2016-02-03"}]}),
    "disputed": Meeting.model_validate(
        {"kind": "meeting", "title": {}, "dates": [{"edtf": "2016-02-03"}, {"edtf": "2016-02-01"}]}
    ),
    "recurring": Meeting.model_validate({"kind": "meeting", "title": {}, "dates": [{"edtf": "XXXX-02-03"}]}),
}


def version(published: str | None, meeting: str | None, text: str = "") -> Version:
    front = FrontMatter.model_validate(
        {"id": "00000001", "lang": "en", "kind": "unknown", "title": "T", "added": date(2031, 7, 1)}
        | {"published": {"edtf": published}}
    )
    return Version(front, (Block("paragraph", text, text, 9, "p1"),), "00000001.en.md", meeting)


@pytest.mark.parametrize(
    ("published", "meeting", "first", "last"),
    [
        ("2016-02-04", "one-day", "2016-02-04", "2016-02-04"),
        ("2016-02", None, "2016-02-01", "2016-02-29"),
        ("2016-02-04/..", "one-day", "2016-02-03", "2016-02-03"),
        (None, "one-day", "2016-02-03", "2016-02-03"),
        (None, "disputed", "2016-02-01", "2016-02-03"),
    ],
)
def test_a_version_is_from_its_date_or_else_from_its_meeting(
    published: str | None, meeting: str | None, first: str, last: str
) -> None:
    assert days(version(published, meeting), MEETINGS) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    ("published", "meeting"),
    [(None, None), ("2016-02-04/..", None), ("XXXX-02-04", None), (None, "recurring"), (None, "never")],
)
def test_else_its_days_are_not_known(published: str | None, meeting: str | None) -> None:
    assert days(version(published, meeting), MEETINGS) is None


def test_an_archive_lists_the_versions_that_name_people_by_their_office() -> None:
    dated, undated = (
        version("2016-02-04", None, "The Norlandic president spoke."),
        version(None, None, "Adam Vell spoke."),
    )
    archive = Archive(file=ArchiveFile(format="1", title={}), articles=articles([dated]), people=PEOPLE)
    assert archive.mentions("people", "old-president") == (dated,)
    assert archive.named("people", dated) == {"old-president"}
    assert archive.named("people", undated) == {"old-president"}
    assert archive.named("people", version("2019-01-01", None, "The Norlandic president spoke.")) == {"new-president"}
    assert archive.with_versions([undated]).mentions("people", "old-president") == (dated, undated)
