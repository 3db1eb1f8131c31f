"""A preview of a proposal: every page says so, and nothing of it is told to search engines or feed readers."""

from dataclasses import replace
from pathlib import Path

import pytest

from dossier.site.publish import companions, publish
from dossier.site.settings import HandPage, Settings
from tests.site import going
from tests.site.conftest import ADDRESS, SITES, site_of
from tests.site.links import broken
from tests.site.making import KEY, page, site, version
from tests.site.reading import Element, pages

PULL = "https://github.com/example/archive/pull/12"
WORDS = "This is a proposal, which nobody has judged yet."


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Element]]:
    """Of an archive in which an article was taken down and others have moved."""
    folder = tmp_path_factory.mktemp("preview")
    publish(going.site(settings=replace(going.SETTINGS, preview_of=PULL)), folder, folder, with_search=False)
    return folder, pages(folder)


def test_every_page_says_that_it_is_a_proposal_and_leads_to_it(preview: tuple[Path, dict[str, Element]]) -> None:
    _, found = preview
    shown = {path: page for path, page in found.items() if not page.all("meta", http_equiv="refresh")}
    assert len(shown) < len(found)  # pages that have moved only lead on
    for path, each in shown.items():
        first, second = each.one("div", **{"class": "preview"}).all("a")
        assert first.attributes["href"] == PULL
        assert second.attributes["href"] == ADDRESS + path.removesuffix("index.html")
    assert WORDS in shown["en/index.html"].text


def test_no_page_is_to_be_listed_and_none_names_an_address_to_list(preview: tuple[Path, dict[str, Element]]) -> None:
    for path, each in preview[1].items():
        assert each.one("meta", name="robots").attributes["content"] == "noindex", path
        assert not [*each.all("link", rel="canonical"), *each.all("link", rel="alternate")], path
        assert not each.all("meta", property="og:url"), path


def test_nothing_beside_the_pages_speaks_for_the_host(preview: tuple[Path, dict[str, Element]]) -> None:
    folder, found = preview
    assert {file.suffix for file in folder.rglob("*") if file.is_file()} == {".html"}
    assert broken(folder, found) == []


def test_a_citation_is_the_one_that_will_hold() -> None:
    url = f"en/articles/{KEY}/en/"
    assert ADDRESS + url in page(site(version("One"), preview_of=PULL), url).one("main").text


def test_without_an_address_of_the_archive_there_is_no_page_to_compare_with() -> None:
    made = page(site(version("One"), preview_of=PULL, site_url=""), "en/")
    assert [a.attributes["href"] for a in made.one("div", **{"class": "preview"}).all("a")] == [PULL]


def test_hand_written_pages_say_it_too() -> None:
    made = site_of(SITES / "small" / "content", Settings(site_url=ADDRESS, preview_of=PULL))
    head = made.hand_page(HandPage("about", "en", "About"), "", "")["head"]
    assert (head.noindex, head.canonical, head.alternates) == (True, "", ())
    assert (head.proposal.url, head.proposal.published) == (PULL, f"{ADDRESS}en/about/")


def test_the_archive_itself_says_nothing_of_the_kind() -> None:
    made = site(version("One"))
    assert "sitemap.xml" in companions(made)
    assert not page(made, "en/").all("div", **{"class": "preview"})
