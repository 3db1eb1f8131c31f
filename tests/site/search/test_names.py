"""By which names a word is widened."""

from dataclasses import replace

from dossier.model import Office, Person
from dossier.site.search.names import Names
from tests.site.making import archive, rights, version

ASSAD = Person(
    name={"en": "Bashar al-Assad", "ar": "بشار الأسد"},
    variants={"en": ("Assad",), "ar-Latn": ("Baššār al-Asad", "al-Asad")},
)


def test_a_word_stands_for_the_preferred_names_and_for_spellings_that_have_other_words() -> None:
    holding = replace(archive(version("Assad came.")), people={"assad": ASSAD})
    assert Names(holding).by_key["asad"].names == ("Bashar al-Assad", "بشار الأسد", "Baššār al-Asad")


def test_a_small_word_in_a_name_is_none_to_search_by() -> None:
    office = Person(name={"en": "House of the Sea", "fr": "Maison de la Mer"})
    holding = replace(archive(version("House of the Sea.")), people={"office": office})
    assert Names(holding).by_key.keys() == {"house", "sea", "maison", "mer"}


def test_nobody_whom_no_text_names_is_a_name_to_search_by() -> None:
    holding = replace(archive(version("Nobody came.")), people={"assad": ASSAD})
    assert Names(holding).by_key == {}


PRESIDENT = Office(
    title={"ar": "الرئيس السوري", "en": "Syrian President", "fr": "président syrien"}, held="2000-07-17/2024-12-08"
)
IN_OFFICE = {"published": {"edtf": "2023-03-16", "basis": "stated"}}
HOLDING = ASSAD.model_copy(update={"offices": (PRESIDENT,)})


def test_what_texts_call_a_person_without_a_name_is_a_description() -> None:
    english = version("The Syrian President came.", **IN_OFFICE)
    arabic = version("كتب للرئيس السوري والرئيس السوري.", lang="ar", **IN_OFFICE)
    holding = replace(archive(english, arabic), people={"assad": HOLDING})
    called = Names(holding).by_key["asad"]
    assert called.descriptions == ("الرئيس السوري", "Syrian President")
    assert called.entries == ("people/assad",)


def test_an_office_that_no_text_says_or_that_a_name_stands_in_is_no_description() -> None:
    holding = replace(archive(version("Assad’s man came.", **IN_OFFICE)), people={"assad": HOLDING})
    assert Names(holding).by_key["asad"].descriptions == ()
    named_so = ASSAD.model_copy(update={"offices": (Office(title={"en": "Assad of the day"}, held="2000/2024"),)})
    holding = replace(archive(version("The Assad of the day came.", **IN_OFFICE)), people={"assad": named_so})
    assert Names(holding).by_key["asad"].descriptions == ()


def test_a_description_in_withheld_text_is_told_to_nobody() -> None:
    text = version("Open words.", "The Syrian President came.", rights=rights("link"), **IN_OFFICE)
    found = Names(replace(archive(text), people={"assad": HOLDING}))
    assert found.by_key["asad"].descriptions == ()
    assert "asad" in found.keys(text)
