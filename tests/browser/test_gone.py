"""Tombstones and pages that have moved, in a real Chromium."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import opened
from tests.browser.test_pages import CHECKLIST, axe_findings
from tests.site.going import GONE, LOST
from tests.site.making import KEY
from tests.situations import SITUATIONS

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, serve_folder: Callable[[Path], str]) -> str:
    folder = tmp_path_factory.mktemp("gone")
    SITUATIONS["gone"](folder)
    return f"{serve_folder(folder)}/"


@pytest.mark.parametrize("locale", ["ar", "en", "fr"])
def test_a_tombstone_fulfils_the_checklist_and_is_accessible(page: Page, made: str, locale: str) -> None:
    page.goto(f"{made}{locale}/articles/{GONE}/")
    assert page.evaluate(CHECKLIST) == {}
    assert axe_findings(page) == []


@pytest.mark.parametrize("locale", ["ar", "en"])
def test_a_tombstone_fits_a_narrow_screen(browser: Browser, made: str, locale: str) -> None:
    with opened(browser, viewport={"width": 320, "height": 800}) as page:
        page.goto(f"{made}{locale}/articles/{GONE}/fr/")
        assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("rest", ["", "en/"])
def test_an_old_address_leads_on_at_once(page: Page, made: str, rest: str) -> None:
    page.goto(f"{made}en/articles/{LOST}/{rest}")
    expect(page).to_have_url(f"{made}en/articles/{KEY}/{rest}")
    expect(page.locator("h1")).to_have_text("What is still there")
