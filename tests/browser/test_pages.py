"""Every kind of page, in every locale, held against the checklist in a real Chromium.

A page is loaded once for all that is asked of it (`shown`); what a test changes of it, it puts back.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, ViewportSize

from dossier.dates.display import show
from tests.browser.conftest import opened
from tests.kinds import LOCALES, PAGES

pytestmark = pytest.mark.browser

CHECKLIST = (Path(__file__).parent / "checklist.js").read_text(encoding="utf-8")
WIDE: ViewportSize = {"width": 1280, "height": 900}
WIDTHS = (1280, 390)
SCALES = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]}
COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
"""The rules of these scales that other colours alone can break."""


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    with opened(browser, viewport=WIDE) as found:
        yield found


@pytest.fixture(scope="module", params=PAGES)
def shown(page: Page, site: str, request: pytest.FixtureRequest) -> Page:
    """A page at 1280 pixels, in light colours."""
    page.goto(site + request.param)
    page.evaluate("document.fonts.ready.then(() => true)")
    return page


@contextmanager
def at(page: Page, width: int) -> Iterator[None]:
    """The page at another width, as long as it lasts."""
    page.set_viewport_size({"width": width, "height": 900})
    try:
        yield
    finally:
        page.set_viewport_size(WIDE)


AXE = "run => axe.run({runOnly: run, resultTypes: ['violations']}).then(found => found.violations)"


def axe_findings(page: Page) -> list[str]:
    """What axe-core finds in light colours, and what in dark ones by the rules that see colours."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(Axe().axe_script)
    page.emulate_media(color_scheme="light")
    light = page.evaluate(AXE, SCALES)
    page.emulate_media(color_scheme="dark")
    dark = page.evaluate(AXE, COLOURS)
    page.emulate_media(color_scheme="light")
    return [f"{each['id']}: {node['html'][:200]}" for each in light + dark for node in each["nodes"]]


@pytest.mark.parametrize("width", WIDTHS)
def test_page_fulfils_the_checklist(shown: Page, width: int) -> None:
    with at(shown, width):
        assert shown.evaluate(CHECKLIST) == {}


@pytest.mark.parametrize("path", ["", "404.html"])
def test_what_stands_outside_the_locales_fulfils_the_checklist(browser: Browser, site: str, path: str) -> None:
    with opened(browser, viewport=WIDE) as page:
        page.goto(site + path)
        assert page.evaluate(CHECKLIST) == {}


@pytest.mark.parametrize("path", PAGES)
def test_page_declares_its_encoding_at_once(site: str, path: str) -> None:
    with urlopen(site + path) as answer:
        assert answer.status == 200
        assert b'charset="utf-8"' in answer.read(1024).lower()


@pytest.mark.parametrize("width", WIDTHS)
def test_page_is_accessible_in_light_and_dark(shown: Page, width: int) -> None:
    with at(shown, width):
        assert axe_findings(shown) == []


def test_page_fits_a_narrow_screen(shown: Page) -> None:
    with at(shown, 320):
        assert shown.evaluate("document.documentElement.scrollWidth") <= 320


FOCUS = """() => {
  const element = document.activeElement, box = element.getBoundingClientRect();
  const inside = box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.width > 0 && box.height > 0;
  return inside && element.checkVisibility({visibilityProperty: true}) ? "" : element.outerHTML.slice(0, 200);
}"""


def test_keyboard_starts_at_a_skip_link_and_never_gets_lost(shown: Page) -> None:
    shown.keyboard.press("Tab")
    target = shown.evaluate("document.activeElement.getAttribute('href')")
    assert target.startswith("#")
    assert shown.locator(target).count() == 1
    lost = []
    for _ in range(20):
        lost.append(shown.evaluate(FOCUS))
        shown.keyboard.press("Tab")
    assert [each for each in lost if each] == []


def test_page_is_drawn_by_fonts_that_we_ship(shown: Page) -> None:
    session = shown.context.new_cdp_session(shown)
    session.send("DOM.enable")
    session.send("CSS.enable")
    root = session.send("DOM.getDocument")["root"]["nodeId"]
    body = session.send("DOM.querySelector", {"nodeId": root, "selector": "body"})["nodeId"]
    nodes = session.send("DOM.querySelectorAll", {"nodeId": body, "selector": "*"})["nodeIds"]
    used = {
        font["familyName"]
        for node in [body, *nodes]
        for font in session.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]
        if not font["isCustomFont"]
    }
    session.detach()
    assert used == set()


@pytest.mark.parametrize("locale", LOCALES)
def test_pages_are_readable_without_javascript(browser: Browser, site: str, locale: str) -> None:
    with opened(browser, java_script_enabled=False) as page:
        for lang, identifier in (("ar", "pwsgrpdv"), ("en", "yjc369ha"), ("fr", "8dm93d3r")):
            page.goto(f"{site}{locale}/articles/{identifier}/{lang}/")
            assert len(page.locator("article[data-article]").first.inner_text()) > 1000
        page.goto(f"{site}{locale}/search/")
        assert page.locator("main a[href]").count() >= 3


