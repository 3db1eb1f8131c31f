"""`dossier add` and `dossier check` on a folder: what is written, what is not, how they end, what they say."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dossier import cli as command
from dossier.archive import store
from dossier.cli import cli
from dossier.intake import Note, Taken, report
from dossier.intake.adding import without_page_folders
from dossier.intake.paper import Paper
from dossier.intake.reasons import QUESTIONS
from dossier.model import FrontMatter
from tests.intake.golden import FOLDER
from tests.killing import killed_before

ARTICLE = (
    "The lighthouse keeper who collects letters\n\nFor forty years she has kept every letter. She reads them aloud.\n"
)
OTHER = "Harbour opens again\n\nThe harbour opened again after two months. The first ship carried grain.\n"
Run = Callable[..., Result]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A small archive without articles."""
    return Path(shutil.copytree(FOLDER / "archive", tmp_path / "content"))


@pytest.fixture
def run(content: Path) -> Run:
    def call(command: str, *arguments: object) -> Result:
        return CliRunner().invoke(cli, [command, *map(str, arguments), "--content", str(content)])

    return call


def received(folder: Path, name: str, text: str | bytes = ARTICLE) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def snapshot(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_an_original_is_kept_and_its_article_written(tmp_path: Path, content: Path, run: Run) -> None:
    before = snapshot(content)
    result = run("add", received(tmp_path, "letters.txt"))
    assert result.exit_code == 0, result.output
    new = {path: data for path, data in snapshot(content).items() if path not in before}
    original, note, article = sorted(new)
    assert note == f"{original}.intake.yml"
    assert original.startswith("originals/") and original.endswith("-letters.txt")
    assert new[original] == ARTICLE.encode()
    assert article.startswith("unassigned/") and article.endswith(".en.md")
    loaded = store.load(content)
    assert loaded.problems == ()
    assert [version.front.title for version in loaded.archive.versions] == [
        "The lighthouse keeper who collects letters"
    ]
    assert {version.front.rights for version in loaded.archive.versions} == {loaded.archive.file.rights}
    assert run("check").exit_code == 0


def test_a_dry_run_writes_nothing(tmp_path: Path, content: Path, run: Run) -> None:
    inbox = received(content / "inbox", "letters.txt")
    before = snapshot(content)
    result = run("add", "--dry-run", inbox, received(tmp_path, "harbour.txt", OTHER))
    assert result.exit_code == 0
    assert "2 would be added" in result.output
    assert snapshot(content) == before


def test_the_same_bytes_again_write_nothing_and_say_where_they_are(tmp_path: Path, content: Path, run: Run) -> None:
    run("add", received(tmp_path, "letters.txt"))
    before = snapshot(content)
    result = run("add", received(tmp_path, "again.txt"))
    assert result.exit_code == 0
    assert "in the archive already, as unassigned/" in result.output
    assert snapshot(content) == before


def test_the_same_bytes_twice_in_one_call_are_added_once(tmp_path: Path, content: Path, run: Run) -> None:
    result = run("add", received(tmp_path, "one.txt"), received(tmp_path, "two.txt"))
    assert result.exit_code == 0
    assert "1 added, 1 known already, 0 not added" in result.output


def test_what_is_filed_leaves_the_inbox(content: Path, run: Run) -> None:
    inbox = received(content / "inbox", "letters.txt")
    bad = received(content / "inbox", "empty.txt", "")
    result = run("add", inbox, bad)
    assert result.exit_code == 1
    assert not inbox.exists()
    assert bad.exists()


def test_a_copy_left_in_the_inbox_after_filing_is_cleared_away(tmp_path: Path, content: Path, run: Run) -> None:
    run("add", received(tmp_path, "letters.txt"))
    left = received(content / "inbox", "letters.txt")
    assert run("add", left).exit_code == 0
    assert not left.exists()


def test_one_bad_file_does_not_keep_the_others_out(tmp_path: Path, content: Path, run: Run) -> None:
    files = [
        received(tmp_path, "letters.txt"),
        received(tmp_path, "binary.txt", b"\x00\x01\x02"),
        tmp_path / "missing.txt",
        received(tmp_path, "harbour.txt", OTHER),
    ]
    result = run("add", *files)
    assert result.exit_code == 1
    assert "2 added, 0 known already, 2 not added" in result.output
    assert "binary.txt" in result.stderr and "missing.txt" in result.stderr
    assert len(list((content / "unassigned").glob("*.md"))) == 2


def test_what_the_editor_states_is_written(tmp_path: Path, content: Path, run: Run) -> None:
    stated = (
        "--meeting",
        "2024-07-moscow",
        "--outlet",
        "reuters",
        "--url",
        "https://example.org/1",
        "--captured",
        "2024-08-01",
    )
    assert run("add", received(tmp_path, "letters.txt"), *stated).exit_code == 0
    (version,) = store.load(content).archive.versions
    original = version.front.original
    assert original is not None
    assert (version.meeting, version.front.outlet) == ("2024-07-moscow", "reuters")
    assert (original.url, str(original.captured)) == ("https://example.org/1", "2024-08-01")


@pytest.mark.parametrize("option", ["--meeting", "--outlet"])
def test_an_unknown_id_is_a_problem_that_names_the_known_ones(
    option: str, tmp_path: Path, content: Path, run: Run
) -> None:
    before = snapshot(content)
    result = run("add", received(tmp_path, "letters.txt"), option, "nowhere")
    assert result.exit_code == 1
    assert "nowhere" in result.output and ("reuters" in result.output or "2024-07-moscow" in result.output)
    assert snapshot(content) == before


def test_a_plain_text_that_is_no_txt_gets_its_reading_beside_it(tmp_path: Path, content: Path, run: Run) -> None:
    assert run("add", received(tmp_path, "letters.md", ARTICLE.replace("\n", "\r\n"))).exit_code == 0
    (reading,) = (content / "originals").glob("*.reading.txt")
    assert reading.read_text("utf-8") == ARTICLE
    assert run("check").exit_code == 0


def test_a_folder_that_cannot_be_written_is_no_fault_of_the_input(tmp_path: Path, content: Path, run: Run) -> None:
    (content / "originals").write_text("a file where the folder belongs")
    result = run("add", received(tmp_path, "letters.txt"))
    assert result.exit_code == 2
    assert "cannot be written" in result.output
    assert not (content / "unassigned").exists() or not list((content / "unassigned").iterdir())


@pytest.mark.parametrize(
    "bad",
    [
        ("empty.txt", b"", "nothing in the file"),
        ("blank.txt", " \n\u00a0\n\u200f\n".encode(), "nothing in the file"),
        ("title.txt", b"Harbour opens again\n", "no text under it"),
        ("latin.txt", "Le président a été reçu hier.".encode("latin-1"), "byte 6"),
        ("half.txt", "\ufeffabc".encode("utf-16-le") + b"\x00", "byte 9"),
        ("control.txt", b"A title\n\nSome text with \x07 in it.\n", "U+0007"),
        ("page.txt", b"<!DOCTYPE html><html><p>Text</p></html>", "web page"),
        ("print.txt", b"%PDF-1.7\n", "PDF"),
        ("word.txt", b"{\\rtf1\\ansi Some text. And more.}", "rich text"),
        ("picture.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF", "a picture"),
        ("cairo.txt", "بحث الرئيسان التعاون.".encode("cp1256"), "windows-1256"),
        ("wide.txt", "A title\n\nSome text.".encode("utf-16-le"), "save it as UTF-8"),
        ("form.txt", "تعليق *\nشروط الاستخدام\n".encode(), "no article in it"),
        ("numbers.txt", b"1 2 3\n\n4 5 6 7 8 9. 10 11 12. 13 14 15.\n", "cannot be told"),
    ],
)
def test_what_is_no_article_is_one_clear_problem(
    bad: tuple[str, bytes, str], tmp_path: Path, content: Path, run: Run
) -> None:
    name, data, says = bad
    before = snapshot(content)
    result = run("add", received(tmp_path, name, data))
    assert result.exit_code == 1
    assert result.output.count("error:") == 1 and says in result.output
    assert snapshot(content) == before


def test_check_names_file_and_line_of_what_is_wrong(tmp_path: Path, content: Path, run: Run) -> None:
    run("add", received(tmp_path, "letters.txt"))
    (article,) = (content / "unassigned").glob("*.md")
    article.write_text(article.read_text("utf-8").replace("kind: original", "kind: orginal"), "utf-8")
    result = run("check")
    assert result.exit_code == 1
    assert f"content/unassigned/{article.name}:4:" in result.output


def test_no_files_no_archive_and_an_address_for_two_cannot_run(tmp_path: Path, run: Run) -> None:
    one, two = received(tmp_path, "letters.txt"), received(tmp_path, "harbour.txt", OTHER)
    assert run("add").exit_code == 2
    assert run("add", one, two, "--url", "https://example.org").exit_code == 2
    assert CliRunner().invoke(cli, ["check", "--content", str(tmp_path / "nowhere")]).exit_code == 2


def test_the_sum_names_files_as_they_were_given(tmp_path: Path, run: Run) -> None:
    bad = received(tmp_path / "from the desk", "empty.txt", "")
    assert f"{bad}: error empty" in run("add", bad).stderr


def test_a_folder_and_a_pattern_that_nothing_fits_say_what_to_give(content: Path, run: Run) -> None:
    (content / "inbox").mkdir(exist_ok=True)
    assert f"give the files in it: {content / 'inbox'}/*" in run("add", content / "inbox").stderr
    result = run("add", content / "inbox" / "*")
    assert result.exit_code == 1
    assert "is the folder empty?" in result.stderr


def test_a_name_that_the_disk_does_not_take_is_said_to_be_too_long(tmp_path: Path, content: Path, run: Run) -> None:
    before = snapshot(content)
    result = run("add", received(tmp_path, "مقال" * 31 + ".txt"))
    assert result.exit_code == 2
    assert "a shorter name" in result.stderr
    assert snapshot(content) == before


def test_what_is_broken_in_the_archive_is_named_and_the_rest_is_known(tmp_path: Path, content: Path, run: Run) -> None:
    (content / "authority" / "outlets.yml").write_text("reuters: [\n")
    result = run("add", received(tmp_path, "letters.txt"))
    assert result.exit_code == 0
    assert "content/authority/outlets.yml (dossier check says why)" in result.stderr


@pytest.mark.parametrize(
    "stated",
    [
        ("--captured", "2999-01-01", "still to come"),
        ("--captured", "2026-02-30", "2026-02-30"),
        ("--url", "javascript:alert(1)", "begins with https://"),
        ("--url", "example.org/a b", "begins with https://"),
    ],
)
def test_a_statement_that_cannot_be_true_is_refused(
    stated: tuple[str, str, str], tmp_path: Path, content: Path, run: Run
) -> None:
    option, value, says = stated
    before = snapshot(content)
    result = run("add", received(tmp_path, "letters.txt"), option, value)
    assert result.exit_code == 2
    assert says in result.stderr
    assert snapshot(content) == before


def test_a_folder_without_an_archive_stays_as_it_is(tmp_path: Path) -> None:
    folder = tmp_path / "docs"
    folder.mkdir()
    given = ["add", str(received(tmp_path, "letters.txt")), "--content", str(folder)]
    result = CliRunner().invoke(cli, given)
    assert result.exit_code == 2
    assert "archive.yml" in result.stderr
    assert not list(folder.iterdir())


def test_a_locale_to_come_is_checked_on_request(run: Run) -> None:
    plain, asked = run("check"), run("check", "--locale", "xx")
    assert plain.exit_code == asked.exit_code == 0
    assert "name-missing" not in plain.output
    assert "warning name-missing" in asked.output and "xx" in asked.output


def test_the_editor_is_shown_what_stands_between_headline_and_text(tmp_path: Path, run: Run) -> None:
    odd = received(tmp_path, "odd.txt", ARTICLE.replace("\n\n", "\n\nWednesdays are for reading aloud\n\n", 1))
    assert "standfirst: Wednesdays are for reading aloud" in run("add", odd, "--dry-run").output


def test_a_date_that_no_calendar_has_is_asked_about(tmp_path: Path, run: Run) -> None:
    odd = received(tmp_path, "odd.txt", ARTICLE.replace("\n\n", "\n\nWednesday 31 February 2031\n\n", 1))
    assert QUESTIONS["date-impossible"] in " ".join(run("add", odd, "--dry-run").output.split())


def written(content: Path) -> Path:
    (article,) = (content / "unassigned").glob("*.md")
    return article


def test_the_same_bytes_again_show_what_is_different_and_change_nothing(
    tmp_path: Path, content: Path, run: Run
) -> None:
    letters = received(tmp_path, "letters.txt")
    run("add", letters)
    article = written(content)
    article.write_text(article.read_text("utf-8").replace("title: The", "title: A"), "utf-8")
    before = snapshot(content)
    for given in (("add", letters), ("add", letters, "--update")):
        result = run(*given)
        assert "title:      differs (yours, and stays)" in result.output
        assert "- title: A lighthouse keeper" in result.output and "+ title: The lighthouse keeper" in result.output
        assert snapshot(content) == before


def test_an_update_takes_what_is_stated_now_and_keeps_what_was_written_by_hand(
    tmp_path: Path, content: Path, run: Run
) -> None:
    letters = received(tmp_path, "letters.txt")
    run("add", letters, "--outlet", "reuters")
    article = written(content)
    by_hand = article.read_text("utf-8").replace("kind: original", "kind: unknown")
    article.write_text(by_hand, "utf-8")
    moved = article.rename(content / "meetings" / "2024-07-moscow" / article.name)
    shown = run("add", letters, "--url", "https://example.org/1")
    assert "original:   differs (as it was written: --update takes today’s)" in shown.output
    assert moved.read_text("utf-8") == by_hand
    updated = run("add", letters, "--url", "https://example.org/1", "--update")
    assert "0 added, 0 known already, 1 updated, 0 not added" in updated.output
    assert moved.read_text("utf-8") == by_hand.replace("url: null", 'url: "https://example.org/1"')
    assert "differs" not in run("add", letters).output.replace("kind:       differs", "")
    assert run("check").exit_code == 0


def test_a_document_for_tools_says_it_all(tmp_path: Path, content: Path, run: Run) -> None:
    result = run("add", "--json", received(tmp_path, "letters.txt"), received(tmp_path, "empty.txt", ""))
    told = json.loads(result.stdout)
    letters, empty = told["originals"]
    assert (told["format"], letters["result"], empty["result"]) == (1, "added", "failed")
    assert set(letters) >= {
        "name", "result", "known", "problems", "versions", "files", "notes", "proposals", "differences",
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


def test_killed_at_any_step_an_original_is_in_the_inbox_or_in_the_archive(tmp_path: Path) -> None:
    """It may be in both, when it was killed in between: then it is known, and adding it again clears it away."""
    seen = []
    for step in range(0, 200, 2):
        content = Path(shutil.copytree(FOLDER / "archive", tmp_path / f"content{step}"))
        inbox = received(content / "inbox", "letters.txt")
        given = ["add", str(inbox), "--content", str(content)]
        if not killed_before(step, content, partial(CliRunner().invoke, cli, given)):
            break
        there = len(store.load(content).archive.articles)
        assert inbox.exists() or there
        assert CliRunner().invoke(cli, given).exit_code == 0
        assert not inbox.exists() and len(store.load(content).archive.articles) == 1
        seen.append(there)
    assert seen == sorted(seen) and {*seen} == {0, 1}


def test_colours_are_for_a_terminal_that_wants_them(
    tmp_path: Path, content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def shown() -> str:
        given = ["add", "--dry-run", str(received(tmp_path, "letters.txt")), "--content", str(content)]
        return CliRunner().invoke(cli, given, color=True).output

    monkeypatch.delenv("NO_COLOR", raising=False)
    assert "\x1b[" not in shown()
    monkeypatch.setattr(command, "_is_terminal", lambda: True)
    assert "\x1b[1m" in shown()
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in shown()


def test_a_file_that_may_not_be_read_is_one_problem(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    shut, other = received(tmp_path, "letters.txt"), received(tmp_path, "harbour.txt", OTHER)
    read = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path == shut:
            raise PermissionError(13, "Permission denied")
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    result = run("add", shut, other)
    assert (result.exit_code, result.output.count("error:")) == (1, 1)
    assert "the file cannot be read: Permission denied" in result.stderr
    assert "1 added, 0 known already, 1 not added" in result.output
