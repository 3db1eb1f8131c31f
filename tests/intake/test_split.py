"""Slugs on their own and glued to lines; which lines make versions."""

from __future__ import annotations

import pytest

from dossier.intake.versions.split import language, pieces, versions


def parts(text: str) -> list[tuple[str, bool]]:
    """The parts of a line, and whether each is a slug."""
    return [(line.text, line.role == "slug") for line in pieces([text])]


@pytest.mark.parametrize(
    ("text", "title", "slug"),
    [
        ("Talks go on.talks-go-on-in-the-harbour", "Talks go on.", "talks-go-on-in-the-harbour"),
        ("Talks go onтекст.talks-go-on-in-2023", "Talks go onтекст.", "talks-go-on-in-2023"),
        ("افتتاح الجسر فوق الخليجfttah-aljsr-fwq-alkhlyj", "افتتاح الجسر فوق الخليج", "fttah-aljsr-fwq-alkhlyj"),
        ("Мост открытmost-otkryt-segodnya-utrom", "Мост открыт", "most-otkryt-segodnya-utrom"),
        ("دمشق وموسكو تتحدثانdamascus-moscow-talks", "دمشق وموسكو تتحدثان", "damascus-moscow-talks"),
        ("Port and city share a new ferry port-city-new-ferry-2019", "Port and city share a new ferry ", ""),
        ("Le port et la ville ont un bac port-ville-nouveau-bac", "Le port et la ville ont un bac ", ""),
        ("Mayor opens bridge over baymayor-opens-bridge-over-bay", "Mayor opens bridge over bay", ""),
        ("عمدة يفتح جسر الخليج الجديدعمدة-يفتح-جسر-الخليج-الجديد", "عمدة يفتح جسر الخليج الجديد", ""),
    ],
)
def test_a_slug_behind_a_line_is_a_part_of_its_own(text: str, title: str, slug: str) -> None:
    assert parts(text) == [(title, False), (slug or text.removeprefix(title), True)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("the-bridge-is-open-todayThe bridge is open today", "The bridge is open today"),
        ("most-cherez-zaliv-otkrytМост через залив открыт", "Мост через залив открыт"),
        ("harbour-bridge-opensافتتاح الجسر فوق الخليج", "افتتاح الجسر فوق الخليج"),
        ("port-bridge-opensМост через залив открыт", "Мост через залив открыт"),
        ("aljsr-fwq-alkhlyj-maftuhالجسر فوق الخليج مفتوح", "الجسر فوق الخليج مفتوح"),
    ],
)
def test_a_slug_before_a_line_is_a_part_of_its_own(text: str, title: str) -> None:
    assert parts(text) == [(text.removesuffix(title), True), (title, False)]


def test_percent_signs_before_a_line_are_a_slug() -> None:
    found = parts("%D9%81%D8%AA-%D8%A7%D9%84-%D9%81%D9%88-%D8%A7%D9%84 افتتاح الجسر")
    assert found == [("%D9%81%D8%AA-%D8%A7%D9%84-%D9%81%D9%88-%D8%A7%D9%84", True), (" افتتاح الجسر", False)]


@pytest.mark.parametrize(
    "text", ["/2023/03/15/the-bridge-is-open.html", "12345-the-bridge-is-open", "/news/%D9%81-%D8%A7-%D9%81-%D8%A7/"]
)
def test_a_whole_line_may_be_a_slug(text: str) -> None:
    assert parts(text) == [(text, True)]


@pytest.mark.parametrize(
    "text",
    [
        "State-of-the-art-Technik Technology comes to the valley",
        "A state-of-the-art-system for the port",
        "Le va-et-vient-permanent des bateaux",
        "Mayor opens bridge over the bay-side-road-works",
        "100% of the north-by-north-west wind",
        "The port bought a ferry for a one-of-a-kind-crossing",
        "They called the port state-of-the-art",
        "covid-19 في المرفأ",
        "Он всё-таки где-то что-то кому-то сказал",
    ],
)
def test_hyphens_in_a_line_are_no_slug(text: str) -> None:
    assert parts(text) == [(text, False)]


TEXTS = {
    "ar": [
        "افتتاح الجسر فوق الخليج",
        "افتتح الجسر صباح الأحد. وقص الشريط أكبر الصيادين.",
        "وحضر أهل الساحل. ولم يتكلم أحد.",
    ],
    "en": [
        "The bridge is open",
        "The bridge was opened on Sunday. A fisherman cut the ribbon.",
        "The coast came. It rained.",
    ],
    "fr": [
        "Le pont est ouvert",
        "Le pont a été ouvert dimanche. Un pêcheur a coupé le ruban.",
        "La côte est venue. Il a plu.",
    ],
    "ru": ["Мост открыт", "Мост открыли в воскресенье. Ленту разрезал рыбак.", "Пришло всё побережье. Шёл дождь."],
}


@pytest.mark.parametrize("blank", [[], [""]])
@pytest.mark.parametrize(
    "order", [("ar", "en"), ("en", "fr"), ("fr", "en"), ("ru", "ar"), ("fr", "ru", "ar"), ("en", "fr", "ru", "ar")]
)
def test_languages_that_follow_each_other_are_versions(order: tuple[str, ...], blank: list[str]) -> None:
    page = [part for lang in order for line in TEXTS[lang] for part in (line, *blank)]
    found = versions(pieces(page))
    assert [language(run) for run in found] == list(order)
    assert [[line.text for line in run] for run in found] == [TEXTS[lang] for lang in order]


@pytest.mark.parametrize(("outer", "inner"), [("ar", "en"), ("en", "ar"), ("fr", "en"), ("ru", "fr")])
def test_what_another_language_surrounds_is_quoted(outer: str, inner: str) -> None:
    page = [*TEXTS[outer][:2], *TEXTS[inner], TEXTS[outer][2], TEXTS[outer][1]]
    found = versions(pieces(page))
    assert [language(run) for run in found] == [outer]


@pytest.mark.parametrize("lang", TEXTS)
def test_a_title_and_a_caption_make_no_version(lang: str) -> None:
    other = "en" if lang == "ar" else "ar"
    label = "Photo: " if other == "en" else "صورة: "
    page = [*TEXTS[lang], TEXTS[other][0], label + TEXTS[other][0]]
    assert len(versions(pieces(page))) == 1
