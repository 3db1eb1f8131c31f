"""What the search finds: the lists of tests/search, asked in a real browser of two built sites, of both engines."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

import pytest
from playwright.sync_api import Browser

from dossier.archive import store
from tests.browser.conftest import opened
from tests.kinds import ROOT
from tests.search.asking import WITHOUT_WEBASSEMBLY, ask
from tests.search.cases import ARCHIVES, Case, listed
from tests.search.made import Made

pytestmark = pytest.mark.browser

CONTENT = {"archive": ROOT / "content", "invented": ROOT / "tests" / "sites" / "search" / "content"}
RULES = (
    "tashkeel, tatweel, hamza, wasla, ya, ta marbuta, Persian letters, Urdu letters, presentation forms, ligatures, "
    "digits, controls, clitic, article, suffixes, endings, elision, accents, transliteration, hyphens, ё, plurals, "
    "possessive, broken plurals, names, phrase, two words, small words, nowhere, nearest, prefix, exact, "
    "without, withheld"
)

Answers = Callable[[str, bool], list[list[str]]]


@cache
def cases(archive: str) -> tuple[Case, ...]:
    return (*listed(archive), *Made(store.load(CONTENT[archive]).archive).cases())


@pytest.fixture(scope="module")
def answers(browser: Browser, site: str, searched: str) -> Iterator[Answers]:
    """What each query about an archive finds, with WebAssembly or without."""
    addresses = {"archive": site, "invented": searched}

    @cache
    def asked(archive: str, webassembly: bool) -> list[list[str]]:
        with opened(browser) as page:
            if not webassembly:
                page.add_init_script(WITHOUT_WEBASSEMBLY)
            return ask(page, addresses[archive], cases(archive))

    yield asked


def test_every_rule_has_lines_of_its_own() -> None:
    lines = [case for archive in ARCHIVES for case in listed(archive)]
    made = [case for archive in ARCHIVES for case in cases(archive)][len(lines) :]
    assert {case.rule for case in lines} >= set(RULES.split(", "))
    assert len(lines) >= 250 and len(made) >= 500


@pytest.mark.parametrize("archive", ARCHIVES)
def test_queries_find_what_they_must_and_nothing_that_they_must_not(answers: Answers, archive: str) -> None:
    asked = zip(cases(archive), answers(archive, True), strict=True)
    wrong = [(case.query, case.rule, case.why, faults) for case, got in asked if any(faults := case.faults(got))]
    assert wrong == []


@pytest.mark.parametrize("archive", ARCHIVES)
def test_the_same_is_found_without_webassembly(answers: Answers, archive: str) -> None:
    asked = zip(cases(archive), answers(archive, True), answers(archive, False), strict=True)
    assert [(case.query, case.rule) for case, first, second in asked if set(first) != set(second)] == []
