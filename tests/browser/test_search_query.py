"""How a query is read: what is left out, what holds no word, what the page is called then."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.conftest import opened
from tests.browser.test_search import articles, counted, show
from tests.browser.test_search_box import field
from tests.search.asking import ASK, WITHOUT_WEBASSEMBLY

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module", params=["with WebAssembly", "without"])
def asked(browser: Browser, searched: str, request: pytest.FixtureRequest) -> Iterator[Page]:
    with opened(browser) as page:
        if request.param == "without":
            page.add_init_script(WITHOUT_WEBASSEMBLY)
        page.goto(f"{searched}en/search/")
        yield page


def found(page: Page, query: str) -> set[str]:
    (texts,) = page.evaluate(ASK, [query])
    return set(texts)


@pytest.mark.parametrize(
    "minus",
    ["port -crane", "-crane port", "port −crane", 'port -"crane"', "port -CRANE", "port -xyzzy -crane"],
)
def test_texts_with_a_word_after_a_minus_are_left_out(asked: Page, minus: str) -> None:
    with_it = found(asked, 'port "crane"')
    assert with_it
    assert found(asked, minus) == found(asked, "port") - with_it


def test_what_is_left_out_is_left_out_as_it_is_spelt_and_with_a_particle_before_it(asked: Page) -> None:
    everything = found(asked, "")
    assert found(asked, "-Nasri") == everything - found(asked, '"Nasri"')
    assert found(asked, "Nasri -Насри") < found(asked, "Nasri")
    assert found(asked, "التعويضات -المزارعين") == found(asked, "التعويضات") - {"ara00005.ar"}  # there: وللمزارعين


def test_a_phrase_is_left_out_as_a_whole(asked: Page) -> None:
    assert found(asked, 'port -"port of call"') == found(asked, "port") - found(asked, '"port of call"')
    assert found(asked, 'port -"call of port"') == found(asked, "port")
    assert found(asked, 'port -"xyzzy crane"') == found(asked, "port")


@pytest.mark.parametrize("marks", ["“”", "„“", "‟”", "″″", "＂＂", "«»", "‹›", "「」", "『』", "‘’"])
def test_every_quotation_mark_makes_a_phrase(asked: Page, marks: str) -> None:
    begin, end = marks[0], marks[1]
    assert found(asked, f"{begin}port of call{end}") == found(asked, '"port of call"') != set()
    assert found(asked, f"{begin}call of port{end}") == set()
    assert found(asked, f"port -{begin}port of call{end}") == found(asked, 'port -"port of call"')


def test_an_apostrophe_is_no_quotation_mark(asked: Page) -> None:
    assert found(asked, "‘Nasri port’s") == found(asked, "Nasri port’s") != set()
    assert found(asked, "‘Nasri’") == found(asked, "Nasri")
    assert found(asked, "l’port d’crane") == found(asked, "port crane") != set()


def test_what_is_left_out_runs_to_the_end_where_its_quotation_mark_is_not_closed(asked: Page) -> None:
    assert found(asked, 'port -"crane') == found(asked, "port -crane") < found(asked, "port")
    assert found(asked, 'port -"port of call') == found(asked, 'port -"port of call"')


@pytest.mark.parametrize("query", ["al-Nasri", "Boris -", "- Nasri", "Al-Nasri-", "—Nasri", "--Nasri", "«Nasri -»"])
def test_a_hyphen_that_is_no_minus_leaves_nothing_out(asked: Page, query: str) -> None:
    assert found(asked, query) == found(asked, re.sub("[-—]", " ", query)) != set()


def test_it_is_said_what_was_left_out_and_counts_hold(page: Page, searched: str) -> None:
    show(page, searched, f"q={quote('port -crane')}")
    expect(page.locator("#hints .without")).to_have_text(re.compile("Texts left out that have:.*crane"))
    number = len(articles(page))
    page.locator("#narrow > summary").click()
    expect(page.locator("[data-facet=lang] label").first).to_be_visible()
    assert sum(counted(page, "lang").values()) == number
    show(page, searched, "q=-crane")
    expect(page.locator("#told")).to_have_text(re.compile("^Found: "))
    expect(page.locator("select[name=sort]")).to_have_value("newest")


def test_small_words_are_said_to_be_set_aside_and_count_as_they_are_spelt(page: Page, searched: str) -> None:
    show(page, searched, f"q={quote('the port и crane')}")
    expect(page.locator("#hints .aside bdi")).to_have_text(["the", "и"])
    expect(page.locator("#results > li").first).to_be_visible()
    page.goto(f"{searched}en/search/?q={quote('the port и crane')}&spelt=1")
    expect(page.locator("#told")).to_have_text("No text has all of these words.")
    show(page, searched, "q=the+of")
    expect(page.locator("#told")).to_have_text(re.compile("^Found: "))
    expect(page.locator("#hints .aside")).to_have_count(0)


@pytest.mark.parametrize("query", ['"', "...", "«»", "و", "al-", "-", '-"'])
def test_a_query_without_a_word_says_so_and_browses(page: Page, searched: str, query: str) -> None:
    show(page, searched, "")
    everything = page.locator("#told").inner_text()
    show(page, searched, f"q={quote(query)}")
    expect(page.locator("#told")).to_have_text(f"There is no word to search for in “{query}”. {everything}")
    assert articles(page)[:2] == ["fra00003", "eng00004"]
    expect(page.locator("select[name=sort]")).to_have_value("newest")


def test_the_field_of_any_page_says_so_too_and_suggests_nothing(page: Page, searched: str) -> None:
    page.goto(f"{searched}en/articles/ara00005/ar/")
    field(page).click()
    field(page).press_sequentially("...")
    expect(page.locator("form.quick [role=status]")).to_have_text("There is no word to search for in “...”.")
    expect(page.get_by_role("option")).to_have_count(0)


@pytest.mark.parametrize(("locale", "sign"), [("ar", "\u200f"), ("fr", "\u200e")])
def test_the_title_carries_the_query_in_the_direction_of_the_page(
    page: Page, searched: str, locale: str, sign: str
) -> None:
    page.goto(f"{searched}{locale}/search/")
    expect(page.locator("#told")).to_have_text(re.compile("[0-9]"))
    name = page.title()
    for query in ("Nasri", "قمح"):
        page.locator("#field").fill(query)
        page.wait_for_url(f"**q={quote(query)}")
        expect(page).to_have_title(f"{sign}\u2068{query}\u2069 – {name}")
        page.keyboard.press("Enter")
    page.go_back()
    expect(page).to_have_title(f"{sign}\u2068Nasri\u2069 – {name}")
    page.go_back()
    expect(page).to_have_title(name)


def test_a_step_of_the_history_is_left_with_the_title_of_its_own_query(page: Page, searched: str) -> None:
    page.goto(f"{searched}en/search/?q=Nasri")
    expect(page).to_have_title(re.compile("Nasri"))
    page.evaluate("""() => {
      const push = history.pushState.bind(history);
      history.pushState = (...step) => { window.leaving = document.title; push(...step); };
    }""")
    page.locator("#field").fill("port")
    page.wait_for_url("**q=port")
    assert "Nasri" in page.evaluate("leaving")


def test_what_is_found_in_withheld_words_is_said_to_be(browser: Browser, searched: str) -> None:
    def withhold(route: Route) -> None:
        name, _, value = route.fetch().text().removeprefix("dossierTold(").partition(",")
        text = json.loads(value.removesuffix(");\n")) | {"title": "…", "parts": [], "named": {}}
        route.fulfill(body=f"dossierTold({name},{json.dumps(text)});", content_type="text/javascript")

    with opened(browser) as page:
        page.route("**/search/texts/*", withhold)
        show(page, searched, "q=Nasri")
        expect(page.locator("#results .unshown").first).to_contain_text("not shown here")
        show(page, searched, "")
        expect(page.locator("#results .unshown")).to_have_count(0)
        page.unroute_all(behavior="wait")


def test_a_script_that_surely_does_not_come_is_said_at_once(browser: Browser, searched: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.route("**/search/search.js", lambda route: route.abort())
    page.goto(f"{searched}en/search/?q=Nasri")
    expect(page.locator("#unloaded")).to_be_visible(timeout=1_500)
    context.close()
