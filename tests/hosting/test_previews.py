"""Previews: which proposal one is of, what may be published of it, and where its pull request leads."""

import json
import os
import stat
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile, ZipInfo

import pytest

from tests.hosting.desk import Desk

HERE, FORK = 1, 2
"""The numbers by which the service knows this repository and a fork of it."""

PULLS = "pulls?state=open&sort=updated&direction=desc&per_page=100"


def pull(number: int, head: int | None = HERE) -> dict[str, Any]:
    """An open pull request, at a commit called after its number."""
    repository = {"id": head} if head else None
    return {"number": number, "head": {"sha": f"c{number}", "repo": repository}, "base": {"repo": {"id": HERE}}}


def artifact(id: int, commit: str, head: int = HERE, **told: Any) -> dict[str, Any]:
    run = {"id": 9, "repository_id": HERE, "head_repository_id": head, "head_branch": "b", "head_sha": commit}
    return {"id": id, "expired": False, "size_in_bytes": 99, "workflow_run": run, **told}


def packed(desk: Desk, name: str, entries: dict[str, str]) -> str:
    """The artifact of a site, given its files by name: a zip, within the zip that the service makes of everything."""
    inner = BytesIO()
    with ZipFile(inner, "w") as made:
        for entry, text in entries.items():
            made.writestr(ZipInfo(f"site/{entry}" if is_below(entry) else entry), text)
    return sent(desk, name, inner.getvalue())


def is_below(entry: str) -> bool:
    return bool(entry) and not entry.startswith(("/", "\x00"))


def sent(desk: Desk, name: str, site: bytes) -> str:
    path = desk.folder / f"{name}.zip"
    with ZipFile(path, "w") as made:
        made.writestr("site.zip", site)
    return str(path)


def service(desk: Desk, pulls: list[dict[str, Any]], *found: dict[str, Any], **files: str) -> None:
    """It has these pull requests and artifacts; `z5` is the zip of artifact 5."""
    desk.service_has()
    answers: dict[str, Any] = {PULLS: pulls}
    for one in pulls:
        commit = one["head"]["sha"]
        named = [each for each in found if each.get("name", each["workflow_run"]["head_sha"]) == commit]
        answers[f"actions/artifacts?name=preview-{commit}&per_page=100"] = {"artifacts": named}
    answers |= {f"actions/artifacts/{name[1:]}/zip": path for name, path in files.items()}
    desk.service_has(answers=answers)


@pytest.fixture
def site(desk: Desk) -> Path:
    """The archive as it was built, with what its host reads."""
    folder = desk.clone / "site"
    folder.mkdir()
    for name in ("index.html", "404.html", "_redirects"):
        (folder / name).write_text("the archive's", encoding="utf-8")
    return folder


def laid(desk: Desk, site: Path) -> tuple[list[dict[str, Any]], str]:
    """What was laid into the site, and what the log says of the rest."""
    (desk.folder / "output").unlink(missing_ok=True)
    done = desk.run("previews.py", str(site))
    assert done.returncode == 0, done.stderr
    return json.loads(desk.put_out()["laid"] or "[]"), done.stderr


def files(folder: Path) -> dict[str, str]:
    found = (file for file in folder.rglob("*") if not file.is_dir())
    return {file.relative_to(folder).as_posix(): file.read_text(encoding="utf-8") for file in found}


def test_each_open_pull_request_has_its_own_folder(desk: Desk, site: Path) -> None:
    entries = {"index.html": "five", "ar/articles/": "", "ar/articles/index.html": "نص"}
    zips = {"z50": packed(desk, "five", entries), "z60": packed(desk, "six", {"index.html": "six"})}
    service(desk, [pull(5), pull(6)], artifact(50, "c5"), artifact(60, "c6"), **zips)
    assert laid(desk, site) == ([{"number": 5, "commit": "c5"}, {"number": 6, "commit": "c6"}], "")
    below = {"5/index.html": "five", "5/ar/articles/index.html": "نص", "6/index.html": "six"}
    assert files(site / "preview") == below


