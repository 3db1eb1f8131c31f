"""Texts side by side in every pair of directions: three languages of one article, and two that run from the right."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from dossier.site.publish import publish
from tests.browser.conftest import opened
from tests.site.making import site, version

pytestmark = pytest.mark.browser

THEME = Path(__file__).parents[2] / "theme"
LOCALES = ("ar", "en", "fr", "ru", "fa")
THREE, RIGHT, LEFT = "00000003", "00000002", "00000001"

ARABIC = (
    "افتتح رئيس البلدية الجسر صباح الثلاثاء في الميناء بحضور 300 من السكان.",
    "وقالت المهندسة ليلى حداد إن البناء استغرق 4 سنوات.",
    "وأضافت أن الكلفة بلغت 12 مليوناً وأن الأعمال ستستمر في الضفة الأخرى.",
)
ENGLISH = (
    "The mayor opened the bridge on Tuesday morning in the harbour before 300 inhabitants.",
    "The engineer Layla Haddad said that building it had taken 4 years.",
    "She added that it had cost 12 million.",
    "Works will go on on the other bank.",
)
FRENCH = (
    "Le maire a inauguré le pont mardi matin au port devant 300 habitants.",
    "L’ingénieure Layla Haddad a dit que la construction avait duré 4 ans et coûté 12 millions.",
)
PERSIAN = (
    "شهردار پل را صبح سه‌شنبه در بندر در حضور ۳۰۰ نفر افتتاح کرد.",
    "مهندس لیلا حداد گفت ساخت آن ۴ سال طول کشید.",
    "او افزود که هزینه ۱۲ میلیون بود.",
)
GUESSED = [{"lang": "en", "pairs": "p1=p1 p2=p2? p3=p3+p4"}, {"lang": "fr", "pairs": "p1=p1 p2+p3=p2?"}]


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory, serve_folder: Callable[[Path], str]) -> str:
    """The address of a site: an article in Arabic, English and French, one in Arabic and Persian, one in English and
    French."""
    folder = tmp_path_factory.mktemp("beside")
    translated = {"kind": "translation"}
    made = site(
        version(*ARABIC, id=THREE, lang="ar", title="افتتاح الجسر", alignment=GUESSED),
        version(*ENGLISH, id=THREE, lang="en", title="Bridge opened", **translated),
        version(*FRENCH, id=THREE, lang="fr", title="Le pont inauguré", **translated),
        version(*ARABIC, id=RIGHT, lang="ar", title="افتتاح الجسر"),
        version(*PERSIAN, id=RIGHT, lang="fa", title="گشایش پل", **translated),
        version(*ENGLISH[:2], id=LEFT, title="Bridge opened", alignment=[{"lang": "fr", "pairs": "p1=p1? p2=p2?"}]),
        version(*FRENCH, id=LEFT, lang="fr", title="Le pont inauguré", **translated),
        locales=LOCALES,
    )
    publish(made, folder, folder, with_search=False)
    shutil.copytree(THEME / "assets", folder / "assets")
    return serve_folder(folder)


PAIRS = """() => [...document.querySelectorAll("[data-pair]")].map((pair) =>
  [...pair.querySelectorAll(":scope > [lang][dir]")].map((cell) => {
    const {left, right, top, bottom, height} = cell.getBoundingClientRect();
    return {lang: cell.lang, blocks: cell.children.length, left, right, top, bottom, height};
  }))"""
OVER = """() => [...document.querySelectorAll(".doubt")].filter((doubt) => {
  const mark = doubt.getBoundingClientRect();
  return [...doubt.parentElement.querySelectorAll(":scope > [lang] > *")].some((block) => {
    const box = block.getBoundingClientRect();
    const beside = mark.left > box.right - 1 || mark.right < box.left + 1;
    return !beside && mark.top < box.bottom - 1 && mark.bottom > box.top + 1;
  });
}).length"""


def pairs(browser: Browser, url: str, width: int) -> list[list[dict[str, Any]]]:
    with opened(browser, viewport={"width": width, "height": 900}) as page:
        page.goto(url)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert page.evaluate(OVER) == 0
        found: list[list[dict[str, Any]]] = page.evaluate(PAIRS)
    return found


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("key", [THREE, RIGHT])
def test_two_columns_are_level_with_arabic_on_the_right(browser: Browser, texts: str, key: str, locale: str) -> None:
    for width in (1280, 831):
        for one, two in pairs(browser, f"{texts}/{locale}/articles/{key}/parallel/", width):
            arabic, other = (one, two) if one["lang"] == "ar" else (two, one)
            assert arabic["left"] > other["right"]
            assert abs(arabic["top"] - other["top"]) < 12


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("key", [THREE, RIGHT])
def test_one_column_has_each_text_below_the_other(browser: Browser, texts: str, key: str, locale: str) -> None:
    for width in (390, 320):
        for one, two in pairs(browser, f"{texts}/{locale}/articles/{key}/parallel/", width):
            assert 0 <= two["top"] - one["bottom"] < 40


def test_readers_get_the_translation_into_their_language(browser: Browser, texts: str) -> None:
    for locale, lang in (("ar", "en"), ("en", "en"), ("fr", "fr")):
        found = pairs(browser, f"{texts}/{locale}/articles/{THREE}/parallel/", 1280)
        assert {cell["lang"] for pair in found for cell in pair} == {"ar", lang}


def test_several_paragraphs_of_one_text_stand_beside_one_of_the_other(browser: Browser, texts: str) -> None:
    for locale, most in (("en", (1, 2)), ("fr", (2, 1))):
        found = pairs(browser, f"{texts}/{locale}/articles/{THREE}/parallel/", 1280)
        assert most in {tuple(c["blocks"] for c in sorted(pair, key=lambda cell: cell["lang"])) for pair in found}


@pytest.mark.parametrize("width", [1280, 390])
def test_a_guess_is_marked_as_one(browser: Browser, texts: str, width: int) -> None:
    with opened(browser, viewport={"width": width, "height": 900}) as page:
        page.goto(f"{texts}/fr/articles/{THREE}/parallel/")
        doubt = page.locator(".doubt")
        assert doubt.count() == 1
        assert doubt.is_visible()
        assert (doubt.text_content() or "").endswith(doubt.get_attribute("title") or "?")


SIGN = """() => [...document.querySelectorAll(".pair.weak")].map((pair) => {
  const edge = (node, side) => node.getBoundingClientRect()[side], words = document.createRange();
  words.selectNodeContents(pair.querySelector(".doubt > [aria-hidden]"));
  const row = 4.5 * parseFloat(getComputedStyle(document.documentElement).fontSize);
  return [edge(words, "left") - edge(pair.querySelector(".left"), "right"),
          edge(pair.querySelector(".right"), "left") - row - edge(words, "right")];
})"""


@pytest.mark.parametrize("width", [1280, 834])
def test_the_sign_of_a_guess_leaves_room_for_the_ways_from_the_second_text(
    browser: Browser, texts: str, width: int
) -> None:
    """Where both texts run from the left, the row of links from a paragraph (`.block-link` …) stands between them."""
    with opened(browser, viewport={"width": width, "height": 900}) as page:
        page.goto(f"{texts}/en/articles/{LEFT}/parallel/")
        rooms = page.evaluate(SIGN)
    assert len(rooms) == 2
    assert min(room for each in rooms for room in each) >= 0
