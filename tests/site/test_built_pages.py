"""Every page of the small archives, held to what a page has to be."""

from collections.abc import Callable

import pytest

from dossier.text.script import direction
from tests.site.conftest import ADDRESS, Built
from tests.site.links import broken, external, target
from tests.site.reading import Element

ARCHIVES = ("small", "arabic_only", "empty", "broken")
LOADED = {"link": "href", "script": "src", "img": "src", "source": "src", "iframe": "src", "object": "data"}


@pytest.fixture(params=ARCHIVES)
def site(request: pytest.FixtureRequest, built: Callable[[str], Built]) -> Built:
    return built(request.param)


def locale_of(path: str) -> str:
    return path.split("/", maxsplit=1)[0] if "/" in path else "ar"


def test_html_says_its_language_and_direction(site: Built) -> None:
    for path, page in site[2].items():
        html = page.one("html").attributes
        assert (html["lang"], html["dir"]) == (locale_of(path), direction(locale_of(path))), path


@pytest.mark.parametrize("name", ["small", "arabic_only", "empty"])
def test_every_link_within_the_site_leads_to_a_page_and_an_anchor_of_it(
    name: str, built: Callable[[str], Built]
) -> None:
    _, folder, pages = built(name)
    assert broken(folder, pages) == []


def test_no_page_leads_to_itself_but_by_what_says_so(site: Built) -> None:
    for path, page in site[2].items():
        links = [link.attributes for main in page.all("main") for link in main.all("a")]
        ways = [way["href"] for way in links if "#" not in way["href"] and "aria-current" not in way]
        assert [way for way in ways if not external(way) and target(path, way)[0] == path] == [], path


def test_links_within_the_site_are_relative_but_for_the_page_of_lost_addresses(site: Built) -> None:
    for path, page in site[2].items():
        absolute = [a for a in page.all("a") if a.attributes["href"].startswith("/")]
        assert bool(absolute) == (path == "404.html"), path


def test_nothing_is_loaded_from_elsewhere(site: Built) -> None:
    for path, page in site[2].items():
        for tag, name in LOADED.items():
            for element in page.all(tag):
                if tag == "link" and element.attributes["rel"] in ("canonical", "alternate"):
                    continue
                assert not external(element.attributes.get(name, "")), path


def test_no_page_says_an_id_twice(site: Built) -> None:
    for path, page in site[2].items():
        assert len(page.ids()) == len(set(page.ids())), path


def test_the_alternates_of_a_page_are_those_of_each_of_them(site: Built) -> None:
    _, _, pages = site
    sets = {ADDRESS + path.removesuffix("index.html"): alternates(page) for path, page in pages.items()}
    for address, found in sets.items():
        if address.endswith("404.html"):
            continue
        assert "x-default" in found, address
        assert address in found.values(), address
        for other in found.values():
            assert sets[other] == found, (address, other)


def alternates(page: Element) -> dict[str, str]:
    found = [link.attributes for link in page.all("link", rel="alternate") if "hreflang" in link.attributes]
    return {link["hreflang"]: link["href"] for link in found}


def test_every_title_is_escaped(site: Built) -> None:
    for path, page in site[2].items():
        assert page.one("head").one("title").text.strip(), path
        for title in page.all("title"):
            assert not title.all(), path
