"""How the texts print a name, on the page of its entry: each spelling, how often, and the first place in each text."""

from collections.abc import Callable

from dossier.archive.collection import Archive, articles
from dossier.model import ArchiveFile, Person, Version
from dossier.site.pages import Site
from dossier.site.settings import Settings
from tests.site.conftest import ADDRESS, Built, environment
from tests.site.making import page, rights, version
from tests.site.reading import Element

ADAM = Person.model_validate(
    {
        "name": {"en": "Adam Nasir", "ar": "آدم نصير"},
        "variants": {"ar-Latn": ["Ādam Naṣīr"], "en": ["Nasir"]},
        "same_as": [
            "https://www.wikidata.org/wiki/Q1",
            "https://fr.wikipedia.org/wiki/A",
            "https://elsewhere.example/adam",
        ],
        "offices": [{"title": {"en": "Mayor of Alma"}, "held": "2030-01-01/.."}],
    }
)


def adam(*versions: Version, locale: str = "en") -> Element:
    file = ArchiveFile(format="1", title={"en": "Archive"})
    made = Archive(file=file, articles=articles(versions), people={"adam": ADAM})
    return page(Site(made, Settings(site_url=ADDRESS), environment()), f"{locale}/people/adam/")


def rows(of: Element) -> list[tuple[str, list[str]]]:
    """The spellings with how often they stand in the texts, and where each link leads."""
    return _rows([each for each in of.all("div") if each.attributes.get("class") == "attested"])


def _rows(lists: list[Element]) -> list[tuple[str, list[str]]]:
    found = [item for each in lists for item in each.all("li")]
    return [(" ".join(item.text.partition(" time")[0].split()), _targets(item)) for item in found]


def _targets(of: Element) -> list[str]:
    return [link.attributes["href"].partition("/articles/")[2] for link in of.all("a")]


def test_each_spelling_with_how_often_and_the_first_place_in_each_text() -> None:
    found = adam(
        version("Adam\u00a0Nasir spoke.", "Nasir left, and Nasir came back."),
        version("Nothing here.", "NASIR spoke; Nasir left.", id="00000002"),
    )
    assert rows(found) == [
        ("Nasir 3", ["00000001/en/#p2", "00000002/en/#p2"]),
        ("Adam Nasir 1", ["00000001/en/#p1"]),
        ("NASIR 1", ["00000002/en/#p2"]),
    ]


def test_numbers_of_references_stand_in_brackets_on_a_line_with_the_word_before_them() -> None:
    """Bare, they read as one number with the count before them."""
    found = adam(version("Nasir spoke."), version("Nasir left.", id="00000002"))
    (times,) = [each for each in found.all("p") if each.attributes.get("class") == "small soft"]
    shown = [each.text for each in times.all("span", aria_hidden="true")]
    assert times.text.startswith("2 times\xa0[1]") and shown == ["[1]", "[2]"]


def test_where_a_text_is_withheld_only_what_its_page_shows_is_said() -> None:
    withheld = version("Nasir spoke.", title="Adam Nasir", standfirst="NASIR", rights=rights("excerpt"))
    assert [places for _, places in rows(adam(withheld))] == [["00000001/en/"], ["00000001/en/"]]
    assert "Nasir spoke" not in adam(withheld).text
    link = version("Nasir spoke.", title="Adam Nasir", standfirst="NASIR", rights=rights("link"))
    assert len(rows(adam(link))) == 1
    assert rows(adam(version("Nasir spoke.", rights=rights("link")))) == []


def below(of: Element, heading: str) -> Element:
    """The section under a heading."""
    (found,) = [each for each in of.all("section") if [title.text for title in each.all("h2")] == [heading]]
    return found


def test_an_office_that_means_a_person_is_no_spelling_of_the_name() -> None:
    dated = {"published": {"edtf": "2031-02-03", "basis": "metadata"}}
    found = adam(
        version("Adam Nasir spoke.", "The mayor of Alma left.", title="Both", **dated),
        version("The Mayor of Alma spoke.", title="The office", id="00000002", **dated),
    )
    printed = below(found, "As the texts print it").all("div")
    described = below(found, "By office, without the name").all("div")
    assert _rows(printed) == [("Adam Nasir 1", ["00000001/en/#p1"])]
    assert _rows(described) == [
        ("Mayor of Alma 1", ["00000002/en/#p1"]),
        ("mayor of Alma 1", ["00000001/en/#p2"]),
    ]
    titles = {
        heading: [each.text for each in below(found, heading).all("h3")]
        for heading in ("Articles that print the name", "Articles that give the office alone")
    }
    assert titles == {
        "Articles that print the name": ["Both"],
        "Articles that give the office alone": ["The office"],
    }


def test_a_name_in_another_script_than_its_text_says_so() -> None:
    text = version("Ādam Naṣīr, or Adam Nasir.", title="آدم نصير", lang="ar")
    marked = {
        each.text: (each.attributes["lang"], each.attributes["dir"])
        for row in adam(text).all("div")
        if row.attributes.get("class") == "attested"
        for each in row.all("bdi")
    }
    assert marked == {
        "آدم نصير": ("ar", "rtl"),
        "Adam Nasir": ("und-Latn", "ltr"),
        "Ādam Naṣīr": ("ar-Latn", "ltr"),
    }


def test_links_elsewhere_go_by_the_name_of_the_catalogue() -> None:
    external = [link for link in adam().all("a") if link.attributes.get("rel") == "external"]
    assert [link.text for link in external] == ["Wikidata", "Wikipedia", "elsewhere.example"]


def test_an_office_is_called_one_and_its_time_follows_it() -> None:
    """A time that stands first reads as that of the person's life."""
    facts = adam().one("section", **{"class": "facts-box strip"}).one("dl").all("div")[0]
    assert facts.one("dt").text == "Office"
    assert facts.one("dd").text.split() == ["Mayor", "of", "Alma", "since", "1", "January", "2030"]


def test_a_transliteration_follows_the_names_in_its_language() -> None:
    forms = [each.text for each in adam().all("dd") if each.attributes.get("class") == "form"]
    assert [form.split("\n")[0] for form in forms] == ["English", "Arabic", "Arabic, in Latin letters"]


def test_outlets_bodies_and_places_say_it_too(built: Callable[[str], Built]) -> None:
    pages = built("small")[2]
    for path in ("en/places/port-alma/index.html", "en/people/lina-haddad/index.html"):
        assert rows(pages[path]), path
