"""From bytes to numbered lines."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.model import Encoding
from dossier.text.reading import Decoded, Undecodable, decode, is_blank, lines


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
    with pytest.raises(Undecodable) as caught:
        decode(data)
    assert caught.value.offset == offset
    assert str(offset) in str(caught.value)


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
