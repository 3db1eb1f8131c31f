"""The words of an archive, by their keys."""

from dossier.model import Version
from dossier.site.search.names import Called
from dossier.site.search.searched import Searched
from dossier.site.search.wordlist import Forms, wordlist
from tests.site.making import version

ASSAD = Called(("بشار الأسد", "Bashar al-Assad"), ("people/assad",), ("الرئيس السوري",))


def forms(*versions: Version) -> Forms:
    found = Forms()
    for each in versions:
        found.add(Searched(each))
    return found


def test_a_word_is_listed_as_printed_most_often_with_the_number_of_its_texts() -> None:
    texts = [version(*lines, title="Title") for lines in (("Talks", "talks"), ("Talks",), ("none",))]
    found = wordlist(forms(*texts), {})
    listed = [form for entry in found.values() for form in entry[0]]
    assert ["Talks", 2, 1] in [list(form) for form in listed]
    assert all(form[1] == 3 for form in listed if form[0] == "Title")


def test_names_stand_by_the_keys_of_their_words() -> None:
    found = wordlist(forms(version("Assad")), {"assad": ASSAD})
    assert found["assad"][1] == ["بشار الأسد", "Bashar al-Assad"]
    assert found["assad"][2:] == [["people/assad"], ["الرئيس السوري"]]


def test_a_word_of_many_has_all_their_entries_but_not_all_their_names() -> None:
    many = [str(number) for number in range(100)]
    (found,) = wordlist(Forms(), {"ali": Called(tuple(many), tuple(many), tuple(many))}).values()
    assert found[2] == many
    assert len(found[1]) < 20 and len(found[3]) < 20


def test_keys_are_in_order() -> None:
    found = list(wordlist(forms(version("zebra apple بوتين Москва")), {}))
    assert found == sorted(found)
