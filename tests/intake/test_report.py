"""What an editor, or a tool, is told after adding: in which order, with which colours, as which document."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

import dossier
from dossier.cli import cli
from dossier.commands import speaking
from dossier.intake import Note, Proposal, Taken
from dossier.intake.adding import Added, without_page_folders
from dossier.intake.editor.document import result
from dossier.intake.editor.paper import Paper
from dossier.intake.editor.reasons import QUESTIONS
from dossier.intake.editor.refusals import PROBLEMS
from dossier.intake.editor.report import report as reported
from dossier.intake.editor.voice import Voice
from dossier.intake.values import Candidate, Difference
from dossier.locale.catalogue import Catalogue, catalogue
from dossier.model import FrontMatter
from dossier.problems import Problem
from dossier.problems.formats import number
from tests.intake.desk import ARTICLE, Run, received, snapshot

PLAIN = Paper()


def report(taken: Taken, paper: Paper = PLAIN) -> str:
    return reported(taken, catalogue("en"), paper)


def test_a_document_for_tools_says_it_all(tmp_path: Path, content: Path, run: Run) -> None:
    result = run("add", "--json", received(tmp_path, "letters.txt"), received(tmp_path, "empty.txt", ""))
    told = json.loads(result.stdout)
    letters, empty = told["originals"]
    assert (told["format"], letters["result"], empty["result"]) == (1, "added", "failed")
    assert set(letters) >= {
        "name", "result", "known", "problems", "versions", "files", "notes", "candidates", "proposals", "differences",
    }  # fmt: skip
    assert [problem["code"] for problem in empty["problems"]] == ["empty"]
    (version,) = letters["versions"]
    assert set(version) == {"path", "meeting", "fields", "blocks", "open_questions"}
    assert set(version["fields"]) == set(FrontMatter.model_fields)
    assert set(letters["files"]) <= set(snapshot(content))
    assert {"code": "no-date", "asks": True, "says": QUESTIONS["no-date"], "words": "", "line": 0} in letters["notes"]
    assert "1 added, 0 known already, 1 not added" in result.stderr


def test_the_folder_that_a_browser_saves_beside_a_page_is_passed_over(tmp_path: Path) -> None:
    for name in ("visit_files", "visite_fichiers", "old_files", "visit"):
        (tmp_path / name).mkdir()
    given = [tmp_path / name for name in ("visit.html", "visit_files", "visite.htm", "visite_fichiers", "old_files")]
    assert without_page_folders(given) == (given[0], given[2], given[4])


def test_questions_stand_above_what_was_understood(tmp_path: Path, run: Run) -> None:
    output = run("add", received(tmp_path, "letters.txt"), "--dry-run").output
    assert output.index("open: Which outlet") < output.index("open: When was") < output.index("title:")


def test_on_a_terminal_words_from_right_to_left_are_isolated_and_headed_in_bold() -> None:
    taken = Taken("مقال.txt", notes=(Note("date-seen", "15 آذار", 3),))
    plain, shown = report(taken), report(taken, Paper(colour=True, orders=True))
    assert not re.search("[\u2068\u2069\x1b]", plain)
    assert "“\u206815 آذار\u2069”" in shown and "\x1b[1m\u2068مقال.txt\u2069" in shown
    assert re.sub("[\u2068\u2069]|\x1b\\[[0-9;]*m", "", shown) == plain


def test_colours_are_for_a_terminal_that_wants_them(
    tmp_path: Path, content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def shown() -> str:
        given = ["add", "--dry-run", str(received(tmp_path, "letters.txt")), "--content", str(content)]
        return CliRunner().invoke(cli, given, color=True).output

    monkeypatch.delenv("NO_COLOR", raising=False)
    assert "\x1b[" not in shown()
    monkeypatch.setattr(speaking, "is_terminal", lambda stream: True)
    assert "\x1b[1m" in shown()
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in shown()


def test_a_bar_shows_how_far_many_files_are_and_reports_follow(
    tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [
        received(tmp_path, f"{number}.txt", f"{ARTICLE}\nNumber {number} came. So it was.\n") for number in range(10)
    ]
    quiet = run("add", "--dry-run", *files)
    monkeypatch.setattr(speaking, "is_terminal", lambda stream: stream is sys.stderr)
    shown = run("add", "--dry-run", *files)
    assert ("reading" in quiet.stderr, "reading" in shown.stderr) == (False, True)
    assert shown.stdout == quiet.stdout


def test_one_of_many_is_told_in_brief(tmp_path: Path, run: Run) -> None:
    files = [received(tmp_path, f"{number}.txt", f"{ARTICLE}\nNumber {number} came.\n") for number in range(10)]
    for given, told in ((files, 10), (files[:9], 0)):
        output = run("add", "--dry-run", *given).stdout
        assert output.count("open: Which outlet") == len(given)
        assert output.count(".en.md: The lighthouse keeper") == told
        assert ("kind of text:" in output) is not bool(told)


def test_names_that_may_be_people_are_listed() -> None:
    found = (Candidate("candidate-title", "Ada Quill", 3, (3, 8)), Candidate("candidate-again", "Bo Reed", 5, (5,)))
    told = report(Taken("case.txt", candidates=found)).splitlines()
    assert told[1:] == ["  Names that the archive does not know: Ada Quill (lines 3, 8), Bo Reed (line 5)"]


def test_a_meeting_is_proposed_with_what_is_missing() -> None:
    why, missing = Note("meeting-place", "kremlin"), Note("meeting-people", "ada-quill")
    proposal = Proposal("2024-07-moscow", False, (why,), 0.4, (missing,), also=True)
    told = report(Taken("case.txt", proposals=(proposal,))).splitlines()
    assert told[1] == "  Perhaps it reports on this meeting too: 2024-07-moscow (40%)"
    assert told[2].strip().endswith("(kremlin)")
    assert told[3].strip().startswith("What is missing to be sure: ") and told[3].endswith("(ada-quill)")


def test_proposals_for_which_little_speaks_are_one_line_of_names() -> None:
    why = (Note("meeting-people", "ada-quill"),)
    weak = [Proposal(key, False, why, 0.1, why) for key in ("2024-07-moscow", "2024-08-sochi")]
    told = report(Taken("case.txt", proposals=(Proposal("2024-06-tver", False, why, 0.4), *weak))).splitlines()
    assert told[1] == "  Perhaps it reports on this meeting: 2024-06-tver (40%)"
    assert told[3:] == ["  Little speaks for: 2024-07-moscow (10%), 2024-08-sochi (10%)"]
    also = report(Taken("case.txt", proposals=(Proposal("2024-06-tver", False, why, 0.1, also=True),)))
    assert "Perhaps it reports on this meeting too: 2024-06-tver (10%)\n" in also


def test_one_is_not_said_as_many() -> None:
    assert (number(0, "error"), number(1, "block"), number(2, "warning")) == (
        "0 errors",
        "1 block",
        "2 warnings",
    )


def test_a_warning_is_shown_and_is_no_failure() -> None:
    near = Problem("case.txt", 0, 0, "near", "nearly the same text as another", severity="warning")
    taken = Taken("case.txt", problems=(near,))
    assert "warning: nearly the same text as another" in report(taken)
    assert result(Added(taken)) == "added"


def test_the_editor_is_told_in_the_locale_and_tools_in_codes(tmp_path: Path, run: Run) -> None:
    letters, empty = received(tmp_path, "letters.txt"), received(tmp_path, "empty.txt", "")
    told = run("add", "--dry-run", "--locale", "fr", letters, empty).stdout
    french = catalogue("fr")
    for said in (french.gettext(QUESTIONS["no-outlet"]), french.gettext(QUESTIONS["no-date"])):
        assert said in told
    assert f"titre{french.pgettext('between a label and what it says', ': ')}" in told
    in_french, in_english = (
        run("add", "--dry-run", "--json", "--locale", locale, letters, empty).stdout for locale in ("fr", "en")
    )
    assert in_french == in_english


def test_the_locale_of_a_session_is_set_once_and_an_option_outweighs_it(
    tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    letters = received(tmp_path, "letters.txt")
    monkeypatch.setenv("DOSSIER_LOCALE", "ar")
    arabic, english = (catalogue(locale).gettext(QUESTIONS["no-outlet"]) for locale in ("ar", "en"))
    assert arabic in run("add", "--dry-run", letters).stdout
    assert english in run("add", "--dry-run", "--locale", "en", letters).stdout
    assert "فقرة" in run("explain", letters).stdout
    monkeypatch.setenv("DOSSIER_LOCALE", "xx")
    assert run("add", "--dry-run", letters).exit_code == 2


def test_a_problem_is_said_by_its_code_in_another_language_and_exactly_below(monkeypatch: pytest.MonkeyPatch) -> None:
    empty = Problem("case.txt", 0, 0, "empty", "there is nothing in the file", "copy the text into it")
    odd = Problem("case.txt", 0, 0, "odd", "it is odd")
    said = {PROBLEMS["empty"]: "Le fichier est vide.", "error": "erreur"}
    monkeypatch.setattr(Catalogue, "gettext", lambda _, message: said.get(message, message))
    assert list(Voice(catalogue("fr"), PLAIN).problem(empty)) == [
        "erreur\u00a0: Le fichier est vide.",
        "  there is nothing in the file (copy the text into it)",
    ]
    assert list(Voice(catalogue("fr"), PLAIN).problem(odd)) == ["erreur\u00a0: it is odd"]
    monkeypatch.undo()
    assert list(Voice(catalogue("en"), PLAIN).problem(empty)) == [
        "error: there is nothing in the file (copy the text into it)"
    ]


def test_every_problem_of_intake_has_a_sentence() -> None:
    files = (Path(dossier.__file__).parent / "intake").rglob("*.py")
    calls = "".join(path.read_text("utf-8") for path in files)
    codes = re.findall(r"Problem\([\w.() ]+, (?:0|number|line), [^,]+, \"([a-z-]+)\"", calls)
    codes += re.findall(r"_?refused\([\w.]*name, \"([a-z-]+)\"", calls)
    assert len(codes) > 20 and set(codes) - PROBLEMS.keys() == set()


def test_two_lines_that_differ_far_in_are_shown_from_where_they_do() -> None:
    long = "The ministers of the two banks spoke of the river for hours, of the dam, of the ferries and of the price of"
    now, today = (f"A first paragraph.\n\n{long} {word}.\n\nThe last.\n" for word in ("wheat", "flour"))
    difference = Difference("unassigned/a.en.md", "body", now, today, False)
    told = report(Taken("a.txt", known="unassigned/a.en.md", differences=(difference,)))
    assert "- …wheat." in told and "+ …flour." in told
    assert "ferries" not in told
