"""What a page says of itself where it is shared, and what reference managers read of a text."""

import json
import struct
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from dossier.locale.catalogue import with_territory
from dossier.model import Outlet, Person, PressDate
from dossier.site.hand import description
from dossier.site.pages import Site
from dossier.site.resolve.card import MOST
from dossier.site.settings import Settings
from tests.site.conftest import ADDRESS, Built, environment
from tests.site.making import KEY, archive, page, rights, site, version
from tests.site.reading import Element

PICTURE = Path(__file__).parents[2] / "theme" / "assets" / "dossier" / "card.png"


def said(found: Element, name: str) -> list[str]:
    """What the metas of this name or property say."""
    metas = [meta.attributes for meta in found.one("head").all("meta")]
    return [meta["content"] for meta in metas if name in (meta.get("name"), meta.get("property"))]


def dublin_core(found: Element) -> dict[str, str]:
    metas = [meta.attributes for meta in found.one("head").all("meta")]
    return {meta["name"]: meta["content"] for meta in metas if meta.get("name", "").startswith("DC.")}


def test_every_page_of_a_small_archive_has_a_whole_card(built: Callable[[str], Built]) -> None:
    for path, found in built("small")[2].items():
        for name in ("og:title", "og:type", "og:locale", "og:site_name", "og:image", "twitter:card"):
            assert [bool(value) for value in said(found, name)] == [True], (path, name)
        assert said(found, "og:url") == [link.attributes["href"] for link in found.all("link", rel="canonical")], path
        if path.endswith("index.html") and path != "index.html":
            assert said(found, "og:locale") == [with_territory(path.partition("/")[0])], path
        described = [meta for meta in found.all("meta") if meta.attributes.get("name") == "description"]
        assert said(found, "og:description") == [meta.attributes["content"] for meta in described], path
        assert all(meta.attributes["lang"] for meta in described), path


def test_a_shared_page_has_the_address_that_is_canonical_and_its_own_locale() -> None:
    made = site(version("نص المقال.", lang="ar", title="عنوان"))
    locales = {"ar": "ar_EG", "en": "en_US", "fr": "fr_FR"}
    for locale, own in locales.items():
        for url in (f"{locale}/articles/{KEY}/", f"{locale}/articles/{KEY}/ar/", f"{locale}/articles/"):
            found = page(made, url)
            own_url = f"ar/articles/{KEY}/ar/" if KEY in url else url
            assert said(found, "og:url") == [ADDRESS + own_url]
            assert said(found, "og:locale") == [own]
            assert said(found, "og:locale:alternate") == [each for each in locales.values() if each != own]
        assert said(page(made, f"{locale}/articles/{KEY}/"), "og:title") == ["عنوان"]


def test_what_robots_are_to_keep_is_the_page_in_the_language_of_its_text() -> None:
    found = page(site(version("نص", lang="ar", title="عنوان")), f"fr/articles/{KEY}/")
    (canonical,) = found.all("link", rel="canonical")
    assert canonical.attributes["href"] == f"{ADDRESS}ar/articles/{KEY}/ar/"


@pytest.mark.parametrize(("lang", "named"), [("fa", "fa_IR"), ("fr-CA", "fr_CA"), ("ar-Latn", "ar_EG"), ("xx", "xx")])
def test_a_language_gets_the_territory_that_it_names_or_is_likely_of(lang: str, named: str) -> None:
    assert with_territory(lang) == named


def test_a_description_has_the_language_of_its_own_words() -> None:
    (found,) = page(site(version("A mayor")), f"fr/articles/{KEY}/").all("meta", name="description")
    assert (found.attributes["lang"], found.attributes["content"]) == ("en", "A mayor")


def test_a_description_ends_with_a_word() -> None:
    text = "Extraordinarily " * 40
    (shown,) = said(page(site(version(text)), f"en/articles/{KEY}/"), "og:description")
    assert len(shown) <= MOST
    assert set(shown.removesuffix(" …").split()) == {"Extraordinarily"}


