"""Each way to settle a decision: what an answer writes into the article, and what it leaves alone."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from dossier.archive import frontmatter, schema, store
from dossier.archive.accounting import unaccounted
from dossier.intake.editor.reasons import QUESTIONS
from dossier.intake.values import Note
from dossier.model import Alignment, FrontMatter
from dossier.submission import draft
from dossier.submission.answers import Answer
from dossier.submission.decisions import KINDS, Decision, Kind, decisions
from dossier.submission.draft import Draft
from dossier.submission.judging import faults
from dossier.submission.settling import Point, settle
from dossier.submission.ways import WAYS, Desk
from tests.archive.sites import SITES
from tests.intake.golden import CASES, FOLDER, archive, case

DESK = Desk(archive(), "en", date(2026, 11, 21), "as @me says")
SMALL = SITES / "small" / "content"
EVERY_DAY = {*KINDS["outlet"], *KINDS["date"], *KINDS["meeting"]}
ANSWERS: tuple[dict[Kind, str], ...] = (
    {
        **{"outlet": "SANA", "date": "2001", "meeting": "2024-07-moscow", "also": "yes", "title": "Another headline"},
        **{"translation": "yes", "original": "unknown", "address": "https://example.org/a", "captured": "2026-01-02"},
        **{"byline": "no", "pairs": "no", "flaw": "no", "left-out": "keep", "left-in": "remove", "reprint": "yes"},
    },
    {
        **{"outlet": "unknown", "date": "no", "meeting": "none", "also": "no", "title": "yes", "translation": "no"},
        **{"original": "none", "address": "https://example.org/a", "captured": "2026-01-02", "byline": "yes"},
        **{"pairs": "yes", "flaw": "yes", "left-out": "remove", "left-in": "keep", "reprint": "yes"},
    },
)


def _begun(name: str) -> tuple[Draft, list[Point]]:
    taken = case(name, Path("content/originals")).taken
    return draft.of(taken), [Point(at, decision) for at, decision in enumerate(decisions(taken), 1)]


def _answered(name: str, kind: Kind, said: str) -> FrontMatter:
    """The main version's fields, read from its file, after an answer to the one decision of this kind."""
    begun, points = _begun(name)
    (point,) = (point for point in points if point.decision.kind == kind)
    done, (settled,) = settle(begun, [point], [Answer(point.number, said, "me", True)], DESK)
    assert settled.settled, settled.why
    version = done.versions[0]
    return schema.read(FrontMatter, frontmatter.parse(done.text(version), version.path).node, version.path)


def _odd(name: str) -> bool:
    """Whether a golden case of intake asks more than nearly every text does."""
    notes = yaml.safe_load((FOLDER / name).read_text(encoding="utf-8"))["expect"].get("notes", ())
    return not name.startswith("five/") and not EVERY_DAY.issuperset(notes)


@pytest.mark.parametrize("name", [name for name in CASES if _odd(name)])
def test_whatever_is_settled_every_line_is_accounted_for_and_nothing_breaks(name: str) -> None:
    for given in ANSWERS:
        begun, points = _begun(name)
        if not begun.versions:
            continue
        answers = [Answer(point.number, given.get(point.decision.kind, ""), "me", True) for point in points]
        done, settled = settle(begun, points, answers, DESK)
        assert faults(done, DESK.archive, DESK.day) <= faults(begun, DESK.archive, DESK.day)
        assert unaccounted(done.versions, begun.taken.reading) == ()
        assert all(one.settled for one in settled if one.decision.kind not in ("editor", "date"))


