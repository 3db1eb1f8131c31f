"""Encodings that bytes do not tell: read where it is certain, asked for where not, and never read wrongly."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dossier.model import Encoding
from dossier.text.encodings import codec
from dossier.text.reading import Decoded, UndecodableError, decode

PARAGRAPHS = yaml.safe_load((Path(__file__).parents[1] / "golden" / "text" / "paragraphs.yaml").read_text("utf-8"))
USUAL = {
    "ar": ("cp1256", "iso8859-6"),
    "en": ("cp1252",),
    "fr": ("cp1252",),
    "ru": ("cp1251", "koi8-r"),
}
UNUSUAL = {
    "ar": ("mac-arabic", "cp720"),
    "en": ("mac-roman", "cp850", "iso8859-15"),
    "fr": ("mac-roman", "cp850", "iso8859-15", "cp1254"),
    "ru": ("mac-cyrillic", "cp866", "iso8859-5"),
}
LENGTHS = (10, 20, 40, 80, 160, 320, 640)
NEIGHBOURS = {
    "cp1250": "The president said that Lech Wałęsa was in the town of Łódź on the day after the talks. ",
    "cp1254": "Bakan, görüşmelerin sürdüğünü ve yılın sonuna kadar çalışmaların tamamlanacağını söyledi. ",
    "cp1251": "Президентът заяви, че първият кораб е пристигнал на пристанището и работата ще продължи. ",
    "koi8-u": "Міністерство заявило, що перше судно прийшло до порту і робота триватиме до кінця року. ",
    "cp1256": "وزیر نے کہا ہے کہ پہلا جہاز بندرگاہ پر پہنچ گیا اور کام سال کے آخر تک جاری رہے گا ",
    "cp1253": "Το υπουργείο δήλωσε την Πέμπτη ότι το πρώτο πλοίο έφτασε στο λιμάνι μετά από δύο μήνες. ",
    "cp1255": "המשרד הודיע ביום חמישי כי הספינה הראשונה הגיעה לנמל לאחר חודשיים של סגירה והעבודה נמשכת ",
}


def samples(lang: str, length: int) -> Iterator[str]:
    """Texts of a length, beginning at every paragraph and every fifth word of it."""
    text = "\n".join(PARAGRAPHS[lang])
    starts = [at + 1 for at, char in enumerate(text) if char in " \n"][::5]
    yield from (text[start : start + length] for start in (0, *starts) if start + length <= len(text))


def outcome(text: str, codec: str) -> str:
    data = text.encode(codec, "ignore")
    if data.isascii():
        return "ascii"
    try:
        found = decode(data)
    except UndecodableError:
        return "asked"
    if found.encoding.basis == "valid":  # two bytes of Mac Roman, ’à, are a letter of Armenian in UTF-8
        return "chance"
    return "right" if found.text == data.decode(codec) else "wrong"


@lru_cache
def counted(lang: str, codec: str, length: int) -> Counter[str]:
    return Counter(outcome(text, codec) for text in samples(lang, length))


def pairs(table: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(lang, codec) for lang, found in table.items() for codec in found]


@pytest.mark.parametrize(("lang", "codec"), [*pairs(USUAL), *pairs(UNUSUAL)])
def test_no_text_is_ever_read_wrongly(lang: str, codec: str) -> None:
    found = sum((counted(lang, codec, length) for length in LENGTHS), Counter())
    assert found["wrong"] == 0
    assert found["chance"] <= (2 if codec == "mac-roman" else 0)


@pytest.mark.parametrize(("lang", "codec"), pairs(USUAL))
def test_a_paragraph_in_a_usual_encoding_is_read(lang: str, codec: str) -> None:
    for length in (160, 320, 640):
        assert set(counted(lang, codec, length)) == {"right"}


@pytest.mark.parametrize(("codec", "text"), NEIGHBOURS.items())
def test_the_neighbours_of_these_languages_end_in_a_question(codec: str, text: str) -> None:
    assert {outcome((text * 8)[:length], codec) for length in LENGTHS} <= {"asked", "ascii"}


@pytest.mark.parametrize("order", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("lang", PARAGRAPHS)
def test_utf_16_without_a_mark_is_read(lang: str, order: str) -> None:
    text = "\n".join(PARAGRAPHS[lang])
    assert decode(text.encode(order)) == Decoded(text, Encoding(name=order, basis="detected"))


def test_a_doubt_names_the_readings_to_choose_from() -> None:
    with pytest.raises(UndecodableError) as caught:
        decode("Встреча в Москве".encode("koi8-r"))
    assert "Встреча в Москве" in caught.value.readings.values()


@given(st.binary(max_size=200))
def test_any_bytes_are_read_strictly_or_not_at_all(data: bytes) -> None:
    try:
        found = decode(data)
    except UndecodableError as error:
        assert 0 <= error.offset < len(data)
    else:
        assert codec(found.encoding.name)


def figures() -> Iterator[str]:
    for lang, name in (*pairs(USUAL), *pairs(UNUSUAL)):
        yield f"{lang} {name}"
        yield from (f"    {length} {dict(counted(lang, name, length))}" for length in LENGTHS)


if __name__ == "__main__":
    print("\n".join(figures()))
