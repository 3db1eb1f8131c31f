"""Pictures of 500 invented meetings, and of a few with doubtful dates, in a real Chromium."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import opened
from tests.browser.test_pages import CHECKLIST, axe_findings
from tests.situations import SITUATIONS

pytestmark = pytest.mark.browser

PAGES = (
    "many/ar/",
    "many/ar/timeline/",
    "many/en/timeline/",
    "many/ar/timeline/2024/",
    "many/fr/timeline/2024/",
    "many/ar/people/person-1/",
    "some/ar/timeline/",
    "some/en/timeline/",
    "doubtful/ar/timeline/",
    "doubtful/fr/timeline/",
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, serve_folder: Callable[[Path], str]) -> str:
    """The address of a folder with three archives."""
    folder = tmp_path_factory.mktemp("pictures")
    for name in ("many", "some", "doubtful"):
        SITUATIONS[name](folder / name)
    return f"{serve_folder(folder)}/"


OVERLAPPING = """() => {
  const texts = [...document.querySelectorAll(".picture svg text")].filter((text) => text.checkVisibility());
  const boxes = texts.map((text) => text.getBoundingClientRect());
  const touch = (a, b) => a.left < b.right && b.left < a.right && a.top + 4 < b.bottom && b.top + 4 < a.bottom;
  const found = [];
  boxes.forEach((box, at) => boxes.slice(at + 1).forEach((other, after) => {
    if (touch(box, other)) found.push(`${texts[at].textContent} / ${texts[at + 1 + after].textContent}`);
  }));
  return found;
}"""
OUTSIDE = """() => [...document.querySelectorAll(".picture svg text")]
  .filter((text) => text.checkVisibility())
  .filter((text) => text.getBoundingClientRect().left < 0 || text.getBoundingClientRect().right > innerWidth)
  .map((text) => text.textContent)"""


@pytest.mark.parametrize("width", [1280, 390, 320])
@pytest.mark.parametrize("path", PAGES)
def test_letters_of_a_picture_touch_neither_each_other_nor_the_edge(
    browser: Browser, made: str, path: str, width: int
) -> None:
    with opened(browser, viewport={"width": width, "height": 800}) as page:
        page.goto(made + path)
        page.evaluate("document.fonts.ready")
        assert page.locator(".picture svg text").count() > 1
        assert page.evaluate(OVERLAPPING) == []
        assert page.evaluate(OUTSIDE) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("path", PAGES)
def test_a_page_with_a_picture_fulfils_the_checklist(page: Page, made: str, path: str) -> None:
    page.goto(made + path)
    assert page.evaluate(CHECKLIST) == {}


@pytest.mark.parametrize("path", PAGES)
def test_a_page_with_a_picture_is_accessible_in_light_and_dark(page: Page, made: str, path: str) -> None:
    page.goto(made + path)
    assert axe_findings(page) == []


ORDER = """() => [...document.querySelectorAll(".picture svg a.mark circle.hit")]
  .map((mark) => [mark.parentNode.getAttribute("href"), mark.getBoundingClientRect().left])
  .sort((one, other) => one[1] - other[1]).map(([href]) => href.match(/meeting-(\\d)/)[1]).join("")"""


def test_time_runs_in_the_direction_of_reading(page: Page, made: str) -> None:
    orders = {}
    for locale in ("ar", "fr"):
        page.goto(f"{made}doubtful/{locale}/timeline/")
        orders[locale] = page.evaluate(ORDER)
    assert orders["fr"] == "10423"
    assert orders["ar"] == "32401"


def test_the_table_behind_a_picture_is_printed(page: Page, made: str) -> None:
    page.goto(f"{made}many/en/timeline/")
    page.emulate_media(media="print")
    height = page.evaluate("document.querySelector('.picture table').getBoundingClientRect().height")
    starts = page.locator(".picture tbody th").evaluate_all(
        "(cells) => new Set(cells.map((cell) => cell.getBoundingClientRect().left)).size"
    )
    page.emulate_media(media="screen")
    assert height > 100
    assert starts > 1, "its rows stand in columns"
