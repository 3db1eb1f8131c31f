"""The search page in the hands of a reader."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from playwright.sync_api import Browser, Page, expect

from dossier.site import offline
from tests import situations
from tests.browser.conftest import opened
from tests.browser.test_pages import CHECKLIST, axe_findings
from tests.search.asking import WITHOUT_WEBASSEMBLY

pytestmark = pytest.mark.browser


def show(page: Page, site: str, query: str, locale: str = "en") -> None:
    """Open the search page at a query (as its address says it), and wait for what it tells."""
    page.goto(f"{site}{locale}/search/?{query}")
    expect(page.locator("#told")).to_have_text(re.compile("[0-9“«]"))
    settled(page)


def settled(page: Page) -> None:
    """Wait until all results stand there: the first comes before the others."""
    page.locator("#results[aria-busy=false]").wait_for(state="attached")


def titles(page: Page) -> list[str]:
    settled(page)
    return page.locator("#results h2").all_inner_texts()


def articles(page: Page) -> list[str | None]:
    settled(page)
    return [each.get_attribute("data-article") for each in page.locator("#results > li").all()]


def marks(page: Page) -> set[str]:
    settled(page)
    return set(page.locator("#results mark").all_inner_texts())


def test_words_are_shown_as_printed_and_marked_in_their_own_direction(page: Page, searched: str) -> None:
    show(page, searched, "q=Nasri")
    for title, lang, direction, mark in (
        ("الناصري وكيدروف", "ar", "rtl", "الناصري"),
        ("L’œuvre du port : Nasri", "fr", "ltr", "Nasri"),
        ("Al-Nasri and Kedrov", "en", "ltr", "Nasri"),
    ):
        link = page.locator("#results h2 a", has_text=title)
        expect(link).to_have_attribute("lang", lang)
        expect(link).to_have_css("direction", direction)
        expect(link.locator("mark").first).to_have_text(mark)
    assert "Насри" in marks(page)


def test_every_spelling_of_a_name_is_marked(page: Page, site: str) -> None:
    show(page, site, "q=Assad")
    assert {"Assad", "Asad", "الأسد", "والأسد"} <= marks(page)


def test_a_translation_is_told_from_an_original(page: Page, searched: str) -> None:
    show(page, searched, "q=Nasri")
    expect(page.locator("#results li", has=page.locator("[lang=en]")).first).to_contain_text("translation")
    expect(page.locator("#results > li", has=page.locator("h2 [lang=fr]"))).not_to_contain_text("translation")


def test_a_result_leads_to_the_paragraph_and_back_to_the_same_results(page: Page, searched: str) -> None:
    show(page, searched, "q=wheat&lang=en")
    page.locator("#results h2 a").click()
    page.wait_for_url("**/articles/ara00001/en/#p2")
    expect(page.locator("#p2")).to_contain_text("wheat prices")
    page.go_back()
    expect(page.locator("#results h2")).to_have_count(1)
    expect(page.locator("#field")).to_have_value("wheat")
    expect(page.locator("[data-facet=lang] input[value=en]")).to_be_checked()


def test_a_reader_sees_how_a_query_was_widened_and_can_switch_it_off(page: Page, searched: str) -> None:
    show(page, searched, "q=Kedrov")
    also = page.locator("#hints .also")
    assert {"بوريس كيدروف", "Борис Кедров"} <= set(also.locator("bdi").all_inner_texts())
    everything = len(articles(page))
    also.get_by_role("link").click()
    page.wait_for_url("**spelt=1")
    expect(page.locator("input[name=spelt]")).to_be_checked()
    expect(page.locator("#results > li")).to_have_count(2)
    assert everything > 2
    expect(page.locator("#hints")).to_be_empty()


def test_a_search_on_paper_is_its_words_its_choices_and_what_was_found(page: Page, searched: str) -> None:
    show(page, searched, "q=wheat&lang=en")
    page.emulate_media(media="print")
    for shown in (page.locator("#field"), page.get_by_text("Found: 1"), page.locator("[data-facet=lang] label")):
        expect(shown).to_be_visible()
    for control in page.locator("main :is(select, button, [type=checkbox], summary), [data-facet=outlet]").all():
        expect(control).to_be_hidden()
    page.emulate_media(media="screen")


def test_a_word_that_is_nowhere_gives_no_result_but_words_that_are(page: Page, searched: str) -> None:
    show(page, searched, "q=portab+crane")
    assert titles(page) == []
    expect(page.locator("#told")).to_have_text("“portab” stands in no text of the archive.")
    page.locator("#hints").get_by_role("link", name="portable").click()
    expect(page.locator("#field")).to_have_value("portable crane")
    expect(page.locator("#results > li").first).to_be_visible()
    assert {"portable", "crane"} <= marks(page)
    show(page, searched, "q=trewties")
    expect(page.locator("#hints").get_by_role("link", name="treaties")).to_be_visible()


def test_a_hint_changes_one_word_and_leaves_the_rest_of_the_query(page: Page, searched: str) -> None:
    show(page, searched, "q=crane+%22portab+port%22+-wheat&lang=en")
    page.locator("#hints").get_by_role("link", name="portable").click()
    expect(page.locator("#field")).to_have_value('crane "portable port" -wheat')
    assert "lang=en" in page.url


def test_a_word_that_only_its_ending_keeps_from_being_found_is_said_to_be_found_by_another(
    page: Page, searched: str
) -> None:
    show(page, searched, "q=министров")
    expect(page.locator("#hints .also bdi")).to_have_text("Министры")
    assert {"Министры"} <= marks(page)
    show(page, searched, "q=министров&spelt=1")
    expect(page.locator("#told")).to_contain_text("stands in no text")


def test_words_that_no_text_has_together_are_told_from_words_that_are_nowhere(page: Page, searched: str) -> None:
    for query, sentence in (("crane+treaties", "all of these words"), ("%22call+of+port%22", "in this order")):
        page.goto(f"{searched}en/search/?q={query}")
        expect(page.locator("#told")).to_contain_text(sentence)
        assert titles(page) == []


def test_no_result_is_laid_to_the_choices_or_to_the_words_left_out_where_they_are_why(
    page: Page, searched: str
) -> None:
    for query in ("q=Nasri&lang=en&year=1900", "q=&lang=en&year=1900"):
        page.goto(f"{searched}en/search/?{query}")
        expect(page.locator("#told")).to_have_text("No text is found with the chosen filters.")
    page.goto(f"{searched}en/search/?q=Nasri&lang=en&year=1900")
    page.get_by_role("link", name="Search without the filters").click()
    expect(page.locator("#results > li")).to_have_count(4)
    page.goto(f"{searched}en/search/?q=«port+of+call»+-crane")
    expect(page.locator("#told")).to_contain_text("none of the words to leave out")


def test_a_list_that_is_narrowed_is_not_told_as_all_texts(page: Page, searched: str) -> None:
    show(page, searched, "q=&lang=ru")
    expect(page.locator("#told")).to_have_text(re.compile("^Found: [0-9]+$"))


def test_a_phrase_is_marked_as_it_stands(page: Page, searched: str) -> None:
    show(page, searched, "q=«port+of+call»")
    expect(page.locator("#results > li")).to_have_attribute("data-article", "eng00005")
    assert page.locator("#results mark").all_inner_texts() == ["port", "of", "call"]


def test_a_phrase_is_marked_where_a_particle_is_glued_before_it(page: Page, searched: str) -> None:
    show(page, searched, "q=«المزارعين+حصة»", "ar")
    assert page.locator("#results mark").all_inner_texts() == ["وللمزارعين", "حصة"]
    page.goto(f"{searched}ar/search/?q=«المزارعين+حصة»&spelt=1")
    expect(page.locator("#told")).to_contain_text("المزارعين")
    assert titles(page) == []


def test_an_empty_query_browses_the_newest_first(page: Page, searched: str) -> None:
    show(page, searched, "")
    expect(page.locator("#told")).to_have_text(re.compile(r"All texts: \d+"))
    assert articles(page)[:2] == ["fra00003", "eng00004"]
    before = len(articles(page))
    page.locator("#more").click()
    expect(page.locator("#results > li").nth(before)).to_be_visible()


def test_without_a_query_the_order_is_by_date_and_the_chooser_says_so(page: Page, searched: str) -> None:
    show(page, searched, "")
    chooser = page.locator("select[name=sort]")
    expect(chooser).to_have_value("newest")
    expect(chooser.locator("option").first).to_be_disabled()
    page.locator("#field").fill("port")
    expect(page.locator("#told")).to_have_text(re.compile("^Found"))
    expect(chooser).to_have_value("")
    expect(chooser.locator("option").first).to_be_enabled()
    page.locator("#field").fill("")
    expect(chooser).to_have_value("newest")
    expect(page).to_have_url(f"{searched}en/search/")


def test_back_undoes_choices_and_queries_one_by_one(page: Page, searched: str) -> None:
    show(page, searched, "q=Nasri")
    page.locator("#narrow > summary").click()
    page.get_by_label("Arabic").check()
    expect(page.locator("#results > li")).to_have_count(1)
    page.get_by_label("Russian").check()
    expect(page.locator("#results > li")).to_have_count(2)
    page.locator("select[name=sort]").select_option("oldest")
    page.wait_for_url("**sort=oldest**")
    page.go_back()
    expect(page.locator("select[name=sort]")).to_have_value("")
    expect(page.locator("#results > li")).to_have_count(2)
    page.go_back()
    expect(page.locator("#results > li")).to_have_count(1)
    expect(page.get_by_label("Russian")).not_to_be_checked()
    page.go_back()
    expect(page.locator("#results > li")).to_have_count(4)
    expect(page).to_have_url(f"{searched}en/search/?q=Nasri")
    page.go_forward()
    expect(page.get_by_label("Arabic")).to_be_checked()
    expect(page.locator("#results > li")).to_have_count(1)


def test_what_is_typed_in_one_go_is_one_step_back(page: Page, searched: str) -> None:
    show(page, searched, "q=Nasri")
    for text in ("Kedr", "Kedro", "Kedrov"):
        page.locator("#field").fill(text)
        page.wait_for_url(f"**q={text}")
    page.keyboard.press("Enter")
    page.locator("#field").fill("port")
    page.wait_for_url("**q=port")
    page.go_back()
    expect(page.locator("#field")).to_have_value("Kedrov")
    page.go_back()
    expect(page.locator("#field")).to_have_value("Nasri")
    expect(page.locator("#results > li")).to_have_count(4)


def test_a_search_goes_along_into_another_language_of_the_site(page: Page, searched: str) -> None:
    show(page, searched, "q=Nasri")
    page.locator("#narrow > summary").click()
    page.get_by_label("Russian").check()
    expect(page.locator("#results > li")).to_have_count(1)
    page.locator("[data-languages] a[hreflang=fr]").click()
    page.wait_for_url("**/fr/search/?q=Nasri&lang=ru")
    expect(page.locator("#results > li")).to_have_count(1)
    expect(page.get_by_label("russe")).to_be_checked()


def test_an_order_that_there_is_not_is_passed_over(page: Page, searched: str) -> None:
    show(page, searched, "q=Nasri&sort=bogus")
    expect(page.locator("#results > li")).to_have_count(4)
    expect(page.locator("select[name=sort]")).to_have_value("")


def test_results_are_ordered_by_date(page: Page, searched: str) -> None:
    show(page, searched, "q=port")
    page.locator("select[name=sort]").select_option("oldest")
    page.wait_for_url("**sort=oldest")
    expect(page.locator("#results > li").first).to_have_attribute("data-article", "eng00005")
    page.locator("select[name=sort]").select_option("newest")
    expect(page.locator("#results > li").first).not_to_have_attribute("data-article", "eng00005")


def counted(page: Page, facet: str) -> dict[str, int]:
    rows = page.locator(f"[data-facet={facet}] label").all()
    return {row.locator("span").first.inner_text(): int(row.locator(".number").inner_text()) for row in rows}


def test_facets_narrow_with_counts_and_labels_of_the_locale(page: Page, searched: str) -> None:
    show(page, searched, "q=Nasri", "fr")
    page.locator("#narrow > summary").click()
    expect(page.locator("[data-facet=lang] label")).to_have_count(4)
    assert counted(page, "lang") == {"arabe": 1, "anglais": 1, "français": 1, "russe": 1}
    assert counted(page, "year") == {"2031": 3, "inconnue": 1}
    assert counted(page, "person") == {"Boris Kedrov": 4, "Sélim Nasri": 4}
    page.get_by_label("arabe").check()
    page.get_by_label("russe").check()
    page.wait_for_url("**lang=ar&lang=ru")
    expect(page.locator("#results > li")).to_have_count(2)
    assert counted(page, "lang")["anglais"] == 1
    page.reload()
    expect(page.locator("#results > li")).to_have_count(2)
    expect(page.get_by_label("russe")).to_be_checked()
    expect(page.get_by_label("français")).not_to_be_checked()


def test_years_to_choose_stand_newest_first_and_what_has_none_last(page: Page, searched: str) -> None:
    show(page, searched, "q=", "en")
    page.locator("#narrow > summary").click()
    expect(page.locator("[data-facet=year] label").first).to_be_visible()
    years = list(counted(page, "year"))
    assert years == [*sorted((each for each in years if each.isdigit()), reverse=True), "unknown"]
    assert len(years) > 2


def test_the_focus_stays_on_a_choice_that_is_made(page: Page, searched: str) -> None:
    show(page, searched, "lang=ar&lang=en&lang=fr")
    choice = page.get_by_label("Russian")
    choice.focus()
    page.keyboard.press("Space")
    page.wait_for_url("**lang=ru")
    expect(page.locator("[data-facet=lang] input:checked")).to_have_count(4)
    expect(choice).to_be_focused()


def test_the_chooser_of_the_order_shrinks_on_a_narrow_screen(page: Page, searched: str) -> None:
    page.set_viewport_size({"width": 320, "height": 900})
    show(page, searched, "q=Nasri", "ru")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.set_viewport_size({"width": 1280, "height": 900})


@pytest.mark.parametrize("locale", ["ar", "fr"])
def test_results_and_facets_are_accessible_and_fulfil_the_checklist(page: Page, searched: str, locale: str) -> None:
    show(page, searched, "q=Nasri&lang=ar&lang=en", locale)
    expect(page.locator("[data-facet=person] label").first).to_be_visible()
    for width in (1280, 320):
        page.set_viewport_size({"width": width, "height": 900})
        assert axe_findings(page) == []
        assert page.evaluate(CHECKLIST) == {}
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.set_viewport_size({"width": 1280, "height": 900})


def test_the_translation_comes_beside_a_result(page: Page, searched: str) -> None:
    show(page, searched, "q=wheat&lang=en")
    page.get_by_role("link", name="The translation beside it").click()
    beside = page.locator("#results p.beside")
    expect(beside).to_have_attribute("lang", "ar")
    expect(beside).to_contain_text("أسعار القمح")


@contextmanager
def faulty(browser: Browser, **options: Any) -> Iterator[Page]:
    """A page that may say to the console that something could not be loaded."""
    context = browser.new_context(**options)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("lost", ["words", "pagefind", "texts"])
def test_a_search_that_cannot_be_loaded_says_so_and_can_be_tried_again(
    browser: Browser, searched: str, lost: str
) -> None:
    with faulty(browser) as page:
        page.route(f"**/search/{lost}/*", lambda route: route.abort())
        page.goto(f"{searched}ar/search/?q=Nasri")
        expect(page.locator("#told")).to_contain_text("تعذّر")
        page.unroute_all()
        page.locator("#search button").click()
        expect(page.locator("#results > li")).to_have_count(4)


def test_a_page_that_gets_no_words_to_say_says_so_too(browser: Browser, searched: str) -> None:
    with faulty(browser) as page:
        page.route("**/search/said/*", lambda route: route.abort())
        page.goto(f"{searched}en/search/?q=Nasri")
        expect(page.locator("#told")).to_contain_text("could not be loaded")


def test_a_script_that_never_comes_is_said_in_words_and_only_then(browser: Browser, searched: str) -> None:
    with faulty(browser) as page:
        page.goto(f"{searched}en/search/")
        expect(page.locator("#unloaded")).to_have_count(0)
        page.route("**/search/search.js", lambda route: None)
        page.goto(f"{searched}en/search/?q=Nasri", wait_until="commit")
        expect(page.locator(".foot")).to_be_visible()
        expect(page.locator("#unloaded")).not_to_be_visible()
        expect(page.locator("#unloaded")).to_be_visible(timeout=8_000)
        expect(page.locator("#unloaded")).to_contain_text("could not be loaded")
        expect(page.locator(".browse a").first).to_be_visible()


def test_an_archive_too_large_for_a_browser_without_webassembly_says_so(browser: Browser, searched: str) -> None:
    with opened(browser) as page:
        page.add_init_script(WITHOUT_WEBASSEMBLY)
        told = 'dossierTold("about",{"plain":false,"texts":9000});'
        page.route("**/search/about.js", lambda route: route.fulfill(body=told, content_type="text/javascript"))
        page.goto(f"{searched}en/search/?q=Nasri")
        expect(page.locator("#told")).to_contain_text("too large to be searched without it")


def test_without_javascript_the_page_says_so_and_leads_to_the_lists(browser: Browser, searched: str) -> None:
    with opened(browser, java_script_enabled=False) as page:
        page.goto(f"{searched}en/search/")
        expect(page.locator("noscript p")).to_contain_text("Searching needs JavaScript")
        expect(page.locator(".browse a").first).to_be_visible()
        assert not page.locator("#narrow").is_visible()
        assert not page.locator("#unloaded").is_visible()


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of tests/sites/search, taken out of its zip, at some depth of a folder."""
    folder = tmp_path_factory.mktemp("offline")
    situations.searched(folder / "press")
    offline.write(folder / "press", folder / "offline.zip")
    with ZipFile(folder / "offline.zip") as zipped:
        zipped.extractall(folder / "disk/-/jobs/7/artifacts")
    return folder / "disk"


@pytest.mark.parametrize("host", ["none", "of files alone"])
def test_the_site_in_a_folder_is_searched_without_a_host_that_knows_folders(
    browser: Browser, unpacked: Path, serve_folder: Callable[[Path], str], host: str
) -> None:
    """As on a disk, and as services show the files of a build."""
    root = f"file://{unpacked}" if host == "none" else serve_folder(unpacked)
    context = browser.new_context()
    page = context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    if host != "none":
        page.route(re.compile(r"/(\?.*)?$"), lambda route: route.fulfill(status=404))
        page.on("response", lambda response: faults.append(response.url) if response.status >= 400 else None)
    page.goto(f"{root}/-/jobs/7/artifacts/offline/fr/index.html")
    page.locator("form[data-base] input").first.fill("قمح")
    page.keyboard.press("Enter")
    page.wait_for_url("**/fr/search/index.html?q=*")
    page.locator("#results h2 a").first.click()
    page.wait_for_url("**/articles/ara00001/ar/index.html#p2")
    expect(page.locator("#p2")).to_contain_text("أسعار القمح")
    context.close()
    assert faults == []
