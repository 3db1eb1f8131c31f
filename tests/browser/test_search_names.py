"""Why a text is found by a name: what it calls the one who bears it is marked in its result, which leads there."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from dossier.archive import store
from dossier.archive.collection import Archive
from dossier.archive.naming import KINDS
from dossier.model import Version
from tests.browser.conftest import opened
from tests.browser.test_queries import CONTENT
from tests.search.cases import ARCHIVES

pytestmark = pytest.mark.browser

ASK = """async (queries) => {
  const base = new URL(document.getElementById("search").dataset.base, location.href);
  const marked = (pieces) => pieces.flatMap(({ whole, mark }) => (whole ? marked(whole) : mark ? [mark] : []));
  const result = async (id, what) => {
    const text = await dossier_told.told(base, `texts/${id}`);
    const { title, anchor, around } = dossier_excerpt.shown(text, what);
    const part = text.parts.find(([name]) => name === anchor)?.[1] ?? "";
    return [`${text.article}.${text.lang}`, { title: marked(title), around: marked(around), part }];
  };
  const one = async (text) => {
    const { ids, what } = await dossier_search.search(base, { text, sort: "", spelt: false, chosen: {} });
    return Object.fromEntries(await Promise.all(ids.map((id) => result(id, what))));
  };
  return Promise.all(queries.map(one));
}"""
"""By query and by text (`id.lang`): the words that are marked in its title and its excerpt, and the block it leads to;
the standfirst, where it leads to the top."""

PLACES = """async ([query, id]) => {
  const base = new URL(document.getElementById("search").dataset.base, location.href);
  const { ids, what } = await dossier_search.search(base, { text: query, sort: "", spelt: false, chosen: {} });
  const texts = await Promise.all(ids.map((one) => dossier_told.told(base, `texts/${one}`)));
  const text = texts.find(({ article }) => article === id), here = dossier_marks.within(text, what);
  const found = (part) => dossier_marks.places(part, here).map(({ start, end }) => part.slice(start, end));
  return text.parts.map(([, part]) => [part, found(part)]);
}"""
"""By part of a text: all words in it that a query finds."""

LINES = "all => all.map((one) => new Set([...one.getClientRects()].map(({ bottom }) => Math.round(bottom))).size)"
"""On how many lines each element stands."""


def names(archive: Archive) -> list[tuple[str, Version]]:
    """Every preferred name of everybody and everything, with every text that names them and may be shown in full."""
    return [
        (name, version)
        for kind in KINDS
        for one, entry in archive.authority(kind).items()
        for name in entry.name.values()
        for version in archive.mentions(kind, one)
        if version.front.rights.display == "full"
    ]


def fault(found: dict[str, Any]) -> str:
    """What a result lacks: a mark at all; or, where one is below the title, the way to its block."""
    if not found["title"] and not found["around"]:
        return "nothing is marked"
    if not all(word in found["part"] for word in found["around"]):
        return "the block that it leads to has no such words"
    return ""


@pytest.mark.parametrize("name", ARCHIVES)
def test_every_name_in_every_language_is_shown_where_a_text_calls_its_bearer_anything(
    browser: Browser, site: str, searched: str, name: str
) -> None:
    asked = names(store.load(CONTENT[name]).archive)
    queries = sorted({query for query, _ in asked})
    with opened(browser) as page:
        page.goto(f"{({'archive': site, 'invented': searched})[name]}en/search/")
        answers = dict(zip(queries, page.evaluate(ASK, queries), strict=True))
    assert len(asked) > 40
    assert [(query, v.path) for query, v in asked if f"{v.front.id}.{v.front.lang}" not in answers[query]] == []
    faults = {(query, text): fault(found) for query, each in answers.items() for text, found in each.items()}
    assert {where: words for where, words in faults.items() if words} == {}


def test_a_description_is_told_and_marked_as_a_whole_and_led_to(page: Page, site: str) -> None:
    page.goto(f"{site}en/search/?q=Assad")
    expect(page.locator("#hints .also q bdi", has_text="الرئيس السوري")).to_be_visible()
    result = page.locator("#results > li[data-article='87eskwgv']")
    assert result.locator(".standfirst mark").all_inner_texts() == ["الرئيس", "السوري"]
    result.locator("h2 a").click()
    page.wait_for_url("**/articles/87eskwgv/ar/#l*")
    block = page.locator(f"#{page.url.partition('#')[2]}")
    expect(block).to_contain_text("الرئيس السوري")


def test_only_as_spelt_a_text_with_a_description_alone_is_not_there(page: Page, site: str) -> None:
    page.goto(f"{site}ar/search/?q=الأسد")
    expect(page.locator("#results > li[data-article='87eskwgv']")).to_have_count(1)
    page.locator("#hints .also a").click()
    page.wait_for_url("**spelt=1")
    expect(page.locator("#results > li").first).to_be_visible()
    expect(page.locator("#results > li[data-article='87eskwgv']")).to_have_count(0)
    expect(page.locator("#hints")).to_be_empty()


def test_a_word_of_a_description_says_nothing_by_itself(page: Page, site: str) -> None:
    page.goto(f"{site}fr/search/")
    parts = page.evaluate(PLACES, ["Assad", "87eskwgv"])
    assert any("السوري" in part and not found for part, found in parts)
    assert {word for _, found in parts for word in found} == {"الرئيس", "السوري"}
    assert all(found[::2] == ["الرئيس"] * (len(found) // 2) for _, found in parts)


def test_a_transliterated_name_stands_on_one_line(browser: Browser, site: str) -> None:
    with opened(browser, viewport={"width": 320, "height": 900}) as page:
        page.goto(f"{site}fr/search/?q=Asad&lang=en&lang=fr")
        names = page.locator("#results .whole", has=page.locator("mark"))
        expect(names.first).to_be_visible()
        for width in range(320, 420, 20):
            page.set_viewport_size({"width": width, "height": 900})
            assert set(names.evaluate_all(LINES)) == {1}
