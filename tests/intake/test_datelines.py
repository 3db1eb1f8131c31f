"""Datelines of agencies, glued to the first words: what is cut off, what is kept whole."""

from __future__ import annotations

import pytest

from dossier.intake.head.datelines import is_byline
from dossier.intake.head.openings import agency, glued, own_line
from dossier.intake.naming.names import Known
from dossier.intake.values import Line
from dossier.model import Span
from dossier.text.script import language_of
from tests.intake.golden import archive

KNOWN = Known(archive())


def signed(dateline: str) -> str:
    return agency(Line(Span(1, 1), dateline, language_of(dateline)), KNOWN)


def parts(text: str) -> list[str]:
    return [line.text for line in glued(Line(Span(1, 1), text, language_of(text)), KNOWN)]


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
        ("دمشق-سانا وصل الوفد", ["دمشق-سانا", "وصل الوفد"]),
        ("دمشق، سانا: وصل الوفد", ["دمشق، سانا", ":", "وصل الوفد"]),
        ("دمشق – سانا: وصل الوفد", ["دمشق – سانا", ":", "وصل الوفد"]),
        ("دمشق/ 3 أيار/ سانا: وصل الوفد", ["دمشق/ 3 أيار/ سانا", ":", "وصل الوفد"]),
        ("دمشق، 3 أيار 2018 (سانا) - وصل الوفد", ["دمشق، 3 أيار 2018 (سانا)", "-", "وصل الوفد"]),
        ("دمشق (سانا) 3 أيار 2018 - وصل الوفد", ["دمشق (سانا) 3 أيار 2018", "-", "وصل الوفد"]),
        ("جنيف، 3 أيار 2018 - وصل الوفد", ["جنيف، 3 أيار 2018", "-", "وصل الوفد"]),
        ("تل الريح - رويترز: وصل الوفد", ["تل الريح - رويترز", ":", "وصل الوفد"]),
        ("ПОРТОВЫЙ, 3 мая 2018 года. Порт открыт", ["ПОРТОВЫЙ, 3 мая 2018 года", ".", "Порт открыт"]),
        ("Дамаск, 3 марта 2021 г. Порт открыт", ["Дамаск, 3 марта 2021 г", ".", "Порт открыт"]),
        ("Elmstown, 3 May 2018 - The talks", ["Elmstown, 3 May 2018", "-", "The talks"]),
        ("لندن - «بريد الميناء»: وصل الوفد", ["لندن - «بريد الميناء»", ":", "وصل الوفد"]),
        ("ALGER- Le ministre", ["ALGER", "-", "Le ministre"]),
        ("Москва. 3 мая. ТАСС - Порт снова открыт", ["Москва. 3 мая. ТАСС", "-", "Порт снова открыт"]),
        ("سانا- دمشق: وصل الوفد", ["سانا- دمشق", ":", "وصل الوفد"]),
        ("رويترز/ موسكو: وصل الوفد", ["رويترز/ موسكو", ":", "وصل الوفد"]),
        ("ТАСС, Москва. Порт снова открыт", ["ТАСС, Москва", ".", "Порт снова открыт"]),
        ("رويترز - قال الوزير إن الوفد وصل", ["رويترز", "-", "قال الوزير إن الوفد وصل"]),
        ("(AFP) — The delegation", ["(AFP)", "—", "The delegation"]),
        ("/ТАСС/. Порт снова открыт", ["/ТАСС/", ".", "Порт снова открыт"]),
        ("РИА Новости. Порт снова открыт", ["РИА Новости", ".", "Порт снова открыт"]),
        ("AFP, 3 mai : Le port est rouvert", ["AFP, 3 mai", ":", "Le port est rouvert"]),
        ("DAMASCUS (Syria) – The delegation", ["DAMASCUS (Syria)", "–", "The delegation"]),
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
        "رويترز - وهي وكالة معروفة - نشرت النص كاملا.",
        "رويترز: كيف ترى المستقبل؟",
        "AFP: What do you expect of the talks?",
        "Sputnik – the first of its kind – was launched that year.",
        "Petra - The old city lies in the south.",
        "Dr. Smith told Reuters that tests went on.",
        "FILE - In this photo the port is empty.",
        "Damascus, SANA reported, was calm on Monday.",
        "قال المصدر، 3 أيار 2018 - وهو يوم الخميس - إن الوفد وصل.",
        "Moscow, 3 May 2018, was calm. The talks went on.",
        "Дамаск: что дальше?",
        "Россия, Иран и Турция - гаранты перемирия.",
        "Le 3 mai 2018 - date du sommet - tout a changé.",
        "الخميس 3 أيار 2018 – وصل الوفد إلى المدينة.",
    ],
)
def test_a_sentence_with_the_same_signs_stays_whole(text: str) -> None:
    assert parts(text) == [text]


def test_the_agency_is_the_last_name() -> None:
    named = ["Moscou-SANA", "MOSCOW, March 15 (Reuters)", "МОСКВА, 15 марта. /ТАСС/", "موسكو"]
    assert [signed(dateline) for dateline in named] == ["SANA", "Reuters", "ТАСС", ""]


def test_a_place_with_a_hyphen_or_a_comma_names_no_agency() -> None:
    named = ["Deir ez-Zor", "MOSCOW, Russia", "دمشق/ 3 أيار/ سانا", "دمشق، سانا", "ДАМАСК, 21 сентября. /Корр. ТАСС/"]
    assert [signed(dateline) for dateline in named] == ["", "", "سانا", "سانا", "ТАСС"]


def test_an_agency_before_the_place_or_alone_is_named() -> None:
    named = ["سانا- دمشق", "Reuters, Moscow", "(AFP)", "РИА Новости", "رويترز"]
    assert [signed(dateline) for dateline in named] == ["سانا", "Reuters", "AFP", "РИА Новости", "رويترز"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Geneva (AFP)", ["Geneva (AFP)"]),
        ("GENÈVE (AFP) –", ["GENÈVE (AFP)", "–"]),
        ("سانا- دمشق", ["سانا- دمشق"]),
        ("(رويترز)", ["(رويترز)"]),
        ("Elmstown (the capital)", []),
        ("(Continued)", []),
        ("Reuters - the agency", []),
    ],
)
def test_place_and_agency_may_have_a_line_of_their_own(text: str, expected: list[str]) -> None:
    assert [line.text for line in own_line(Line(Span(1, 1), text, language_of(text)), KNOWN)] == expected


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
