"""Two texts side by side: level, Arabic on the right, stacked on phones, whole in print."""

import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import opened
from tests.kinds import LOCALES

pytestmark = pytest.mark.browser

BOXES = """() => [...document.querySelectorAll("[data-pair]")].map((pair) =>
  [...pair.querySelectorAll(":scope > [lang][dir]")].map((cell) => {
    const box = cell.getBoundingClientRect();
    return {dir: cell.dir, top: box.top, left: box.left, bottom: box.bottom, height: box.height};
  })).filter((cells) => cells.length === 2 && cells.every((cell) => cell.height))"""


@pytest.mark.parametrize("locale", LOCALES)
def test_texts_are_level_and_arabic_is_on_the_right(browser: Browser, site: str, locale: str) -> None:
    with opened(browser, viewport={"width": 1280, "height": 900}) as page:
        page.goto(f"{site}{locale}/articles/yjc369ha/parallel/")
        pairs = page.evaluate(BOXES)
    assert len(pairs) >= 15
    for pair in pairs:
        arabic, other = sorted(pair, key=lambda cell: cell["dir"] != "rtl")
        assert arabic["left"] > other["left"]
        assert abs(arabic["top"] - other["top"]) < 12


@pytest.mark.parametrize("locale", LOCALES)
def test_texts_are_stacked_on_a_phone(browser: Browser, site: str, locale: str) -> None:
    with opened(browser, viewport={"width": 390, "height": 800}) as page:
        page.goto(f"{site}{locale}/articles/yjc369ha/parallel/")
        pairs = page.evaluate(BOXES)
    assert len(pairs) >= 15
    for first, second in (sorted(pair, key=lambda cell: cell["top"]) for pair in pairs):
        assert 0 <= second["top"] - first["bottom"] < 40


LABELS = """() => [...document.querySelectorAll(".sides > div")].map((cell) => {
  const start = (node) => {
    const words = document.createRange();
    words.selectNodeContents(node);
    const boxes = [...words.getClientRects()].filter((box) => box.width > 2);
    return cell.dir === "rtl" ? Math.max(...boxes.map((box) => box.right)) : Math.min(...boxes.map((box) => box.left));
  };
  const title = document.querySelector(`.titles > .${cell.className}`);
  return [...cell.children].map((label) => Math.abs(start(label) - start(title)));
})"""


@pytest.mark.parametrize("width", [1280, 834, 390])
@pytest.mark.parametrize("locale", LOCALES)
def test_what_is_said_of_a_text_stands_over_its_start(browser: Browser, site: str, locale: str, width: int) -> None:
    with opened(browser, viewport={"width": width, "height": 900}) as page:
        page.goto(f"{site}{locale}/articles/yjc369ha/parallel/")
        page.add_style_tag(content=".unseen { display: none }")
        found = page.evaluate(LABELS)
    assert len(found) == 2 and all(found)
    assert max(off for labels in found for off in labels) < 12


@pytest.mark.parametrize(("name", "side", "hidden"), [("arabe", "ar", "en"), ("anglais", "en", "ar")])
def test_one_language_can_be_chosen_without_javascript(
    browser: Browser, site: str, name: str, side: str, hidden: str
) -> None:
    with opened(browser, viewport={"width": 1280, "height": 900}, java_script_enabled=False) as page:
        page.goto(f"{site}fr/articles/yjc369ha/parallel/")
        page.get_by_label(name, exact=True).click()
        assert page.locator(f"[data-pair] > [lang={side}]").first.is_visible()
        assert not page.locator(f"[data-pair] > [lang={hidden}]").first.is_visible()


def test_paper_shows_the_text_alone(browser: Browser, site: str) -> None:
    with opened(browser) as page:
        page.goto(f"{site}ar/articles/yjc369ha/parallel/")
        page.emulate_media(media="print")
        assert not page.locator("header nav").first.is_visible()
        split = page.evaluate("""() => [...document.querySelectorAll("[data-pair]")]
            .filter((pair) => getComputedStyle(pair).breakInside !== "avoid").length""")
        background = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert split == 0
    assert background in ("rgba(0, 0, 0, 0)", "rgb(255, 255, 255)")
