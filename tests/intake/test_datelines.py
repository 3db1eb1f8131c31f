"""Datelines of agencies, glued to the first words: what is cut off, what is kept whole."""

from __future__ import annotations

import pytest

from dossier.intake.datelines import agency, glued, is_byline
from dossier.intake.names import Known
from dossier.intake.values import Line
from dossier.model import Span
from tests.intake.golden import archive

KNOWN = Known(archive())


def parts(text: str) -> list[str]:
    return [line.text for line in glued(Line(Span(1, 1), text), KNOWN)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Moscou-SANA/Le président", ["Moscou-SANA", "/", "Le président"]),
        ("Moscou-SANA/ Le président", ["Moscou-SANA", "/", "Le président"]),
        ("دمشق - سانا / وصل الوفد", ["دمشق - سانا", "/", "وصل الوفد"]),
        ("MOSCOW (Reuters) - The leaders", ["MOSCOW (Reuters)", "-", "The leaders"]),
        ("MOSCOW, March 15 (Reuters) — The leaders", ["MOSCOW, March 15 (Reuters)", "—", "The leaders"]),
        ("باريس (أ.ف.ب) – أعلن الوزير", ["باريس (أ.ف.ب)", "–", "أعلن الوزير"]),
        ("МОСКВА, 15 марта. /ТАСС/. Президент", ["МОСКВА, 15 марта. /ТАСС/", ".", "Президент"]),
        ("موسكو – أعلن المتحدث", ["موسكو", "–", "أعلن المتحدث"]),
        ("DAMASCUS — The delegation", ["DAMASCUS", "—", "The delegation"]),
    ],
)
def test_a_dateline_is_divided_from_the_text(text: str, expected: list[str]) -> None:
    assert parts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The president (Putin) said that nothing was signed.",
        "Al-Asad/Putin: the talks went on for hours.",
        "Nobody knew – and nobody asked – who had come.",
        "وقال الرئيس – في كلمة قصيرة – إن الزيارة ناجحة.",
        "En 2021 (et depuis) - rien n’a changé.",
        "Moscou-SANA/",
    ],
)
def test_a_sentence_with_the_same_signs_stays_whole(text: str) -> None:
    assert parts(text) == [text]


def test_the_agency_is_the_last_name() -> None:
    named = ["Moscou-SANA", "MOSCOW, March 15 (Reuters)", "МОСКВА, 15 марта. /ТАСС/", "موسكو"]
    assert [agency(dateline) for dateline in named] == ["SANA", "Reuters", "ТАСС", ""]


@pytest.mark.parametrize(
    "text", ["By Miriam Okafor", "Par Claire Dubois", "بقلم: سلمى الحاج", "كتب: أحمد علي", "Автор: И. Петров"]
)
def test_words_before_an_author_make_a_byline(text: str) -> None:
    assert is_byline(text)


@pytest.mark.parametrize(
    "text",
    ["By the river the road ends.", "Par ailleurs rien n’est décidé", "كتب الرئيس رسالة", "By numbers", "بقلم الكاتب"],
)
def test_the_same_words_in_running_text_do_not(text: str) -> None:
    assert not is_byline(text)