def test_what_a_preview_brings_for_a_host_stays_in_its_folder(desk: Desk, site: Path) -> None:
    before = files(site)
    brought = dict.fromkeys(("index.html", "404.html", "_redirects", "_headers", "CNAME", "robots.txt"), "x")
    service(desk, [pull(5)], artifact(50, "c5"), z50=packed(desk, "five", brought))
    laid(desk, site)
    assert {name: text for name, text in files(site).items() if not name.startswith("preview/5/")} == before


def test_only_what_was_made_here_of_its_very_commit_counts_and_of_that_the_newest(desk: Desk, site: Path) -> None:
    found = [
        artifact(50, "c5"),
        artifact(51, "c5"),
        artifact(52, "c5", FORK),
        artifact(53, "c0", name="c5"),
        artifact(54, "c5", expired=True),
    ]
    service(desk, [pull(5)], *found, z51=packed(desk, "newest", {"index.html": "newest"}))
    assert laid(desk, site)[0] == [{"number": 5, "commit": "c5"}]
    assert files(site / "preview") == {"5/index.html": "newest"}


def test_nothing_of_a_fork_is_published(desk: Desk, site: Path) -> None:
    zips = {"z50": packed(desk, "five", {"index.html": "x"})}
    service(desk, [pull(5, FORK), pull(6, None), pull(7)], artifact(50, "c5"), artifact(70, "c7", FORK), **zips)
    found, told = laid(desk, site)
    assert found == [] and not list(site.glob("preview/*"))
    assert told == "::warning::No preview of #7: none was made of its last commit, or it is no longer kept\n"


def test_a_file_that_would_lie_elsewhere_keeps_the_whole_preview_out(desk: Desk, site: Path) -> None:
    before = files(site)
    bad = ("../../a", "a/../../../a", "/a", "a//b", "./a", "a/.", "a\nb", "\x00a", "")
    zips = {f"z{at}": packed(desk, str(at), {"index.html": "x", name: "hacked"}) for at, name in enumerate(bad)}
    service(desk, [pull(at) for at in range(len(bad))], *(artifact(at, f"c{at}") for at in range(len(bad))), **zips)
    found, told = laid(desk, site)
    assert found == [] and files(site) == before
    assert [line[:26] for line in told.splitlines()] == [
        f"::warning::No preview of #{at}"[:26] for at in range(len(bad))
    ]
    assert told.count("is no plain file of a site") == len(bad)


def test_names_that_cannot_stand_beside_each_other_keep_the_whole_preview_out(desk: Desk, site: Path) -> None:
    service(desk, [pull(5)], artifact(50, "c5"), z50=packed(desk, "bad", {"a": "x", "a/b": "x"}))
    assert laid(desk, site)[0] == [] and not list(site.glob("preview/*"))


def test_a_link_keeps_the_whole_preview_out(desk: Desk, site: Path) -> None:
    link = ZipInfo("site/passwords")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    inner = BytesIO()
    with ZipFile(inner, "w") as made:
        made.writestr("site/index.html", "x")
        made.writestr(link, "/etc/passwd")
    service(desk, [pull(5)], artifact(50, "c5"), z50=sent(desk, "link", inner.getvalue()))
    assert laid(desk, site)[0] == [] and not list(site.glob("preview/*"))


def test_a_file_may_be_called_as_an_original_was_received(desk: Desk, site: Path) -> None:
    names = ["originals/0a1b2c3d-می\u200cرود؟ «x».txt", 'originals/0a1b2c3d-"a": b?*|<c>\\d.txt']
    service(desk, [pull(5)], artifact(50, "c5"), z50=packed(desk, "five", dict.fromkeys(names, "x")))
    laid(desk, site)
    assert set(files(site / "preview/5")) == set(names)


