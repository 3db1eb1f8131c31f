"""What a submission came to becomes a branch, a pull request and one reply; nothing else can come of it."""

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.hosting.desk import Desk

ARTICLE = "content/unassigned/k7m2qd4x.fr.md"
FILES = {ARTICLE: "---\nid: k7m2qd4x\n---\n", "content/originals/0a1b2c3d-submission-7.txt": "words\r\n"}
REPLY = "# 1 article from submission 7\n\n| 1 | … |\n"
BRANCH = "submission/7"


def lay(desk: Desk, files: Mapping[str, str] = FILES, reply: str = REPLY, base: str = "") -> None:
    """What the reading job left; on what main is now, if nothing else is said."""
    folder = desk.folder / "proposal"
    for file, text in {**files, "reply.md": reply, "base": base or desk.git("rev-parse", "origin/main")}.items():
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).write_text(text, encoding="utf-8", newline="")


def propose(desk: Desk) -> subprocess.CompletedProcess[str]:
    """As a run of the workflow does, in a fresh clone."""
    desk.clone_anew()
    return desk.run("submission_propose.py", str(desk.folder / "proposal"))


def well(desk: Desk) -> None:
    done = propose(desk)
    assert done.returncode == 0, done.stderr


def bodies(desk: Desk) -> list[str]:
    return [one["body"] for one in desk.service()["comments"]]


def test_the_articles_are_proposed_and_the_issue_answered(desk: Desk) -> None:
    lay(desk)
    well(desk)
    assert desk.on_the_service(BRANCH, "diff", "--name-only", "main").split() == sorted(FILES)
    assert desk.on_the_service(f"{BRANCH}:content/originals/0a1b2c3d-submission-7.txt", "show") == "words"
    assert "github-actions[bot]" in desk.on_the_service(BRANCH, "log", "-1", "--format=%an %ae")
    (pull,) = desk.service()["pulls"]
    assert (pull["title"], pull["head"], pull["base"]) == ("1 article from submission 7", BRANCH, "main")
    assert pull["body"].endswith("Closes #7")
    (body,) = bodies(desk)
    assert body.endswith(REPLY)


def test_the_checks_of_the_branch_are_started(desk: Desk) -> None:
    lay(desk)
    well(desk)
    calls = desk.calls("POST")
    opened = next(at for at, (path, _) in enumerate(calls) if path == "pulls")
    started = [[path, body] for path, body in calls[opened:] if path.startswith("actions/")]  # a preview names it
    assert started == [[f"actions/workflows/{name}.yml/dispatches", {"ref": BRANCH}] for name in ("checks", "preview")]


def test_the_same_again_changes_nothing(desk: Desk) -> None:
    lay(desk)
    well(desk)
    stands, _ = desk.on_the_service(BRANCH, "rev-parse"), desk.calls("POST")
    well(desk)
    assert desk.on_the_service(BRANCH, "rev-parse") == stands
    assert desk.calls("POST") == desk.calls("PATCH") == []


def test_an_answer_changes_branch_title_and_reply_in_place(desk: Desk) -> None:
    lay(desk)
    well(desk)
    desk.edits("main", "content/archive.yml", "later\n")
    lay(desk, {ARTICLE: "settled\n"}, "# Other words\n", base=desk.git("rev-parse", "origin/main"))
    well(desk)
    assert desk.on_the_service(f"{BRANCH}:{ARTICLE}", "show") == "settled"
    assert desk.on_the_service(f"main..{BRANCH}", "rev-list", "--count") == "1"
    assert [one["title"] for one in desk.service()["pulls"]] == ["Other words"]
    assert len(bodies(desk)) == 1 and bodies(desk)[0].endswith("# Other words\n")


def test_an_editors_commit_is_never_lost(desk: Desk) -> None:
    lay(desk)
    well(desk)
    desk.edits(BRANCH, ARTICLE, "hers\n")
    lay(desk, {ARTICLE: "ours\n"})
    well(desk)
    assert desk.on_the_service(f"{BRANCH}:{ARTICLE}", "show") == "hers"
    (body,) = bodies(desk)
    assert "An editor has taken over" in body and body.endswith(REPLY)


def test_a_commit_that_came_since_the_run_began_is_never_lost(desk: Desk) -> None:
    lay(desk)
    well(desk)
    lay(desk, {ARTICLE: "ours\n"})
    desk.clone_anew()
    desk.edits(BRANCH, ARTICLE, "hers\n")
    done = desk.run("submission_propose.py", str(desk.folder / "proposal"))
    assert done.returncode != 0 and "stale info" in done.stderr
    assert desk.on_the_service(f"{BRANCH}:{ARTICLE}", "show") == "hers"


