"""What is read of an issue: the whole of it, on the archive that its questions were first asked of, and no more."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.hosting.desk import ISSUE, Desk

OWN = "https://github.com/user-attachments/files"
STORE = "https://objects.githubusercontent.com/store"
DOSSIER = """
import json, os, sys
from pathlib import Path
scratch, words = Path(os.environ["SCRATCH"]), sys.argv[1:]
assert words[0] == "submission" and "GH_TOKEN" not in os.environ
document = Path(words[2]).read_text(encoding="utf-8")
(scratch / "document.json").write_text(document, encoding="utf-8")
if words[1] == "files":
    print((scratch / "addresses").read_text(encoding="utf-8"), end="")
    sys.exit(int(os.environ.get("NO_FORM", 0)))
files, content, reply = Path(words[3]), Path(words[5]), Path(words[7])
assert words[4:7:2] == ["--content", "--reply"]
(scratch / "files.json").write_text(json.dumps({one.name: one.stat().st_size for one in files.iterdir()}))
(scratch / "archive.yml").write_bytes((content / "archive.yml").read_bytes())
(content / "unassigned").mkdir()
(content / "unassigned" / "k7m2qd4x.fr.md").write_text("made", encoding="utf-8")
if os.environ.get("TAKEN") != "2":
    reply.write_text("# Reply", encoding="utf-8")
sys.exit(int(os.environ.get("TAKEN", 0)))
"""
CURL = """
import os, sys
from pathlib import Path
words = sys.argv[1:]
address, place = words[-1], Path(words[words.index("--output") + 1])
assert words[words.index("--proto") + 1] == "=https" and "--location" not in words and "--globoff" in words
led = dict(line.split(" ") for line in (Path(os.environ["SCRATCH"]) / "web").read_text().splitlines())
with (Path(os.environ["SCRATCH"]) / "asked").open("a") as asked:
    asked.write(address + "\\n")
if address not in led:
    sys.exit("curl: (22) The requested URL returned error: 404")
if led[address].isdigit():
    with place.open("wb") as file:
        file.truncate(int(led[address]))
else:
    print(led[address], end="")
"""


@pytest.fixture
def reader(desk: Desk) -> Desk:
    desk.has("dossier", DOSSIER)
    desk.has("curl", CURL)
    attached(desk, {})
    return desk


def attached(desk: Desk, web: dict[str, str], *addresses: str) -> None:
    """What the web holds (an address leads to another, or is so many bytes), and what of it the issue attaches."""
    (desk.folder / "addresses").write_text("".join(f"{one}\n" for one in addresses or web), encoding="utf-8")
    (desk.folder / "web").write_text("\n".join(" ".join(pair) for pair in web.items()), encoding="utf-8")


def read(desk: Desk, **environment: str) -> set[str]:
    """The files that it leaves."""
    done = desk.run("submission_read.py", str(desk.folder / "proposal"), **environment)
    assert done.returncode == 0, done.stderr
    folder = desk.folder / "proposal"
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def told(desk: Desk, name: str) -> Any:
    return json.loads((desk.folder / name).read_text(encoding="utf-8"))


def asked(desk: Desk) -> list[str]:
    return (desk.folder / "asked").read_text(encoding="utf-8").split()


def test_what_changed_is_left_with_the_reply_and_its_base(reader: Desk) -> None:
    left = read(reader)
    assert left == {"base", "reply.md", "content/unassigned/k7m2qd4x.fr.md"}
    assert (reader.folder / "proposal/base").read_text() == reader.git("rev-parse", "origin/main")
    assert reader.git("status", "--porcelain") == "" and reader.git("worktree", "list").count("\n") == 0


def test_the_document_is_the_issue_with_every_page_of_its_comments(reader: Desk) -> None:
    comments = [{"id": number, "body": f"{number}: oui", "user": {"login": "ann"}} for number in range(3)]
    reader.service_has(comments=comments)
    read(reader)
    assert told(reader, "document.json") == {"issue": ISSUE, "comments": comments}
    assert all(method == "GET" for method, *_ in reader.service()["calls"])


def test_nothing_of_the_issue_is_run(reader: Desk, tmp_path: Path) -> None:
    read(reader)
    assert [*tmp_path.rglob("hacked")] == []


def test_later_answers_are_read_on_the_archive_of_the_first(reader: Desk) -> None:
    first = reader.git("rev-parse", "HEAD")
    reader.git("push", "--quiet", "origin", "main:refs/heads/submission/7")
    reader.edits("submission/7", "content/unassigned/other.md", "x")
    reader.edits("main", "content/archive.yml", "later")
    reader.clone_anew()
    read(reader)
    assert (reader.folder / "proposal/base").read_text() == first
    assert (reader.folder / "archive.yml").read_text() == 'format: "1"\n'


@pytest.mark.parametrize(("status", "left"), [("1", True), ("2", False)])
def test_a_refusal_has_its_reply_and_a_fault_ends_the_run(reader: Desk, status: str, left: bool) -> None:
    done = reader.run("submission_read.py", str(reader.folder / "proposal"), TAKEN=status)
    assert (done.returncode == 0) == (reader.folder / "proposal/reply.md").is_file() == left


def test_of_an_issue_that_is_no_form_nothing_is_fetched(reader: Desk) -> None:
    attached(reader, {f"{OWN}/1/a.txt": "3"})
    read(reader, NO_FORM="1")
    assert told(reader, "files.json") == {}


def test_files_come_from_the_services_store_under_their_names(reader: Desk) -> None:
    web = {f"{OWN}/1/a%20b.txt": f"{STORE}/1", f"{STORE}/1": "5", f"{OWN}/2/a%20b.txt": "7", f"{OWN}/3/..%2F.x": "1"}
    attached(reader, web, *(address for address in web if address.startswith(OWN)))
    read(reader)
    assert told(reader, "files.json") == {"a b.txt": 5, "a b-2.txt": 7, "_.x": 1}


def test_what_is_missing_too_large_or_elsewhere_is_left_out(reader: Desk) -> None:
    most = 25 * 1024 * 1024
    web = {
        f"{OWN}/1/whole.pdf": str(most),
        f"{OWN}/2/large.pdf": str(most + 1),
        f"{OWN}/3/led.pdf": "https://example.org/led",
        f"{OWN}/4/plain.pdf": "http://objects.githubusercontent.com/plain",
        f"{OWN}/5/twice.pdf": f"{STORE}/twice",
        f"{STORE}/twice": f"{STORE}/again",
        f"{STORE}/again": "5",
    }
    attached(reader, web, *web, f"{OWN}/6/missing.pdf", "https://example.org/file.pdf")
    read(reader)
    assert told(reader, "files.json") == {"whole.pdf": most}
    assert not [address for address in asked(reader) if "example.org" in address or address.startswith("http:")]


def test_the_thirty_first_file_is_not_fetched(reader: Desk) -> None:
    attached(reader, {f"{OWN}/{number}/{number}.txt": "1" for number in range(31)})
    read(reader)
    assert len(told(reader, "files.json")) == len(asked(reader)) == 30
