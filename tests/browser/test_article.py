"""An article in the hands of a reader: what stands in its margin, what it gives to copy and to print."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from dossier.site.settings import Settings
from tests import situations
from tests.browser.conftest import opened
from tests.chromium import ROOT
from tests.site.conftest import site_of

pytestmark = pytest.mark.browser

CONTENT = ROOT / "content"
FLAWED = "articles/87eskwgv/ar/"
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}

BESIDE = """() => [...document.querySelectorAll(".block-flaw")].map((mark) => {
  const words = document.createRange();
  words.selectNodeContents(mark.parentElement);
  const box = mark.getBoundingClientRect(), texts = [...words.getClientRects()].filter((one) => one.width > 40);
  const over = texts.some((one) => box.left < one.right - 1 && box.right > one.left + 1);
  const inside = box.left >= -1 && box.right <= innerWidth + 1;
  return {over, inside, width: box.width, isLeft: box.left < texts[0].left};
})"""


@pytest.mark.parametrize("width", [1280, 831, 390, 320])
@pytest.mark.parametrize("path", [FLAWED, "articles/yjc369ha/en/", "articles/yjc369ha/parallel/"])
@pytest.mark.parametrize("locale", ["ar", "fr"])
def test_marks_of_flaws_stand_in_the_margin(browser: Browser, site: str, locale: str, path: str, width: int) -> None:
    with opened(browser, viewport={"width": width, "height": 900}) as page:
        page.goto(f"{site}{locale}/{path}")
        marks = page.evaluate(BESIDE)
    assert marks
    for mark in marks:
        assert mark["inside"] and not mark["over"] and mark["width"] >= 12


def test_a_mark_stands_where_the_lines_end_whatever_the_page_speaks(browser: Browser, site: str) -> None:
    with opened(browser) as page:
        for locale in ("ar", "fr"):
            page.goto(f"{site}{locale}/{FLAWED}")
            assert {mark["isLeft"] for mark in page.evaluate(BESIDE)} == {True}


LINES = """() => [...document.querySelectorAll(".prose > p")].map((block) => {
  const words = document.createRange();
  words.setStart(block, 0);
  words.setEndBefore(block.querySelector("a"));
  const tops = [...new Set([...words.getClientRects()].map((line) => line.top))];
  return tops.slice(1).map((top, at) => top - tops[at]);
})"""


@pytest.mark.parametrize("path", ["ar/articles/yjc369ha/en/", "fr/articles/yjc369ha/ar/"])
def test_the_mark_after_a_paragraph_leaves_its_lines_where_they_are(browser: Browser, site: str, path: str) -> None:
    with opened(browser, viewport={"width": 390, "height": 900}) as page:
        page.goto(site + path)
        blocks = [apart for apart in page.evaluate(LINES) if apart]
    assert len(blocks) > 5
    assert all(max(apart) - min(apart) < 1 for apart in blocks)


def shown(page: Page, link: str) -> float:
    return float(page.locator(link).evaluate("e => getComputedStyle(e).opacity"))


def test_ways_from_a_paragraph_show_to_pointer_and_keyboard(browser: Browser, site: str) -> None:
    with opened(browser, viewport={"width": 1280, "height": 900}) as page:
        page.goto(f"{site}en/{FLAWED}")
        assert shown(page, "#l7 > .block-link") == 0
        page.hover("#l7")
        assert shown(page, "#l7 > .block-link") == 1
        page.focus("#l5 > .block-line")
        page.keyboard.press("Tab")
        page.keyboard.press("Shift+Tab")
        assert shown(page, "#l5 > .block-line") == 1


WAYS = """() => {
  const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT), words = [];
  const of = document.createRange();
  while (texts.nextNode()) {
    if (texts.currentNode.parentElement.closest(".unseen")) continue;
    of.selectNodeContents(texts.currentNode);
    words.push(...[...of.getClientRects()].filter((box) => box.width > 1));
  }
  const within = (one, other) => one.left < other.right - 1 && one.right > other.left + 1
    && one.top < other.bottom - 1 && one.bottom > other.top + 1;
  return [...document.querySelectorAll(".block-link, .block-line, .block-edit")].map((way) => {
    const box = way.getBoundingClientRect();
    return {
      below: box.top - way.parentElement.getBoundingClientRect().top,
      seen: box.left >= 0 && box.right <= document.documentElement.clientWidth,
      large: box.width >= 24 && box.height >= 24,
      over: words.some((each) => within(box, each)),
      beside: [...way.parentElement.querySelectorAll(":scope > a")].some(
        (other) => other !== way && within(box, other.getBoundingClientRect())),
    };
  });
}"""


@pytest.fixture(scope="module")
def edited(tmp_path_factory: pytest.TempPathFactory, serve_folder: Callable[[Path], str]) -> str:
    """The archive of this repository where its files can be edited online: every paragraph has all three ways."""
    folder = tmp_path_factory.mktemp("edited")
    situations.written(site_of(CONTENT, Settings(edit_url=situations.EDIT)), CONTENT, folder)
    return f"{serve_folder(folder)}/"


@pytest.mark.parametrize("path", [FLAWED, "articles/yjc369ha/en/", "articles/yjc369ha/parallel/"])
@pytest.mark.parametrize("locale", ["ar", "fr"])
def test_ways_from_a_paragraph_stand_beside_its_first_line(
    browser: Browser, edited: str, locale: str, path: str
) -> None:
    """However short it is, none hangs down beside the next one, and none covers a word."""
    fine = {"below": 0, "seen": True, "large": True, "over": False, "beside": False}
    with opened(browser, viewport={"width": 1440, "height": 900}) as page:
        page.goto(f"{edited}{locale}/{path}")
        assert page.locator(".block-edit").count() == page.locator(".block-line").count() > 5
        for width in (1440, 1280, 1024, 834, 768):
            page.set_viewport_size({"width": width, "height": 900})
            found = page.evaluate(WAYS)
            assert [way for way in found if way | {"below": round(way["below"])} != fine] == [], width
            assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_ways_from_a_paragraph_are_reached_by_a_finger(browser: Browser, site: str) -> None:
    with opened(browser, **PHONE) as page:
        page.goto(f"{site}en/{FLAWED}")
        assert shown(page, "#l7 > .block-link") == 1
        expect(page.locator("#l7 > .block-line")).to_be_hidden()
        page.locator("#l7 > .block-link").tap()
        page.wait_for_url("**#l7")
        said = page.locator("#l7 > .block-line").evaluate("e => getComputedStyle(e, '::before').content")
        assert "attr(aria-label)" in said or "Line 7 of the original" in said
        page.locator("#l7 > .block-line").tap()
        page.wait_for_url("**/reading/#l7")


@pytest.mark.parametrize("locale", ["ar", "en", "fr"])
def test_a_reference_is_copied_as_it_is_printed(browser: Browser, site: str, locale: str) -> None:
    with opened(browser, permissions=["clipboard-read", "clipboard-write"]) as page:
        page.goto(f"{site}{locale}/articles/yjc369ha/parallel/")
        for name in ("reference", "reference-2"):
            page.locator(f"[data-copy={name}]").click()
            copied = page.evaluate("navigator.clipboard.readText()")
            assert copied == page.locator(f"#{name}").text_content()
            assert copied.count("https://archive.example/archive/") == 1


def test_a_reference_can_be_selected_without_javascript(browser: Browser, site: str) -> None:
    with opened(browser, java_script_enabled=False) as page:
        page.goto(f"{site}en/{FLAWED}")
        assert page.locator("#reference").is_visible()
        assert not page.locator("[data-copy=reference]").is_visible()


@pytest.mark.parametrize("path", [FLAWED, "articles/yjc369ha/parallel/"])
@pytest.mark.parametrize("locale", ["ar", "en"])
def test_paper_has_reference_address_and_marks_and_nothing_to_click(
    browser: Browser, site: str, locale: str, path: str
) -> None:
    with opened(browser, viewport={"width": 642, "height": 930}) as page:
        page.goto(f"{site}{locale}/{path}")
        expect(page.locator(".access")).to_be_hidden()
        page.emulate_media(media="print")
        expect(page.locator("#reference")).to_contain_text("https://archive.example/archive/")
        expect(page.locator(".access")).to_be_visible()
        expect(page.locator(".block-flaw").first).to_be_visible()
        for gone in ("nav", "button", ".block-link", "fieldset", "footer"):
            assert not [each for each in page.locator(gone).all() if each.is_visible()], gone
        assert page.evaluate("document.documentElement.scrollWidth") <= 642


def test_paper_says_which_text_of_an_article_it_is(browser: Browser, site: str) -> None:
    with opened(browser) as page:
        page.goto(f"{site}en/articles/yjc369ha/en/")
        page.emulate_media(media="print")
        shown = [each.inner_text() for each in page.locator(".versions li").all() if each.is_visible()]
    assert len(shown) == 1 and "translation" in shown[0]


STARTS = """(list) => [...list.querySelectorAll("dd, li > [data-source]")]
  .filter((value) => value.checkVisibility() && value.textContent.trim())
  .map((value) => {
    const words = document.createRange();
    words.selectNodeContents(value);
    const boxes = [...words.getClientRects()].filter((box) => box.width > 1);
    const right = getComputedStyle(value.closest("li, dd > *, dd").parentElement).direction === "rtl";
    return Math.round(right ? Math.max(...boxes.map((box) => box.right)) : Math.min(...boxes.map((box) => box.left)));
  })"""


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("locale", ["ar", "en"])
def test_every_value_of_the_record_begins_where_its_column_does(
    browser: Browser, site: str, locale: str, width: int
) -> None:
    """Digits, a dash, lines in Latin letters beside Arabic ones: left alone each would stand on a side of its own.

    A space at the end of a line that runs the other way may hang out before the start."""
    with opened(browser, viewport={"width": width, "height": 900}) as page:
        page.goto(f"{site}{locale}/articles/pwsgrpdv/")
        page.evaluate("document.querySelectorAll('details.record, .record details').forEach(each => each.open = true)")
        columns = [each.evaluate(STARTS) for each in page.locator(".received, .record .lines").all()]
        assert sorted(map(len, columns))[-2] > 4
        assert [starts for starts in columns if starts and max(starts) - min(starts) > 5] == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("locale", ["ar", "fr"])
def test_what_an_original_has_beside_its_text_begins_where_the_text_does(
    browser: Browser, site: str, locale: str
) -> None:
    with opened(browser, viewport={"width": 1280, "height": 900}) as page:
        page.goto(f"{site}{locale}/articles/pwsgrpdv/reading/")
        starts = page.evaluate("""() => [...document.querySelectorAll(".ledger .words")].map((line) => {
          const words = document.createRange();
          words.selectNodeContents(line);
          return Math.max(...[...words.getClientRects()].map((box) => box.right));
        })""")
    assert len(starts) > 50 and max(starts) - min(starts) <= 5


BASES = """(rows) => [...document.querySelectorAll(rows)].map((row) =>
  [...row.children].filter((cell) => cell.textContent.trim()).map((cell) => {
    const words = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT, (node) =>
      node.data.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP).nextNode();
    const mark = document.createElement("i");
    mark.style.cssText = "display: inline-block; inline-size: 0; block-size: 0";
    words.before(mark);
    const base = mark.getBoundingClientRect().bottom;
    mark.remove();
    return base;
  }))"""


@pytest.mark.parametrize("locale", ["ar", "fr"])
@pytest.mark.parametrize(
    ("path", "rows"),
    [
        ("meetings/2023-03-moscow/", "table.articles tbody tr"),
        ("articles/pwsgrpdv/reading/", ".ledger > li"),
        ("articles/pwsgrpdv/ar/", ".left-out > li > .lines li"),
    ],
)
def test_what_stands_beside_each_other_stands_on_one_line(
    browser: Browser, site: str, locale: str, path: str, rows: str
) -> None:
    with opened(browser, viewport={"width": 1280, "height": 900}) as page:
        page.goto(f"{site}{locale}/{path}")
        page.evaluate("document.querySelectorAll('details').forEach((each) => (each.open = true))")
        found = page.evaluate(BASES, rows)
    assert len(found) > 2
    assert all(max(row) - min(row) < 1 for row in found)
