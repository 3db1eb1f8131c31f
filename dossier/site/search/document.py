"""The minimal page by which a text is indexed: its words as they are compared, and nothing that is shown."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from markupsafe import escape

from dossier.site.search.facets import Values
from dossier.site.search.searched import Searched
from dossier.text.terms import key

BEGIN = {"strict": "\u10f9", "wide": ""}
"""What a word as it stands in the text begins with, but not a key, by which it is found in its other forms too.

A letter of Georgian that no language writes today. Pagefind keeps words in files by their order: the places of a word
that stands in most texts are long, and lie in no file that a key asks for.
"""

END = "\u10fa"
"""The end of every indexed word, another such letter.

So no word is the beginning of another: Pagefind takes a query for the beginning of words, and finds whole words only.
"""

POINT = "\u10f8"
"""What stands for the point within a number, which Pagefind would take for the end of a word."""

UNSTEMMED = "unknown"
"""The language that Pagefind is told all texts are in: none, so that no words are stemmed by another's rules."""

UNIT = 0.525
"""What Pagefind is told for a weight of one.

It writes a weight before every place of a word but where it is 25 twenty-fourths, as the most common, two, comes to be.
"""

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
    """A row as an element. In a strict one, an end without a word parts it from the next: no phrase runs over both."""
    begin = BEGIN[row.kind]
    words = [f"{begin}{word.replace('.', POINT)}{END}" for word in (*row.words, *([""] if begin else []))]
    return f'<p data-pagefind-weight="{row.weight * UNIT:.4g}">{escape(" ".join(words))}</p>'
