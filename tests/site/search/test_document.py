"""The pages that are indexed: whole words with their ends, and nothing that is not searched."""

import re

from hypothesis import given
from hypothesis import strategies as st

from dossier.site.search.document import END, document, rows
from dossier.site.search.facets import Values
from dossier.site.search.searched import Searched
from tests.site.making import version

VALUES: Values = {"lang": ("en",), "person": ("a&b",)}


@given(st.text(st.characters(blacklist_categories=["Cs", "Cc"]), max_size=60))
def test_every_word_has_an_end(text: str) -> None:
    found = rows(Searched(version("x", title="x", standfirst=text.strip() or "y")), ())
    html = document(found, VALUES)
    words = " ".join(re.findall(r"<p [^>]*>([^<]*)</p>", html)).split()
    assert len(words) == sum(len(row.words) + (row.kind == "strict") for row in found)
    assert all(word[-1] == END for word in words)


def test_values_are_escaped() -> None:
    assert 'content="a&amp;b"' in document((), VALUES)


def test_a_key_stands_once_with_the_weight_of_its_count() -> None:
    found = rows(Searched(version("river rivers stream", title="x")), ())
    assert [row.weight for row in found if row.kind == "wide" and "stream" in row.words] == [2]
    assert [row.weight for row in found if row.kind == "wide" and "river" in row.words] == [2.8]
