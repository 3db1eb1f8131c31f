"""Searches asked of the script of a built site, in the page that a reader would have open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import Protocol

from playwright.sync_api import Page

WITHOUT_WEBASSEMBLY = "delete window.WebAssembly"

ASK = """async (queries) => {
  const base = new URL(document.getElementById("search").dataset.base, location.href);
  const name = async (id) => {
    const { article, lang } = await dossier_told.told(base, `texts/${id}`);
    return `${article}.${lang}`;
  };
  const one = async (text) => {
    const { ids } = await dossier_search.search(base, { text, sort: "", spelt: false, chosen: {} });
    return Promise.all(ids.map(name));
  };
  return Promise.all(queries.map(one));
}"""
"""The search of the page's own script, as its page and its fields call it."""


class Asked(Protocol):
    @property
    def query(self) -> str: ...
    @property
    def locale(self) -> str: ...


def ask(page: Page, site: str, cases: Sequence[Asked]) -> list[list[str]]:
    """The texts that each case finds (`id.lang`), best first."""
    return by_locale(page, cases, lambda locale: f"{site}{locale}/search/", ASK)


def by_locale(page: Page, cases: Sequence[Asked], address: Callable[[str], str], script: str) -> list[list[str]]:
    """What a script answers to the queries of the cases; the page of each locale is opened once."""
    found: dict[int, list[str]] = {}
    order = sorted(range(len(cases)), key=lambda at: cases[at].locale)
    for locale, group in groupby(order, key=lambda at: cases[at].locale):
        page.goto(address(locale))
        numbers = list(group)
        found.update(zip(numbers, page.evaluate(script, [cases[at].query for at in numbers]), strict=True))
    return [found[at] for at in range(len(cases))]
