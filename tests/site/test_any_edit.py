"""Whatever is done to a right file of content/: it still passes, or what is wrong is told at a place in it.

Nor does it make a problem of another file point to a place that this one does not have.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dossier.problems import Problem
from dossier.site.checking import FORMS, found, rendered
from dossier.site.mending import mend
from tests.archive.sites import copy, edit
from tests.commands.running import done

FILES = (
    "meetings/2031-05-port-alma/s22qrv0n.ar.md",
    "meetings/2031-05-port-alma/wk3bbyd8.en.md",
    "meetings/2031-05-port-alma/meeting.yml",
    "authority/people.yml",
    "authority/bodies.yml",
    "authority/places.yml",
    "authority/outlets.yml",
    "archive.yml",
    "ids.yml",
    "retired/q9q25qmn.yml",
    "merged/00000001.yml",
    "originals/89ea0eec-tide.txt",
    "pages/about.en.md",
)
PIECES = [
    *("---\n", "\n", "\r\n", "\r", "\t", " ", "\0", "\x85", "\u2028", "\ufeff", "\u202e", "\ud7ff", "😀", "é", "﷽"),
    *("id: k7m2qd4x\n", "lang: fr\n", "title:\n", "published: []\n", "published: {edtf: 9999-99, basis: x}\n"),
    *("removed:\n  - {lines: 9-1, reason: x}\n", "corrections: [{line: 99, printed: a, corrected: b, reason: c}]\n"),
    *("accepted: [{code: words-changed, reason: x}]\n", "alignment: [{lang: ar, pairs: l1=l1}]\n", "original: null\n"),
    *("{", "}", "[", "]", "&a", "*a", "!t", "|", ">", "%", "'", '"', ": ", "#", "- ", "? ", "<<: "),
    *("[a](b)", "![](c.png)", "> ", "# ", "```\n", "<b>", "\\", "{.caption}\n", "l999", "0", "2031-02-30", "-" * 80),
    *(
        "wk3bbyd8",
        "q9q25qmn",
        "00000001",
        "port-alma",
        "lina-haddad",
        "  place: port-alma\n",
        "facts: [{words: {en: [a]}}]\n",
    ),
]
LINE_END = re.compile(r"\r\n|\r|\n")


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small archive, with one file of each kind that an archive can have."""
    content = copy("small", tmp_path_factory.mktemp("edited"))
    done(content, "retire", "q9q25qmn", "--reason", "holder")
    edit(content, {"merged/00000001.yml": "merged: 2031-08-01\ninto: wk3bbyd8\nlangs: [en]\n"})
    edit(
        content,
        {"pages/about.en.md": "# About\n\n[The paper](../outlets/daily-tide/) and [a text](../articles/wk3bbyd8/).\n"},
    )
    done(content, "check", "--fix", "--select", "id")
    return content


def with_piece(text: str, draw: st.DrawFn) -> str:
    """With a piece put in, or in the place of some characters, or beside them."""
    start = draw(st.integers(0, len(text)))
    end = min(len(text), start + draw(st.sampled_from([0, 0, 1, 2, 7, 40, 400])))
    again = draw(st.booleans()) and text[start:end]
    return text[:start] + (again or "") + draw(st.sampled_from(["", *PIECES])) + text[end:]


def with_lines(text: str, draw: st.DrawFn) -> str:
    """With a line gone, twice, or in another's place."""
    lines = text.splitlines(keepends=True) or [""]
    one, other = draw(st.tuples(*[st.integers(0, len(lines) - 1)] * 2))
    how = draw(st.sampled_from(["gone", "twice", "swapped"]))
    if how == "swapped":
        lines[one], lines[other] = lines[other], lines[one]
    else:
        lines[one : one + 1] = [] if how == "gone" else [lines[one]] * 2
    return "".join(lines)


def with_bytes(data: bytes, draw: st.DrawFn) -> bytes:
    """With some bytes of any kind in the place of others."""
    start = draw(st.integers(0, len(data)))
    return data[:start] + draw(st.binary(max_size=3)) + data[start + draw(st.integers(0, 3)) :]


@st.composite
def edited(draw: st.DrawFn, data: bytes) -> bytes:
    """The file after up to three edits of its text, and now and then one of its bytes."""
    text = data.decode()
    for _ in range(draw(st.integers(1, 3))):
        text = draw(st.sampled_from([with_piece, with_piece, with_lines]))(text, draw)
    return with_bytes(text.encode(), draw) if draw(st.integers(0, 4)) == 0 else text.encode()


def outside(problems: tuple[Problem, ...], content: Path) -> Iterator[Problem]:
    """The problems that are not told at a character of their file, or just behind one of its lines.

    What is wrong with a file as a whole stands at no line of it.
    """
    for problem in problems:
        path = content.parent / problem.file
        lines = LINE_END.split(path.read_bytes().decode("utf-8", "replace")) if path.is_file() else []
        whole = (problem.line, problem.column) == (0, 0)
        inside = 1 <= problem.line <= len(lines) and 1 <= problem.column <= len(lines[problem.line - 1]) + 1
        yield from [] if whole or inside else [problem]


@pytest.mark.parametrize("name", FILES)
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(draw=st.data())
def test_any_edit_passes_or_is_told_at_its_place(content: Path, name: str, draw: st.DataObject) -> None:
    path = content / name
    before = path.read_bytes()
    path.write_bytes(draw.draw(edited(before)))
    try:
        problems = found(content, date(2032, 1, 1), ("fr",))
        assert list(outside(problems, content)) == []
    finally:
        path.write_bytes(before)
    assert all(problem.message for problem in problems)
    assert all(rendered(problems, form, content) for form in FORMS if problems)


@pytest.mark.parametrize("name", FILES[:2])
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(draw=st.data())
def test_mending_any_edit_moves_lines_of_the_fields_alone_and_is_done_at_once(
    content: Path, name: str, draw: st.DataObject
) -> None:
    path, register = content / name, content / "ids.yml"
    before, kept = path.read_bytes(), register.read_bytes()
    data = draw.draw(edited(before))
    path.write_bytes(data)
    try:
        mend(content, lambda _: True)
        mended = path.read_bytes()
        assert mend(content, lambda _: True) == ()
        assert set(kept.splitlines()) - set(register.read_bytes().splitlines()) == set()
    finally:
        path.write_bytes(before)
        register.write_bytes(kept)
    assert sorted(mended) == sorted(data)
    assert mended == data or mended.partition(b"\n---")[2] == data.partition(b"\n---")[2]
