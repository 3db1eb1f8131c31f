"""The page of an original line by line: every line that is named can be found on it, and nothing withheld is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dossier.archive.originals import Readings
from dossier.model import Version
from dossier.site.pages import Site
from dossier.site.settings import Settings
from tests.site.conftest import ADDRESS, Built, environment
from tests.site.making import KEY, archive, page, rights
from tests.site.reading import Element
from tests.site.test_record import ORIGINAL, READING, piece, read

REMOVED = [{"lines": "3,5", "reason": "buttons"}, {"lines": "4", "reason": "other-stories"}]


def made(*versions: Version, readings: Readings | None = lambda _: READING) -> Site:
    return Site(archive(*versions), Settings(site_url=ADDRESS), environment(), readings=readings)


def ledger(site: Site, locale: str = "en") -> dict[str, Element]:
    rows = page(site, f"{locale}/articles/{KEY}/reading/").one("ol", **{"class": "ledger"}).children
    return {row.attributes["id"]: row for row in rows if isinstance(row, Element)}


def test_every_line_stands_there_once_in_its_own_language_with_what_became_of_it() -> None:
    rows = ledger(made(read(removed=REMOVED)), "fr")
    assert [row.one("p").text for row in rows.values()] == list(READING)
    assert list(rows) == ["l1", "l2", "l3", "l4", "l5"]
    assert rows["l2"].one("ul").one("a").attributes["href"].endswith(f"articles/{KEY}/en/#l2")
    assert (rows["l5"].one("p").attributes["dir"], rows["l3"].one("ul").all("a")) == ("rtl", [])
    assert "Des boutons de la page." in rows["l3"].one("ul").text


@pytest.mark.parametrize("locale", ["ar", "en", "fr"])
def test_a_reason_that_only_says_the_role_once_more_is_not_said(locale: str) -> None:
    again = [{"lines": "3", "reason": "teaser"}, {"lines": "4", "reason": "related"}]
    site = made(read(removed=again))
    once, twice = (ledger(site, locale)[line].one("ul").all("span", **{"class": "why"}) for line in ("l3", "l4"))
    assert (len(once), len(twice)) == (0, 1)
    left = page(site, f"{locale}/articles/{KEY}/en/").one("ul", **{"class": "left-out"})
    assert len(left.all("span", **{"class": "why"})) == 1


@pytest.mark.parametrize(("reading", "said"), [(READING, False), ((*READING, ""), True)])
def test_a_reading_says_whether_numbers_are_missing(reading: tuple[str, ...], said: bool) -> None:
    site = made(read(removed=REMOVED), readings=lambda _: reading)
    assert ("blank ones are not shown" in page(site, f"en/articles/{KEY}/reading/").text) is said


def test_lines_that_evidence_and_removals_name_lead_to_it() -> None:
    found = page(made(read(removed=REMOVED, evidence=[piece(5, "السفينة")])), f"en/articles/{KEY}/en/")
    hrefs = [a.attributes["href"] for a in found.one("details", **{"class": "record"}).all("a")]
    for number in (3, 4, 5):
        assert any(href.endswith(f"articles/{KEY}/reading/#l{number}") for href in hrefs)
    (line,) = found.all("a", **{"class": "block-line"})
    assert line.attributes["href"].endswith("reading/#l2") and line.text == ""


def test_removed_lines_stand_in_the_record_and_fold_where_they_are_many() -> None:
    few = page(made(read(removed=REMOVED)), f"en/articles/{KEY}/").one("ul", **{"class": "left-out"})
    assert [line.all("span")[-1].text for line in few.all("ol")[0].all("li")] == ["Share", "السفينة وصلت."]
    assert few.all("details") == []
    many = read(removed=[{"lines": "1:1-3,3-5", "reason": "buttons"}])
    assert len(page(made(many), f"en/articles/{KEY}/").one("ul", **{"class": "left-out"}).all("details")) == 1


@pytest.mark.parametrize(("held", "display"), [("private", "full"), ("public", "link"), ("public", "excerpt")])
def test_of_what_is_withheld_there_is_no_such_page_and_no_line_in_the_record(held: str, display: str) -> None:
    site = made(read(removed=REMOVED, original=ORIGINAL | {"held": held}, rights=rights(display)))
    assert not any(route.kind == "reading" for route in site.routes)
    for route in site.routes:
        assert "Two ships left." not in (site.render(route.url) or ""), route.url


def test_without_readings_there_is_none() -> None:
    assert not any(route.kind == "reading" for route in made(read(), readings=None).routes)


def test_it_is_not_offered_to_search_engines_and_leads_back(built: Callable[[str], Built]) -> None:
    _, _, pages = built("small")
    found = [made for path, made in pages.items() if path.endswith("reading/index.html")]
    assert len(found) > 3
    for each in found:
        assert each.one("meta", name="robots").attributes["content"] == "noindex"
        assert each.one("nav", **{"class": "crumbs"}).all("a")
