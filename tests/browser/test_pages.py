"""Every kind of page, in every locale, held against the checklist in a real Chromium."""

from pathlib import Path
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.browser.conftest import opened
from tests.kinds import LOCALES, PAGES

pytestmark = pytest.mark.browser

CHECKLIST = (Path(__file__).parent / "checklist.js").read_text(encoding="utf-8")
SCALES = ("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa")


def axe_findings(page: Page) -> list[str]:
    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": list(SCALES)}})
    return [f"{each['id']}: {node['html'][:200]}" for each in found.response["violations"] for node in each["nodes"]]


@pytest.mark.parametrize("path", ["", "404.html", *PAGES])
def test_page_fulfils_the_checklist_and_declares_its_encoding_at_once(page: Page, site: str, path: str) -> None:
    response = page.goto(site + path)
    assert response is not None
    assert response.status == 200
    assert b'charset="utf-8"' in response.body()[:1024].lower()
    assert page.evaluate(CHECKLIST) == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_page_is_accessible(page: Page, site: str, path: str, scheme: Literal["light", "dark"]) -> None:
    page.emulate_media(color_scheme=scheme)
    page.goto(site + path)
    assert axe_findings(page) == []


@pytest.mark.parametrize("path", PAGES)
def test_page_fits_a_narrow_screen(page: Page, site: str, path: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(site + path)
    width = page.evaluate("document.documentElement.scrollWidth")
    page.set_viewport_size({"width": 1280, "height": 900})
    assert width <= 320


FOCUS = """() => {
  const element = document.activeElement, box = element.getBoundingClientRect();
  const inside = box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.width > 0 && box.height > 0;
  return inside && element.checkVisibility({visibilityProperty: true}) ? "" : element.outerHTML.slice(0, 200);
}"""


@pytest.mark.parametrize("path", PAGES)
def test_keyboard_starts_at_a_skip_link_and_never_gets_lost(page: Page, site: str, path: str) -> None:
    page.goto(site + path)
    page.keyboard.press("Tab")
    target = page.evaluate("document.activeElement.getAttribute('href')")
    assert target.startswith("#")
    assert page.locator(target).count() == 1
    lost = []
    for _ in range(20):
        lost.append(page.evaluate(FOCUS))
        page.keyboard.press("Tab")
    assert [each for each in lost if each] == []


@pytest.mark.parametrize("path", PAGES)
def test_page_is_drawn_by_fonts_that_we_ship(page: Page, site: str, path: str) -> None:
    page.goto(site + path)
    page.evaluate("document.fonts.ready")
    session = page.context.new_cdp_session(page)
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
  return [...document.querySelectorAll("main :is(h2, h3, th, li):not(:has(+ .standfirst[dir])) > a[dir]")]
    .filter((link) => {
      const lines = document.createRange();
      lines.selectNodeContents(link);
      const edge = Math.min(...[...lines.getClientRects()].map(start));
      return Math.abs(edge - start(link.parentElement.getBoundingClientRect())) > 2;
    })
    .map((link) => link.textContent);
}"""


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("kind", ["", "timeline/", "people/bashar-al-assad/", "meetings/2023-03-moscow/"])
def test_titles_of_both_directions_stand_on_the_same_side(page: Page, site: str, locale: str, kind: str) -> None:
    page.goto(f"{site}{locale}/{kind}")
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
