"""`dossier add` and `dossier check` on a folder: what is written, what is not, how they end, what they say."""

from __future__ import annotations

from collections.abc import Callable
from errno import EACCES
from os import mkfifo, strerror, truncate
from pathlib import Path

import pytest
from click.testing import CliRunner

from dossier.archive import store
from dossier.cli import cli
from dossier.intake.editor.reasons import QUESTIONS
from tests.intake.desk import ARTICLE, OTHER, Run, received, snapshot
from tests.intake.pages import page


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


def test_a_web_page_is_kept_with_its_reading_and_stands_up_to_the_checks(
    tmp_path: Path, content: Path, run: Run
) -> None:
    address = '<link rel="canonical" href="https://sana.sy/en/?p=7">'
    result = run("add", received(tmp_path, "harbour.html", page(address, "<blockquote>1. We sail.</blockquote>")))
    assert result.exit_code == 0, result.output
    (reading,) = (content / "originals").glob("*-harbour.html.reading.txt")
    lines = reading.read_text("utf-8").splitlines()
    (version,) = store.load(content).archive.versions
    assert (version.front.outlet, version.field_anchors["title"]) == (
        "sana",
        f"l{lines.index('Harbour opens again') + 1}",
    )
    assert [block.kind for block in version.blocks] == ["paragraph", "paragraph", "quotation"]
    assert version.blocks[-1].anchor == f"l{lines.index('1. We sail.') + 1}"
    checked = run("check")
    assert (checked.exit_code, checked.output) == (0, "no problems found\n")


def test_a_folder_that_cannot_be_written_is_no_fault_of_the_input(tmp_path: Path, content: Path, run: Run) -> None:
    (content / "originals").write_text("a file where the folder belongs")
    result = run("add", received(tmp_path, "letters.txt"))
    assert result.exit_code == 2
    assert "error: the archive cannot be written" in result.stdout and "letters.txt" in result.stderr
    assert "unassigned/" not in result.output and "open:" not in result.output and "title:" not in result.output
    assert not (content / "unassigned").exists() or not list((content / "unassigned").iterdir())


@pytest.mark.parametrize(
    "bad",
    [
        ("empty.txt", b"", "nothing in the file"),
        ("blank.txt", " \n\u00a0\n\u200f\n".encode(), "nothing in the file"),
        ("title.txt", b"Harbour opens again\n", "no text under it"),
        ("latin.txt", "Le président a été reçu hier.".encode("latin-1"), "byte 6"),
        ("half.txt", "\ufeffabc".encode("utf-16-le") + b"\x00", "byte 9"),
        ("sound.txt", b"ID3\x03\x00\xff\xfb\x90\x00\x80\x81" * 40, "a binary file, and not text"),
        ("control.txt", b"A title\n\nSome text with \x07 in it.\n", "U+0007"),
        ("page.txt", b"<!DOCTYPE html><html><p>Text</p></html>", "no article's text in this page"),
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
    assert result.output.endswith("\n1 error, 0 warnings\n")


def test_no_files_no_archive_and_an_address_for_two_cannot_run(tmp_path: Path, run: Run) -> None:
    one, two = received(tmp_path, "letters.txt"), received(tmp_path, "harbour.txt", OTHER)
    assert run("add").exit_code == 2
    assert run("add", one, two, "--url", "https://example.org").exit_code == 2
    assert CliRunner().invoke(cli, ["check", "--content", str(tmp_path / "nowhere")]).exit_code == 2


def test_the_sum_names_files_as_they_were_given(tmp_path: Path, run: Run) -> None:
    bad = received(tmp_path / "from the desk", "empty.txt", "")
    said = run("add", bad).stderr.splitlines()
    assert len(said) == 1 and said[0].startswith(f"  {bad}: there is nothing")


def test_a_folder_and_a_pattern_that_nothing_fits_say_what_to_give(content: Path, run: Run) -> None:
    (content / "inbox").mkdir(exist_ok=True)
    assert f"give the files in it: {content / 'inbox'}/*" in run("add", content / "inbox").output
    result = run("add", content / "inbox" / "*")
    assert result.exit_code == 1
    assert "is the folder empty?" in result.output


def test_a_name_that_the_disk_does_not_take_is_said_to_be_too_long(tmp_path: Path, content: Path, run: Run) -> None:
    before = snapshot(content)
    result = run("add", received(tmp_path, "مقال" * 31 + ".txt"))
    assert result.exit_code == 2
    assert "a shorter name" in result.output
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


def test_an_encoding_that_the_editor_states_and_bytes_that_stay_out(tmp_path: Path, content: Path, run: Run) -> None:
    page = received(tmp_path, "port.txt", OTHER.replace("Harbour", "Café").encode("mac-roman"))
    assert run("add", page).exit_code == 1
    result = run("add", "--encoding", "mac-roman", "--private", page)
    assert result.exit_code == 0, result.output
    assert [path.suffixes[-2:] for path in (content / "originals").iterdir()] == [[".intake", ".yml"]]
    assert [version.front.title for version in store.load(content).archive.versions] == ["Café opens again"]
    assert run("check").exit_code == 0


def test_a_file_that_nobody_may_read_keeps_no_other_out(
    tmp_path: Path, content: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed, letters = received(tmp_path, "closed.txt", OTHER), received(tmp_path, "letters.txt")

    def read_bytes(path: Path, read: Callable[[Path], bytes] = Path.read_bytes) -> bytes:
        if path == closed:
            raise PermissionError(EACCES, strerror(EACCES))
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", read_bytes)
    monkeypatch.setattr("os.access", lambda path, mode, **_: Path(path) != closed)
    result = run("add", closed, letters)
    assert (result.exit_code, "1 added, 0 known already, 1 not added" in result.output) == (1, True)
    assert "may you read it?" in result.output
    assert [one.front.title for one in store.load(content).archive.versions] == [ARTICLE.partition("\n")[0]]


def test_what_is_no_file_is_not_waited_for(tmp_path: Path, run: Run) -> None:
    pipe = tmp_path / "pipe.txt"
    mkfifo(pipe)
    result = run("add", pipe, "/dev/zero", received(tmp_path, "letters.txt"))
    assert (result.exit_code, result.output.count("a pipe or a device")) == (1, 4)
    assert run("explain", pipe).exit_code == 1


def test_a_file_that_is_too_large_in_every_format_is_not_read(tmp_path: Path, run: Run) -> None:
    large = received(tmp_path, "large.txt")
    truncate(large, 10**12)
    result = run("add", large)
    assert (result.exit_code, "1000000.0 million bytes" in result.output) == (1, True)