@pytest.mark.parametrize(
    ("name", "kind", "said", "expected"),
    [
        ("invented/fr-translated-alone.yml", "translation", "oui", {"kind": "translation"}),
        ("invented/fr-translated-alone.yml", "translation", "non", {"kind": "original"}),
        ("invented/ar-fr-without-blank-lines.yml", "original", "français", {"kind": "translation"}),
        ("invented/ar-fr-without-blank-lines.yml", "original", "العربية", {"kind": "original"}),
        ("invented/ar-fr-without-blank-lines.yml", "original", "arabe", {"kind": "original"}),
        ("invented/en-letter.yml", "byline", "no", {"byline": None}),
        ("invented/ar-no-title.yml", "title", "وفد الزراعة يصل إلى دمشق", {"title": "وفد الزراعة يصل إلى دمشق"}),
    ],
)
def test_what_an_answer_writes(name: str, kind: Kind, said: str, expected: dict[str, Any]) -> None:
    front = _answered(name, kind, said)
    assert {field: getattr(front, field) for field in expected} == expected


def test_a_name_that_is_not_the_authors_is_listed_as_removed() -> None:
    assert [
        str(one.lines[0])
        for one in _answered("invented/en-letter.yml", "byline", "no").removed
        if one.reason == "left-out"
    ]


def test_lines_that_are_kept_are_brought_back() -> None:
    removed = _answered("invented/en-press-release.yml", "left-out", "keep").removed
    assert {one.reason: ",".join(map(str, one.lines)) for one in removed} == {
        "kicker": "1",
        "end-mark": "8",
        "after-end": "10,14",
        "address": "16",
        "kept": "12",
    }


@pytest.mark.parametrize(
    ("name", "kind"), [("invented/en-lines-under-text.yml", "left-in"), ("invented/en-press-release.yml", "left-out")]
)
def test_the_lines_that_are_shown_as_an_example_are_understood(name: str, kind: Kind) -> None:
    _, points = _begun(name)
    decision = next(point.decision for point in points if point.decision.kind == kind)
    shown = WAYS[kind].example(decision, DESK)
    assert shown.split(" ")[1].isdigit()
    assert _answered(name, kind, shown) != _begun(name)[0].versions[0].front


def test_a_date_without_its_year_settles_nothing() -> None:
    name = next(name for name in CASES if {"date", "outlet"} <= {one.decision.kind for one in _begun(name)[1]})
    begun, points = _begun(name)
    point = next(one for one in points if one.decision.kind == "date")
    done, (settled,) = settle(begun, [point], [Answer(point.number, "12 septembre", "me", True)], DESK)
    assert (done, settled.settled) == (begun, None)
    assert WAYS["date"].left("12 septembre", "fr") == "The year is missing: %(said)s"
    assert WAYS["date"].left("hier", "fr") == WAYS["date"].left("2024", "fr") == "Not understood: %(said)s"


@pytest.mark.parametrize("said", ["remove ٩-11", "remove lines 9, 10 and 11", "lignes 9-11", "الأسطر ٩ و10 و11"])
def test_only_the_lines_that_are_named_are_taken_out(said: str) -> None:
    removed = _answered("invented/en-lines-under-text.yml", "left-in", said).removed
    assert [(one.reason, ",".join(map(str, one.lines))) for one in removed] == [("left-out", "9-11")]


@pytest.mark.parametrize(
    ("name", "kind", "said"),
    [
        ("invented/en-lines-under-text.yml", "left-in", "remove 900"),
        ("invented/en-lines-under-text.yml", "left-in", "remove 1-900"),
        ("invented/en-press-release.yml", "left-out", "keep 1"),
    ],
)
def test_lines_that_are_not_meant_are_not_understood(name: str, kind: Kind, said: str) -> None:
    begun, points = _begun(name)
    point = next(point for point in points if point.decision.kind == kind)
    done, (settled,) = settle(begun, [point], [Answer(point.number, said, "me", True)], DESK)
    assert (settled.settled, done) == (None, begun)


def test_a_line_separator_inside_a_paragraph_moves_nothing() -> None:
    begun, points = _begun("invented/en-lines-under-text.yml")
    text = begun.text(begun.versions[0]).replace("The traders heard", "The\u2028traders\x85heard")
    odd = draft.with_body(begun, "en", text.rpartition("---\n\n")[2])
    point = next(point for point in points if point.decision.kind == "left-in")
    done = WAYS["left-in"].settle("remove 9", point.decision, odd, DESK)
    assert done and [block.anchor for block in done.versions[0].blocks] == ["l3", "l5", "l7", "l11"]


