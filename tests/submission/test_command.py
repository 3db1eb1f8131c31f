"""The commands: what they print, how they end, and that a second run gives the same bytes."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner, Result

from dossier.cli import cli
from tests.archive.sites import copy
from tests.commands.running import files
from tests.submission.documents import body, comment, document
from tests.submission.golden import taken

TEXT = (
    "The bridge opens again\n\nThe bridge opened again on Tuesday. The boatmen cheered, and one of them beat a drum.\n"
)
ADDRESS = "https://github.com/user-attachments/files/7/a.txt"


def _run(folder: Path, text: str, *words: str) -> Result:
    doc = folder / "document.json"
    doc.write_text(text, encoding="utf-8")
    return CliRunner().invoke(cli, [*words[:2], str(doc), *words[2:], "--content", str(copy("small", folder))])


def test_addresses_come_one_a_line_and_refusals_besides(tmp_path: Path) -> None:
    sent = document(body({"files": f"[a]({ADDRESS}) https://elsewhere.example/b.txt"}))
    result = _run(tmp_path, sent, "submission", "files")
    assert (result.exit_code, result.stdout) == (0, f"{ADDRESS}\n")
    assert "https://elsewhere.example/b.txt: error attachment-elsewhere" in result.stderr


def test_an_issue_of_no_form_ends_with_1_and_the_reply_says_what_to_do(tmp_path: Path) -> None:
    case = taken(copy("small", tmp_path), _folder(tmp_path), document("Good morning!"), {})
    assert (case.exit_code, case.new) == (1, {})
    assert case.reply.startswith("# this issue was not written with a form")
    assert "choose a form" in case.reply and '<div dir="ltr">' in case.reply


def test_what_cannot_be_read_ends_with_2(tmp_path: Path) -> None:
    (tmp_path / "document.json").write_bytes(b"\xff\xfe{")
    words = ["submission", "files", str(tmp_path / "document.json"), "--content", str(copy("small", tmp_path))]
    assert CliRunner().invoke(cli, words).exit_code == 2


def test_the_same_document_gives_the_same_bytes(tmp_path: Path) -> None:
    text = document(body({"text": TEXT, "public": "x"}), [comment("1: The Daily Tide\n2: 25 June 2031")])
    cases = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        cases.append(taken(copy("small", tmp_path / name), _folder(tmp_path / name), text, {}))
    assert cases[0].new == cases[1].new and cases[0].new
    assert cases[0].reply == cases[1].reply


def test_the_pasted_text_is_kept_to_the_byte_and_what_an_answer_settles_is_asked_no_more(tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    text = document(body({"text": TEXT.rstrip("\n"), "public": "x"}, newline="\r\n"), [comment("1: unknown")])
    case = taken(content, _folder(tmp_path), text, {})
    original = next(path for path in case.new if path.endswith("submission-12.txt"))
    assert case.new[original] == TEXT.rstrip("\n").replace("\n", "\r\n").encode()
    told = CliRunner().invoke(cli, ["add", str(content / original), "--content", str(content)]).output
    assert "When was this published?" in told and "Which outlet published this?" not in told


def test_forms_are_written_as_the_archive_is(tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    result = CliRunner().invoke(cli, ["forms", str(tmp_path / "forms"), "--content", str(content)])
    assert result.exit_code == 0, result.output
    assert sorted(files(tmp_path / "forms")) == [
        *(f"add-{locale}.yml" for locale in ("ar", "en", "fr")),
        "config.yml",
        *(f"correct-{locale}.yml" for locale in ("ar", "en", "fr")),
    ]


def test_where_nothing_reads_the_forms_that_is_said(tmp_path: Path) -> None:
    words = ["forms", str(tmp_path / "ISSUE_TEMPLATE"), "--content", str(copy("small", tmp_path))]
    reader = tmp_path / "workflows" / "submission.yml"
    assert f"there is no {reader}" in CliRunner().invoke(cli, words).output
    reader.parent.mkdir()
    reader.write_text("name: Submission\n")
    assert CliRunner().invoke(cli, words).output == ""


def test_forms_that_are_not_as_the_archive_is_are_told_and_left(tmp_path: Path) -> None:
    words = ["forms", str(tmp_path / "forms"), "--content", str(copy("small", tmp_path))]
    CliRunner().invoke(cli, words)
    assert CliRunner().invoke(cli, [*words, "--check"]).exit_code == 0
    old = tmp_path / "forms" / "add-fr.yml"
    old.write_text("old", encoding="utf-8")
    result = CliRunner().invoke(cli, [*words, "--check"])
    assert (result.exit_code, result.output) == (1, f"{old}: not as the archive is now (dossier forms writes it)\n")
    assert old.read_text(encoding="utf-8") == "old"


def _folder(beside: Path) -> Path:
    folder = beside / "files"
    folder.mkdir()
    return folder
