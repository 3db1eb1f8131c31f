"""What machines read: sitemap, feeds, metadata of the index."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

from dossier.model import Outlet
from dossier.site.pages import Site
from dossier.site.publish import companions
from dossier.site.settings import Settings
from tests.site.conftest import ADDRESS, Built, environment
from tests.site.making import KEY, archive, site, version

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"
ATOM = "{http://www.w3.org/2005/Atom}"


def listed(sitemap: str) -> dict[str, dict[str, str]]:
    """Each address of a sitemap, and the alternates it names by language."""
    return {
        url.findtext(f"{SITEMAP}loc", ""): {
            link.attrib["hreflang"]: link.attrib["href"] for link in url.findall(f"{XHTML}link")
        }
        for url in ElementTree.fromstring(sitemap)
    }


def test_the_sitemap_names_every_page_that_may_be_listed_with_its_alternates(built: Callable[[str], Built]) -> None:
    _, folder, pages = built("small")
    found = listed((folder / "sitemap.xml").read_text(encoding="utf-8"))
    hidden = (
        *("404.html", "search/index.html", "unassigned/index.html"),
        *("reading/index.html", "translation/index.html"),
    )
    assert set(found) == {ADDRESS + path.removesuffix("index.html") for path in pages if not path.endswith(hidden)}
    for address, others in found.items():
        assert address in others.values()
        assert all(found[other] == others for other in others.values())


def test_the_sitemap_says_when_a_text_was_added_and_nothing_it_does_not_know() -> None:
    text = companions(site(version("One")))["sitemap.xml"]()
    days = {
        url.findtext(f"{SITEMAP}loc", "").removeprefix(ADDRESS): url.findtext(f"{SITEMAP}lastmod")
        for url in ElementTree.fromstring(text)
    }
    assert days[f"en/articles/{KEY}/en/"] == "2031-01-01"
    assert days["en/people/"] is None


def test_the_feed_lists_what_was_added_last_by_the_address_to_remember() -> None:
    versions = [
        version("Text", id=f"0000000{day}", title=f"<{day}> & co", added=f"2031-01-0{day}") for day in (1, 3, 2)
    ]
    feed = ElementTree.fromstring(companions(site(*versions))["fr/feed.xml"]())
    entries = feed.findall(f"{ATOM}entry")
    assert [entry.findtext(f"{ATOM}title") for entry in entries] == ["<3> & co", "<2> & co", "<1> & co"]
    assert entries[0].findtext(f"{ATOM}id") == f"{ADDRESS}en/articles/00000003/en/"
    link = entries[0].find(f"{ATOM}link")
    assert link is not None and link.attrib["href"] == f"{ADDRESS}fr/articles/00000003/en/"
    assert feed.findtext(f"{ATOM}updated") == "2031-01-03T00:00:00Z"


LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def test_a_feed_says_in_which_language_each_of_its_words_is() -> None:
    texts = (
        version("Text", id="00000001", byline="A. Writer", outlet="tide"),
        version("Text", id="00000002", outlet="tide"),
        version("Text", id="00000003"),
    )
    made = replace(archive(*texts), outlets={"tide": Outlet(kind="newspaper", name={"fr": "La Marée"})})
    feed = ElementTree.fromstring(companions(Site(made, Settings(site_url=ADDRESS), environment()))["fr/feed.xml"]())
    title = feed.find(f"{ATOM}title")
    assert (feed.attrib[LANG], title is not None and title.attrib[LANG]) == ("fr", "en")
    assert [entry.attrib[LANG] for entry in feed.findall(f"{ATOM}entry")] == ["en", "en", "en"]
    authors = [(each.findtext(f"{ATOM}name"), each.attrib.get(LANG)) for each in feed.iter(f"{ATOM}author")]
    assert authors == [("média inconnu", "fr"), ("La Marée", "fr"), ("A. Writer", None)]


def test_without_an_address_there_is_neither_sitemap_nor_feed(tmp_path: Path) -> None:
    made = site(version("One"), site_url="")
    assert companions(made) == {}
    assert "atom+xml" not in (made.render("en/") or "")


def test_robots_are_told_of_the_sitemap_only_where_they_look() -> None:
    assert "robots.txt" not in companions(site(version("One")))
    own_host = companions(site(version("One"), site_url="https://a.example/"))
    assert "Sitemap: https://a.example/sitemap.xml" in own_host["robots.txt"]()
