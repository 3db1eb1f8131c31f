"""What was printed where the archive corrected a text, to pointer, keyboard, finger, screen reader and on paper."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests import situations
from tests.browser.conftest import opened
from tests.browser.test_pages import CHECKLIST, axe_findings

pytestmark = pytest.mark.browser

ARTICLE = "articles/921eafgx/"
PHONE = {"viewport": {"width": 320, "height": 640}, "has_touch": True, "is_mobile": True}
DESCRIBED = """node => document.getElementById(node.getAttribute("aria-describedby")).textContent"""


@pytest.fixture(scope="module")
def corrected(tmp_path_factory: pytest.TempPathFactory, serve_folder: Callable[[Path], str]) -> str:
    folder = tmp_path_factory.mktemp("corrected")
    situations.corrected(folder)
    return f"{serve_folder(folder)}/"


def reached(page: Page) -> None:
    page.wait_for_url(re.compile("#(ar-)?correction-1$"))
    expect(page.locator("li:target")).to_be_in_viewport()
    expect(page.locator("li:target")).to_contain_text("حدداد")


@pytest.mark.parametrize("path", ["ar/", "parallel/"])
@pytest.mark.parametrize("locale", ["ar", "fr"])
def test_a_mark_leads_to_the_printed_words(browser: Browser, corrected: str, locale: str, path: str) -> None:
    with opened(browser, **PHONE, java_script_enabled=False) as page:
        page.goto(f"{corrected}{locale}/{ARTICLE}{path}")
        page.locator(".corrected", has_text="حداد").tap()
        reached(page)
    with opened(browser) as page:
        page.goto(f"{corrected}{locale}/{ARTICLE}{path}")
        mark = page.locator(".corrected", has_text="حداد")
        assert "حدداد" in mark.evaluate(DESCRIBED)
        mark.focus()
        page.keyboard.press("Enter")
        reached(page)


@pytest.mark.parametrize("path", ["ar/", "en/", "parallel/"])
@pytest.mark.parametrize("locale", ["ar", "fr"])
def test_axe_finds_nothing_and_nothing_scrolls_sideways(
    browser: Browser, corrected: str, locale: str, path: str
) -> None:
    with opened(browser, viewport={"width": 320, "height": 640}) as page:
        page.goto(f"{corrected}{locale}/{ARTICLE}{path}")
        assert axe_findings(page) == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("path", ["ar/", "en/", "parallel/"])
@pytest.mark.parametrize("locale", ["ar", "en", "fr"])
def test_a_corrected_text_fulfils_the_checklist(page: Page, corrected: str, locale: str, path: str) -> None:
    page.goto(f"{corrected}{locale}/{ARTICLE}{path}")
    assert page.evaluate(CHECKLIST) == {}


def test_on_paper_the_list_is_printed_and_the_mark_seen(browser: Browser, corrected: str) -> None:
    with opened(browser) as page:
        page.goto(f"{corrected}en/{ARTICLE}ar/")
        page.emulate_media(media="print")
        expect(page.locator("#correction-1")).to_be_visible()
        line = page.locator(".corrected").first.evaluate("node => getComputedStyle(node).textDecorationStyle")
        assert line == "dotted"
