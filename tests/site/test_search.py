"""The index is one for all languages, and says of each text where it stands."""

import json
from dataclasses import replace
from pathlib import Path

from dossier.dates.display import DateStyle
from dossier.model import Outlet
from dossier.site import search
from dossier.site.interface import Interface
from dossier.site.pages import Site
from dossier.site.settings import Settings
from tests.site.conftest import environment
from tests.site.making import KEY, archive, site, version


def test_one_index_holds_all_languages(tmp_path: Path) -> None:
    search.write(site(version("Putin came."), version("حضر بوتين.", lang="ar", kind="translation")), tmp_path)
    entry = json.loads((tmp_path / "pagefind-entry.json").read_text(encoding="utf-8"))
    assert [found["page_count"] for found in entry["languages"].values()] == [2]
    assert not list(tmp_path.glob("*ui*"))


def test_an_archive_without_texts_has_a_search_that_finds_nothing(tmp_path: Path) -> None:
    search.write(site(), tmp_path / "pagefind")
    assert "results: []" in (tmp_path / "pagefind" / "pagefind.js").read_text(encoding="utf-8")


def test_a_result_says_date_and_outlet_in_the_words_of_each_locale() -> None:
    made = version("Text", outlet="courier", published={"edtf": "2031-06-20", "basis": "stated"})
    outlet = Outlet(kind="newspaper", name={"en": "Courier", "ar": "البريد"})
    holding = Site(replace(archive(made), outlets={"courier": outlet}), Settings(), environment())
    locales = [Interface(locale, DateStyle(months="gregorian")) for locale in ("ar", "en")]
    found = search.metadata(holding, made, locales)
    assert found["path"] == f"articles/{KEY}/en/"
    assert (found["outlet-ar"], found["outlet-en"]) == ("البريد", "Courier")
    assert (found["date-ar"], found["date-en"]) == ("20 يونيو 2031", "20 June 2031")


def test_a_result_says_what_is_unknown_and_what_is_inferred() -> None:
    english = [Interface("en", DateStyle())]
    unknown = version("Text")
    found = search.metadata(site(unknown), unknown, english)
    assert (found["outlet-en"], found["date-en"], found["day"]) == ("outlet unknown", "date unknown", "")
    inferred = version("Text", published={"edtf": "2031-06-20/..", "basis": "inferred"})
    found = search.metadata(site(inferred), inferred, english)
    assert (found["date-en"], found["note-en"]) == ("[not before 20 June 2031]", "inferred by the archive")
    caption = version("Text", published={"edtf": "2031-06-20", "basis": "caption", "as_printed": "20 June"})
    assert search.metadata(site(caption), caption, english)["day"] == "2031-06-20"


def test_a_result_leads_to_the_text_where_it_has_a_page_in_one_locale_only() -> None:
    made = version("Text")
    found = search.metadata(site(made, article_locales="own"), made, [])
    assert found["path"] == f"../en/articles/{KEY}/en/"
