"""Writing that is killed, starved or locked out: the archive is what it was, or what it was to become."""

from __future__ import annotations

import errno
import os
import resource
import signal
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from dossier.archive import store, writing
from dossier.archive.writing import settle, write
from dossier.problems import ProblemError
from tests.archive.sites import copy
from tests.killing import killed_before

FILES: Mapping[str, str | bytes | None] = {
    "originals/a.txt": b"\xff" * 70_000,
    "unassigned/a.en.md": "new",
    "new/b.md": "b",
    "unassigned/gone.en.md": None,
}


def everything(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def prepared(folder: Path) -> Path:
    write(folder, {"unassigned/a.en.md": "old", "unassigned/gone.en.md": "old", "archive.yml": "format"})
    return folder


def becoming(old: Mapping[str, bytes]) -> dict[str, bytes]:
    """What a folder holds once the files are written that are to be, and taken away that are to go."""
    told = {name: data.encode() if isinstance(data, str) else data for name, data in FILES.items()}
    return {name: data for name, data in {**old, **told}.items() if data is not None}


def test_killed_at_any_step_it_is_all_there_or_nothing(tmp_path: Path) -> None:
    old = everything(prepared(tmp_path / "old"))
    new = becoming(old)
    seen: list[bool] = []
    while killed_before(
        len(seen),
        content := prepared(tmp_path / f"content{len(seen)}"),
        lambda: write(content, FILES, overwrite=True),
    ):
        settle(content)
        assert everything(content) in (old, new), f"killed before step {len(seen)}"
        assert not list(content.glob(".*"))
        seen.append(everything(content) == new)
    assert len(seen) > 15 and seen == sorted(seen) and set(seen) == {False, True}
    assert everything(content) == new


def test_killed_while_settling_it_is_settled_the_next_time(tmp_path: Path) -> None:
    content = prepared(tmp_path / "content")
    left = content / ".added" / "unassigned"
    left.mkdir(parents=True)
    (left / "b.en.md").write_text("moved the second time")
    (content / ".adding").mkdir()
    write(content, {"c.md": "c"})
    assert (content / "unassigned/b.en.md").read_text() == "moved the second time"
    assert (content / "c.md").is_file() and not list(content.glob(".*"))


def test_loading_finishes_what_a_killed_command_began(tmp_path: Path) -> None:
    content = copy("small", tmp_path)
    article = content / "unassigned/q9q25qmn.ar.md"
    (content / ".added/unassigned").mkdir(parents=True)
    article.rename(content / ".added/unassigned" / article.name)
    assert "q9q25qmn" in store.load(content).archive.articles
    assert article.is_file()


def test_what_cannot_be_finished_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = copy("small", tmp_path)
    (content / ".added").mkdir()
    (content / ".added/new.md").write_text("new")
    monkeypatch.setattr(Path, "replace", refuse)
    assert [problem.code for problem in store.load(content).problems] == ["archive-unfinished"]


def refuse(*_: object) -> None:
    raise OSError(errno.EROFS, os.strerror(errno.EROFS))


@contextmanager
def full_disk(size: int) -> Iterator[None]:
    """No file may grow beyond `size`: the system fails as it does for a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)


def test_where_there_is_no_room_nothing_is_written(tmp_path: Path) -> None:
    content = prepared(tmp_path / "content")
    before = everything(content)
    with full_disk(10_000), pytest.raises(OSError):
        write(content, FILES, overwrite=True)
    assert everything(content) == before
    assert not (content / "new").exists() and not list(content.glob(".*"))


def test_where_one_folder_is_read_only_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = prepared(tmp_path / "content")
    before = everything(content)
    monkeypatch.setattr(os, "access", lambda path, _: Path(path).name != "unassigned")
    with pytest.raises(PermissionError):
        write(content, FILES, overwrite=True)
    assert everything(content) == before


def test_a_second_command_waits_then_gives_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = prepared(tmp_path / "content")
    monkeypatch.setattr(writing, "PATIENCE", 0.1)
    with writing._locked(content, 0), pytest.raises(ProblemError) as error:
        write(content, FILES, overwrite=True)
    assert [problem.code for problem in error.value.problems] == ["archive-busy"]
    write(content, FILES, overwrite=True)


def test_what_another_command_is_writing_is_left_to_it(tmp_path: Path) -> None:
    content = prepared(tmp_path / "content")
    (content / ".adding").mkdir()
    with writing._locked(content, 0):
        settle(content)
        assert (content / ".adding").is_dir()
    settle(content)
    assert not (content / ".adding").exists()
