"""Text that was encoded twice."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from dossier.text.double import encoded_twice, taken_for_western

PARAGRAPHS = yaml.safe_load((Path(__file__).parents[1] / "golden" / "text" / "paragraphs.yaml").read_text("utf-8"))
TEXTS = [text for texts in PARAGRAPHS.values() for text in texts]


def twice(text: str) -> str:
    """UTF-8 taken for windows-1252, where the five bytes without a sign there stand for themselves."""
    return "".join(bytes([byte]).decode("cp1252") if _has_sign(byte) else chr(byte) for byte in text.encode())


def _has_sign(byte: int) -> bool:
    return byte not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_as_it_should_be_is_not_suspected(text: str) -> None:
    assert encoded_twice(text) is None
    assert encoded_twice(text.upper()) is None


@pytest.mark.parametrize("text", [text for text in TEXTS if not text.isascii()])
def test_what_was_encoded_twice_is_found_with_its_letters(text: str) -> None:
    found = encoded_twice(twice(text))
    assert found
    assert found.letters in text
    assert twice(text)[: found.start].isascii()


@pytest.mark.parametrize("text", ["NÃO", "SÃO PAULO", "« À Paris »", "Ñ»", "ÉTÉ", "Ø 5 mm"])
def test_capitals_beside_signs_are_not_suspected(text: str) -> None:
    assert encoded_twice(text) is None


@pytest.mark.parametrize("codec", ["cp1251", "koi8-r", "cp1256", "iso8859-6"])
def test_letters_taken_for_french_accents_are_seen_and_undone(codec: str) -> None:
    for text in PARAGRAPHS["ru" if codec in ("cp1251", "koi8-r") else "ar"]:
        plain = text.encode(codec, "ignore").decode(codec)
        assert taken_for_western(plain.encode(codec).decode("latin-1")) == plain


@pytest.mark.parametrize("text", [*TEXTS, "À l’été, l’épée créée là a été ôtée"])
def test_letters_that_are_what_they_show_are_not_undone(text: str) -> None:
    assert taken_for_western(text) is None
