"""Reads orders of locales as JSON, and prints for each what its locales show, asked one after the other.

Each order is asked in a process of its own, forked from one that has asked for nothing yet. Before a locale is asked,
Babel itself is, so that what it leaves in its cache is there.
"""

import json
import sys
from datetime import date
from multiprocessing import get_context

from babel.dates import format_date

from dossier.dates.display import DateStyle, show

STYLES = [DateStyle(months) for months in ("dual", "maghrebi", "algerian")]
EDTF = [text for month in range(1, 13) for text in (f"2023-{month:02}-15", f"XXXX-{month:02}")]


def rendered(order: list[str]) -> dict[str, list[str]]:
    found = {}
    for locale in order:
        format_date(date(2023, 3, 15), "EEEE d MMMM LLLL y", locale)
        found[locale] = [show(text, locale, style) for style in STYLES for text in EDTF]
    return found


if __name__ == "__main__":
    with get_context("fork").Pool(2, maxtasksperchild=1) as pool:
        print(json.dumps(pool.map(rendered, json.load(sys.stdin), chunksize=1)))
