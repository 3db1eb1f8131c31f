"""By which names a word is widened."""

from dataclasses import replace

from dossier.model import Person
from dossier.site.search.names import Names
from tests.site.making import archive, version

ASSAD = Person(
    name={"en": "Bashar al-Assad", "ar": "بشار الأسد"},
    variants={"en": ("Assad",), "ar-Latn": ("Baššār al-Asad", "al-Asad")},
)


def test_a_word_stands_for_the_preferred_names_and_for_spellings_that_have_other_words() -> None:
    holding = replace(archive(version("Assad came.")), people={"assad": ASSAD})
    assert Names(holding).by_key["asad"] == ("Bashar al-Assad", "بشار الأسد", "Baššār al-Asad")


def test_nobody_whom_no_text_names_is_a_name_to_search_by() -> None:
    holding = replace(archive(version("Nobody came.")), people={"assad": ASSAD})
    assert Names(holding).by_key == {}
