"""Scripts write numbers as the browser's own internationalisation does, in the figures of the page."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page

from dossier.dates.display import DateStyle
from dossier.site.interface import Interface
from dossier.site.search.said import said
from tests.browser.conftest import opened
from tests.kinds import ROOT

pytestmark = pytest.mark.browser

Digits = Literal["latn", "arab"]

COMPARED = """([locale, said, all]) => import("/numbers.js").then(({ numbers }) => {
  const system = new Intl.NumberFormat(`${locale}-u-nu-${said.digits}`);
  return all.map((each) => [numbers(locale, said)(each), system.format(each)]);
})"""


@pytest.fixture
def page(browser: Browser, serve_folder: Callable[[Path], str], tmp_path: Path) -> Iterator[Page]:
    shutil.copy(ROOT / "theme" / "search" / "numbers.js", tmp_path)
    (tmp_path / "index.html").write_text('<link rel="icon" href="data:,">', "utf-8")
    with opened(browser) as page:
        page.goto(f"{serve_folder(tmp_path)}/")
        yield page


@pytest.mark.parametrize(
    ("locale", "digits", "twelve"),
    [("ar", "arab", "١٢"), ("ar", "latn", "12"), ("fa", "latn", "۱۲"), ("fr", "latn", "12")],
)
def test_numbers_of_a_page(page: Page, locale: str, digits: Digits, twelve: str) -> None:
    sayings = said(Interface(locale, DateStyle(digits=digits)))
    found = page.evaluate(COMPARED, [locale, sayings, [12, 0, 999, 1000, 12_345]])
    assert all(ours == theirs for ours, theirs in found)
    assert found[0][0] == twelve
