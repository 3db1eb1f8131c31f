"""What of an original goes into the archive, and that what names people stays out of every file."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from dossier.archive import checks, store
from dossier.intake import Received, Stated, Taken, read, read_inbox
from dossier.intake.editor.paper import Paper
from dossier.intake.editor.report import report
from dossier.intake.formats import reading
from dossier.locale.catalogue import catalogue
from dossier.model import Version
from dossier.problems import Problem
from tests.intake.formats.test_docx import TEXT, document
from tests.intake.golden import ADDED, FOLDER, archive

PAGE = f"Harbour opens again\n\n{TEXT}\n".encode()


def _naming(made: Any) -> None:
    made.core_properties.author = "Jane Roe"
    made.add_paragraph("Harbour opens again", style="Title")
    made.add_paragraph(TEXT)


NAMING = document(_naming)


def taken(data: bytes, name: str, private: bool | None = None) -> Taken:
    return read(Received(name, data), Stated(ADDED, private=private), archive())


def held(found: Taken) -> tuple[str, list[str]]:
    """How the bytes are held, and what lies in originals/ beside the note of what was written."""
    (version,) = found.versions
    assert version.front.original
    below = [path for path in found.files if path.startswith("originals/") and not path.endswith(".intake.yml")]
    return version.front.original.held, [path.partition("-")[2] for path in below]


def written(files: Mapping[str, str | bytes], folder: Path) -> tuple[tuple[Version, ...], list[Problem]]:
    """The versions and what is wrong with them, once everything is on a disk."""
    content = Path(shutil.copytree(FOLDER / "archive", folder / "content"))
    store.write(content, files)
    loaded = store.load(content)
    found_wrong = checks.check(loaded.archive, store.sources(content), store.positions(content))
    return tuple(loaded.archive.versions), [*loaded.problems, *found_wrong]


def test_the_name_of_a_private_file_is_written_nowhere(tmp_path: Path) -> None:
    for found in (taken(NAMING, "Jane Roe draft.docx"), taken(PAGE, "Jane Roe draft.txt", private=True)):
        assert found.name.startswith("Jane Roe draft")
        assert not any("Jane Roe" in f"{path} {said!r}" for path, said in found.files.items())


@pytest.mark.parametrize(
    ("data", "name", "private", "expected"),
    [
        (PAGE, "a.txt", None, ("public", ["a.txt"])),
        (PAGE, "a.md", None, ("public", ["a.md", "a.md.reading.txt"])),
        (PAGE, "a.txt", True, ("private", [])),
        (NAMING, "a.docx", None, ("private", ["original.docx.reading.txt"])),
        (NAMING, "a.docx", True, ("private", [])),
        (NAMING, "a.docx", False, ("public", ["a.docx", "a.docx.reading.txt"])),
        (NAMING, "a.txt", False, ("public", ["a.txt", "a.txt.reading.txt"])),
    ],
)
def test_what_is_kept(
    data: bytes, name: str, private: bool | None, expected: tuple[str, list[str]], tmp_path: Path
) -> None:
    found = taken(data, name, private)
    assert held(found) == expected
    versions, problems = written(found.files, tmp_path)
    assert problems == []
    assert versions[0].blocks == found.versions[0].blocks
    assert versions[0].blocks[0].anchor.startswith("p" if expected[1] == [] else "l")


def test_an_older_encoding_has_its_reading_beside_it(tmp_path: Path) -> None:
    text = "أعلنت هيئة المرافئ يوم الأحد أن أول سفينة وصلت إلى الرصيف الشرقي. وقال المدير إن العمل سيستمر."
    found = taken(f"المرفأ يفتح أبوابه\r\n\r\n{text}\r\n".encode("cp1256"), "a.txt")
    assert held(found) == ("public", ["a.txt", "a.txt.reading.txt"])
    versions, problems = written(found.files, tmp_path)
    assert problems == []
    assert [block.text for block in versions[0].blocks] == [text]
    encoding = versions[0].front.original and versions[0].front.original.encoding
    assert encoding and (encoding.name, encoding.basis) == ("windows-1256", "detected")


def test_a_private_original_with_its_reading_is_still_checked_line_by_line(tmp_path: Path) -> None:
    found = taken(NAMING, "a.docx")
    (path,) = (path for path in found.files if path.endswith(".md"))
    changed = str(found.files[path]).replace("carried grain", "carried gold")
    _, problems = written({**found.files, path: changed}, tmp_path)
    assert [problem.code for problem in problems] == ["words-changed"]


def test_a_public_original_is_missed_though_its_reading_lies_there(tmp_path: Path) -> None:
    found = taken(PAGE, "a.md")
    files = {path: data for path, data in found.files.items() if not path.endswith("a.md")}
    _, problems = written(files, tmp_path)
    assert [problem.code for problem in problems] == ["original-missing"]


@pytest.mark.parametrize("private", [None, True])
def test_what_names_people_is_said_to_the_editor_and_written_nowhere(private: bool | None) -> None:
    found = taken(NAMING, "a.docx", private)
    assert "Jane Roe" in report(found, catalogue("en"), Paper())
    assert not any(b"Jane Roe" in (data.encode() if isinstance(data, str) else data) for data in found.files.values())
    assert not any("Jane Roe" in line for line in reading(Received("a.docx", NAMING)).lines)


def test_the_inbox_shows_nothing_of_it() -> None:
    (version,), problems = read_inbox([Received("a.docx", NAMING)], archive(), ADDED)
    assert problems == ()
    assert "Jane Roe" not in repr(version)
    assert version.unreviewed


@pytest.mark.parametrize("private", [None, True, False])
def test_one_sentence_says_it_and_below_it_stands_all_that_is_named(private: bool | None) -> None:
    def made(named: Any) -> None:
        _naming(named)
        named.core_properties.last_modified_by = "Richard Miles"

    found = taken(document(made), "a.docx", private)
    said = report(found, catalogue("en"), Paper())
    assert [said.count(name) for name in ("Jane Roe", "Richard Miles", "note:")] == [1, 1, 1]
    assert [note.words for note in found.notes if "Jane Roe" in note.words or "Miles" in note.words] == [
        "the file names its author: “Jane Roe”",
        "the file names the one who changed it last: “Richard Miles”",
    ]