def test_where_nothing_was_made_there_is_only_the_reply(desk: Desk) -> None:
    lay(desk, {}, "# Nothing to add\n")
    well(desk)
    assert desk.on_the_service("--list", "branch", "submission/*") == ""
    assert desk.service()["pulls"] == []
    (body,) = bodies(desk)
    assert body.endswith("-->\n\n# Nothing to add\n")


def test_where_nothing_is_made_any_more_it_is_said_what_still_stands(desk: Desk) -> None:
    lay(desk)
    well(desk)
    shutil.rmtree(desk.folder / "proposal/content")
    lay(desk, {}, "# Nothing to add\n")
    well(desk)
    (body,) = bodies(desk)
    assert "still stands in the pull request" in body and body.endswith("# Nothing to add\n")
    assert desk.on_the_service(f"{BRANCH}:{ARTICLE}", "show") == FILES[ARTICLE].strip()
    desk.edits(BRANCH, ARTICLE, "hers\n")
    well(desk)
    (body,) = bodies(desk)
    assert "An editor has taken over" in body and "still stands" not in body


def test_where_workflows_may_open_no_pull_request_editors_are_led_to_it(desk: Desk) -> None:
    lay(desk)
    desk.service_has(refuses_pulls=True)
    done = propose(desk)
    assert done.returncode == 0 and "allow GitHub Actions to create pull requests" in done.stderr
    assert "https://github.com/owner/archive/compare/submission/7?expand=1" in bodies(desk)[0]


def test_a_run_that_fails_says_so_until_one_ends_well(desk: Desk) -> None:
    lay(desk)
    well(desk)
    assert desk.run("submission_reply.py").returncode == 0
    assert len(bodies(desk)) == 1 and "The program could not read" in bodies(desk)[0]
    well(desk)
    assert len(bodies(desk)) == 1 and bodies(desk)[0].endswith(f"-->\n\n{REPLY}")


def test_a_comment_of_somebody_else_is_not_written_over(desk: Desk) -> None:
    lay(desk)
    well(desk)
    imitated = [{"id": 1, "body": bodies(desk)[0], "user": {"login": "ann", "type": "User"}}]
    desk.service_has(comments=imitated)
    lay(desk, reply="# Now otherwise\n")
    well(desk)
    assert bodies(desk)[0] == imitated[0]["body"] and bodies(desk)[1].endswith("# Now otherwise\n")


@pytest.mark.parametrize(
    "file",
    [
        ".github/workflows/mine.yml",
        "content/.hidden.md",
        "content/archive.yml",
        "content/ids.yml",
        "content/authority/people.yml",
        "content/pages/about.en.md",
        "content/meetings/2024-07-moscow/meeting.yml",
        "content/meetings/2024-07-moscow/deeper/k7m2qd4x.fr.md",
        "content/originals/0a1b2c3d-run.sh",
        "content/originals/run.txt",
        "content/unassigned/k7m2qd4x.fr.py",
    ],
)
def test_no_other_file_comes_in(desk: Desk, file: str) -> None:
    """What lies beside content/ is passed over; what lies in it and has no business there ends the run."""
    lay(desk, {**FILES, file: "mine\n"})
    done = propose(desk)
    branches = desk.on_the_service("--list", "branch", "submission/*")
    assert file not in (desk.on_the_service(BRANCH, "diff", "--name-only", "main") if branches else "")
    assert (done.returncode != 0) == file.startswith("content/")


def test_a_link_in_place_of_a_file_is_refused(desk: Desk) -> None:
    lay(desk)
    secret = desk.folder / "secret"
    secret.write_text("secret", encoding="utf-8")
    (desk.folder / "proposal" / ARTICLE).unlink()
    (desk.folder / "proposal" / ARTICLE).symlink_to(secret)
    assert "no plain file" in propose(desk).stderr
    assert desk.service()["calls"] == []


def test_a_base_that_main_does_not_know_is_refused(desk: Desk) -> None:
    desk.git("commit", "--quiet", "--allow-empty", "--message", "elsewhere")
    lay(desk, base=desk.git("rev-parse", "HEAD"))
    desk.git("push", "--quiet", "origin", "HEAD:refs/heads/elsewhere")
    assert propose(desk).returncode != 0
    assert desk.on_the_service("--list", "branch", "submission/*") == ""


def test_a_title_calls_nobody_and_runs_nothing(desk: Desk, tmp_path: Path) -> None:
    lay(desk, reply='# "$(touch hacked)" @everybody `x`\x07 --title\n')
    well(desk)
    assert [one["title"] for one in desk.service()["pulls"]] == ['"$(touch hacked)" everybody `x` --title']
    assert [*tmp_path.rglob("hacked")] == []
