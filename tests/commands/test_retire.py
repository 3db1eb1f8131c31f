"""A takedown: the text is gone everywhere but from the history, and what cleans that is printed."""

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from dossier.archive import store
from tests.archive.sites import copy, edit, judge
from tests.commands.running import NOBODYS, commit, done, files, git, run

FOLDER = "meetings/2031-05-port-alma"
SHARED = "originals/2b8cc132-haddad.txt"


def words(content: Path) -> str:
    return "\n".join(data.decode() for data in files(content).values())


def test_texts_and_original_go_and_a_tombstone_comes(tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    before = files(content)
    said = done(content, "retire", "s22qrv0n", "--reason", "holder")
    gone = {f"{FOLDER}/s22qrv0n.ar.md", f"{FOLDER}/s22qrv0n.en.md", SHARED}
    assert files(content).keys() == before.keys() - gone | {"retired/s22qrv0n.yml"}
    assert judge(content) == ()
    assert f"rests on it, and now leads to the tombstone: {content / FOLDER}/meeting.yml" in said
    retired = store.load(content).archive.retired["s22qrv0n"]
    assert [(text.lang, text.title, text.byline) for text in retired.texts] == [
        ("ar", "لينا حداد تلتقي مارك دولورم في بورت ألما", "سلمى ناصر"),
        ("en", "Lina Haddad meets Marc Delorme in Port Alma", None),
    ]
    assert (retired.published.edtf, retired.reason) == ("2031-05-14", "holder")


def test_title_and_names_go_if_asked(tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    done(content, "retire", "s22qrv0n", "--reason", "person", "--with-title")
    assert "سلمى ناصر" not in words(content) and "تلتقي" not in words(content)


def test_a_reading_and_the_note_beside_the_original_go_too(tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    edit(content, {f"{SHARED}.reading.txt": "x", f"{SHARED}.intake.yml": 'format: "1"\n'})
    done(content, "retire", "s22qrv0n", "--reason", "law")
    assert not [path for path in files(content) if path.startswith(SHARED)]


def in_two(content: Path) -> None:
    """The English text of s22qrv0n as an article of its own, from the same original."""
    name = f"{FOLDER}/s22qrv0n.en.md"
    edit(content, {name: [["id: s22qrv0n", 'id: "00000001"'], ["kind: translation", "kind: original"]]})
    edit(content, {f"{FOLDER}/meeting.yml": [["s22qrv0n/en#l15", "00000001/en#l15"]]})


def test_another_article_of_the_same_original_keeps_its_lines_and_anchors(tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    in_two(content)
    other = (content / f"{FOLDER}/s22qrv0n.en.md").read_text(encoding="utf-8")
    done(content, "retire", "s22qrv0n", "--reason", "holder")
    assert judge(content) == ()
    assert not (content / SHARED).exists() and "التقت وزيرة المياه" not in words(content)
    kept = (content / f"{FOLDER}/s22qrv0n.en.md").read_text(encoding="utf-8")
    assert kept == other.replace("held: public", "held: private")
    blocks = store.load(content).archive.articles["00000001"].main.blocks
    assert [block.anchor for block in blocks] == ["l15", "l17", "l19"]


def test_an_original_that_nobody_can_read_is_not_taken_from_under_another_article(tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    in_two(content)
    (content / SHARED).unlink()
    before = files(content)
    result = run(content, "retire", "s22qrv0n", "--reason", "holder")
    assert result.exit_code == 1 and "retire-unreadable" in result.output
    assert files(content) == before


def test_a_text_that_was_found_to_be_twice_goes_with_it(tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    edit(content, {"unassigned/q9q25qmn.ar.md": [["lang: ar", "lang: en"]]})
    (content / "unassigned/q9q25qmn.ar.md").rename(content / "unassigned/q9q25qmn.en.md")
    done(content, "merge", "wk3bbyd8", "q9q25qmn")
    done(content, "retire", "q9q25qmn", "--reason", "archive")
    assert not list((content / "originals").glob("83dee4d9-*")) and not list((content / "originals").glob("89ea0eec-*"))
    assert judge(content) == ()


def test_it_is_not_taken_down_twice_nor_without_a_reason_nor_added_again(tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    original = tmp_path / "haddad.txt"
    original.write_bytes((content / SHARED).read_bytes())
    assert run(content, "retire", "s22qrv0n").exit_code == 2
    done(content, "retire", "s22qrv0n", "--reason", "holder")
    before = files(content)
    assert "article-gone" in run(content, "retire", "s22qrv0n", "--reason", "holder").output
    added = run(content, "add", str(original))
    assert added.exit_code == 1 and "this original was taken down on" in added.output
    assert files(content) == before


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """The small archive in a repository, in which an article lay elsewhere before, and was then taken down."""
    git(tmp_path, "init", "--quiet")
    content = copy("small", tmp_path)
    commit(tmp_path, "Begin")
    done(content, "move", "s22qrv0n", "unassigned")
    commit(tmp_path, "Move")
    done(content, "retire", "s22qrv0n", "--reason", "holder")
    commit(tmp_path, "Take down")
    return tmp_path


def test_the_cleaning_names_every_path_it_ever_had_and_says_what_breaks(repository: Path) -> None:
    head = git(repository, "rev-parse", "HEAD")
    said = done(repository / "content", "retire", "--history", "s22qrv0n")
    command = said[said.index("git filter-repo --invert-paths") : said.index("git remote add")].replace("\\\n", "")
    assert shlex.split(command)[3::2] == ["--path"] * 5
    assert shlex.split(command)[4::2] == [
        f"content/{FOLDER}/s22qrv0n.ar.md",
        f"content/{FOLDER}/s22qrv0n.en.md",
        f"content/{SHARED}",
        "content/unassigned/s22qrv0n.ar.md",
        "content/unassigned/s22qrv0n.en.md",
    ]
    assert "every clone and fork still holds the text" in said
    assert git(repository, "rev-parse", "HEAD") == head and git(repository, "status", "--porcelain") == ""


def test_a_guide_or_a_test_that_shows_the_id_is_no_text_of_it(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet")
    content = copy("small", tmp_path)
    for name in ("README.md", "docs/guide.md", "tests/content/s22qrv0n.en.md"):
        edit(tmp_path, {name: "---\nid: s22qrv0n\n---\n"})
    commit(tmp_path, "Begin")
    done(content, "retire", "s22qrv0n", "--reason", "holder")
    commit(tmp_path, "Take down")
    said = done(content, "retire", "--history", "s22qrv0n")
    assert f"--path content/{FOLDER}/s22qrv0n.en.md" in said
    assert not [name for name in ("README.md", "docs/", "tests/") if f"--path {name}" in said]


def test_the_issue_by_which_it_came_is_told(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet")
    content = copy("small", tmp_path)
    sent = "2b8cc132-submission-27.txt"
    (content / SHARED).rename(content / "originals" / sent)
    for lang in ("ar", "en"):
        edit(content, {f"{FOLDER}/s22qrv0n.{lang}.md": [[SHARED.removeprefix("originals/"), sent]]})
    commit(tmp_path, "Begin")
    assert "it came by issue #27, which holds it whole" in done(content, "retire", "s22qrv0n", "--reason", "holder")
    commit(tmp_path, "Take down")
    assert "\n# - it came by issue #27, which holds it whole" in done(content, "retire", "--history", "s22qrv0n")


def test_of_an_article_whose_files_name_no_issue_it_is_said_in_general(tmp_path: Path) -> None:
    said = done(copy("small", tmp_path), "retire", "s22qrv0n", "--reason", "holder")
    assert "if it came by a form, its issue holds it whole" in said


def test_paths_that_are_there_for_others_are_named_to_be_put_back(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet")
    content = copy("small", tmp_path)
    in_two(content)
    commit(tmp_path, "Begin")
    done(content, "retire", "s22qrv0n", "--reason", "holder")
    commit(tmp_path, "Take down")
    said = done(content, "retire", "--history", "s22qrv0n")
    assert f"#   content/{SHARED}.reading.txt\n" in said and f"#   content/{FOLDER}/s22qrv0n.en.md" not in said


def test_no_history_is_cleaned_of_what_is_still_there_or_without_git(tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    assert "dossier retire s22qrv0n" in run(content, "retire", "--history", "s22qrv0n").output
    done(content, "retire", "s22qrv0n", "--reason", "holder")
    result = run(content, "retire", "--history", "s22qrv0n")
    assert result.exit_code == 1 and "history-missing" in result.output


def test_the_cleaning_reaches_copies_and_what_a_merge_brought_in(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    content = copy("small", tmp_path)
    (content / "inbox").mkdir()
    (content / "inbox/لينا حداد.txt").write_bytes((content / SHARED).read_bytes())
    commit(tmp_path, "Begin")
    git(tmp_path, "switch", "--quiet", "--create", "other")
    (content / "inbox/لينا حداد.txt").unlink()
    commit(tmp_path, "Clear the inbox")
    git(tmp_path, "switch", "--quiet", "main")
    edit(content, {"README.md": "x"})
    commit(tmp_path, "Say more")
    git(tmp_path, "merge", "--quiet", "--no-commit", "other")
    edit(content, {f"{SHARED}.reading.txt": "words"})
    commit(tmp_path, "Join them")
    done(content, "retire", "s22qrv0n", "--reason", "holder")
    commit(tmp_path, "Take down")
    said = done(content, "retire", "--history", "s22qrv0n")
    assert "--path 'content/inbox/لينا حداد.txt'" in said and f"--path {content.name}/{SHARED}.reading.txt" in said


def test_the_commands_as_printed_take_the_text_out_of_every_branch_and_leave_the_rest(repository: Path) -> None:
    git(repository, "branch", "old", "HEAD~1")
    git(repository, "tag", "first", "HEAD~2")
    origin = repository / "origin of it.git"
    git(repository, "clone", "--quiet", "--bare", ".", str(origin))
    git(repository, "remote", "add", "origin", "origin of it.git")
    script = done(repository / "content", "retire", "--history", "s22qrv0n")
    elsewhere = repository / "elsewhere"
    elsewhere.mkdir()
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    assert shutil.which("git-filter-repo", path=path), "make dev installs it"
    subprocess.run(["sh", "-e", "-c", script], cwd=elsewhere, env=NOBODYS | {"PATH": path}, check=True)
    fresh = repository / "fresh"
    git(repository, "clone", "--quiet", str(origin), str(fresh))
    assert files(fresh / "content") == files(repository / "content")
    assert set(git(fresh, "branch", "--remotes").split()) >= {"origin/old"} and git(fresh, "tag").strip() == "first"
    assert git(fresh, "log", "--all", "--format=", "--name-only", "-SHarbour House in Port Alma") == ""
    names = git(fresh, "log", "--all", "--full-history", "--format=", "--name-only").split()
    assert "content/retired/s22qrv0n.yml" in names and not [name for name in names if "s22qrv0n.ar.md" in name]
