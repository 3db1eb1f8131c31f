"""The beginning of a text ends with a word, and within no quotation and no bracket."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.text.beginning import shortened


@pytest.mark.parametrize(
    ("text", "most", "shown"),
    [
        ("One two", 7, "One two"),
        ("One two three", 11, "One two …"),
        ("One  two\n three", 9, "One two …"),
        ("Unbroken", 4, ""),
        ("He spoke for an hour and said: “The talks are useful”", 45, "He spoke for an hour and said: …"),
        ("“The talks are useful, and we shall meet again”, he said", 40, "“The talks are useful, and we shall …”"),
        ("«\u00a0L’eau n’attend pas\u00a0», a-t-elle dit", 16, "«\u00a0L’eau …\u00a0»"),
        ("قال الوزير في المؤتمر الصحفي: «المحادثات مفيدة جداً»", 42, "قال الوزير في المؤتمر الصحفي: …"),
        ("«المحادثات مفيدة، وسنلتقي مجدداً في الشهر»", 30, "«المحادثات مفيدة، وسنلتقي …»"),
        ('Said: "One" and then "two three"', 28, 'Said: "One" and then …'),
        ("Seven men of the crew (three of them young)", 34, "Seven men of the crew …"),
        ("(See «the other text of this archive», and more)", 24, "(See «the other text …»)"),
        ("The crew (of seven) left the port of Alma", 30, "The crew (of seven) left the …"),
    ],
)
def test_where_a_beginning_ends(text: str, most: int, shown: str) -> None:
    assert shortened(text, most) == shown


@given(st.text('ab «»“”„"()[]…\u00a0', max_size=80), st.integers(1, 90))
def test_a_beginning_is_never_longer_than_asked_for(text: str, most: int) -> None:
    assert len(shortened(text, most)) <= most
