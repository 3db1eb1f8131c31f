"""The index without WebAssembly."""

from dossier.site.search.document import Row
from dossier.site.search.plain import postings


def test_each_word_lists_its_texts_by_their_distance_and_weight() -> None:
    texts = [[Row("wide", 2, ["river", "river"]), Row("strict", 2, ["rivers"])], [], [Row("wide", 8, ["river"])]]
    found = postings(texts)
    assert found["wide"] == {"river": [0, 8, 2, 16]}
    assert found["strict"] == {"rivers": [0, 4]}


def test_words_are_in_order() -> None:
    found = postings([[Row("wide", 1, ["b", "a"])]])
    assert list(found["wide"]) == ["a", "b"]
