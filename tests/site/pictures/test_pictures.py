"""Pictures on whole pages: of invented meetings in any number, and of a meeting's coverage."""

from __future__ import annotations

import pytest

from dossier.model import Participant
from dossier.site.pages import Site
from dossier.site.settings import Settings
from tests.site.conftest import SITES, site_of
from tests.site.making import page
from tests.site.pictures import inventing
from tests.site.reading import Element

SPREAD = (["2019-02-03"], ["2019-02"], ["2020-01-01/2020-09-30"], ["2021-05-01/.."], ["2022-03-01", "2022-03-02"])


def few(*dates: list[str]) -> Site:
    return inventing.site(inventing.archive([inventing.meeting(at, *each) for at, each in enumerate(dates)]))


def picture(made: Site, url: str) -> Element:
    return page(made, url).one("figure", **{"class": "picture"})


@pytest.mark.parametrize("locale", ["ar", "en", "fr"])
def test_few_meetings_are_a_mark_each_that_leads_to_its_page_and_says_its_title(locale: str) -> None:
    marks = picture(few(*SPREAD), f"{locale}/timeline/").all("a")[: len(SPREAD)]
    assert sorted(mark.attributes["href"] for mark in marks) == [
        f"../../{locale}/meetings/meeting-{at}/" for at in range(5)
    ]
    assert all(mark.one("title").text for mark in marks)


def test_what_is_not_known_to_the_day_is_dashed_and_the_page_says_so() -> None:
    found = picture(few(*SPREAD), "en/timeline/")
    assert len(found.all("a", **{"class": "mark"})) == 2
    assert len(found.all("a", **{"class": "mark unsure"})) == 3
    assert "Dashed" in found.one("figcaption").text
    assert picture(few(["2019-02-03"], ["2020-02-03"]), "en/timeline/").all("figcaption") == []


def test_a_picture_with_links_is_a_group_and_one_without_an_image() -> None:
    made = few(*SPREAD)
    assert picture(made, "en/timeline/").all("svg")[0].attributes["role"] == "group"
    assert picture(inventing.site(inventing.many(60)), "en/people/person-1/").one("svg").attributes["role"] == "img"


def test_many_meetings_are_bars_whose_numbers_stand_in_the_table_too() -> None:
    found = picture(inventing.site(inventing.many(500)), "en/timeline/")
    cells = [int(cell.text) for cell in found.one("tbody").all("td")]
    assert sum(cells) == 500
    assert len(found.all("a", **{"class": "bar"})) == len(cells)
    assert str(max(cells)) in [text.text for text in found.all("text")]


@pytest.mark.parametrize("dates", [(), (["2019-02-03"],), (["XXXX-02-03"], ["XXXX-02-04"])])
def test_there_is_no_picture_of_less_than_two_dated_meetings(dates: tuple[list[str], ...]) -> None:
    assert page(few(*dates), "en/timeline/").all("figure") == []


def test_meetings_without_a_date_are_counted_beside_the_picture() -> None:
    found = picture(few(["2019"], ["2020"], ["XXXX-02-03"]), "en/timeline/")
    assert "Without a date, and so not in the picture: 1 meeting." in found.one("figcaption").text


def test_a_picture_of_500_meetings_costs_a_page_little() -> None:
    """The figure with its table; of these bytes most are written alike, and compress well."""
    made = inventing.site(inventing.many(500))
    for url, most in (("ar/timeline/", 11_000), ("ar/timeline/2024/", 5_500)):
        html = made.render(url) or ""
        figure = html[html.index("<figure") : html.index("</figure>")]
        assert len(figure.encode()) < most
    assert len((made.render("ar/") or "").encode()) < 20_000


def test_a_coverage_says_from_where_days_are_counted_if_the_date_of_the_meeting_is_disputed() -> None:
    made = site_of(SITES / "small" / "content", Settings())
    found = page(made, "en/meetings/2031-05-port-alma/").one("figure", **{"class": "picture coverage"})
    assert "reports of 14–15 May 2031" in found.one("figcaption").text
    assert "counted from 15 May 2031" in found.one("figcaption").text
    assert "day of the meeting" in found.one("p", **{"class": "heads"}).text


def test_dashed_bars_are_what_may_belong_to_another_period_and_a_doubt_within_one_is_none() -> None:
    person = [Participant(person="person-1")]
    for dates, told in ((["2019-02-01", "2019-02-02"], False), (["2019-02-28", "2019-03-01"], True)):
        meetings = [
            inventing.meeting(at, *each, participants=person) for at, each in enumerate((dates, ["2020-01-03"]))
        ]
        found = picture(inventing.site(inventing.archive(meetings)), "en/people/person-1/")
        assert bool(found.all("rect", **{"class": "unsure"})) == told
        assert ("another month" in found.text) == told