def test_what_is_no_zip_or_cannot_be_had_is_left_out_and_the_rest_is_laid(desk: Desk, site: Path) -> None:
    zips = {"z50": sent(desk, "broken", b"PK no zip"), "z70": packed(desk, "seven", {"index.html": "seven"})}
    service(desk, [pull(5), pull(6), pull(7)], artifact(50, "c5"), artifact(60, "c6"), artifact(70, "c7"), **zips)
    state = desk.service()
    desk.service_has(**{**state, "answers": {**state["answers"], "actions/artifacts/60/zip": None}})
    found, told = laid(desk, site)
    assert [one["number"] for one in found] == [7]
    assert [line.split(":")[4] for line in told.splitlines()] == ["No preview of #5", "No preview of #6"]


def test_the_archive_is_published_where_the_service_does_not_say_what_is_open(desk: Desk, site: Path) -> None:
    desk.service_has(answers={PULLS: None})
    found, told = laid(desk, site)
    assert found == [] and told.startswith("::warning::No previews: ")


def test_together_they_are_no_larger_than_a_host_takes(desk: Desk, site: Path) -> None:
    os.truncate(site / "index.html", 999_999_000)  # a hole, which takes no room on the disk
    zips = {"z50": packed(desk, "five", {"index.html": "0" * 2000}), "z70": packed(desk, "seven", {"a.html": "0"})}
    found = [artifact(50, "c5", size_in_bytes=1), artifact(60, "c6"), artifact(70, "c7", size_in_bytes=1)]
    service(desk, [pull(5), pull(6), pull(7)], *found, **zips)
    (site / "404.html").unlink()
    (site / "_redirects").unlink()
    assert [one["number"] for one in laid(desk, site)[0]] == [7]


def test_a_pull_request_that_is_closed_loses_its_preview(desk: Desk, site: Path) -> None:
    service(desk, [], artifact(50, "c5"), z50=packed(desk, "five", {"index.html": "x"}))
    assert laid(desk, site) == ([], "") and not list(site.glob("preview/*"))


def link(desk: Desk, statuses: list[dict[str, str]]) -> list[Any]:
    desk.service_has(answers={"commits/c5/status?per_page=100": {"statuses": statuses}, "statuses/c5": {}})
    told = {"LAID": '[{"number": 5, "commit": "c5"}]', "SITE": "https://owner.github.io/archive/"}
    done = desk.run("preview_links.py", **told)
    assert done.returncode == 0, done.stderr
    return desk.calls("POST")


def test_the_status_leads_to_the_page_once(desk: Desk) -> None:
    zipped = {"context": "Preview", "target_url": "https://github.com/owner/archive/actions/runs/1/artifacts/2"}
    ((path, body),) = link(desk, [zipped])
    assert (path, body["context"], body["state"]) == ("statuses/c5", "Preview", "success")
    assert body["target_url"] == "https://owner.github.io/archive/preview/5/"
    assert link(desk, [zipped, {"context": "Preview", "target_url": body["target_url"]}]) == []


def about(desk: Desk, pulls: list[dict[str, Any]], address: str = "", **answers: Any) -> dict[str, str]:
    asked = {"pulls?state=open&head=owner:submission/7": pulls}
    desk.service_has(answers={"pages": None} | asked | answers)
    done = desk.run("preview_about.py", PULL=address, GITHUB_REF_NAME="submission/7")
    assert done.returncode == 0, done.stderr
    return desk.put_out()


def test_a_branch_is_a_preview_of_its_pull_request(desk: Desk) -> None:
    address = "https://github.com/owner/archive/pull/12"
    pages = {"html_url": "https://owner.github.io/archive/"}
    assert about(desk, [{"html_url": address}], pages=pages) == {"site": pages["html_url"], "proposal": address}


def test_without_one_it_is_of_the_branch_and_without_pages_no_address_is_made_up(desk: Desk) -> None:
    assert about(desk, []) == {"site": "", "proposal": "https://github.com/owner/archive/tree/submission/7"}


def test_what_the_event_says_need_not_be_asked(desk: Desk) -> None:
    assert about(desk, [], "https://github.com/owner/archive/pull/3")["proposal"].endswith("/pull/3")


def test_a_value_of_several_lines_is_not_handed_on(desk: Desk) -> None:
    desk.service_has(answers={"pages": {"html_url": "https://a.example/\nlaid=[]"}})
    assert desk.run("preview_about.py", PULL="x").returncode != 0
