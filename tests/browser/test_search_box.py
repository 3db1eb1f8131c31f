"""The search field of any page: what opens below it, by keyboard, for the ear and on a narrow screen."""

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import opened
from tests.browser.test_pages import CHECKLIST, axe_findings
from tests.search.asking import WITHOUT_WEBASSEMBLY

pytestmark = pytest.mark.browser

ARTICLE = "articles/ara00005/ar/"


def field(page: Page) -> Locator:
    return page.locator("form.quick input[name=q]")


def ask(page: Page, site: str, text: str, locale: str = "en") -> Locator:
    """Type into the field of an article's page; gives the choices that open."""
    page.goto(f"{site}{locale}/{ARTICLE}")
    field(page).click()
    field(page).press_sequentially(text)
    expect(field(page)).to_have_attribute("aria-expanded", "true")
    return page.get_by_role("option")


def test_the_field_loads_nothing_before_somebody_turns_to_it(browser: Browser, searched: str) -> None:
    with opened(browser) as page:
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto(f"{searched}en/{ARTICLE}", wait_until="networkidle")
        assert not [url for url in asked if "/search/" in url]


def test_results_open_as_one_types_and_arrows_and_enter_lead_there(page: Page, searched: str) -> None:
    choices = ask(page, searched, "Boris prices")
    expect(choices).to_have_count(1)
    field(page).fill("Boris")
    expect(choices).to_have_count(4)
    expect(field(page)).to_have_attribute("aria-autocomplete", "list")
    field(page).press("ArrowDown")
    chosen = page.locator("[role=option][aria-selected=true]")
    expect(field(page)).to_have_attribute("aria-activedescendant", chosen.get_attribute("id") or "none")
    field(page).press("ArrowUp")
    expect(choices.last).to_have_attribute("aria-selected", "true")
    field(page).press("ArrowDown")
    expect(choices.first).to_have_attribute("aria-selected", "true")
    text = choices.first.locator(".words").inner_text()
    field(page).press("Enter")
    page.wait_for_url("**/en/articles/*/*/#p1")
    expect(page.locator("#p1")).to_contain_text(text[:30])


def test_escape_closes_and_enter_leads_to_the_search_page(page: Page, searched: str) -> None:
    choices = ask(page, searched, "Nasri")
    field(page).press("ArrowDown")
    field(page).press("Escape")
    expect(choices.first).to_be_hidden()
    expect(field(page)).to_have_attribute("aria-expanded", "false")
    expect(field(page)).to_be_focused()
    expect(field(page)).not_to_have_attribute("aria-activedescendant", "")
    field(page).press("Enter")
    page.wait_for_url("**/en/search/?q=Nasri")
    expect(page.locator("#results > li")).to_have_count(4)


def test_words_that_begin_so_are_offered_while_one_types(page: Page, searched: str) -> None:
    choices = ask(page, searched, "portab")
    expect(choices.first).to_have_text("portable")
    choices.first.click()
    page.wait_for_url("**/en/search/?q=portable")


def test_what_opened_is_told_to_screen_readers(page: Page, searched: str) -> None:
    ask(page, searched, "Nasri")
    expect(page.locator("form.quick [role=status]")).to_have_text("Found: 4")
    field(page).fill("zzzz")
    expect(page.locator("form.quick [role=status]")).to_have_text("“zzzz” stands in no text of the archive.")


@pytest.mark.parametrize("locale", ["ar", "fr"])
def test_the_open_field_is_accessible_and_fits_every_screen(browser: Browser, searched: str, locale: str) -> None:
    with opened(browser, viewport={"width": 1280, "height": 900}) as page:
        choices = ask(page, searched, "Nasri", locale)
        for width in (1280, 390, 320):
            page.set_viewport_size({"width": width, "height": 800})
            assert axe_findings(page) == []
            assert page.evaluate(CHECKLIST) == {}
            assert page.evaluate("document.documentElement.scrollWidth") <= width
            box = choices.first.bounding_box()
            assert box and box["x"] >= 0 and box["x"] + box["width"] <= width and box["width"] > 200


def test_a_field_that_cannot_search_says_so(browser: Browser, searched: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.route("**/search/words/*", lambda route: route.abort())
    ask(page, searched, "Nasri")
    expect(page.locator("form.quick [role=listbox]")).to_contain_text("could not be loaded")
    context.close()


def test_nothing_opens_behind_a_reader_who_has_left_the_field_or_closed_it(page: Page, searched: str) -> None:
    choices = ask(page, searched, "Nasri")
    field(page).press_sequentially(" port")
    field(page).press("Tab")
    expect(choices.first).to_be_hidden()
    page.wait_for_timeout(700)  # longer than the pause after a letter and a search
    expect(field(page)).to_have_attribute("aria-expanded", "false")
    ask(page, searched, "Nasri")
    field(page).press_sequentially(" port")
    field(page).press("Escape")
    page.wait_for_timeout(700)
    expect(field(page)).to_have_attribute("aria-expanded", "false")


def test_a_field_of_an_archive_too_large_for_the_browser_says_so(browser: Browser, searched: str) -> None:
    with opened(browser) as page:
        page.add_init_script(WITHOUT_WEBASSEMBLY)
        told = 'dossierTold("about",{"plain":false,"texts":9000});'
        page.route("**/search/about.js", lambda route: route.fulfill(body=told, content_type="text/javascript"))
        ask(page, searched, "Nasri")
        expect(page.locator("form.quick [role=listbox]")).to_contain_text("too large to be searched without it")