def test_a_sign_that_is_mistaken_is_withdrawn() -> None:
    begun, _ = _begun("invented/ar-cut-at-both-ends.yml")
    assert begun.versions[0].front.condition
    assert _answered("invented/ar-cut-at-both-ends.yml", "flaw", "no").condition == ()


def test_every_question_has_one_kind_and_every_kind_a_way() -> None:
    codes = [code for codes in KINDS.values() for code in codes]
    assert len({*codes}) == len(codes) and {*codes} <= {*QUESTIONS}
    assert {*WAYS} == {*KINDS, "also", "reprint"}


def _settled(kind: Kind, said: str, decision: Decision, begun: Draft) -> Draft:
    done = WAYS[kind].settle(said, decision, begun, Desk(store.load(SMALL).archive, "en", DESK.day, DESK.remark))
    assert done
    return done


def _stored(key: str) -> Draft:
    return draft.stored(store.held(SMALL, store.load(SMALL).archive.articles[key]))


def test_guessed_pairs_become_sure_or_are_dropped() -> None:
    guessed = (Alignment(lang="ar", pairs="l15=l7 l17=l9?"),)
    begun = draft.changed(_stored("s22qrv0n"), "en", "as @me says", alignment=guessed)
    for said, pairs in (("yes", "l15=l7 l17=l9"), ("no", "l15=l7")):
        done = _settled("pairs", said, Decision("pairs", (), ("en",)), begun)
        assert [one.pairs for one in done.version("en").front.alignment] == [pairs]


def test_another_meeting_is_added_to_those_it_reports_on() -> None:
    decision = Decision("also", (), ("en",), ("2031-06-qasr-nour",))
    assert _settled("also", "نعم", decision, _stored("wk3bbyd8")).versions[0].front.also_reports_on == (
        "2031-06-qasr-nour",
    )
    assert _settled("also", "no", decision, _stored("wk3bbyd8")) == _stored("wk3bbyd8")


def test_a_meeting_is_named_by_number_title_or_id() -> None:
    decision = Decision("meeting", (), ("en",), ("2031-06-qasr-nour",))
    title = "Visite de Marc Delorme à Qasr Nour, juin 2031"
    for said in ("1", "١", "2031-06-qasr-nour", title, f"{title} (20 juin 2031)", "yes"):
        done = _settled("meeting", said, decision, _stored("wk3bbyd8"))
        assert [*done.files] == ["meetings/2031-06-qasr-nour/wk3bbyd8.en.md"]
        assert done.versions[0].meeting == "2031-06-qasr-nour"


def test_an_outlet_is_named_by_number_name_or_id() -> None:
    decision = Decision("outlet", (Note("outlet-disagrees"),), ("en",), ("courrier-du-fleuve", "daily-tide"))
    for said in ("1", "courrier-du-fleuve", "COURRIER DU FLEUVE.", "لوكورييه دو فلوف"):
        assert _settled("outlet", said, decision, _stored("wk3bbyd8")).versions[0].front.outlet == "courrier-du-fleuve"


def test_a_date_that_is_proposed_is_taken_by_a_yes() -> None:
    decision = Decision("date", (Note("date-window", "2031-05-16/2031-05-18"),), ("en",))
    published = _settled("date", "yes", decision, _stored("wk3bbyd8")).versions[0].front.published
    assert (published.edtf, published.basis) == ("2031-05-16/2031-05-18", "inferred")


def test_a_date_that_the_printed_words_say_is_stated() -> None:
    published = (
        _settled("date", "15 May 2031", Decision("date", (), ("en",)), _stored("wk3bbyd8")).versions[0].front.published
    )
    assert (published.edtf, published.basis, published.as_printed) == ("2031-05-15", "stated", "15 May 2031")


def test_who_said_it_stands_behind_the_field() -> None:
    done = _settled("outlet", "daily-tide", Decision("outlet", (), ("en",)), _stored("wk3bbyd8"))
    assert "outlet: daily-tide  # as @me says\n" in done.text(done.versions[0])
