"""Reports beside each other on the page of their meeting: the same text, what each adds, and nothing withheld."""

from dossier.archive.collection import Archive, articles
from dossier.model import ArchiveFile, Meeting, Version
from dossier.site.pages import Site
from dossier.site.settings import Settings
from tests.site.conftest import ADDRESS, environment
from tests.site.making import page, rights, version
from tests.site.reading import Element

AGENCY = " ".join(f"word{number}" for number in range(60))
END = " ".join(f"end{number}" for number in range(20))
OWN = " ".join(f"own{number}" for number in range(40))
MEETING = Meeting.model_validate({"kind": "visit", "title": {"en": "Visit"}, "dates": [{"edtf": "2031-01-01"}]})


def report(number: int, *lines: str, lang: str = "en", display: str = "full", kind: str = "original") -> Version:
    title = f"Report {number}"
    also = ("visit",)
    fields = {"id": f"0000000{number}", "title": title, "lang": lang, "kind": kind, "also_reports_on": also}
    return version(*lines, rights=rights(display), **fields)


def meeting(*versions: Version, locale: str = "en") -> Element:
    made = Archive(
        file=ArchiveFile(format="1", title={"en": "Archive"}),
        articles=articles(versions),
        meetings={"visit": MEETING},
    )
    return page(Site(made, Settings(site_url=ADDRESS), environment()), f"{locale}/meetings/visit/")


def compared(of: Element) -> list[Element]:
    return [each for each in of.all("section") if "compared" in each.attributes.get("class", "").split()]


def test_a_reprint_stands_under_the_text_it_is_part_of_with_what_it_adds() -> None:
    page = meeting(report(1, AGENCY, END), report(2, AGENCY, "Our own desk adds this."), report(3, OWN, END))
    section = compared(page)[0]
    first, reprint, third = (
        [link.text for link in item.all("a")] for item in section.all("li") if "Report" in item.text
    )
    assert first == ["Report 1", "Report 3", "2", "Report 2", "2"]
    assert reprint == ["Report 2", "2"]
    assert third == ["Report 3", "1", "Report 1", "2"]
    assert "33% of its words are also in: Report 1 in its paragraphs: 2" in " ".join(section.text.split())
    assert "92% of its words are the same" in section.text
    assert "75% of its words are in no other text" in section.text
    assert "67% of its words are in no other text" in section.text
    targets = [link.attributes["href"].partition("/articles/")[2] for link in section.all("a")]
    assert targets == [
        *("00000001/en/", "00000003/en/", "00000001/en/#p2", "00000002/en/", "00000002/en/#p2"),
        *("00000003/en/", "00000003/en/#p1", "00000001/en/", "00000003/en/#p2"),
    ]


def test_paragraphs_in_a_row_are_one_link_to_the_first() -> None:
    page = meeting(report(1, OWN, END, AGENCY, "The last word of all."), report(2, AGENCY, "And no more."))
    links = [link for link in compared(page)[0].all("a") if not link.text.startswith("Report")]
    assert [link.text for link in links] == ["1–2", "4", "2"]
    assert links[0].attributes["href"].endswith("00000001/en/#p1")


def test_texts_that_may_not_be_shown_are_not_compared() -> None:
    shown = report(1, AGENCY, OWN)
    for display in ("excerpt", "link"):
        assert compared(meeting(shown, report(2, AGENCY, display=display))) == []
    assert compared(meeting(shown, report(2, AGENCY))) != []


def test_only_texts_of_one_language_are_compared_and_no_summary() -> None:
    assert compared(meeting(report(1, AGENCY), report(2, AGENCY, lang="fr"))) == []
    assert compared(meeting(report(1, AGENCY), report(2, AGENCY, kind="summary"))) == []


def test_reports_without_a_common_passage_are_said_to_have_none() -> None:
    section = compared(meeting(report(1, AGENCY), report(2, OWN)))[0]
    assert "No passage of one stands in another." in section.text
    assert section.all("a") == []


def test_the_bar_fills_from_the_side_where_lines_begin() -> None:
    versions = report(1, AGENCY, OWN), report(2, AGENCY, END, END)
    bars = {
        locale: [rect.attributes.get("x") for rect in compared(meeting(*versions, locale=locale))[0].all("rect")]
        for locale in ("en", "ar")
    }
    assert bars == {"en": [None, "0%"] * 2, "ar": [None, "60%"] * 2}


def test_the_facts_stand_before_the_account_and_the_articles() -> None:
    page = meeting(report(1, AGENCY), report(2, OWN))
    told = page.one("main").text
    assert told.index("1 January 2031") < told.index("2 articles") < told.index("What the reports have in common")