ASIDE = """() => {
  const start = (box) => document.dir === "rtl" ? -box.right : box.left;
  return [...document.querySelectorAll("main :is(:is(h2, h3, th, li) > a, .card > p, .event div > p)[dir]")]
    .filter((words) => {
      const lines = document.createRange();
      lines.selectNodeContents(words);
      const edge = Math.min(...[...lines.getClientRects()].map(start));
      return Math.abs(edge - start(words.parentElement.getBoundingClientRect())) > 2;
    })
    .map((words) => words.textContent);
}"""


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize(
    "kind", ["", "timeline/", "people/bashar-al-assad/", "meetings/2023-03-moscow/", "search/?q=Putin"]
)
def test_lists_of_both_directions_stand_on_the_same_side(page: Page, site: str, locale: str, kind: str) -> None:
    page.goto(f"{site}{locale}/{kind}", wait_until="networkidle")
    assert page.locator("main a[dir]").count() > 0
    assert page.evaluate(ASIDE) == []


BROKEN = """() => [...document.querySelectorAll("main time")]
  .filter((time) => time.getBoundingClientRect().height > 1.5 * parseFloat(getComputedStyle(time).lineHeight))
  .map((time) => time.textContent)"""


@pytest.mark.parametrize("locale", LOCALES)
def test_no_date_is_broken_across_lines(browser: Browser, site: str, locale: str) -> None:
    with opened(browser, viewport={"width": 320, "height": 640}) as page:
        for kind in ("", "meetings/2024-07-moscow/", "articles/pwsgrpdv/", "people/bashar-al-assad/", "timeline/"):
            page.goto(f"{site}{locale}/{kind}")
            assert page.evaluate(BROKEN) == []


SPLIT = """(months) => {
  const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) {
    const node = texts.currentNode;
    if (node.parentElement.closest("svg, [data-source]") || !node.parentElement.checkVisibility()) continue;
    for (const month of months) {
      for (let at = node.data.indexOf(month); at >= 0; at = node.data.indexOf(month, at + 1)) {
        const words = document.createRange();
        words.setStart(node, at);
        words.setEnd(node, at + month.length);
        found.push([node.data, new Set([...words.getClientRects()].map((box) => Math.round(box.top))).size]);
      }
    }
  }
  return found;
}"""


def test_no_month_of_two_names_is_broken_wherever_it_stands(browser: Browser, site: str) -> None:
    """«كانون الأول/ديسمبر» is one word to its readers, and three to a browser."""
    months = [show(f"2031-{month:02}", "ar").removesuffix(" 2031") for month in range(1, 13)]
    for width in (320, 390, 834, 1280):
        with opened(browser, viewport={"width": width, "height": 640}) as page:
            page.goto(f"{site}ar/people/bashar-al-assad/")
            found = page.evaluate(SPLIT, months)
            assert len(found) > 3
            assert [text for text, lines in found if lines != 1] == [], width
            assert page.evaluate("document.documentElement.scrollWidth") <= width


HINTS = """() => [...document.querySelectorAll("main input[placeholder], .quick input")].map((field) => {
  const style = getComputedStyle(field), hint = getComputedStyle(field, "::placeholder");
  const words = Object.assign(document.createElement("span"), {textContent: field.placeholder});
  words.style.cssText = "position: absolute; white-space: nowrap; line-height: normal";
  words.style.font = hint.font;
  field.after(words);
  const width = words.getBoundingClientRect().width;
  words.remove();
  return field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - width;
})"""


@pytest.mark.parametrize("locale", LOCALES)
def test_the_hint_in_a_search_field_is_never_cut(browser: Browser, site: str, locale: str) -> None:
    with opened(browser, viewport={"width": 320, "height": 640}) as page:
        for kind in ("", "search/", "articles/"):
            page.goto(f"{site}{locale}/{kind}")
            page.evaluate("document.fonts.ready.then(() => true)")
            for width in (320, 390, 480, 834, 1280):
                page.set_viewport_size({"width": width, "height": 640})
                room = page.evaluate(HINTS)
                assert len(room) == 1 and room[0] >= 0, (kind, width)
                button = page.locator("form.find button, form .find button")
                assert button.count() == 1 and (button.text_content() or "").strip()


@pytest.mark.parametrize("locale", LOCALES)
def test_the_way_back_is_never_cut(browser: Browser, site: str, locale: str) -> None:
    with opened(browser, viewport=WIDE) as page:
        page.goto(f"{site}{locale}/articles/yjc369ha/parallel/")
        for width in (1280, 390, 320):
            page.set_viewport_size({"width": width, "height": 640})
            room = page.locator(".crumbs a").evaluate_all("""(all) => all.filter((each) => each.offsetWidth)
                .map((each) => document.documentElement.clientWidth - each.getBoundingClientRect().right
                    + Math.min(0, each.clientWidth && each.clientWidth - each.scrollWidth))""")
            assert room and min(room) >= 0, width
            assert page.locator(".crumbs li:last-child a").is_visible()
