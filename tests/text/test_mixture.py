"""Two encodings in one file, where the bytes prove it, and none where they do not."""

from __future__ import annotations

import pytest

from dossier.text.mixture import second_of_two
from dossier.text.reading import UndecodableError, decode

RUSSIAN = "Смотрительница маяка собирает письма сорок лет, и она читает их вслух каждый вечер.\n"
FRENCH = "Le café du port a rouvert mercredi : il était fermé depuis l’été dernier, à Genève.\n"
ARABIC = "وصل الوزير إلى العاصمة في زيارة تستمر ثلاثة أيام، وقال إنه سيعود في الربيع.\n"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (3 * RUSSIAN.encode("cp1251"), "Источник: ТАСС\n".encode()),
        (9 * FRENCH.encode("cp1252"), "À suivre : l’été\n".encode()),
        (9 * ARABIC.encode("cp1256"), "بيان\n".encode()),
        (RUSSIAN.encode("cp1251"), RUSSIAN.encode("koi8-r")),
        (RUSSIAN.encode("koi8-r"), RUSSIAN.encode("cp1251")),
        (RUSSIAN.encode("utf-16"), "хвост".encode()),
        (RUSSIAN.encode("utf-16"), "الخبر".encode()),
    ],
)
def test_the_place_where_the_second_begins_is_named(first: bytes, second: bytes) -> None:
    with pytest.raises(UndecodableError) as caught:
        decode(first + second)
    assert (caught.value.mixed, caught.value.offset) == ("from here", len(first))


@pytest.mark.parametrize("codec", ["cp1251", "koi8-r"])
def test_signs_that_look_like_utf_8_by_chance_mix_nothing(codec: str) -> None:
    text = RUSSIAN + "НАТО, СССР и США: «Р» и «С».\n" + RUSSIAN
    assert decode(text.encode(codec, "replace").replace(b"?", b'"')).encoding.basis == "detected"


def test_a_line_that_only_looks_like_arabic_mixes_nothing() -> None:
    odd = "журналистов, не задуман ли коридор в обход соседей.\n"
    assert second_of_two((RUSSIAN + odd + RUSSIAN).encode("koi8-r")) is None


def test_words_of_the_far_east_in_utf_16_are_no_mixture() -> None:
    text = f"{RUSSIAN}На плакате стояло: 叙利亚总统访问莫斯科 и 시리아 대통령.\n"
    assert decode(text.encode("utf-16")).text == text


def test_english_with_curly_quotes_is_in_the_encoding_of_the_west() -> None:
    text = "The harbour’s master said: “The first ship carried grain, and nobody was hurt in it.”\n" * 3
    assert decode(text.encode("cp1252")).encoding.name == "windows-1252"
