"""The timeline, and the pages to which it can be narrowed."""

from __future__ import annotations

from dossier.site.narrowing import common, narrowed
from dossier.site.pages import Site
from tests.site.making import page
from tests.site.pictures import inventing


def site() -> Site:
    first = inventing.meeting(0, "2030-12-31", "2031-01-01", kind="visit", place="harbour")
    second = inventing.meeting(1, "2031-03-02", participants=[{"person": "person-1"}])
    third = inventing.meeting(2, "2031", participants=[{"person": "person-1"}, {"person": "nobody"}])
    return inventing.site(inventing.archive([first, second, third]))


def test_a_page_exists_for_what_leaves_meetings_out_and_shows_some() -> None:
    assert narrowed(site().archive) == {
        "2030": ("meeting-0",),
        "2031": ("meeting-2", "meeting-1"),
        "kinds/meeting": ("meeting-2", "meeting-1"),
        "kinds/visit": ("meeting-0",),
        "people/person-1": ("meeting-2", "meeting-1"),
        "places/harbour": ("meeting-0",),
    }


def test_one_meeting_alone_cannot_be_narrowed() -> None:
    assert narrowed(inventing.archive([inventing.meeting(0, "2031-01-01")])) == {}


def test_the_timeline_offers_every_page_with_its_number_of_meetings() -> None:
    offered = page(site(), "en/timeline/").one("nav", aria_label="Narrow the timeline")
    found = {item.one("a").attributes["href"]: item.one("span").text for item in offered.all("li")}
    assert found == {
        "../../en/timeline/2030/": "(1)",
        "../../en/timeline/2031/": "(2)",
        "../../en/timeline/kinds/meeting/": "(2)",
        "../../en/timeline/kinds/visit/": "(1)",
        "../../en/timeline/people/person-1/": "(2)",
        "../../en/timeline/places/harbour/": "(1)",
    }


def test_who_and_what_was_in_all_meetings_is_said_in_words() -> None:
    with_both = {"participants": [{"person": "person-1"}, {"person": "person-2"}], "place": "harbour"}
    alone = {"participants": [{"person": "person-1"}], "place": "harbour"}
    first, second = inventing.meeting(0, "2031-01-01", **with_both), inventing.meeting(1, "2031-03-02", **alone)
    offered = page(inventing.site(inventing.archive([first, second])), "en/timeline/").one(
        "nav", aria_label="Narrow the timeline"
    )
    said = {each.text: [link.attributes["href"] for link in each.all("a")] for each in offered.all("p")}
    assert said == {
        "In all meetings: Person 1": ["../../en/people/person-1/"],
        "In all meetings: Harbour": ["../../en/places/harbour/"],
    }
    assert common(inventing.archive([first])) == ()


def test_a_narrowed_page_says_to_what_how_many_it_shows_and_the_way_back() -> None:
    found = page(site(), "fr/timeline/people/person-1/").one("main")
    assert found.one("h1").text.endswith("Person 1")
    assert "../../../../fr/timeline/" in [link.attributes["href"] for link in found.all("a")]
    assert len(found.all("li", **{"class": "event meeting"})) == 2


def test_the_page_of_a_year_goes_by_months_and_leads_to_its_neighbours() -> None:
    found = page(site(), "en/timeline/2031/").one("main")
    assert [heading.text for heading in found.all("h2")] == ["2031", "March 2031"]
    assert [link.attributes["href"] for link in found.one("nav", aria_label="Neighbouring years").all("a")] == [
        "../../../en/timeline/2030/"
    ]


def test_every_narrowed_page_exists_in_every_locale_and_can_be_printed() -> None:
    made = site()
    for key in narrowed(made.archive):
        for locale in made.settings.locales:
            assert page(made, f"{locale}/timeline/{key}/").one("h1")


def test_many_meetings_are_folded_year_by_year_and_few_stand_open() -> None:
    many = page(inventing.site(inventing.many(500)), "ar/timeline/").one("main")
    years = [section.one("details") for section in many.all("section", **{"class": "year"})]
    assert len(years) > 20
    assert not any("open" in year.attributes for year in years)
    assert sum(int(year.one("summary").one("span").text.strip("()")) for year in years) == 500
    assert sum(len(year.all("li", **{"class": "event meeting"})) for year in years) == 500
    assert not page(site(), "ar/timeline/").one("main").all("section")[0].all("details")