def test_every_page_of_a_small_archive_is_described_and_those_alike_are_few(built: Callable[[str], Built]) -> None:
    found = {path: said(page, "description") for path, page in built("small")[2].items() if said(page, "og:title")}
    assert [path for path, described in found.items() if len(described) != 1] == []
    narrowed = [words for path, (words,) in found.items() if path.startswith("fr/timeline/")]
    assert len(set(narrowed)) == len(built("small")[0].archive.meetings) + 1


def test_a_page_of_an_entry_is_described_by_what_it_holds_and_not_by_notes() -> None:
    text = version("Text", outlet="tide", title="One", published={"edtf": "2031-02-03", "basis": "metadata"})
    outlets = {"tide": Outlet(kind="newspaper", name={"en": "The Tide"}, note={"en": "Seen at the quay."})}
    made = Site(replace(archive(text), outlets=outlets), Settings(site_url=ADDRESS), environment())
    assert said(page(made, "en/outlets/tide/"), "description") == ["newspaper · 1 article · 2031"]
    assert said(page(made, "fr/outlets/tide/"), "og:description") == ["journal · 1 article · 2031"]


def test_a_person_is_described_by_office_each_once_and_from_first_to_last_year() -> None:
    dated = ({"edtf": f"{year}-02-03", "basis": "metadata"} for year in (2031, 2034))
    texts = (version("Ann Ray", id=f"0000000{at}", published=each) for at, each in enumerate(dated))
    terms = [{"title": {"en": "Mayor", "fr": "maire"}, "held": held} for held in ("2001/2002", "2005/2006")]
    people = {"ann": Person.model_validate({"name": {"en": "Ann Ray"}, "offices": terms})}
    made = Site(replace(archive(*texts), people=people), Settings(site_url=ADDRESS), environment())
    assert said(page(made, "fr/people/ann/"), "description") == ["maire · 2 articles · 2031–2034"]


def test_an_entry_of_which_nothing_is_held_is_described_by_its_list() -> None:
    made = Site(
        replace(archive(), people={"ann": Person(name={"fr": "Anne"})}), Settings(site_url=ADDRESS), environment()
    )
    assert said(page(made, "en/people/ann/"), "description") == said(page(made, "en/people/"), "description")


def test_the_page_of_an_original_is_described_by_whose_it_is(built: Callable[[str], Built]) -> None:
    found = built("small")[2]["fr/articles/paf0fd1z/reading/index.html"]
    assert said(found, "description") == [
        "Marc Delorme reçu à Qasr Nour · Courrier du Fleuve · 20 juin 2031 · 7 lignes"
    ]


@pytest.mark.parametrize(
    ("stated", "html", "about"),
    [
        ("Who we are", "<p>Words</p>", "Who we are"),
        (None, "<h1>A</h1>\n<p>Of &lt;us&gt;,\n<em>two</em></p><p>More</p>", "Of <us>, two"),
        (None, "<ul><li>a</li></ul>", ""),
    ],
)
def test_a_hand_written_page_is_described_by_its_first_paragraph(stated: str | None, html: str, about: str) -> None:
    assert description(stated, html) == about


def test_a_text_that_is_not_shown_is_described_by_none_of_its_words() -> None:
    found = page(site(version("Secret words.", rights=rights("link"))), f"en/articles/{KEY}/")
    assert said(found, "og:description") == said(found, "description") == []


@pytest.mark.parametrize(
    ("date", "told"),
    [
        ({"edtf": "2031-02-03", "basis": "stated", "as_printed": "3 February 2031"}, ["2031-02-03"]),
        ({"edtf": "2031-02-03", "basis": "metadata"}, ["2031-02-03"]),
        ({"edtf": "2031-02-03", "basis": "inferred"}, []),
        ({"edtf": "2031-02", "basis": "stated"}, []),
        ({"edtf": "2031-02-03/..", "basis": "stated"}, []),
    ],
)
def test_only_a_day_that_the_text_states_is_told_as_its_date(date: dict[str, Any], told: list[str]) -> None:
    found = page(site(version("Text", published=PressDate(**date).model_dump())), f"en/articles/{KEY}/")
    assert said(found, "article:published_time") == told
    assert [value for name, value in dublin_core(found).items() if name == "DC.date"] == told


