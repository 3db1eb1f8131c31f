"""The words of an archive, by their keys."""

from dossier.site.search.searched import Searched
from dossier.site.search.wordlist import wordlist
from tests.site.making import version


def test_a_word_is_listed_as_printed_most_often_with_the_number_of_its_texts() -> None:
    texts = [Searched(version(*lines, title="Title")) for lines in (("Talks", "talks"), ("Talks",), ("none",))]
    found = wordlist(texts, {})
    forms = [form for entry in found.values() for form in entry[0]]
    assert ["Talks", 2, 1] in [list(form) for form in forms]
    assert all(form[1] == 3 for form in forms if form[0] == "Title")


def test_names_stand_by_the_keys_of_their_words() -> None:
    found = wordlist([Searched(version("Assad"))], {"assad": ("بشار الأسد", "Bashar al-Assad")})
    assert found["assad"][1] == ["بشار الأسد", "Bashar al-Assad"]


def test_keys_are_in_order() -> None:
    found = list(wordlist([Searched(version("zebra apple بوتين Москва"))], {}))
    assert found == sorted(found)
