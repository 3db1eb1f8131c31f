"""An article to another meeting."""

from pathlib import Path

import pytest

from dossier.archive import store
from dossier.archive.written import Written, of, read, render
from tests.archive.sites import copy, judge
from tests.commands.running import done, files, run

OLD, NEW = "meetings/2031-05-port-alma", "meetings/2031-06-qasr-nour"


@pytest.mark.parametrize(
    "said",
    [
        "s22qrv0n",
        f"content/{OLD}/s22qrv0n.ar.md",
        f"{OLD}/s22qrv0n.en.md",
        "https://archive.example/press/fr/articles/s22qrv0n/ar/#l7",
        "http://127.0.0.1:8000/en/articles/s22qrv0n/?q=x",
    ],
)
def test_every_text_of_an_article_moves_byte_for_byte_and_nothing_else_changes(tmp_path: Path, said: str) -> None:
    content = copy("small", tmp_path)
    before = files(content)
    done(content, "move", said, "2031-06-qasr-nour")
    assert files(content) == {
        path.replace(OLD, NEW) if path.startswith(f"{OLD}/s22qrv0n") else path: data for path, data in before.items()
    }
    assert judge(content) == ()
    assert store.load(content).archive.articles["s22qrv0n"].main.meeting == "2031-06-qasr-nour"


LINKS = (
    ("[a](../../pages/about.en.md)", "[a](../pages/about.en.md)"),
    ("![a](map.png)", "![a](../meetings/2031-05-port-alma/map.png)"),
    ("[a](<wk3bbyd8.en.md#l5>)", "[a](<../meetings/2031-05-port-alma/wk3bbyd8.en.md#l5>)"),
    ("[a](s22qrv0n.en.md)", "[a](s22qrv0n.en.md)"),
    ("[a](../../people/haddad/)", "[a](../../people/haddad/)"),
    ("[a](#l7) [b](https://a.example/b.md)", "[a](#l7) [b](https://a.example/b.md)"),
    ("\\[a\\](../map.png) `[a](../c.md)`", "\\[a\\](../map.png) `[a](../c.md)`"),
)


@pytest.mark.parametrize(("before", "after"), LINKS)
def test_a_link_to_a_file_leads_where_it_led(before: str, after: str, tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    old, new = content / OLD / "s22qrv0n.ar.md", content / "unassigned/s22qrv0n.ar.md"
    text = old.read_text(encoding="utf-8")
    old.write_text(f"{text}\n{before}\n", encoding="utf-8")
    done(content, "move", "s22qrv0n", "unassigned")
    assert new.read_text(encoding="utf-8") == f"{text}\n{after}\n"


def test_what_becomes_its_meeting_is_no_other_one_any_more(tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    text = (content / f"{NEW}/paf0fd1z.fr.md").read_text(encoding="utf-8")
    done(content, "move", "paf0fd1z", "2031-05-port-alma")
    moved = (content / f"{OLD}/paf0fd1z.fr.md").read_text(encoding="utf-8")
    assert moved == text.replace("also_reports_on: [2031-05-port-alma]\n", "")
    assert judge(content) == ()


def test_what_was_noted_of_its_meeting_follows(tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    text = (content / f"{OLD}/wk3bbyd8.en.md").read_text(encoding="utf-8")
    note = content / "originals/89ea0eec-tide.txt.intake.yml"
    noted = Written(meeting="2031-05-port-alma", outlet="daily-tide", texts=(of("wk3bbyd8", "en", text),))
    note.write_text(render(noted), encoding="utf-8")
    done(content, "move", "wk3bbyd8", "unassigned")
    assert read(note.read_text(encoding="utf-8"), "") == noted.model_copy(update={"meeting": None})
    assert (content / "unassigned/wk3bbyd8.en.md").is_file()


def test_it_may_lie_there_already(tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    before = files(content)
    assert "nothing to do" in done(content, "move", "q9q25qmn", "unassigned")
    assert files(content) == before


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("zzzzzzzz", "unassigned"), "article-unknown"),
        (("no/such/file.md", "unassigned"), "article-unknown"),
        (("q9q25qmn", "2031-05-port-almo"), "meeting-unknown"),
    ],
)
def test_what_cannot_be_done_is_said_and_nothing_changes(tmp_path: Path, words: tuple[str, str], code: str) -> None:
    content = copy("small", tmp_path)
    before = files(content)
    result = run(content, "move", *words)
    assert result.exit_code == 1 and f" error {code} " in result.output
    assert files(content) == before


def test_a_file_in_the_way_is_not_overwritten(tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    (content / OLD / "q9q25qmn.ar.md").write_text("another")
    before = files(content)
    result = run(content, "move", "q9q25qmn", "2031-05-port-alma")
    assert result.exit_code == 1 and "file-exists" in result.output
    assert files(content) == before
