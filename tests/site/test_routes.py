"""Every page has one address, and every article its addresses in every locale."""

from collections.abc import Callable
from typing import Any

from dossier.model import Version
from dossier.site import routes
from dossier.site.routes import Route
from dossier.site.settings import Settings
from tests.site.conftest import SITES, Built, site_of
from tests.site.making import KEY, archive, page, rights, site, version

LOCALES = ("ar", "en", "fr")


def urls(*versions: Version, **settings: Any) -> set[str]:
    return {route.url for route in site(*versions, **settings).routes}


def test_an_empty_archive_has_its_lists_in_every_locale() -> None:
    kinds = ("", *(f"{kind}/" for kind in routes.LISTS))
    assert urls() == {"", "404.html", *(f"{locale}/{kind}" for locale in LOCALES for kind in kinds)}


def test_an_article_has_a_page_for_each_version_in_every_locale() -> None:
    found = urls(version("One"), version("Deux", lang="fr", kind="translation"))
    for locale in LOCALES:
        for rest in ("", "en/", "fr/", "parallel/"):
            assert f"{locale}/articles/{KEY}/{rest}" in found


def test_pages_of_articles_can_be_limited_to_the_locale_of_their_text() -> None:
    one, other = version("One"), version("Иное", id="00000002", lang="ru", title="Иное")
    found = {url for url in urls(one, other, article_locales="own") if url.count("/") > 2}
    assert found == {
        f"en/articles/{KEY}/",
        f"en/articles/{KEY}/en/",
        "ar/articles/00000002/",
        "ar/articles/00000002/ru/",
    }


def test_limited_pages_are_linked_from_every_locale() -> None:
    made = site(version("One"), article_locales="own")
    hrefs = {a.attributes["href"] for a in page(made, "fr/articles/").one("main").all("a")}
    assert f"../../en/articles/{KEY}/" in hrefs


def test_one_text_or_one_withheld_has_no_parallel_page() -> None:
    translation = version("Deux", lang="fr", kind="translation", rights=rights("excerpt"))
    for versions in ((version("One"),), (version("One"), translation)):
        assert not any(url.endswith("parallel/") for url in urls(*versions))


def test_no_address_is_planned_twice(built: Callable[[str], Built]) -> None:
    for name in ("small", "arabic_only", "empty", "broken"):
        found = [route.url for route in built(name)[0].routes]
        assert len(found) == len(set(found))


def test_the_best_version_is_shown_for_the_reader_and_its_own_page_is_the_one_to_remember() -> None:
    made = site(version("One"), version("Deux", lang="fr", kind="translation"))
    for locale, lang in (("fr", "fr"), ("en", "en"), ("ar", "en")):
        found = page(made, f"{locale}/articles/{KEY}/")
        assert found.one("article", data_article=KEY).attributes["lang"] == lang
        canonical = found.one("link", rel="canonical").attributes["href"]
        assert canonical.endswith(f"/{lang}/articles/{KEY}/{lang}/")


def test_a_site_without_an_address_says_nothing_absolute() -> None:
    made = site(version("One"), site_url="")
    for route in made.routes:
        found = page(made, route.url)
        assert found.all("link", rel="canonical") == []
        assert found.all("link", rel="alternate") == []


def test_a_text_in_a_language_without_a_locale_is_at_home_in_the_default_one() -> None:
    settings = Settings(locales=("fr", "en"))
    assert settings.locale_of("ru") == "fr"
    assert settings.locale_of("en-CA") == "en"


def test_every_planned_page_can_be_printed_and_no_other() -> None:
    made = site_of(SITES / "small" / "content", Settings())
    assert all(made.render(route.url) for route in made.routes)
    assert made.render("en/articles/nothing/") is None


def test_the_parallel_page_pairs_the_main_version_with_the_readers_own() -> None:
    versions = [version("One"), *(version(lang, lang=lang, kind="translation") for lang in ("ar", "fr"))]
    article = archive(*versions).articles[KEY]
    assert [found.front.lang for found in routes.beside(article, "fr")] == ["en", "fr"]
    assert [found.front.lang for found in routes.beside(article, "en")] == ["en", "ar"]
    assert Route("parallel", "fr", KEY).url == f"fr/articles/{KEY}/parallel/"
