"""The vocabulary says what the code says: every key, every code."""

from tests.docs.tables import PLACE, TABLES, VOCABULARY, renewed


def test_tables_are_those_of_the_code() -> None:
    page = VOCABULARY.read_text(encoding="utf-8")
    assert renewed(page) == page, "python -m tests.docs.tables writes them anew"


def test_every_table_stands_on_the_page() -> None:
    page = VOCABULARY.read_text(encoding="utf-8")
    assert {match["name"] for match in PLACE.finditer(page)} == set(TABLES)
