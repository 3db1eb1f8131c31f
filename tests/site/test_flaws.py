"""Where a text is flawed: at the paragraph, and in words of the page's language that are none of the text."""

from dataclasses import replace

import pytest

from dossier.model import Version, spans
from dossier.site.pages import Site
from dossier.site.resolve.flaws import places
from dossier.site.settings import Settings
from tests.site.conftest import SITES, site_of
from tests.site.making import KEY, page, site, version
from tests.site.reading import Element

ARTICLE = "s22qrv0n"


@pytest.fixture(scope="module")
def made() -> Site:
    return site_of(SITES / "small" / "content", Settings())


def marks(found: Element) -> dict[str, Element]:
    """The marks of a page by the id of what they stand in."""
    marked = {each.attributes.get("id", ""): each.all("a", **{"class": "block-flaw"}) for each in found.all()}
    return {name: inner[0] for name, inner in marked.items() if name and len(inner) == 1}


@pytest.mark.parametrize(("locale", "words"), [("en", "Full stops"), ("fr", "Des points")])
def test_a_paragraph_whose_line_shows_a_flaw_is_marked_in_the_words_of_the_page(
    made: Site, locale: str, words: str
) -> None:
    found = page(made, f"{locale}/articles/{ARTICLE}/ar/")
    mark = marks(found.one("article"))["l7"]
    assert mark.attributes["title"].startswith(words)
    assert (mark.attributes["lang"], mark.attributes["dir"]) == (locale, "ltr")
    assert found.one(id=mark.attributes["href"].removeprefix("#")).text.strip().startswith(words)


def test_no_word_of_a_mark_is_a_word_of_the_text(made: Site) -> None:
    blocks = made.archive.articles[ARTICLE].main.blocks
    found = page(made, f"fr/articles/{ARTICLE}/ar/").one("article")
    assert [found.one(id=block.anchor).text for block in blocks] == [block.text for block in blocks]


def test_the_parallel_page_marks_both_texts_and_says_what_the_marks_mean(made: Site) -> None:
    found = page(made, f"en/articles/{ARTICLE}/parallel/")
    mark = marks(found.one("article"))["ar-l7"]
    assert mark.attributes["href"] == "#ar-condition"
    assert mark.attributes["title"] in found.one(id="ar-condition").text


def test_a_text_without_lines_to_its_flaws_has_a_banner_and_no_mark() -> None:
    found = page(site(version("One", condition=[{"code": "truncated"}])), f"en/articles/{KEY}/")
    assert found.one(id="condition").text.strip()
    assert marks(found) == {}


def numbered(*anchors: str) -> Version:
    made = version(*anchors)
    blocks = (replace(block, anchor=anchor) for block, anchor in zip(made.blocks, anchors, strict=True))
    return replace(made, blocks=tuple(blocks))


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ("5", ("l5",)),
        ("5-9", ("l5", "l9")),
        ("9,5,5", ("l5", "l9")),
        ("7", ("l5",)),
        ("10-12", ("l9",)),
        ("5:3-8", ("l5",)),
        ("1-4", ()),
        ("1-999999999999", ("l5", "l9")),
    ],
)
def test_lines_are_shown_by_the_paragraphs_that_come_from_them(lines: str, found: tuple[str, ...]) -> None:
    text = numbered("l5", "p2", "l9")
    assert places(text, spans(lines), {block.anchor for block in text.blocks}) == found
