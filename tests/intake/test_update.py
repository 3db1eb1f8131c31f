"""An original that is added again: what is different is shown, and an update loses nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dossier.intake.editor.reasons import QUESTIONS
from dossier.intake.editor.shows import SHOWS
from tests.intake.desk import ARTICLE, Run, received, snapshot
from tests.intake.pages import page


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
        assert "title: differs (yours, and stays)" in result.output
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
    assert "original: differs (as it was written: --update takes today’s)" in shown.output
    assert moved.read_text("utf-8") == by_hand
    updated = run("add", letters, "--url", "https://example.org/1", "--update")
    assert "0 added, 0 known already, 1 updated, 0 not added" in updated.output
    assert moved.read_text("utf-8") == by_hand.replace("url: null", 'url: "https://example.org/1"')
    assert "differs" not in run("add", letters).output.replace("kind of text: differs", "")
    assert run("check").exit_code == 0


@pytest.mark.parametrize("by_hand", [False, True])
def test_where_lines_have_other_numbers_today_all_is_renewed_or_nothing(
    by_hand: bool, tmp_path: Path, content: Path, run: Run
) -> None:
    letters = received(tmp_path, "letters.md")
    run("add", letters)
    before = snapshot(content)
    (reading,) = (content / "originals").glob("*.reading.txt")
    article = written(content)
    text = article.read_text("utf-8").replace("kind: original", "kind: unknown" if by_hand else "kind: original")
    article.write_text(text, "utf-8")
    reading.write_text("A line of another day\n" + reading.read_text("utf-8"), "utf-8")
    result = run("add", letters, "--update", "--outlet", "reuters")
    assert ("1 updated" in result.output) is not by_hand
    assert (article.read_text("utf-8") == text) is by_hand
    assert (reading.read_bytes() == before[f"originals/{reading.name}"]) is not by_hand


@pytest.mark.parametrize("update", [(), ("--update",)])
def test_a_conflict_stays_open_until_somebody_has_worked_on_its_field(
    update: tuple[str, ...], tmp_path: Path, content: Path, run: Run
) -> None:
    text = ARTICLE.replace("letters\n", "letters\n\nPublished 15 March 2023\n\nPublished 17 March 2023\n", 1)
    letters = received(tmp_path, "letters.txt", text)
    conflict = f"open: {QUESTIONS['dates-disagree']}"
    assert conflict in run("add", letters).output
    article = written(content)
    assert SHOWS["other-published"] in article.read_text("utf-8")
    again = run("add", letters, *update)
    assert conflict in again.output
    assert SHOWS["other-published"] in run("explain", letters).output
    told = json.loads(run("add", letters, "--json").stdout)
    assert "dates-disagree" in [note["code"] for note in told["originals"][0]["notes"]]
    by_hand = article.read_text("utf-8").replace("published: {", "published: {  # seen in print\n  ")
    article.write_text(by_hand, "utf-8")
    settled = run("add", letters, *update)
    assert conflict not in settled.output
    assert "open: Which outlet" in settled.output


def test_a_version_that_only_one_side_has_is_named_and_left(tmp_path: Path, content: Path, run: Run) -> None:
    both = f"{ARTICLE}\nبعد شهرين\n\nفتح الميناء أبوابه من جديد بعد شهرين. ووصلت أول سفينة من الشمال.\n"
    run("add", received(tmp_path, "both.txt", both))
    (arabic,) = (content / "unassigned").glob("*.ar.md")
    arabic.unlink()
    before = snapshot(content)
    result = run("add", tmp_path / "both.txt", "--update")
    assert "This version is found, and is not in the archive: ar" in result.output
    assert snapshot(content) == before


def test_a_text_that_names_no_original_any_more_is_left(tmp_path: Path, content: Path, run: Run) -> None:
    run("add", received(tmp_path, "letters.txt"))
    lines = written(content).read_text("utf-8").splitlines(keepends=True)
    written(content).write_text("".join(line for line in lines if not line.startswith("original:")), "utf-8")
    before = snapshot(content)
    result = run("add", tmp_path / "letters.txt", "--update")
    assert (result.exit_code, snapshot(content)) == (0, before)


def test_the_same_bytes_under_another_name_are_the_same_original(tmp_path: Path, content: Path, run: Run) -> None:
    run("add", received(tmp_path, "letters.txt"), "--outlet", "reuters")
    before = snapshot(content)
    result = run("add", received(tmp_path, "copy.txt"), "--update")
    assert "differs" not in result.output
    assert snapshot(content) == before
    assert run("check").exit_code == 0


def test_a_page_added_again_keeps_the_evidence_of_its_address(tmp_path: Path, content: Path, run: Run) -> None:
    address = '<link rel="canonical" href="https://harbour.example/letters">'
    saved = received(tmp_path, "page.html", page(head=address))
    run("add", saved)
    before = snapshot(content)
    assert "field: url" in written(content).read_text("utf-8")
    assert "differs" not in run("add", saved, "--update").output
    assert snapshot(content) == before


def test_bytes_that_lie_in_the_archive_are_not_said_to_be_kept_out(tmp_path: Path, content: Path, run: Run) -> None:
    letters = received(tmp_path, "letters.txt")
    run("add", letters)
    before = snapshot(content)
    result = run("add", letters, "--update", "--private")
    assert result.exit_code == 1
    assert "held publicly" in result.output
    assert snapshot(content) == before


@pytest.mark.parametrize("said", [(), ("--captured", "2023-03-20")])
def test_a_page_added_again_keeps_the_day_of_its_capture(
    said: tuple[str, ...], tmp_path: Path, content: Path, run: Run
) -> None:
    note = "<!-- Page saved with SingleFile\n saved date: Wed Mar 15 2023 12:34:56 GMT+0100\n-->"
    saved = received(tmp_path, "harbour.html", page().replace("<html", f"{note}<html", 1))
    run("add", saved, *said)
    text = written(content).read_text("utf-8")
    assert f"captured: {said[1] if said else '2023-03-15'}" in text
    assert "differs" not in run("add", saved).output
    assert "differs" not in run("add", saved, "--update").output
    assert run("check").exit_code == 0


def test_a_known_original_is_moved_by_its_own_command_and_to_a_meeting_that_there_is(
    tmp_path: Path, content: Path, run: Run
) -> None:
    letters = received(tmp_path, "letters.txt")
    run("add", letters)
    before = {path: path.read_bytes() for path in content.rglob("*") if path.is_file()}
    elsewhere = run("add", "--update", letters, "--meeting", "2024-07-moscow")
    assert elsewhere.exit_code == 1
    key = written(content).name.partition(".")[0]
    assert f"dossier move {key} 2024-07-moscow" in " ".join(elsewhere.output.split())
    assert {path: path.read_bytes() for path in content.rglob("*") if path.is_file()} == before
    refused = run("add", letters, "--meeting", "nowhere")
    assert (refused.exit_code, "there is no meeting “nowhere”" in refused.output) == (1, True)


def test_an_update_that_leaves_everything_to_the_editor_says_that_nothing_was_updated(
    tmp_path: Path, content: Path, run: Run
) -> None:
    letters = received(tmp_path, "letters.txt", ARTICLE.replace("For forty", "DAMASCUS (SANA) – For forty"))
    run("add", letters)
    article = written(content)
    article.write_text(article.read_text("utf-8").replace("outlet: sana", "outlet: null"), "utf-8")
    before = snapshot(content)
    result = run("add", letters, "--update", "--outlet", "sana")
    assert "outlet: differs (yours, and stays)" in result.output and "evidence:" not in result.output
    assert "0 added, 1 known already, 0 not added" in result.output
    assert snapshot(content) == before and b"field: outlet" in article.read_bytes()
