"""What a result says of a text."""

from dataclasses import replace

from dossier.dates.display import DateStyle
from dossier.model import Outlet, Version
from dossier.site.interface import Interface
from dossier.site.search.searched import Searched
from dossier.site.search.shown import shown
from dossier.site.settings import Settings
from tests.site.making import KEY, archive, rights, version

ENGLISH = Interface("en", DateStyle())
EVERYWHERE = Settings()


def said(made: Version, interface: Interface = ENGLISH, settings: Settings = EVERYWHERE) -> dict[str, object]:
    holding = replace(
        archive(made), outlets={"courier": Outlet(kind="newspaper", name={"en": "Courier", "ar": "البريد"})}
    )
    return shown(holding, settings, Searched(made), [interface])


def test_date_and_outlet_are_said_in_the_words_of_each_locale() -> None:
    made = version("Text", outlet="courier", published={"edtf": "2031-06-20", "basis": "stated"})
    arabic = Interface("ar", DateStyle(months="gregorian"))
    assert said(made)["en"] == ["Courier", "20 June 2031", ""]
    assert said(made, arabic)["ar"] == ["البريد", "20 يونيو 2031", ""]
    assert said(made)["path"] == f"articles/{KEY}/en/"


def test_what_is_unknown_and_what_is_inferred_is_said() -> None:
    assert said(version("Text"))["en"] == ["outlet unknown", "date unknown", ""]
    assert "day" not in said(version("Text"))
    inferred = version("Text", published={"edtf": "2031-06-20/..", "basis": "inferred"})
    assert said(inferred)["en"] == ["outlet unknown", "[not before 20 June 2031]", "inferred by the archive"]
    caption = version("Text", published={"edtf": "2031-06-20", "basis": "caption", "as_printed": "20 June"})
    assert said(caption)["day"] == "2031-06-20"


def test_a_result_leads_to_the_text_where_it_has_a_page_in_one_locale_only() -> None:
    assert said(version("Text"), settings=Settings(article_locales="own"))["path"] == f"../en/articles/{KEY}/en/"


def test_a_text_that_is_no_original_says_what_it_is() -> None:
    assert said(version("Text", kind="translation"))["en"] == ["outlet unknown", "date unknown", "", "translation"]


def test_a_text_says_by_which_words_it_names_somebody() -> None:
    assert said(version("He told the Courier", "and the  Courier."))["named"] == {"outlets/courier": ("Courier",)}
    assert said(version("He told nobody."))["named"] == {}
    withheld = version("He told the Courier.", rights=rights("link"))
    assert said(withheld)["named"] == {}
