"""content/ to an archive: what is right is there, what is wrong is told, and nothing raises."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dossier.archive.store import load, positions, sources
from tests.archive.sites import SITES, copy, edit, judge

SMALL = SITES / "small" / "content"


def test_a_small_archive_is_all_there() -> None:
    archive = load(SMALL).archive
    versions = {version.path: version.meeting for version in archive.versions}
    assert versions == {
        "meetings/2031-05-port-alma/s22qrv0n.ar.md": "2031-05-port-alma",
        "meetings/2031-05-port-alma/s22qrv0n.en.md": "2031-05-port-alma",
        "meetings/2031-05-port-alma/wk3bbyd8.en.md": "2031-05-port-alma",
        "meetings/2031-06-qasr-nour/paf0fd1z.fr.md": "2031-06-qasr-nour",
        "unassigned/q9q25qmn.ar.md": None,
    }
    assert archive.file.title["fr"] == "Les papiers du fleuve"
    assert set(archive.meetings) == {"2031-05-port-alma", "2031-06-qasr-nour"}
    assert [len(archive.authority(kind)) for kind in ("people", "bodies", "places", "outlets")] == [2, 2, 3, 2]


def test_blocks_say_the_words_of_the_original_at_their_lines() -> None:
    archive = load(SMALL).archive
    version = archive.articles["s22qrv0n"].main
    reading = sources(SMALL)(version.front.original.file if version.front.original else "")
    assert reading is not None and reading.lines is not None
    assert [block.text for block in version.blocks] == [
        reading.lines[int(block.anchor[1:]) - 1] for block in version.blocks
    ]
    file = (SMALL / version.path).read_text(encoding="utf-8").split("\n")
    assert [block.source for block in version.blocks] == [file[block.line - 1] for block in version.blocks]
    assert version.field_anchors == {"title": "l1", "published": "l3", "byline": "l5"}


def test_an_empty_archive_loads(tmp_path: Path) -> None:
    assert load(SITES / "empty" / "content").problems == ()
    nothing = load(tmp_path / "nothing")
    assert [problem.code for problem in nothing.problems] == ["archive-missing"]
    assert nothing.archive.articles == {}


def test_what_is_broken_is_left_out_and_the_rest_loads() -> None:
    loaded = load(SITES / "broken" / "content")
    assert {version.path.rpartition("/")[2] for version in loaded.archive.versions} == {
        "again.en.md",
        "fr.en.md",
        "lost.en.md",
    }
    assert set(loaded.archive.meetings) == {"2031-01-quay"}
    assert set(loaded.archive.people) == {"good"}
    assert [
        f"{problem.file.rpartition('/')[2]}:{problem.line}:{problem.column} {problem.code}"
        for problem in loaded.problems
    ] == [
        "bodies.yml:2:1 yaml-tab",
        "people.yml:1:1 authority-id",
        "people.yml:6:3 field-type",
        "alias.en.md:2:5 yaml-anchor",
        "efxhrhpv.en.md:2:1 article-twice",
        "latin.en.md:3:1 file-encoding",
        "open.en.md:1:1 front-matter-open",
        "plain.en.md:1:1 front-matter-missing",
        "unknown-key.en.md:2:1 field-missing",
        "unknown-key.en.md:5:1 field-unknown",
        "unknown-key.en.md:6:1 field-value",
        "meeting.yml:2:8 yaml-syntax",
        "No Name:0:0 meeting-id",
    ]


def test_the_inbox_is_listed_and_not_read(tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    edit(content, {"inbox/b.txt": "نص", "inbox/a.html": "<p>", "inbox/.hidden": "x"})
    assert [path.name for path in load(content).inbox] == ["a.html", "b.txt"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_an_original_in_another_encoding_has_its_lines(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "originals").mkdir()
    (tmp_path / "originals" / "a.txt").write_bytes("سطر\r\nآخر".encode(encoding))
    found = sources(tmp_path)("a.txt")
    assert found is not None and found.lines == ("سطر", "آخر")


def test_the_reading_of_another_format_lies_beside_it(tmp_path: Path) -> None:
    (tmp_path / "originals").mkdir()
    (tmp_path / "originals" / "a.html").write_bytes(b"<p>One</p>")
    before = sources(tmp_path)("a.html")
    (tmp_path / "originals" / "a.html.reading.txt").write_bytes(b"One\n")
    after = sources(tmp_path)("a.html")
    assert before is not None and before.lines is None
    assert after is not None and (after.sha256, after.lines) == (before.sha256, ("One",))


@pytest.mark.parametrize("name", ["../archive.yml", "/etc/hostname", "", ".", "..", "gone.txt"])
def test_no_original_is_looked_for_elsewhere(name: str) -> None:
    assert sources(SMALL)(name) is None


def test_positions_lead_to_keys() -> None:
    find = positions(SMALL)
    assert find("authority/people.yml", "lina-haddad", "offices", 0, "held") == (10, 7)
    assert find("unassigned/q9q25qmn.ar.md", "title") == (5, 1)
    assert find("unassigned/q9q25qmn.ar.md", "title", "no further") == (5, 1)
    assert find("unassigned/gone.ar.md", "title") == (0, 0)


CUTS = st.tuples(
    st.integers(0, 900), st.integers(0, 40), st.text(max_size=8) | st.sampled_from(["---\n", "[", ": ", "&x ", "\n\n"])
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    CUTS,
    st.sampled_from(
        ["meetings/2031-05-port-alma/wk3bbyd8.en.md", "meetings/2031-05-port-alma/meeting.yml", "authority/people.yml"]
    ),
)
def test_any_change_of_a_file_is_taken_or_told_of_at_a_place_in_a_file(
    tmp_path: Path, cut: tuple[int, int, str], name: str
) -> None:
    start, length, new = cut
    content = tmp_path / "content" if (tmp_path / "content").exists() else copy("small", tmp_path)
    text = (SMALL / name).read_bytes().decode()
    edit(content, {name: text[:start] + new + text[start + length :]})
    for problem in judge(content):
        file = tmp_path / problem.file
        assert problem.line <= len(file.read_bytes().splitlines()) + 1 if file.is_file() else problem.line == 0
