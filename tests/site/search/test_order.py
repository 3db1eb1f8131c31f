"""The orders by date."""

from dossier.site.search.order import orders
from tests.site.making import version

DATES = {"day": "2020-05-05", "year": "2020", "early": "1999-01-01", "none": None, "open": "2020-06-01/.."}


def test_undated_texts_stand_last_whichever_way_texts_run() -> None:
    texts = {
        one: version("x", published={"edtf": date, "basis": "stated" if date else "unknown"})
        for one, date in DATES.items()
    }
    found = orders(texts)
    assert found["newest"] == ["year", "open", "day", "early", "none"]
    assert found["oldest"] == ["early", "year", "day", "open", "none"]
