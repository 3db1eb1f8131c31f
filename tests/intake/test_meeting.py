"""Which meeting an article reports on: by cases, on many similar meetings, and for the originals without a date."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from dossier.archive import store
from dossier.archive.collection import Archive
from dossier.intake import Note, Received, Stated, read
from dossier.intake.editor.reasons import NOTES
from dossier.intake.meetings import meeting
from dossier.intake.meetings.timetable import AFTER, EVE
from dossier.intake.meetings.weighing import weigh
from dossier.intake.naming.names import Known
from dossier.intake.take import take
from tests.intake import similar
from tests.intake.golden import ADDED
from tests.intake.meetings import CASES, archive, understood

CONTENT = Path(__file__).parent.parent.parent / "content"


@pytest.fixture(scope="module")
def papers() -> Archive:
    return archive()


@pytest.fixture(scope="module")
def own() -> Archive:
    return store.load(CONTENT).archive


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_golden_case(case: dict[str, Any], papers: Archive) -> None:
    taken = read(Received("case.txt", case["text"].encode()), Stated(ADDED), papers)
    assert understood(taken) == case["expect"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_every_note_has_its_sentence_and_quotes_the_text(case: dict[str, Any], papers: Archive) -> None:
    lines = case["text"].split("\n")
    for proposal in read(Received("case.txt", case["text"].encode()), Stated(ADDED), papers).proposals:
        for note in (*proposal.why, *proposal.missing):
            assert note.code in NOTES
            assert not note.line or note.words in lines[note.line - 1]
        assert bool(proposal.missing) != proposal.certain
        assert proposal.confidence >= 0.75 or not proposal.certain


@pytest.mark.parametrize("key", ["87eskwgv", "8dm93d3r"])
def test_an_original_without_a_date_goes_to_its_meeting_by_its_words(key: str, own: Archive) -> None:
    """It is read again as if the archive did not hold it: no date, the people and place of both meetings."""
    article = own.articles[key]
    original = article.main.front.original
    assert original is not None
    others = replace(own, articles={other: one for other, one in own.articles.items() if other != key})
    taken = read(
        Received(original.file[9:], (CONTENT / "originals" / original.file).read_bytes()), Stated(ADDED), others
    )
    assert [(one.meeting, one.certain) for one in taken.proposals] == [("2023-03-moscow", True)]
    codes = {note.code for note in taken.proposals[0].why}
    assert "meeting-fact" in codes and "meeting-date" not in codes
    (version,) = taken.versions
    assert (version.front.published.edtf, version.front.published.basis) == (None, "unknown")
    assert Note("date-window", "2023-03-15/2023-03-31") in taken.notes


def test_the_meeting_that_the_editor_states_tells_when_an_undated_article_may_be_from(papers: Archive) -> None:
    case = next(case for case in CASES if "one sentence" in case["name"])
    stated = Stated(ADDED, meeting="2031-03-harbour")
    taken = read(Received("case.txt", case["text"].encode()), stated, papers)
    assert taken.proposals == ()
    assert taken.versions[0].front.published.edtf is None
    assert Note("date-window", "2031-03-05/2031-03-20") in taken.notes


@pytest.mark.parametrize("seed", [1, 4])
def test_none_of_many_similar_meetings_gets_an_article_that_is_not_its_own(seed: int) -> None:
    """Some 60 meetings of the same people, days apart, one in seven of them unknown to the archive."""
    rng = random.Random(seed)
    events = similar.events(60, rng)
    found = Counter(_outcomes(events, list(similar.reports(events, 150, rng))))
    assert found["wrong"] == 0
    assert found["right"] >= 60
    assert found["right"] + found["proposed"] >= 90


def _outcomes(events: list[similar.Event], reports: list[similar.Report]) -> Iterator[str]:
    """What becomes of each report, all added in one call."""
    grown = similar.archive(events)
    known = Known(grown)
    for number, report in enumerate(reports):
        taken = take(Received(f"{number}.txt", report.text.encode()), Stated(ADDED), grown, known)
        filed = taken.versions[0].meeting
        if filed:
            yield "right" if filed == report.meeting else "wrong"
        else:
            yield "proposed" if report.meeting in [one.meeting for one in taken.proposals] else "open"
        grown = grown.with_versions(taken.versions)


def test_an_article_is_weighed_against_few_of_many_meetings(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = random.Random(3)
    events = similar.events(500, rng)
    found, asked = similar.archive(events), Counter[str]()

    def counted(key: str, *rest: Any) -> Any:
        asked[key] += 1
        return weigh(key, *rest)

    monkeypatch.setattr(meeting, "weigh", counted)
    known = Known(found)
    for report in similar.reports(events, 40, rng):
        take(Received("report.txt", report.text.encode()), Stated(ADDED), found, known)
    assert 0 < asked.total() < 40 * 4


def test_a_meeting_is_looked_up_by_the_days_of_its_reports(papers: Archive) -> None:
    table = Known(papers).timetable
    (span,) = table.spans("2031-03-harbour")
    first, last = span
    assert table.held_on(first) == {"2031-03-harbour"}
    assert table.reported_on(first - EVE) == table.reported_on(last + AFTER) == {"2031-03-harbour"}
    assert table.reported_on(last + AFTER + EVE) == frozenset()
    assert "2031-06-first" in table.with_people(["lina-haddad", "marc-delorme"], 2)
    assert table.with_people(["lina-haddad"], 2) == frozenset()


def test_a_day_without_its_year_that_is_another_day_speaks_against(own: Archive) -> None:
    """The text of an article on July 2024, under a day in March, is not filed by its words alone."""
    (original,) = (CONTENT / "originals").glob("37c95145-000*.txt")
    text = original.read_text("utf-8").split("\n")
    arabic = "\n".join(line for line in text[37:] if "تموز" not in line)
    known = own.articles["yjc369ha"]
    assert known.main.meeting == "2024-07-moscow"
    filed = [
        read(Received("a.txt", arabic.replace("\n", f"\n\n{day}\n", 1).encode()), Stated(ADDED), own)
        .versions[0]
        .meeting
        for day in ("", "الأربعاء 15 آذار")
    ]
    assert filed == ["2024-07-moscow", None]


PRINTED = """Мост через реку

