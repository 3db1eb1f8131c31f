"""What lists and tables of facts say, each thing once and in numbers that are right."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from dossier.model import Outlet, PressDate, Removed
from dossier.site.pages import Site
from dossier.site.settings import Settings
from tests.site.conftest import Built, environment
from tests.site.making import archive, page, site, version


def test_a_fact_is_not_said_twice(built: Callable[[str], Built]) -> None:
    for path, found in built("small")[2].items():
        for fact in found.all("dd"):
            words = fact.text.split()
            half = len(words) // 2
            assert len(words) % 2 or words[:half] != words[half:] or not words, path


def test_a_list_gives_each_spelling_of_a_name_once_and_those_of_the_sites_locales_only() -> None:
    names = {"ar": "البريد", "en": "Courier", "fr": "Courier", "ru": "Курьер"}
    made = replace(archive(), outlets={"courier": Outlet(kind="newspaper", name=names)})
    found = page(Site(made, Settings(), environment()), "ar/outlets/")
    assert found.one("ul", **{"class": "facts names"}).text == "Courier"


def test_a_list_gives_names_once_that_differ_in_letters_that_look_alike() -> None:
    names = {"ar": "علي حكيم", "en": "Ali Hakim", "fa": "علی حکیم"}
    made = replace(archive(), outlets={"ali": Outlet(kind="newspaper", name=names)})
    found = Site(made, Settings(locales=("ar", "en", "fa")), environment())
    for locale, others in (("ar", ["Ali Hakim"]), ("en", ["علي حكيم"]), ("fa", ["Ali Hakim"])):
        items = page(found, f"{locale}/outlets/").one("ul", **{"class": "facts names"}).all("li")
        assert [each.text for each in items] == others


def test_home_counts_the_outlets_whose_articles_are_here() -> None:
    outlets = {key: Outlet(kind="newspaper", name={"en": key}) for key in ("courier", "tide", "never")}
    texts = (
        version("One", id=f"0000000{number}", outlet=outlet) for number, outlet in enumerate(("tide", "tide", None))
    )
    made = replace(archive(*texts), outlets=outlets)
    counts = [each.text for each in page(Site(made, Settings(), environment()), "en/").all("li")]
    assert "1 outlet with articles here" in counts


def test_home_counts_the_texts_in_each_language_as_parts_of_all() -> None:
    texts = [version("One", id="00000001"), version("نص", id="00000001", lang="ar", kind="translation")]
    counts = page(site(*texts, version("Two", id="00000002")), "en/").one("ul", **{"class": "facts holdings"}).all("li")
    assert counts[-1].text.replace("\xa0", " ") == "3 texts: English (2), Arabic (1)"


def test_a_card_says_that_the_outlet_is_unknown() -> None:
    cards = page(site(version("Text")), "en/articles/").all("li", **{"class": "card"})
    assert ["outlet unknown" in card.text for card in cards] == [True]


def test_a_date_of_the_hijra_stands_beside_what_it_can_mean() -> None:
    hijri = PressDate(edtf="2023-03-15/2023-03-17", basis="stated", as_printed="24 شعبان 1444 هـ", calendar="islamic")
    made = version("نص", lang="ar", published=hijri.model_dump())
    shown = page(site(made), f"en/articles/{made.front.id}/").one("p", **{"class": "kicker apart"}).text
    assert "[between 15 March 2023 and 17 March 2023]" in shown
    assert "from a date of the Hijri calendar" in shown and "24 شعبان 1444 هـ" in shown


@pytest.mark.parametrize(
    ("lines", "locale", "words"),
    [
        ("125", "ar", "السطر 125"),
        ("3,7", "ar", "السطران 3، 7"),
        ("12:7-7", "en", "line 12 (character 7)"),
        ("12:7-9", "en", "line 12 (characters 7–9)"),
        ("33-90", "fr", "lignes 33–90"),
    ],
)
def test_lines_are_counted_in_the_readers_grammar(lines: str, locale: str, words: str) -> None:
    made = version("Text", removed=(Removed.model_validate({"lines": lines, "reason": "terms"}),))
    record = page(site(made), f"{locale}/articles/{made.front.id}/").one("details", **{"class": "record"})
    assert record.one("li").text.replace("\xa0:", ":").startswith(f"{words}: ")
