"""What an article page costs a reader who comes for the first time, and then."""

from itertools import pairwise
from pathlib import Path
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser

from dossier.archive import store
from tests.kinds import LOCALES, PAGES
from tests.weighing import chrome, total, visits

KB = 1024
FIRST, NEXT, CHROME = 120 * KB, 40 * KB, 12 * KB

pytestmark = pytest.mark.browser

ARTICLES = sorted(store.load(Path(__file__).parents[2] / "content").archive.articles)


@pytest.mark.parametrize("locale", LOCALES)
def test_a_first_article_costs_little_and_the_next_ones_less(locale: str, site: str, browser: Browser) -> None:
    """From a first article in another script to the next: the worst order there is, since fonts come with scripts."""
    urls = [f"{site}{locale}/articles/{key}/" for key in ARTICLES]
    for one, two in pairwise([*urls, urls[0]]):
        first, then = visits(browser, one, two)
        assert total(first) <= FIRST, one
        assert total(then) <= NEXT, (one, two)


@pytest.mark.parametrize(
    ("path", "fonts"),
    [
        ("en/translation/", {"serif-latin", "serif-autonyms", "naskh-autonyms"}),
        ("ar/translation/", {"serif-latin", "serif-autonyms", "naskh-arabic"}),
        ("ru/translation/", {"serif-latin", "serif-cyrillic", "naskh-autonyms"}),
    ],
)
def test_the_switch_brings_no_face_of_another_script(path: str, fonts: set[str], site: str, browser: Browser) -> None:
    (first,) = visits(browser, site + path)
    assert {Path(each.url).stem for each in first if each.kind == "font"} == fonts


@pytest.mark.parametrize("key", ARTICLES)
def test_what_stands_around_an_article_is_small(key: str, site: str) -> None:
    for locale in LOCALES:
        with urlopen(f"{site}{locale}/articles/{key}/") as answer:
            assert chrome(answer.read()) <= CHROME


@pytest.mark.parametrize("path", PAGES)
def test_what_stands_before_the_content_of_any_page_is_small_even_before_it_is_compressed(path: str, site: str) -> None:
    with urlopen(site + path) as answer:
        before, found, _ = answer.read().partition(b"<h1")
    assert found
    assert len(before) <= CHROME
