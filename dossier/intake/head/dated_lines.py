"""The date that a line prints as the article's, and what else the line says of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from dossier.dates import edtf
from dossier.dates.press import PrintedDate, printed
from dossier.intake.dating.agreement import Doubt, overlap
from dossier.intake.fields import evidence
from dossier.intake.head.stamps import UNTOLD
from dossier.intake.values import Line, Note, Role
from dossier.model import Evidence


@dataclass(frozen=True, slots=True)
class Given:
    """A date that is printed as the article's: its line, what was read there, the words, what they show.

    `others` are the further dates of the line, such as that of another calendar.
    """

    line: Line
    date: PrintedDate
    words: str
    shows: str
    others: tuple[PrintedDate, ...] = ()

    @property
    def edtf(self) -> str | None:
        """What the words say; of several days, as on a paper for a whole weekend, the time from first to last."""
        days = [one.edtf for one in (self.date, *self.others) if _is_day(one) and one.edtf]
        alike = self.date.role is None or all(one.role in (None, self.date.role) for one in self.others)
        several = _is_day(self.date) and alike and len(set(days)) > 1
        return f"{min(days)}/{max(days)}" if several else self.date.edtf

    def evidence(self, field: str) -> Evidence:
        shows = self.shows if self.date.calendar == "gregory" else "date-hijri"
        words = self.date.words if self.edtf == self.date.edtf else self.line.text
        return evidence(field, self.line, words, shows)

    def note(self, code: str) -> Note:
        return Note(code, self.words, self.line.number)


def given(role: Role, lines: Iterable[Line]) -> Given | None:
    """The most telling date of the line with this role; of a dateline only the date itself is printed as one.

    Of two calendars side by side it is the Gregorian one.
    """
    line = next((line for line in lines if line.role == role), None)
    found = printed(line.text, line.lang or UNTOLD) if line else ()
    if line and line.reason == "date-relative":
        found = found or (PrintedDate(0, len(line.text), line.text, relative="past"),)
    if not line or not found:
        return None
    date = max(found, key=_telling)
    others = tuple(one for one in found if one is not date)
    if role == "dateline":
        return Given(line, date, date.words, "date-dateline", others)
    return Given(line, date, line.text.strip(), line.reason, others)


def _telling(date: PrintedDate) -> tuple[bool, ...]:
    usual = date.calendar == "gregory"
    return date.edtf is not None, usual, date.year is not None, date.day is not None, date.flaw is not None


def _is_day(date: PrintedDate) -> bool:
    return date.calendar == "gregory" and date.year is not None and date.day is not None


def against(given: Given, field: str) -> Iterator[Doubt]:
    """What the line itself says against its date: its weekday, the date of the other calendar."""
    date, line = given.date, given.line
    other = next((one for one in given.others if one.calendar != date.calendar and one.edtf), None)
    named = other if other and date.weekday is None else date
    if replace(date, weekday=named.weekday).agrees() is False:
        shown = (evidence(field, line, named.words, "other-weekday"),) if named is not date else ()
        yield Doubt(given.note("weekday-disagrees"), shown)
    if other and date.edtf and not overlap(edtf.parse(date.edtf), _without_weekday(other)):
        yield Doubt(given.note("calendars-disagree"), (evidence(field, line, other.words, "other-calendar"),))


def _without_weekday(date: PrintedDate) -> edtf.Edtf:
    return edtf.parse(replace(date, weekday=None).edtf or "")
