"""How words are set on a paper: lines of its width, and both directions in order on a terminal."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from dossier.intake.editor.paper import ISOLATE, POP, RIGHT_TO_LEFT, Paper

WORDS = st.lists(st.sampled_from(["ship", "harbour", "سفينة", "الميناءُ", "–"]), min_size=1, max_size=40).map(" ".join)


def seen(line: str) -> str:
    return re.sub(f"[{ISOLATE}{RIGHT_TO_LEFT}{POP}]|\x1b\\[[0-9;]*m", "", line)


@given(WORDS, st.integers(20, 120), st.booleans(), st.booleans())
def test_no_line_is_wider_than_the_paper_and_none_of_the_words_is_lost(
    text: str, width: int, rtl: bool, colour: bool
) -> None:
    paper = Paper(colour, orders=True, rtl=rtl, width=width)
    lines = list(paper.set(paper.strong(f"A {paper.words(text)} B"), 4))
    assert all(len(seen(line)) - line.count("\u064f") <= width for line in lines)
    assert " ".join(seen(line).strip() for line in lines) == f"A {text} B"
    assert all(line.count(POP) == line.count(ISOLATE) + line.count(RIGHT_TO_LEFT) for line in lines)


def test_further_lines_stand_inside_the_first() -> None:
    lines = list(Paper(width=20).set("one two three four five six", 4, "12"))
    assert lines == ["12  one two three", "      four five six"]


def test_a_pipe_takes_a_line_of_any_length_without_signs() -> None:
    text = "سفينة " * 40
    assert list(Paper().set(Paper().words(text))) == [text]


def test_where_the_interface_runs_from_right_to_left_so_do_its_lines_and_paths_are_isolated() -> None:
    paper = Paper(orders=True, rtl=True)
    (line,) = paper.set(f"الملف {paper.words('2024-07-moscow')}", 2)
    assert line == f"  {RIGHT_TO_LEFT}الملف {ISOLATE}2024-07-moscow{POP}{POP}"
    assert paper.words("") == ""
