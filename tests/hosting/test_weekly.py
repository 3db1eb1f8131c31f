"""Once a week: addresses that lead nowhere, newer packages, and one issue that says it."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from tests.hosting.desk import ROOT, Desk

LOCK = "babel==2.17.0 \\\n    --hash=sha256:00\nclick==8.1.0 \\\n    --hash=sha256:11\n"


class Web(BaseHTTPRequestHandler):
    """Answers `/404` with this number, and so each other."""

    def do_GET(self) -> None:
        self.send_response(int(self.path[1:4]))
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Nothing: what a test prints is read."""


@pytest.fixture
def web() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Web)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def gone(content: Path) -> list[str]:
    command = [sys.executable, str(ROOT / ".ci" / "addresses.py"), content.name]
    done = subprocess.run(command, cwd=content.parent, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def test_what_is_gone_is_told_with_its_places_and_what_only_refuses_is_not(tmp_path: Path, web: str) -> None:
    content = tmp_path / "content"
    (content / "pages").mkdir(parents=True)
    (content / "pages/about.en.md").write_text(f"See\n[it]({web}/404).\n{web}/403\n{web}/500", encoding="utf-8")
    (content / "people.yml").write_text(f"- {web}/200\n- {web}/410\n- {web}/404\n", encoding="utf-8")
    assert gone(content) == [
        f"- <{web}/404> (404): content/pages/about.en.md:2, content/people.yml:3",
        f"- <{web}/410> (410): content/people.yml:2",
    ]


def test_addresses_that_an_article_prints_are_a_record(tmp_path: Path, web: str) -> None:
    content = tmp_path / "content"
    content.mkdir()
    (content / "k7m2qd4x.en.md").write_text(f"---\nurl: {web}/404/own\n---\n\n{web}/404/printed\n", encoding="utf-8")
    assert gone(content) == [f"- <{web}/404/own> (404): content/k7m2qd4x.en.md:2"]


def test_the_report_holds_both_and_is_empty_where_nothing_has_changed(desk: Desk, web: str) -> None:
    desk.edits("main", "requirements.txt", LOCK)
    desk.edits("main", "requirements-dev.txt", LOCK)
    desk.clone_anew()
    shutil.copytree(ROOT / ".ci", desk.clone / ".ci")
    (desk.clone / ".venv/bin").mkdir(parents=True)
    (desk.clone / ".venv/bin/python").symlink_to(sys.executable)
    run = [desk.clone / ".ci/weekly"]
    assert subprocess.run(run, capture_output=True, text=True, check=True).stdout == ""
    for lock in ("requirements.txt", "requirements-dev.txt"):
        (desk.clone / lock).write_text(LOCK.replace("8.1.0", "8.2.0"), encoding="utf-8")
    (desk.clone / "content/people.yml").write_text(f"- {web}/404", encoding="utf-8")
    told = subprocess.run(run, capture_output=True, text=True, check=True).stdout
    assert "/404> (404): content/people.yml:1" in told and "-click==8.1.0\n+click==8.2.0\n" in told


def tell(desk: Desk, text: str) -> None:
    (desk.folder / "weekly.md").write_text(text, encoding="utf-8")
    done = desk.run("weekly_issue.py", str(desk.folder / "weekly.md"))
    assert done.returncode == 0, done.stderr


def test_one_issue_is_opened_kept_up_to_date_and_closed(desk: Desk) -> None:
    desk.service_has(issues=[])
    tell(desk, "")
    assert desk.service()["issues"] == []
    tell(desk, "one\n")
    tell(desk, "two\n")
    (issue,) = desk.service()["issues"]
    assert issue["body"] == "two" and "state" not in issue
    tell(desk, "\n")
    assert desk.service()["issues"][0]["state"] == "closed"
