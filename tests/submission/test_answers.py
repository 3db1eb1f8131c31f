"""Answers: which lines are some, what words mean, and dates as people write them."""

from __future__ import annotations

from datetime import date

import pytest

from dossier.archive.collection import Archive
from dossier.locale.catalogue import AVAILABLE
from dossier.model import ArchiveFile
from dossier.submission.answers import answers
from dossier.submission.decisions import Decision
from dossier.submission.document import Comment
from dossier.submission.vocabulary import WORDS, heard, shown
from dossier.submission.ways import WAYS, Desk
from dossier.submission.ways.dates import EXAMPLE, day, read


def _read(text: str) -> list[tuple[int, str]]:
    return [(one.number, one.said) for one in answers([Comment("somebody", text)])]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("1: 25 juillet 2024", (1, "25 juillet 2024")),
        ("1 : oui", (1, "oui")),
        ("2 oui", (2, "oui")),
        ("٣: نعم", (3, "نعم")),
        ("۴ـ بله", None),
        ("۴: بله", (4, "بله")),
        ("\u200f٥: \u200fنعم", (5, "نعم")),
        ("1) none", (1, "none")),
        ("(1) none", (1, "none")),
        ("- **1**: `none`", (1, "none")),
        ("#1: none", (1, "none")),
        ("1. none", (1, "none")),
        ("  12： none\r", (12, "none")),
        ("> 1: none", None),
        ("1:", None),
        ("1234: none", None),
        ("2024-07-25", None),
        ("none", None),
        ("1: " + "x" * 501, None),
    ],
)
def test_lines_that_answer(line: str, found: tuple[int, str] | None) -> None:
    assert _read(line) == ([found] if found else [])


def test_several_answers_of_several_comments_keep_their_order() -> None:
    given = answers([Comment("a", "1: yes\nthank you\n2: no"), Comment("b", "1: no")])
    assert [(one.number, one.said, one.by) for one in given] == [(1, "yes", "a"), (2, "no", "a"), (1, "no", "b")]


def test_every_language_of_the_interface_has_every_word_and_understands_what_it_shows() -> None:
    assert {*WORDS} == {*AVAILABLE}
    for locale in AVAILABLE:
        assert shown(locale).keys() == WORDS["en"].keys()
        for meaning, word in shown(locale).items():
            assert heard(f" {word}. ") == {meaning}


@pytest.mark.parametrize(
    ("said", "locale", "edtf"),
    [
        ("25 juillet 2024", "fr", "2024-07-25"),
        ("le jeudi 25 juillet 2024.", "fr", "2024-07-25"),
        ("25 juillet 2024", "ar", "2024-07-25"),
        ("٢٥ تموز ٢٠٢٤", "ar", "2024-07-25"),
        ("25/07/2024", "en", "2024-07-25"),
        ("05/07/2024", "fr", "2024-07-05"),
        ("05/07/2024", "en", None),
        ("July 2024", "en", "2024-07"),
        ("2024", "en", "2024"),
        ("2024-07-25", "ar", "2024-07-25"),
        ("٢٠٢٤-٠٧-٢٥", "ar", "2024-07-25"),
        ("2023-03-16/..", "en", "2023-03-16/.."),
        ("2024-02-30", "en", None),
        ("25 July or 26 July 2024", "en", None),
        ("last week", "en", None),
        ("", "en", None),
    ],
)
def test_dates(said: str, locale: str, edtf: str | None) -> None:
    assert read(said, locale) == edtf


@pytest.mark.parametrize("locale", AVAILABLE)
def test_the_date_that_is_shown_as_an_example_is_understood(locale: str) -> None:
    desk = Desk(Archive(ArchiveFile(format="1", title={})), locale, date(2026, 11, 21))
    decision = Decision("date", (), ())
    assert read(WAYS["date"].example(decision, desk), locale) == EXAMPLE


def test_a_day_is_no_month() -> None:
    assert day("July 2024", "en") is None
    assert str(day("25 July 2024", "en")) == "2024-07-25"
