"""Whatever is done to a right article file: it still passes, or what is wrong is told at a place in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dossier.problems import Problem
from dossier.site.checking import found
from tests.archive.sites import SITES, copy

FILES = ("meetings/2031-05-port-alma/s22qrv0n.ar.md", "meetings/2031-05-port-alma/wk3bbyd8.en.md")
PIECES = [
    *("---\n", "\n", "\r\n", "\r", "\t", " ", "\0", "\x85", "\u2028", "\ufeff", "\u202e", "\ud7ff", "😀", "é", "﷽"),
    *("id: k7m2qd4x\n", "lang: fr\n", "title:\n", "published: []\n", "published: {edtf: 9999-99, basis: x}\n"),
    *("removed:\n  - {lines: 9-1, reason: x}\n", "corrections: [{line: 99, printed: a, corrected: b, reason: c}]\n"),
    *("accepted: [{code: words-changed, reason: x}]\n", "alignment: [{lang: ar, pairs: l1=l1}]\n", "original: null\n"),
    *("{", "}", "[", "]", "&a", "*a", "!t", "|", ">", "%", "'", '"', ": ", "#", "- ", "? ", "<<: "),
    *("[a](b)", "![](c.png)", "> ", "# ", "```\n", "<b>", "\\", "{.caption}\n", "l999", "0", "2031-02-30", "-" * 80),
]


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy("small", tmp_path_factory.mktemp("edited"))


@st.composite
def edited(draw: st.DrawFn, name: str) -> bytes:
    """The file after up to three edits of its text, and now and then one of its bytes."""
    text = (SITES / "small/content" / name).read_bytes().decode()
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.sampled_from([0, 0, 1, 2, 7, 40, 400])))
        again = draw(st.booleans()) and text[start:end]
        text = text[:start] + (again or "") + draw(st.sampled_from(["", *PIECES])) + text[end:]
    data = bytearray(text.encode())
    if data and draw(st.integers(0, 9)) == 0:
        data[draw(st.integers(0, len(data) - 1))] = draw(st.integers(0, 255))
    return bytes(data)


def outside(problems: tuple[Problem, ...], file: str, data: bytes) -> Iterator[Problem]:
    """The problems with a file that are not told at one of its characters, or just behind a line."""
    lines = re.split(r"\r\n|\r|\n", data.decode("utf-8", "replace"))
    for problem in problems:
        if problem.file == file:
            inside = 1 <= problem.line <= len(lines) and 1 <= problem.column <= len(lines[problem.line - 1]) + 1
            yield from [] if inside else [problem]


@pytest.mark.parametrize("name", FILES)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(draw=st.data())
def test_any_edit_passes_or_is_told_at_its_place(content: Path, name: str, draw: st.DataObject) -> None:
    data = draw.draw(edited(name))
    path = content / name
    before = path.read_bytes()
    path.write_bytes(data)
    try:
        problems = found(content, date(2032, 1, 1))
    finally:
        path.write_bytes(before)
    assert list(outside(problems, f"content/{name}", data)) == []
