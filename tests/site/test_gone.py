"""The addresses of articles that are gone: a tombstone, or a page that leads on; nothing of them anywhere else."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from dossier.archive import store
from dossier.archive.gone import Stood
from dossier.site import offline
from dossier.site.moves import redirects
from dossier.site.pages import Site
from dossier.site.publish import companions, publish
from tests.archive.sites import copy, edit
from tests.site.conftest import ADDRESS, Built, environment
from tests.site.going import GONE, LOST, RETIRED, SETTINGS, TITLE, site
from tests.site.making import KEY, page
from tests.site.reading import Element

LOCALES = ("ar", "en", "fr")


def robots(found: Element) -> list[str]:
    return [meta.attributes["content"] for meta in found.all("meta", name="robots")]


@pytest.mark.parametrize("rest", ["", "en/", "fr/"])
@pytest.mark.parametrize("locale", LOCALES)
def test_a_tombstone_says_what_stood_there_why_and_when(locale: str, rest: str) -> None:
    found = page(site(), f"{locale}/articles/{GONE}/{rest}")
    text = found.one("main").text
    assert robots(found) == ["noindex"]
    assert TITLE in text and "Un titre" in text and "Ann Author" in text and GONE in text
    assert {time.attributes["datetime"] for time in found.one("main").all("time")} >= {"2031-09-01", "2031-05-14"}
    cited = [p.text for p in found.one("section", **{"class": "cite"}).all("p") if "data-plain" in p.attributes]
    assert len(cited) == 2 and all(
        f"{ADDRESS}{lang}/articles/{GONE}/{lang}/" in one for lang, one in zip(("en", "fr"), cited, strict=True)
    )


def test_it_says_why_in_words() -> None:
    said = {
        reason: page(site(RETIRED.model_copy(update={"reason": reason})), f"en/articles/{GONE}/").one("main").text
        for reason in ("holder", "person", "law", "archive")
    }
    assert len(set(said.values())) == 4 and "The holder of its rights asked for it." in said["holder"]


def test_without_its_title_it_is_called_by_nothing_of_it() -> None:
    bare = RETIRED.model_copy(update={"texts": (Stood(lang="en", kind="original"),)})
    html = site(bare).render(f"en/articles/{GONE}/")
    assert html and TITLE not in html and "Ann Author" not in html and "<title>This article was taken down" in html


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (f"{LOST}/", f"{KEY}/"),
        (f"{LOST}/en/", f"{KEY}/en/"),
        (f"{LOST}/fr/", f"{KEY}/"),
        (f"{LOST}/parallel/", f"{KEY}/"),
        (f"{GONE}/reading/", f"{GONE}/"),
    ],
)
def test_an_old_address_leads_to_the_same_text_or_the_article(old: str, new: str) -> None:
    found = page(site(), f"fr/articles/{old}")
    link = found.one("main").one("a").attributes["href"]
    assert found.one("meta", http_equiv="refresh").attributes["content"] == f"0; url={link}"
    assert link == "../" * (old.count("/") + 2) + f"fr/articles/{new}"
    assert found.one("link", rel="canonical").attributes["href"] == f"{ADDRESS}fr/articles/{new}"
    assert robots(found) == ["noindex"]


@pytest.mark.parametrize(
    ("old", "new", "name"),
    [
        ("people/lina-hadad", "people/lina-haddad", "Lina Haddad"),
        (
            "meetings/2031-05-alma",
            "meetings/2031-05-port-alma",
            "Meeting of Lina Haddad and Marc Delorme in Port Alma, May 2031",
        ),
    ],
)
def test_the_page_of_an_entry_leads_to_that_of_its_new_id(tmp_path: Path, old: str, new: str, name: str) -> None:
    content = copy("small", tmp_path)
    edit(content, {"ids.yml": f'format: "1"\narticles: {{}}\nentries:\n  {old}: {new.partition("/")[2]}\n'})
    made = Site(store.load(content).archive, SETTINGS, environment())
    link = page(made, f"en/{old}/").one("main").one("a")
    assert (link.attributes["href"], link.text) == (f"../../../en/{new}/", name)
    assert f"/press/en/{old}/ /press/en/{new}/ 301\n" in redirects(made)
    assert len({route.url for route in made.routes}) == len(made.routes)


def test_what_was_merged_into_a_retired_article_leads_to_its_tombstone() -> None:
    found = page(site(into=GONE), f"en/articles/{LOST}/fr/")
    assert found.one("main").one("a").attributes["href"] == f"../../../../en/articles/{GONE}/fr/"


def test_no_page_is_planned_twice_and_none_for_what_leads_nowhere() -> None:
    made = site(into="0000000z")
    urls = [route.url for route in made.routes]
    assert len(urls) == len(set(urls)) and not any(LOST in url for url in urls)
    own = [
        route.url
        for route in site(settings=replace(SETTINGS, article_locales="own")).routes
        if GONE in route.url or LOST in route.url
    ]
    assert {url.split("/")[0] for url in own} == {"en", "fr"}
    assert f"en/articles/{GONE}/en/" in own and f"en/articles/{GONE}/fr/" not in own


def test_machines_are_told_nothing_of_it_but_where_to_go(tmp_path: Path) -> None:
    made = site()
    publish(made, tmp_path, tmp_path / "site", with_search=True)
    told = [path for path in (tmp_path / "site").rglob("*") if path.is_file() and path.name != "index.html"]
    assert not [path.name for path in told if TITLE.encode() in path.read_bytes()]
    sitemap = (tmp_path / "site/sitemap.xml").read_text(encoding="utf-8")
    assert GONE not in sitemap and LOST not in sitemap and KEY in sitemap
    lines = (tmp_path / "site/_redirects").read_text(encoding="utf-8").splitlines()
    assert f"/press/en/articles/{LOST}/en/ /press/en/articles/{KEY}/en/ 301" in lines
    assert all((tmp_path / "site" / line.split()[0].removeprefix("/press/") / "index.html").is_file() for line in lines)


def test_a_site_in_which_nothing_moved_has_no_such_file(built: Callable[[str], Built]) -> None:
    assert "_redirects" not in companions(built("small")[0])


def test_from_a_folder_an_old_address_leads_to_a_file() -> None:
    html = site().render(f"en/articles/{LOST}/")
    assert html and f'content="0; url=../../../en/articles/{KEY}/index.html"' in offline.page(html)
