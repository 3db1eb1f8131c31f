"""The inbox as the site reads it: unreviewed versions, open questions in words, problems with their files."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

from click.testing import CliRunner

from dossier.cli import cli
from dossier.intake import Received, Stated, read, read_inbox
from dossier.intake.editor.paper import Paper
from dossier.intake.editor.reasons import QUESTIONS
from dossier.intake.editor.report import report
from dossier.locale.catalogue import catalogue
from dossier.site import source
from tests.intake.golden import ADDED, FOLDER, archive
from tests.intake.test_holding import NAMING

TEXT = (
    "Assad visits Moscow\n\n15 March 2023\n\nPutin received Assad in Moscow on Wednesday. They spoke for three hours.\n"
)


def test_an_unreviewed_version_is_in_no_meeting_and_asks_for_it() -> None:
    (version,), problems = read_inbox([Received("visit.txt", TEXT.encode())], archive(), ADDED)
    assert problems == ()
    assert (version.unreviewed, version.meeting, version.path) == (True, None, "inbox/visit.txt")
    assert QUESTIONS["meeting-proposed"] in version.open_questions
    assert QUESTIONS["no-outlet"] in version.open_questions
    assert [block.anchor for block in version.blocks] == ["l5"]


def test_what_the_archive_holds_already_is_a_warning_with_its_file() -> None:
    received = Received("visit.txt", TEXT.encode())
    filed = read(received, Stated(ADDED), archive())
    versions, (problem,) = read_inbox([received], archive().with_versions(filed.versions), ADDED)
    assert versions == ()
    assert (problem.severity, problem.file) == ("warning", "content/inbox/visit.txt")
    assert "meetings/2023-03-moscow" in problem.message


def test_a_file_that_names_somebody_and_is_not_filed_is_read_as_any_other() -> None:
    received = Received("a.docx", NAMING)
    versions, problems = read_inbox([received], archive(), ADDED)
    assert ([version.path for version in versions], problems) == (["inbox/a.docx"], ())


def test_a_broken_original_does_not_keep_the_others_from_being_shown() -> None:
    files = [Received("bad.txt", b"\xff\xff"), Received("visit.txt", TEXT.encode())]
    versions, problems = read_inbox(files, archive(), ADDED)
    assert [version.path for version in versions] == ["inbox/visit.txt"]
    assert [problem.file for problem in problems] == ["content/inbox/bad.txt"]


def test_a_date_within_a_meeting_s_days_and_its_names_and_place_file_an_article() -> None:
    taken = read(Received("visit.txt", TEXT.encode()), Stated(ADDED), archive())
    assert [version.meeting for version in taken.versions] == ["2023-03-moscow"]


def test_a_date_that_fits_two_meetings_files_it_nowhere() -> None:
    known = archive()
    twice = replace(known, meetings={**known.meetings, "2023-03-kremlin": known.meetings["2023-03-moscow"]})
    taken = read(Received("visit.txt", TEXT.encode()), Stated(ADDED), twice)
    assert [version.meeting for version in taken.versions] == [None]
    assert {proposal.meeting for proposal in taken.proposals} == {"2023-03-moscow", "2023-03-kremlin"}


def test_a_date_long_after_a_meeting_rules_it_out() -> None:
    later = TEXT.replace("15 March 2023", "15 March 2025")
    taken = read(Received("visit.txt", later.encode()), Stated(ADDED), archive())
    assert taken.proposals == ()


def test_the_report_says_what_was_understood_and_what_is_open() -> None:
    text = report(read(Received("visit.txt", TEXT.encode()), Stated(ADDED), archive()), catalogue("en"), Paper())
    for part in (
        "visit.txt",
        "Assad visits Moscow",
        "15 March 2023 (as the article states it",
        "line 3",
        "Filed under this meeting: 2023-03-moscow",
        "open:",
    ):
        assert part in text


def test_check_names_what_a_build_would_refuse(tmp_path: Path) -> None:
    content = Path(shutil.copytree(FOLDER / "archive", tmp_path / "content"))
    (content / "inbox").mkdir(exist_ok=True)
    (content / "inbox" / "empty.txt").write_bytes(b"")
    result = CliRunner().invoke(cli, ["check", "--content", str(content)])
    assert result.exit_code == 1
    assert "content/inbox/empty.txt" in result.output


def test_a_private_file_of_the_inbox_stays_for_its_editor_and_is_no_article_of_a_build(tmp_path: Path) -> None:
    content = Path(shutil.copytree(FOLDER / "archive", tmp_path / "content"))
    (content / "inbox").mkdir(exist_ok=True)
    file = content / "inbox" / "visit.txt"
    file.write_text(TEXT, encoding="utf-8")
    run = CliRunner().invoke
    added = run(cli, ["add", "--private", str(file), "--content", str(content)])
    assert (added.exit_code, "1 added" in added.output, "move the file out of content/" in added.output) == (
        0,
        True,
        True,
    )
    assert file.read_text(encoding="utf-8") == TEXT
    assert not any(path.read_bytes() == TEXT.encode() for path in (content / "originals").iterdir())
    found = source.read(content, ADDED)
    assert not any(version.unreviewed for version in found.archive.versions)
    assert [(one.code, one.severity) for one in found.problems if one.file.startswith("content/inbox")] == [
        ("private-in-inbox", "error")
    ]
    again = run(cli, ["add", "--private", str(file), "--content", str(content)])
    assert (again.exit_code, "move the file out of content/" in again.output, file.is_file()) == (0, True, True)
    file.unlink()
    assert run(cli, ["check", "--content", str(content)]).exit_code == 0
