"""Which format reads a file, what is refused by its content whatever it is called, and that nothing ends otherwise."""

from __future__ import annotations

import codecs
import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.intake import Received
from dossier.intake.formats import FORMATS, reading
from dossier.problems import Problem, ProblemError

TEXT = "Harbour opens again\n\nThe harbour opened again after two months. The first ship carried grain.\n"
STARTS = [b"", b"%PDF-1.7\n", b"PK\x03\x04", b"{\\rtf", b"\xd0\xcf\x11\xe0", b"\xff\xfe", b"\xef\xbb\xbf", b"<html>"]
NAMES = ["page.txt", "page.md", "page.html", "page.mhtml", "page.docx", "page.pdf", "page.odt", "page", "صفحة.txt"]


def refused(data: bytes, name: str = "article.txt", encoding: str | None = None) -> Problem:
    with pytest.raises(ProblemError) as caught:
        reading(Received(name, data, encoding))
    (problem,) = caught.value.problems
    assert problem.message and problem.hint and problem.severity == "error"
    return problem


def packed(names: dict[str, bytes]) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as new:
        for name, data in names.items():
            new.writestr(name, data)
    return target.getvalue()


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"{\\rtf1\\ansi Some text.}", "rich text"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100), "old Office"),
        (packed({"mimetype": b"application/vnd.oasis.opendocument.text"}), "OpenDocument"),
        (packed({"xl/workbook.xml": b"<a/>"}), "spreadsheet"),
        (packed({"a.txt": b"text"}), "packed file"),
        (b"\x89PNG\r\n\x1a\n" + bytes(20), "a picture"),
        (b"\x1f\x8b\x08" + bytes(20), "packed file"),
        (codecs.BOM_UTF32_LE + "text".encode("utf-32-le"), "UTF-32"),
        (codecs.BOM_UTF32_BE + "text".encode("utf-32-be"), "UTF-32"),
    ],
)
@pytest.mark.parametrize("name", ["article.txt", "article.docx", "article"])
def test_what_holds_no_text_for_us_is_told_by_its_content(data: bytes, says: str, name: str) -> None:
    problem = refused(data, name)
    assert (problem.code, says in problem.message) == ("format-unknown", True)


@pytest.mark.parametrize("name", ["article.docx", "article.pdf", "article", "article.odt"])
def test_text_is_text_whatever_it_is_called(name: str) -> None:
    assert reading(Received(name, TEXT.encode())).lines[0] == "Harbour opens again"


def test_what_is_too_large_for_its_format_is_refused_before_it_is_read() -> None:
    problem = refused(b"a" * 4_000_001)
    assert problem.code == "too-large"
    assert "4 million" in problem.message


def test_every_format_says_how_much_it_takes() -> None:
    assert all(known.LARGEST > 1_000_000 for known in FORMATS)


@pytest.mark.parametrize(
    ("data", "encoding", "says"),
    [
        ("Переговоры в Москве\n".encode("koi8-r"), None, "Переговоры"),
        ("Переговоры в Москве\n".encode("koi8-r"), None, "koi8-r"),
        ("Un été à Genève, l’année".encode() + b" caf\xe9", None, "byte 36 (in line 1)"),
        (b"caf\xe9", "ascii", "byte 4 (in line 1)"),
    ],
)
def test_a_doubtful_encoding_says_what_is_seen(data: bytes, encoding: str | None, says: str) -> None:
    problem = refused(data, encoding=encoding)
    assert (problem.code, says in problem.message) == ("undecodable", True)


def test_an_encoding_that_does_not_exist_is_a_problem_of_its_own() -> None:
    assert refused(b"text", encoding="windows-9999").code == "encoding-unknown"


def test_an_encoding_that_an_editor_states_is_recorded() -> None:
    found = reading(Received("a.txt", "Переговоры в Москве\n".encode("koi8-r"), "KOI8-R"))
    assert found.lines == ("Переговоры в Москве",)
    assert (found.encoding.name, found.encoding.basis) == ("koi8-r", "given")


def test_a_text_that_cannot_be_read_for_being_encoded_twice_shows_its_letters() -> None:
    problem = refused("أعلنت الهيئة".encode().decode("latin-1").encode())
    assert (problem.code, problem.line, problem.column) == ("undecodable", 1, 1)
    assert "أعلنت" in problem.message


@given(st.sampled_from(STARTS), st.binary(max_size=300), st.sampled_from(NAMES))
def test_any_bytes_are_lines_or_one_clear_problem(start: bytes, rest: bytes, name: str) -> None:
    try:
        found = reading(Received(name, start + rest))
    except ProblemError as error:
        (problem,) = error.problems
        assert problem.message and problem.hint
    else:
        assert any(line.strip() for line in found.lines)
        assert not any({"\n", "\r"} & set(line) for line in found.lines)
