"""The table of the search in the browser is the one that Python goes by, and stays small."""

from __future__ import annotations

import gzip

from theme.search_table import TABLE, written


def test_the_table_is_up_to_date() -> None:
    assert TABLE.read_text("utf-8") == written(), "python -m theme.search_table writes it anew"


def test_the_scripts_are_small() -> None:
    scripts = b"".join((TABLE.parent / name).read_bytes() for name in ("table.js", "fold.js", "terms.js"))
    assert len(gzip.compress(scripts)) < 12_000
