"""From bytes to numbered lines."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.model import Encoding
from dossier.text.reading import Decoded, UndecodableError, UnknownEncodingError, decode, is_blank, lines


@given(st.text().filter(lambda text: not text.startswith("\ufeff")))
def test_every_encoding_that_proves_itself_is_read(text: str) -> None:
    assert decode(text.encode()) == Decoded(text, Encoding(name="utf-8", basis="valid"))
    assert decode(text.encode("utf-8-sig")) == Decoded(text, Encoding(name="utf-8", basis="mark"))
    for order in ("le", "be"):
        assert decode(f"\ufeff{text}".encode(f"utf-16-{order}")) == Decoded(
            text, Encoding(name=f"utf-16-{order}", basis="mark")
        )


@pytest.mark.parametrize(
    ("data", "offset"),
    [("سوريا".encode("windows-1256"), 0), (b"abc\xe9t\xe9", 3), (b"\xef\xbb\xbfab\xff", 5), (b"\xff\xfea", 2)],
)
def test_what_does_not_fit_is_named_by_its_offset(data: bytes, offset: int) -> None:
    with pytest.raises(UndecodableError) as caught:
        decode(data)
    assert caught.value.offset == offset
    assert str(offset) in str(caught.value)


ARABIC = "وصل الوزير إلى العاصمة في زيارة تستمر ثلاثة أيام."


@pytest.mark.parametrize(("given_name", "name"), [("windows-1256", "windows-1256"), (" CP1256", "windows-1256")])
def test_what_an_editor_says_is_believed(given_name: str, name: str) -> None:
    found = decode(ARABIC.encode("cp1256"), given=given_name)
    assert found == Decoded(ARABIC, Encoding(name=name, basis="given"))


@pytest.mark.parametrize("made_up", ["windows-9999", "rot13", "idna", "unicode_escape", "base64", "utf-7"])
def test_an_encoding_that_does_not_exist_is_not_guessed_at(made_up: str) -> None:
    with pytest.raises(UnknownEncodingError):
        decode(b"a", given=made_up)


def test_what_an_editor_says_is_held_to_every_byte() -> None:
    with pytest.raises(UndecodableError) as caught:
        decode("abc é".encode("cp1252"), given="ascii")
    assert (caught.value.encoding, caught.value.offset) == ("ascii", 4)
    with pytest.raises(UndecodableError) as caught:
        decode("ab–c".encode("cp1252"), given="iso-8859-6")
    assert caught.value.offset == 2


@pytest.mark.parametrize(
    ("declared", "name"), [("windows-1256", "windows-1256"), ("x-cp1256", "windows-1256"), ("no-such", "windows-1256")]
)
def test_a_page_s_own_word_is_taken_if_its_text_shows_it(declared: str, name: str) -> None:
    page = f"<meta charset={declared}><p>{ARABIC}</p><script>for (of in the) {{}}</script>"
    assert decode(page.encode("cp1256"), declared=declared).encoding.name == name


def test_latin_1_is_windows_1252_on_the_web() -> None:
    text = "Le ministre a dit qu’il n’était pas « pressé »."
    found = decode(text.encode("cp1252"), declared="ISO-8859-1")
    assert found == Decoded(text, Encoding(name="windows-1252", basis="declared"))


def test_a_page_that_is_utf_8_and_says_otherwise_is_utf_8() -> None:
    assert decode("Été à la mer".encode(), declared="iso-8859-1").encoding.basis == "valid"


def test_a_page_that_says_the_wrong_encoding_is_not_believed() -> None:
    assert decode(f"{ARABIC}\n{ARABIC}".encode("cp1256"), declared="iso-8859-1").encoding == Encoding(
        name="windows-1256", basis="detected"
    )


def test_a_text_too_short_to_show_it_is_what_its_page_says_unless_another_reading_is_better() -> None:
    assert decode("Часы снова бьют".encode("koi8-r"), declared="koi8-r").text == "Часы снова бьют"
    with pytest.raises(UndecodableError):
        decode("بحث الرئيسان التعاون في موسكو".encode("cp1256"), declared="iso-8859-1")


@pytest.mark.parametrize("stray", [b"caf\xe9 ", "سوريا ".encode("cp1256"), "Сирия ".encode("cp1251")])
def test_two_encodings_in_one_file_are_named_with_the_place(stray: bytes) -> None:
    before = "Le ministère a été réuni à Genève dès l’été.\n".encode()
    with pytest.raises(UndecodableError) as caught:
        decode(before + stray + before)
    assert caught.value.mixed == "mostly UTF-8"
    assert len(before) <= caught.value.offset < len(before) + len(stray)


@given(st.text(st.sampled_from("ab\r\n\u2028\x85\x0b\x0c \u00a0")))
def test_lines_joined_with_their_ends_are_the_text(text: str) -> None:
    found, ends = lines(text), re.findall(r"\r\n|\r|\n", text)
    joined = "".join(line + end for line, end in zip(found, [*ends, ""], strict=False))
    assert joined == text
    assert not any(set(line) & {"\r", "\n"} for line in found)
    assert len(found) - len(ends) in ({0} if not text or text[-1] in "\r\n" else {1})


def test_a_final_line_end_adds_no_line() -> None:
    assert lines("a\r\nb\rc\n") == ("a", "b", "c")
    assert lines("a\n\n") == ("a", "")
    assert lines("") == ()
    assert lines("a\u2028b\x0cc") == ("a\u2028b\x0cc",)


def test_a_blank_line_may_hold_white_space_that_nobody_sees() -> None:
    assert all(map(is_blank, ["", " \t", "\u00a0", "\u200f\u00a0\ufeff", "\u3000\u200b"]))
    assert not any(map(is_blank, [".", " a", "\u200fا", "ـ"]))
