"""Offices in running text: `الرئيس الروسي` is whoever held the office when the text was written, and else nobody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from dossier.archive.attested import searched
from dossier.dates import edtf
from dossier.dates.edtf import Days
from dossier.model import Meeting, Office, Person, Version
from dossier.text.bare import CLITIC
from dossier.text.bearers import GIVEN
from dossier.text.names import NOBODY, Mention
from dossier.text.offices import AFTER, BEFORE, LONGEST_AFTER
from dossier.text.tree import Found, Tree
from dossier.text.words import Words, split


@dataclass(frozen=True, slots=True)
class Tenure:
    """When a person held an office: begun between the first two days, ended between the last two."""

    person: str
    begun: Days
    ended: Days

    def covers(self, days: Days) -> bool:
        """Whether the person certainly held it on all these days. The day of a handover is neither's."""
        return self.begun[1] < days[0] and days[1] < self.ended[0]

    def touches(self, days: Days) -> bool:
        """Whether the person may have held it on one of these days."""
        return self.begun[0] <= days[1] and days[0] <= self.ended[1]


class Unclear(NamedTuple):
    """An office as it is printed, and the people who may have held it."""

    words: str
    people: tuple[str, ...]


class Offices:
    """Finds the offices of people by their titles and variants; `blocking` forms name something else in these words."""

    def __init__(self, people: Mapping[str, Person], blocking: Iterable[str] = ()) -> None:
        self._tree = Tree()
        self._tenures: dict[str, Tenure] = {}
        self._own = {key: frozenset(_words(person)) for key, person in people.items() if person.offices}
        for person, entry in people.items():
            for number, office in enumerate(entry.offices):
                key = f"{person} {number}"
                self._tenures[key] = _tenure(person, office)
                for form in searched(office):
                    self._tree.add(key, form)
        for form in blocking:
            self._tree.add(NOBODY, form)

    def find(self, text: Words, days: Days, names: Sequence[Mention]) -> Iterator[Mention]:
        """The offices that stand for one person on these days; `names` are the people named in the text.

        Nobody is meant where words beside the office say so (former, deputy, elect), where it may have changed hands,
        or where another name follows.
        """
        named = {name.start: name.key for name in names}
        for found in self._said(text, names):
            key = self._holder(found, days)
            if key and not self._names_another(text, found.after, key, named):
                end = text.words[found.after - 1].end
                yield Mention(key, found.start, end, text.printed[found.start : end], described=True)

    def unclear(self, text: Words, days: Days, names: Sequence[Mention]) -> Iterator[Unclear]:
        """The offices that may have changed hands on these days, where no name follows that says who is meant."""
        named = {name.start: name.key for name in names}
        for found in self._said(text, names):
            people = {tenure.person for tenure in self._held(found, days)}
            if len(people) > 1 and not any(self._names_another(text, found.after, key, named) for key in people):
                yield Unclear(text.printed[found.start : text.words[found.after - 1].end], tuple(sorted(people)))

    def _said(self, text: Words, names: Sequence[Mention]) -> Iterator[Found]:
        """Every office of somebody known that no name overlaps and that no word beside it moves to somebody else."""
        taken = [(name.start, name.end) for name in names]
        for found in self._tree.find(text) if self._tenures else ():
            end = text.words[found.after - 1].end
            free = not any(start < end and found.start < stop for start, stop in taken)
            if free and NOBODY not in found.node.keys and not _is_moved(text, found):
                yield found

    def _held(self, found: Found, days: Days) -> list[Tenure]:
        """The tenures of the offices of that name which may fall on these days."""
        return [self._tenures[key] for key in found.node.keys if self._tenures[key].touches(days)]

    def _holder(self, found: Found, days: Days) -> str | None:
        """The only person who held one of the offices of that name then."""
        held = self._held(found, days)
        people = {tenure.person for tenure in held}
        certain = {tenure.person for tenure in held if tenure.covers(days)}
        return next(iter(people)) if len(people) == 1 and people == certain else None

    def _names_another(self, text: Words, after: int, key: str, named: Mapping[int, str]) -> bool:
        """Whether a name follows the office, and it is not the holder's."""
        if after == len(text.words) or not text.joined(after):
            return False
        word = text.words[after]
        if word.start in named:
            return named[word.start] != key
        given = word.form in GIVEN and not text.printed[word.start].islower()
        return (text.capital(after) or given) and word.form not in self._own[key]


def days(version: Version, meetings: Mapping[str, Meeting]) -> Days | None:
    """The days a version may be from: those it was published on, if both ends are known; else those of its meeting."""
    meeting = meetings.get(version.meeting or "")
    return edtf.days(version.front.published.edtf) or (_meeting_days(meeting) if meeting else None)


def _meeting_days(meeting: Meeting) -> Days | None:
    given = [edtf.days(one.edtf) for one in meeting.dates]
    known = [one for one in given if one]
    return (min(first for first, _ in known), max(last for _, last in known)) if len(known) == len(given) else None


def _tenure(person: str, office: Office) -> Tenure:
    """An open end never comes; where nothing is known, anything may be, and nothing is certain."""
    held = edtf.parse(office.held) if office.held else None
    if held is None or held.bounds() == (None, None):
        return Tenure(person, (date.min, date.max), (date.min, date.max))
    start, end = (held.start, held.end) if isinstance(held, edtf.EdtfInterval) else (held, held)
    return Tenure(person, _bounds(start, date.min), _bounds(end, date.max))


def _bounds(end: edtf.EdtfDate | None, never: date) -> Days:
    first, last = end.bounds() if end else (never, never)
    return first or never, last or never


def _words(person: Person) -> Iterator[str]:
    for form in searched(person):
        yield from (word.form for word in split(form).words)


def _is_moved(text: Words, found: Found) -> bool:
    """Whether words beside an office say that its holder is not meant."""
    if found.at and text.joined(found.at):
        before = text.words[found.at - 1].form
        if {before, CLITIC.sub("", before)} & BEFORE or text.is_initial(found.at - 1):  # и.о. президента
            return True
    behind: tuple[str, ...] = ()
    for at in range(found.after, min(found.after + LONGEST_AFTER, len(text.words))):
        if not text.joined(at):
            return False
        behind += (text.words[at].form,)
        if behind in AFTER:
            return True
    return False
