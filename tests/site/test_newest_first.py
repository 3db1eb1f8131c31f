"""Lists begin with the newest, and end with what has no date."""

import pytest

from dossier.site.pages import Site
from tests.site.making import page, site, version
from tests.site.pictures import inventing
from tests.site.reading import Element

PEOPLE = [{"person": "person-1"}]
DAYS = ("2024-02-01", "2019", "", "2031-05-05", "2024-02-02")


@pytest.fixture(scope="module")
def meetings() -> Site:
    made = [
        inventing.meeting(at, *([day] if day else ["XXXX-07-25"]), participants=PEOPLE, place="harbour")
        for at, day in enumerate(DAYS)
    ]
    return inventing.site(inventing.archive(made))


def days(found: Element, css: str) -> list[str]:
    times = [item.all("time") for item in found.one("main").all("li", **{"class": css})]
    return [each[0].attributes["datetime"] if each else "" for each in times]


@pytest.mark.parametrize("url", ["", "meetings/", "people/person-1/", "places/harbour/"])
def test_meetings_stand_newest_first(meetings: Site, url: str) -> None:
    assert days(page(meetings, f"fr/{url}"), "event") == ["2031-05-05", "2024-02-02", "2024-02-01", "2019", ""]


def test_the_years_of_the_timeline_are_offered_newest_first(meetings: Site) -> None:
    years, *_ = page(meetings, "en/timeline/").one("nav", aria_label="Narrow the timeline").all("dd")
    assert [link.text for link in years.all("a")] == ["2031", "2024", "2019"]


def test_articles_stand_newest_first() -> None:
    texts = [
        version("x", id=f"0000000{at}", published={"edtf": day or None, "basis": "stated" if day else "unknown"})
        for at, day in enumerate(DAYS)
    ]
    found = days(page(site(*texts), "en/articles/"), "card")
    assert found == ["2031-05-05", "2024-02-02", "2024-02-01", "2019", ""]
