"""The vocabulary and the guides say what the code says: every key, every code."""

from collections.abc import Collection
from pathlib import Path

import pytest

from tests.docs.tables import GUIDE_TABLES, PLACE, TABLES, VOCABULARY, pages, renewed


@pytest.mark.parametrize(("page", "locale"), [pytest.param(*each, id=each[0].name) for each in pages()])
def test_tables_are_those_of_the_code(page: Path, locale: str) -> None:
    assert renewed(page, locale) == page.read_text(encoding="utf-8"), "python -m tests.docs.tables writes them anew"


@pytest.mark.parametrize(
    ("page", "tables"),
    [pytest.param(page, TABLES if page == VOCABULARY else GUIDE_TABLES, id=page.name) for page, _ in pages()],
)
def test_every_table_stands_on_the_page(page: Path, tables: Collection[str]) -> None:
    names = [match["name"] for match in PLACE.finditer(page.read_text(encoding="utf-8"))]
    assert sorted(names) == sorted(tables)