{day}

В здании «Старая мельница» в Порт-Альме Лина Хаддад и Марк Делорм во вторник говорили о мосте, который не достроили.

Инженеры обоих берегов считают, что опоры простоят ещё зиму, а весной их придётся менять одну за другой.

На берегу этому не верят: там помнят прошлый ледоход, после которого чинили не мост, а только отчёты о нём.
"""
DATED = PRINTED.format(day="25 марта 2031")
UNDATED = PRINTED.format(day="")


@pytest.mark.parametrize("order", [(DATED, UNDATED), (UNDATED, DATED)])
def test_what_rules_alone_have_filed_draws_no_other_after_it_in_any_order(
    order: tuple[str, str], papers: Archive
) -> None:
    """A dated text is filed by its days; the same text without a date is the editor's to file, first or last."""
    filed = {}
    for text in order:
        taken = read(Received("case.txt", text.encode()), Stated(ADDED), papers)
        filed[text] = taken.versions[0].meeting
        papers = papers.with_versions(taken.versions)
    assert filed == {DATED: "2031-03-mill", UNDATED: None}


@pytest.mark.parametrize("vouched", ["stated", "evidence taken out"])
def test_what_an_editor_has_filed_draws_the_same_text_after_it(vouched: str, papers: Archive) -> None:
    stated = Stated(ADDED, meeting="2031-03-mill" if vouched == "stated" else None)
    versions = read(Received("case.txt", DATED.encode()), stated, papers).versions
    if vouched != "stated":
        assert "meeting" in {one.field for one in versions[0].front.evidence}
        versions = tuple(replace(one, front=one.front.model_copy(update={"evidence": ()})) for one in versions)
    taken = read(Received("case.txt", UNDATED.encode()), Stated(ADDED), papers.with_versions(versions))
    assert taken.versions[0].meeting == "2031-03-mill"


def test_what_shows_a_second_meeting_is_kept_in_front_matter(papers: Archive) -> None:
    case = next(case for case in CASES if case["name"].startswith("ar, on two meetings"))
    (version,) = read(Received("case.txt", case["text"].encode()), Stated(ADDED), papers).versions
    shown = [one.words for one in version.front.evidence if one.field == "also_reports_on"]
    assert shown == ["4 مارس 2031", "سد تل عمار", "بيت الميناء"]
