"""Markdown: words without marks, each on the line of the file on which it stands; nothing of the text is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.archive.accounting import unaccounted
from dossier.intake import Received, Stated
from dossier.intake import read as take
from dossier.intake.formats import Reading, reading
from dossier.problems import ProblemError
from tests.intake.golden import ADDED, archive

ARCHIVE = archive()
TEXT = "The harbour opened again after two months. The first ship carried grain."
WORDS = st.text("abcdefgh بتثجحخ", min_size=1, max_size=12).map(str.strip).filter(bool)
MARKS = (
    "{}",
    "# {}",
    "> {}",
    "- {}",
    "* {}",
    "1. {}",
    "**{}**",
    "*{}* ",
    "[{}](http://a.example)",
    "![{}](a.png)",
    "`{}`",
)
LINES = st.builds(lambda mark, words: (mark.format(words), words), st.sampled_from(MARKS), WORDS)


def read(text: str, name: str = "page.md") -> Reading:
    return reading(Received(name, text.encode()))


def roles(found: Reading) -> dict[str, str]:
    return {found.lines[number - 1]: told.reason for number, told in found.told.items()}


@given(st.lists(st.one_of(LINES, st.just(("", ""))), max_size=12))
def test_every_word_stands_on_its_line_without_its_marks(made: list[tuple[str, str]]) -> None:
    found = read("\n".join(["# Top", "", *(line for line, _ in made), "", TEXT]))
    assert found.lines == ("Top", "", *(words for _, words in made), "", TEXT)


@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40), max_size=12))
def test_any_markdown_is_accounted_for_or_is_one_problem(page: list[str]) -> None:
    text = "\n".join(["# Harbour opens again", "", *page, "", TEXT])
    taken = take(Received("page.md", text.encode()), Stated(ADDED), ARCHIVE)
    if taken.versions:
        assert unaccounted(taken.versions, read(text).lines) == ()
    else:
        (problem,) = taken.problems
        assert problem.code in ("language", "no-text", "only-furniture", "undecodable")


@pytest.mark.parametrize("name", ["page.md", "page.MARKDOWN"])
def test_copied_text_is_read_as_it_is(name: str) -> None:
    text = f"Harbour opens\n1990. A year\n- says he\n* a note\n    set in\n2 * 3 * 4\n#port\n---\n{TEXT}\n"
    assert read(text, name) == read(text, "page.txt")


def test_front_matter_is_what_the_file_states() -> None:
    found = read(
        f'---\ntitle: "A \\"port\\""\nauthors:\n  - [[Ann Miller]]\ndate: 2024-03-02\nlang: en\n---\n\n{TEXT}\n'
    )
    assert [(one.field, one.value, one.line) for one in found.statements] == [
        ("title", 'A "port"', 2),
        ("byline", "Ann Miller", 4),
        ("published", "2024-03-02", 5),
        ("lang", "en", 6),
    ]
    assert all(one.value in found.lines[one.line - 1] for one in found.statements)
    (version,) = take(Received("page.md", f"---\ntitle: Port\n---\n{TEXT}".encode()), Stated(ADDED), ARCHIVE).versions
    assert version.front.title == "Port"


def test_what_is_not_shown_is_kept_as_such() -> None:
    found = read(f"# Top\n\n<!-- a\nnote -->\n\n{TEXT}\n\n[1]: http://a.example\n")
    assert roles(found) == {
        "Top": "style-title",
        "<!-- a": "page-hidden",
        "note -->": "page-hidden",
        "[1]: http://a.example": "page-hidden",
    }


def test_a_number_that_is_no_item_s_is_text() -> None:
    found = read(f"# Top\n\n1. one\n2. two\n1990. A year\n\n{TEXT}\n")
    assert found.lines[2:5] == ("one", "two", "1990. A year")
    assert roles(found) == {"Top": "style-title", "one": "numbered-item", "two": "numbered-item"}


def test_a_table_s_row_is_a_line() -> None:
    found = read(f"# Top\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n{TEXT}\n")
    assert found.lines[2:5] == ("a\tb", "", "1\t2")


def test_nothing_but_marks_is_empty() -> None:
    with pytest.raises(ProblemError) as caught:
        read("---\ntitle: Port\n---\n\n")
    assert [problem.code for problem in caught.value.problems] == ["empty"]
