"""Which place of a text is shown for a query, and what does not break in it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import opened
from tests.kinds import ROOT

pytestmark = pytest.mark.browser

MODULES = """Promise.all(["excerpt", "marks", "query"].map((name) => import(`/${name}.js`)))
  .then((all) => Object.assign(window, ...all))"""
ASK = """([asked, often, parts]) => {
  const query = parse(asked);
  const entries = query.words.map(({ printed }) => [[[printed, often[printed], 1]], []]);
  return shown({ title: "", parts, named: {} }, sought(query, false, entries));
}"""

FILL = "Nothing of it is here to be read in this sentence. " * 12
OFTEN = {"treaty": 900, "port": 400, "wheat": 3}


@pytest.fixture(scope="module")
def page(browser: Browser, serve_folder: Callable[[Path], str], tmp_path_factory: Any) -> Iterator[Page]:
    folder = shutil.copytree(ROOT / "theme" / "search", tmp_path_factory.mktemp("search"), dirs_exist_ok=True)
    (folder / "index.html").write_text('<link rel="icon" href="data:,">', "utf-8")
    with opened(browser) as page:
        page.goto(f"{serve_folder(folder)}/")
        page.evaluate(MODULES)
        yield page


def shown(page: Page, query: str, *parts: str) -> tuple[str, list[str]]:
    """The anchor of the part that is shown (p1, p2 …), and the words that are marked in it."""
    return led_to(page, query, [(f"p{at}", part) for at, part in enumerate(parts, start=1)])


def led_to(page: Page, query: str, parts: list[tuple[str, str]]) -> tuple[str, list[str]]:
    found = page.evaluate(ASK, [query, OFTEN, parts])
    return found["anchor"], [piece["mark"] for piece in found["around"] if "mark" in piece]


def test_the_place_that_says_most_of_the_query_is_shown(page: Page) -> None:
    parts = "Treaty, treaty, treaty, port.", "A treaty on wheat in the port.", "Wheat."
    assert shown(page, "port treaty wheat", *parts) == ("p2", ["treaty", "wheat", "port"])


def test_within_a_part_too(page: Page) -> None:
    text = f"The treaty came. {FILL} Then a treaty on wheat. {FILL} And wheat, wheat, wheat."
    assert shown(page, "treaty wheat", text) == ("p1", ["treaty", "wheat"])


def test_of_equal_places_that_with_the_rarest_word_is_shown(page: Page) -> None:
    assert shown(page, "treaty wheat", "The treaty, the treaty.", "The wheat.") == ("p2", ["wheat"])
    assert shown(page, "treaty port wheat", "A treaty and a port.", "The treaty on wheat.")[0] == "p2"


def test_of_equal_words_the_place_that_has_more_of_them_is_shown_then_the_first(page: Page) -> None:
    assert shown(page, "wheat", "Some wheat.", "Wheat and wheat.", "Wheat or wheat.") == ("p2", ["Wheat", "wheat"])


def test_of_equal_places_that_with_a_block_is_shown_and_a_standfirst_only_where_it_says_more(page: Page) -> None:
    standfirst, block = ("", "Wheat, wheat: a treaty."), ("p1", "The wheat.")
    assert led_to(page, "wheat", [standfirst, block]) == ("p1", ["wheat"])
    assert led_to(page, "wheat treaty", [standfirst, block]) == ("", ["Wheat", "wheat", "treaty"])


def test_what_is_quoted_counts_as_rarer_than_any_word(page: Page) -> None:
    assert shown(page, 'wheat "of call"', "Wheat.", "A port of call.") == ("p2", ["of", "call"])


def test_where_nothing_is_found_the_beginning_is_shown_and_no_block_led_to(page: Page) -> None:
    assert shown(page, "wheat", "A treaty.", "A port.") == ("", [])


@pytest.mark.parametrize("length", [300, 3_000])
def test_a_place_in_a_text_without_spaces_is_shown(page: Page, length: int) -> None:
    assert shown(page, "wheat", f"{'ـ' * 10}{'…' * length}wheat{'…' * length}") == ("p1", ["wheat"])


def test_a_word_does_not_break_after_a_hyphen_in_it_and_stays_as_it_is_written(page: Page) -> None:
    text = "He met al-Asad and Baššār al-Asad, in تموز/يوليو, about well-known-and-very-long-hyphenated things."
    found = page.evaluate(ASK, ["Asad", {"Asad": 1}, [["p1", text]]])["around"]
    wholes = ["".join(map(words, piece["whole"])) for piece in found if "whole" in piece]
    assert wholes == ["al-Asad", "al-Asad,", "تموز/يوليو,"]
    assert found[1]["whole"] == ["al-", {"mark": "Asad"}, ""]
    assert "".join(map(words, found)) == text


def words(piece: Any) -> str:
    if isinstance(piece, str):
        return piece
    return piece["mark"] if "mark" in piece else "".join(map(words, piece["whole"]))
