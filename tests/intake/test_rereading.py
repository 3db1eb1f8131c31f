"""The reading beside an original is held against the original itself, and a check says where they part."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.intake.desk import Run, received
from tests.intake.test_holding import NAMING

ARABIC = "أعلنت هيئة المرافئ يوم الأحد أن أول سفينة وصلت إلى الرصيف الشرقي. وقال المدير إن العمل سيستمر."
PAGE = f"<!doctype html><html lang='ar'><h1>المرفأ يفتح أبوابه</h1><p>{ARABIC}</p></html>".encode()
LEGACY = f"المرفأ يفتح أبوابه\r\n\r\n{ARABIC}\r\n".encode("cp1256")


def beside(content: Path) -> Path:
    (path,) = (content / "originals").glob("*.reading.txt")
    return path


@pytest.mark.parametrize(
    ("original", "options"),
    [
        (("a.html", PAGE), ()),
        (("a.docx", NAMING), ("--public",)),
        (("a.txt", LEGACY), ()),
        (("a.txt", LEGACY), ("--encoding", "windows-1256")),
    ],
)
def test_what_was_written_is_what_is_read(
    original: tuple[str, bytes], options: tuple[str, ...], tmp_path: Path, content: Path, run: Run
) -> None:
    added = run("add", received(tmp_path, *original), *options)
    checked = run("check")
    assert (added.exit_code, "reading-differs" in checked.output, checked.exit_code) == (0, False, 0), added.output
    reading = beside(content)
    lines = reading.read_text("utf-8").splitlines()
    reading.write_text("\n".join([*lines[:-1], f"{lines[-1]} و", ""]), "utf-8")
    changed = run("check")
    assert f"{reading.name}:{len(lines)}:1" in changed.output and "reading-differs" in changed.output
    assert "bring the file back as it was written" in changed.output


def test_a_line_too_few_is_named_by_its_number(tmp_path: Path, content: Path, run: Run) -> None:
    run("add", received(tmp_path, "a.html", PAGE))
    reading = beside(content)
    lines = reading.read_text("utf-8").splitlines(keepends=True)
    reading.write_text("".join(lines[:-1]), "utf-8")
    assert f"({len(lines) - 1} lines here, {len(lines)} there)" in run("check").output


def test_a_private_original_has_nothing_to_be_held_against(tmp_path: Path, content: Path, run: Run) -> None:
    run("add", received(tmp_path, "a.docx", NAMING))
    reading = beside(content)
    reading.write_text(reading.read_text("utf-8") + "One line more.\n", "utf-8")
    assert "reading-differs" not in run("check").output
