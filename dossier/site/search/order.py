"""The texts of an archive by date. Pagefind's own orders would come with each first query, wanted or not."""

from __future__ import annotations

from collections.abc import Mapping

from dossier.dates import edtf
from dossier.model import Version


def orders(texts: Mapping[str, Version]) -> dict[str, list[str]]:
    """The ids of texts, newest and oldest first; those without a date stand last, whichever way they run.

    Of a date that is not one day, its last day counts for the newest, its first for the oldest.
    """
    days = {one: edtf.bounds(version.front.published.edtf) for one, version in texts.items()}
    last = {one: str(end or start or "") for one, (start, end) in days.items()}
    first = {one: str(start or end or "9999") for one, (start, end) in days.items()}
    return {
        "newest": sorted(last, key=last.__getitem__, reverse=True),
        "oldest": sorted(first, key=first.__getitem__),
    }
