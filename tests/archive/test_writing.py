"""Files into an archive: all of them or none, and nothing overwritten unasked."""

from pathlib import Path

import pytest

from dossier.archive.store import write
from dossier.problems import ProblemError


def everything(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_text_and_bytes_are_written_as_they_are(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"originals/a.txt": b"\xff\r\n", "unassigned/a.ar.md": "سطر\r\n"}
    write(tmp_path, files)
    assert everything(tmp_path) == {"originals/a.txt": b"\xff\r\n", "unassigned/a.ar.md": "سطر\r\n".encode()}


def test_a_file_that_is_there_is_not_overwritten_and_nothing_else_is_written(tmp_path: Path) -> None:
    write(tmp_path, {"b.md": "old"})
    with pytest.raises(ProblemError) as error:
        write(tmp_path, {"a.md": "new", "b.md": "new"})
    assert [(problem.code, problem.file) for problem in error.value.problems] == [
        ("file-exists", f"{tmp_path.name}/b.md")
    ]
    assert everything(tmp_path) == {"b.md": b"old"}


def test_the_same_bytes_may_be_written_again(tmp_path: Path) -> None:
    write(tmp_path, {"b.md": "old"})
    write(tmp_path, {"a.md": "new", "b.md": "old"})
    assert everything(tmp_path) == {"a.md": b"new", "b.md": b"old"}


def test_it_is_overwritten_when_told(tmp_path: Path) -> None:
    write(tmp_path, {"b.md": "old"})
    write(tmp_path, {"b.md": "new"}, overwrite=True)
    assert everything(tmp_path) == {"b.md": b"new"}


def test_only_the_named_ones_are_overwritten(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": "old", "b.md": "old"})
    write(tmp_path, {"b.md": "new"}, overwrite=["b.md"])
    with pytest.raises(ProblemError):
        write(tmp_path, {"a.md": "new", "b.md": "newer"}, overwrite=["b.md"])
    assert everything(tmp_path) == {"a.md": b"old", "b.md": b"new"}


def test_files_are_taken_away_with_what_is_written_or_not_at_all(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": "old", "b.md": "old", "d.md": "old"})
    with pytest.raises(ProblemError):
        write(tmp_path, {"a.md": None, "b.md": "new"})
    assert everything(tmp_path) == {"a.md": b"old", "b.md": b"old", "d.md": b"old"}
    write(tmp_path, {"a.md": None, "c.md": "old", "d.md": None, "never.md": None})
    assert everything(tmp_path) == {"b.md": b"old", "c.md": b"old"}


@pytest.mark.parametrize("path", ["../a.md", "/a.md", "b/../../a.md", "", "b\\a.md", "."])
def test_nothing_is_written_outside(tmp_path: Path, path: str) -> None:
    with pytest.raises(ProblemError) as error:
        write(tmp_path / "content", {"good.md": "x", path: "x"})
    assert [problem.code for problem in error.value.problems] == ["file-path"]
    assert everything(tmp_path) == {}


def test_when_the_disk_fails_everything_is_as_it_was(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": "old", "folder/x.md": "x"})
    before = everything(tmp_path)
    with pytest.raises(OSError):
        write(tmp_path, {"a.md": "new", "c.md": "new", "folder": "a file where a folder is"}, overwrite=True)
    assert everything(tmp_path) == before
