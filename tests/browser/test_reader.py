"""What a reader does: chooses a language, opens an article, switches, searches, follows a citation."""

import pytest
from playwright.sync_api import Browser, expect

from dossier.locale import catalogue
from tests.browser.conftest import opened
from tests.kinds import LOCALES

pytestmark = pytest.mark.browser

NAMES = {locale: catalogue.autonym(locale) for locale in LOCALES}


@pytest.mark.parametrize("locale", NAMES)
def test_reader_chooses_a_language_and_opens_an_article(browser: Browser, site: str, locale: str) -> None:
    with opened(browser) as page:
        page.goto(site)
        page.get_by_role("main").get_by_role("link", name=NAMES[locale]).click()
        assert page.url == f"{site}{locale}/"
        page.get_by_role("main").locator("a[href*='meetings/2023-03-moscow/']").first.click()
        page.get_by_role("main").locator("a[href*='articles/zq86sv3e/']").first.click()
        assert page.url.startswith(f"{site}{locale}/articles/zq86sv3e/")
        expect(page.locator("html")).to_have_attribute("lang", locale)
        expect(page.locator("article[data-article=zq86sv3e]")).to_have_attribute("dir", "rtl")


@pytest.mark.parametrize(("start", "end"), list(zip(LOCALES, (*LOCALES[1:], LOCALES[0]), strict=True)))
def test_switching_the_language_keeps_the_page(browser: Browser, site: str, start: str, end: str) -> None:
    with opened(browser, java_script_enabled=False) as page:
        for path in ("articles/yjc369ha/parallel/", "people/vladimir-putin/", "about/", "timeline/"):
            page.goto(f"{site}{start}/{path}")
            page.locator("[data-languages]").get_by_text(NAMES[end], exact=True).first.click()
            assert page.url == f"{site}{end}/{path}"


@pytest.mark.parametrize("locale", NAMES)
@pytest.mark.parametrize(
    ("query", "articles"),
    [
        *(
            (name, {"yjc369ha", "zq86sv3e", "87eskwgv", "pwsgrpdv", "8dm93d3r"})
            for name in ("بوتين", "Putin", "Poutine")
        ),
        ("Poutine séance", {"8dm93d3r"}),
    ],
)
def test_search_finds_the_texts_that_name_somebody_in_any_language(
    browser: Browser, site: str, locale: str, query: str, articles: set[str]
) -> None:
    with opened(browser) as page:
        page.goto(f"{site}{locale}/search/")
        page.get_by_role("main").get_by_role("searchbox").fill(query)
        results = page.locator("main [data-article]")
        expect(results.first).to_be_visible(timeout=15_000)
        expect(page.locator("main [data-article] mark").first).to_be_visible()
        assert {found.get_attribute("data-article") for found in results.all()} == articles
        results.first.get_by_role("link").first.click()
        assert page.url.startswith(f"{site}{locale}/articles/")


def test_search_can_be_linked(browser: Browser, site: str) -> None:
    with opened(browser) as page:
        page.goto(f"{site}fr/search/?q=Lavrov")
        expect(page.locator("main [data-article='8dm93d3r']").first).to_be_visible(timeout=15_000)


@pytest.mark.parametrize("locale", NAMES)
def test_a_citation_leads_to_its_paragraph(browser: Browser, site: str, locale: str) -> None:
    with opened(browser) as page:
        page.goto(f"{site}{locale}/articles/pwsgrpdv/ar/#l16")
        expect(page.locator("#l16")).to_be_in_viewport()
        expect(page.locator("#l16")).to_contain_text("الخميس")


def test_a_missing_page_speaks_every_language(browser: Browser, site: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{site}404.html")
    for locale, name in NAMES.items():
        part = page.locator(f"main [lang={locale}]").first
        expect(part).to_be_visible()
        expect(page.locator(f"a[hreflang={locale}]").first).to_contain_text(name)
    context.close()