def test_reference_managers_read_what_the_citation_says() -> None:
    stated = {"edtf": "2031-02-03", "basis": "stated", "as_printed": "3 February"}
    text = version("Text", outlet="tide", byline="A. Writer", dateline="Alma", published=stated, title="<Tide> & ebb")
    made = Site(
        replace(archive(text), outlets={"tide": Outlet(kind="newspaper", name={"en": "The Tide", "fr": "La Marée"})}),
        Settings(site_url=ADDRESS),
        environment(),
    )
    found = page(made, f"fr/articles/{KEY}/")
    assert dublin_core(found) == {
        "DC.type": "newspaperArticle",
        "DC.identifier": f"{ADDRESS}en/articles/{KEY}/en/",
        "DC.language": "en",
        "DC.title": "<Tide> & ebb",
        "DC.source": "La Marée",
        "DC.creator": "A. Writer",
        "DC.date": "2031-02-03",
        "DC.rights": "https://rightsstatements.org/vocab/CNE/1.0/",
    }


def test_search_engines_read_the_same_and_no_markup_of_a_title_ends_it() -> None:
    text = version("Text", title="</script><b>", dateline="Alma")
    html = site(text).render(f"en/articles/{KEY}/") or ""
    data = html.partition('<script type="application/ld+json">')[2].partition("</script>")[0]
    assert json.loads(data) == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "url": f"{ADDRESS}en/articles/{KEY}/en/",
        "inLanguage": "en",
        "headline": "</script><b>",
        "dateline": "Alma",
        "usageInfo": "https://rightsstatements.org/vocab/CNE/1.0/",
    }


def test_pages_that_show_no_text_export_none() -> None:
    found = page(site(version("Text")), "en/articles/")
    assert dublin_core(found) == {}
    assert found.all("script", type="application/ld+json") == []


def test_without_an_address_a_card_has_no_picture() -> None:
    found = page(site(version("Text"), site_url=""), f"en/articles/{KEY}/")
    assert said(found, "og:image") == said(found, "og:url") == []
    assert "DC.identifier" not in dublin_core(found)


def test_the_picture_has_the_size_that_pages_tell() -> None:
    size = struct.unpack(">II", PICTURE.read_bytes()[16:24])
    found = page(site(version("Text")), "en/")
    told = (*said(found, "og:image:width"), *said(found, "og:image:height"))
    assert tuple(map(str, size)) == told == ("1200", "630")
    assert said(found, "og:image") == [f"{ADDRESS}assets/dossier/{PICTURE.name}"]


def test_a_parallel_page_has_a_reference_to_each_of_its_texts_and_its_own_address() -> None:
    made = site(version("نص", lang="ar", title="عنوان"), version("Text", kind="translation"))
    found = page(made, f"fr/articles/{KEY}/parallel/")
    references = [found.one(id=name).attributes["data-plain"] for name in ("reference", "reference-2")]
    assert [text.rpartition(" ")[2] for text in references] == [
        f"{ADDRESS}{lang}/articles/{KEY}/{lang}/" for lang in ("ar", "en")
    ]
    on_paper = [each.text for each in found.all("p") if "on-paper" in each.attributes.get("class", "")]
    assert f"{ADDRESS}fr/articles/{KEY}/parallel/" in on_paper


def test_a_reference_to_copy_keeps_the_spaces_of_its_language() -> None:
    found = page(site(version("Text", title="A  title")), f"fr/articles/{KEY}/").one(id="reference")
    assert found.attributes["data-plain"] == found.text
    assert "«\u00a0A  title\u00a0»" in found.text
