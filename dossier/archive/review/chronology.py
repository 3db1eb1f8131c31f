"""Whether the days of an article can be: as printed, in order, not still to come, and the meeting's."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta

from dossier.archive.collection import Archive
from dossier.archive.findings import Findings
from dossier.archive.review.around import Around
from dossier.archive.review.filed import filed
from dossier.dates import agreeing, edtf, press
from dossier.dates.edtf import Bounds
from dossier.dates.printed import Role
from dossier.locale.catalogue import AVAILABLE
from dossier.model import Meeting, PressDate, Version
from dossier.problems import Problem

AHEAD = timedelta(days=1)
"""So far ahead of here it can be tomorrow somewhere."""


def check(archive: Archive, around: Around, at: Findings) -> Iterator[Problem]:
    for version in filed(archive):
        days = dict(_days(version))
        yield from _order(version, days, at)
        yield from _to_come(version, days, around.today, at)
        yield from _weekdays(version, at)
        yield from _printed(version, at)
        if meeting := archive.meetings.get(version.meeting or ""):
            yield from _before_meeting(version, meeting, days["published"], at)


def bounds(text: str | None) -> Bounds:
    """The first and last day of an EDTF text, as far as they are known; of one that is no date, nothing."""
    try:
        return edtf.bounds(text)
    except ValueError:
        return None, None


def _days(version: Version) -> Iterator[tuple[str, Bounds]]:
    """The days of an article in the order in which they come."""
    front = version.front
    yield "published", bounds(front.published.edtf)
    yield "updated", bounds(front.updated.edtf if front.updated else None)
    captured = front.original.captured if front.original else None
    yield "captured", (captured, captured)


def _order(version: Version, days: dict[str, Bounds], at: Findings) -> Iterator[Problem]:
    names = list(days)
    for index, later in enumerate(names):
        for earlier in names[:index]:
            first, last = days[earlier][0], days[later][1]
            if first and last and last < first:
                message = f"“{earlier}” is {first} or later, “{later}” is {last} or earlier"
                yield at("date-order", version.path, _key(later), message, "one of the two cannot be right")


def _to_come(version: Version, days: dict[str, Bounds], today: date, at: Findings) -> Iterator[Problem]:
    firsts = {name: first for name, (first, _) in days.items()} | {"added": version.front.added}
    for name, first in firsts.items():
        if first and first > today + AHEAD:
            yield at("date-future", version.path, _key(name), f"“{name}” is {first}, which is still to come")


def _weekdays(version: Version, at: Findings) -> Iterator[Problem]:
    for name, words, _ in _dated(version):
        for printed in press.find(words, version.front.lang):
            if printed.agrees() is False:
                message = f"“{printed.words}” is no such day of the week"
                hint = "was it copied as it is printed? if so, say so under `accepted`"
                yield at("date-weekday", version.path, (name, "as_printed"), message, hint)


def _printed(version: Version, at: Findings) -> Iterator[Problem]:
    """Dates that their own printed words exclude, however the rest of them is known."""
    for name, words, understood in _dated(version):
        langs = dict.fromkeys((version.front.lang, *AVAILABLE))
        with suppress(ValueError):
            if understood and (other := agreeing.excluding(words, langs, understood, name)):
                message = f"{understood} cannot be “{other.words}”, which is printed"
                hint = "say what is printed; where that cannot be right, leave `edtf` out and say so under `evidence`"
                yield at("date-printed", version.path, (name, "edtf"), message, hint)


def _dated(version: Version) -> Iterator[tuple[Role, str, str | None]]:
    """The dates that are printed: which, the words, and as what they are understood."""
    found: tuple[tuple[Role, PressDate | None], ...]
    found = ("published", version.front.published), ("updated", version.front.updated)
    for name, one in found:
        if one and one.as_printed:
            yield name, one.as_printed, one.edtf


def _before_meeting(version: Version, meeting: Meeting, published: Bounds, at: Findings) -> Iterator[Problem]:
    begins = min((first for first, _ in (bounds(date.edtf) for date in meeting.dates) if first), default=None)
    if begins and published[1] and published[1] < begins:
        message = f"it was published by {published[1]}, and the meeting of its folder began on {begins} or later"
        hint = "is it about another meeting? one that announces this one says so under `accepted`"
        yield at("date-meeting", version.path, ("published",), message, hint)


def _key(name: str) -> tuple[str, ...]:
    return ("original", "captured") if name == "captured" else (name,)
