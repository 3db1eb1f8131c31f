"""The minimal page by which a text is indexed: its words as they are compared, and nothing that is shown."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from markupsafe import escape

from dossier.site.search.facets import Values
from dossier.site.search.searched import Searched
from dossier.text.terms import key

END = {"strict": "\u10f9", "wide": "\u10fa"}
"""The ends of indexed words: two letters of Georgian that no language writes today.

A word as it stands in the text ends in the first; one of its keys, by which it is found in its other forms too, in
the second. As every word ends in one of them, no word is the beginning of another: Pagefind, which takes a query for
the beginning of words, finds whole words only.
"""

POINT = "\u10f8"
"""What stands for the point within a number, which Pagefind would take for the end of a word."""

UNSTEMMED = "unknown"
"""The language that Pagefind is told all texts are in: none, so that no words are stemmed by another's rules."""

MOST = 8
"""So often a key counts in one text: more says nothing more about what the text is about."""


class Row(NamedTuple):
    """Words of one kind that weigh the same."""

    kind: Literal["strict", "wide"]
    weight: float
    words: Sequence[str]


def rows(searched: Searched, names: Iterable[str]) -> tuple[Row, ...]:
    """The words of a text. Those that are surely meant weigh most, those of the title more, weaker readings less."""
    (title, *parts), sure = searched.strict, searched.sure
    return (
        Row("wide", 8, [key(form) for form in title]),
        *_by_count(sure),
        Row("wide", 1, sorted(frozenset(names) - sure.keys())),
        Row("wide", 0.5, sorted(searched.weak - sure.keys())),
        Row("strict", 8, title),
        *(Row("strict", 2, part) for part in parts),
    )


def _by_count(keys: Counter[str]) -> Iterator[Row]:
    """Each key once, with the weight of as many as there are: Pagefind counts the square of a weight."""
    by_count: dict[int, list[str]] = defaultdict(list)
    for found, count in keys.items():
        by_count[min(count, MOST)].append(found)
    for count, all_found in sorted(by_count.items()):
        yield Row("wide", round(2 * count**0.5, 1), sorted(all_found))


def document(rows: Iterable[Row], values: Values) -> str:
    """The page."""
    filters = "".join(
        f'<meta data-pagefind-filter="{facet}[content]" content="{escape(one)}">'
        for facet, found in values.items()
        for one in found
    )
    return (
        f'<!doctype html><html lang="{UNSTEMMED}"><head><meta charset="utf-8">{filters}</head>'
        f"<body data-pagefind-body>{''.join(map(_element, rows))}</body></html>"
    )


def _element(row: Row) -> str:
    """A row as an element. An end without a word parts it from the next, so that no phrase runs over both."""
    words = " ".join(f"{word.replace('.', POINT)}{END[row.kind]}" for word in (*row.words, ""))
    return f'<p data-pagefind-weight="{row.weight:g}">{escape(words)}</p>'
