"""What this archive has no example of, in every locale: held against the checklist and axe-core."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import opened
from tests.browser.test_pages import CHECKLIST, WIDE, WIDTHS, at, axe_findings
from tests.kinds import ELSEWHERE, LOCALES
from tests.situations import SITUATIONS

pytestmark = pytest.mark.browser

DRAWN = ("many", "doubtful")
"""Situations whose pages are all about their pictures: tests/browser/test_pictures.py."""

PAGES = [path for path in ELSEWHERE.values() if not path.startswith(DRAWN)]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, serve_folder: Callable[..., str]) -> str:
    """The address of a folder with an archive for each situation."""
    folder = tmp_path_factory.mktemp("situations")
    for name in {path.split("/")[0] for path in PAGES}:
        SITUATIONS[name](folder / name)
    return f"{serve_folder(folder)}/"


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("path", PAGES)
def test_page_fulfils_the_checklist_and_is_accessible(browser: Browser, made: str, path: str, locale: str) -> None:
    with opened(browser, viewport=WIDE) as page:
        answer = page.goto(made + path.format(locale=locale))
        assert answer and answer.ok
        for width in (*WIDTHS, 320):
            with at(page, width):
                assert page.evaluate("document.documentElement.scrollWidth") <= width
                assert page.evaluate(CHECKLIST) == {}
        assert axe_findings(page) == []
