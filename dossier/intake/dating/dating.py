"""When an article was published and updated: as printed, as completed by a caption, or as bounded by its text.

What is printed with the article outweighs what the page states for machines, and a date line outweighs a dateline:
such a date stays as it is printed, whatever speaks against it. What does is shown beside it (`agreement`), and the
editor asked. A date is never completed by guessing: only by a caption or a statement that says the same as far as it
is printed. Dates of other stories and of copyright notices are never asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from dossier.dates.press import PrintedDate, find, printed
from dossier.intake import witnesses
from dossier.intake.dating import agreement, bounds, relative
from dossier.intake.dating.agreement import Doubt, days, says_same
from dossier.intake.dating.capture import Capture
from dossier.intake.dating.stated import dates
from dossier.intake.fields import evidence
from dossier.intake.head.dated_lines import Given, against, given
from dossier.intake.head.stamps import UNTOLD
from dossier.intake.values import BODY, FIELDS, Line, Note, Statement
from dossier.model import Evidence, Meeting, PressDate

BESIDE = frozenset({"title", "unlabelled", "standfirst", "byline-label", "above-title"})
"""Reasons of lines on which a page may print its date among other words."""

Stated = Sequence[tuple[Statement, str]]


@dataclass(frozen=True, slots=True)
class Dated:
    """One date of a version, why it is that, and what stays open. `value` is None where nothing speaks of it."""

    value: PressDate | None
    evidence: tuple[Evidence, ...] = ()
    notes: tuple[Note, ...] = ()

    def and_(self, doubts: Iterable[Doubt]) -> Dated:
        """With what speaks against it."""
        found = tuple(doubts)
        shown = (one for doubt in found for one in doubt.evidence)
        return Dated(
            self.value,
            tuple(dict.fromkeys((*self.evidence, *shown))),
            tuple(dict.fromkeys((*self.notes, *(doubt.note for doubt in found if doubt.note)))),
        )


def published(
    own: Sequence[Line],
    sisters: Sequence[Line],
    meeting: Meeting | None,
    statements: Sequence[Statement] = (),
    saved: Capture | None = None,
) -> Dated:
    """The date of publication.

    `sisters` are the lines of the other versions of the same article, `statements` what the page says for machines;
    `saved`: when the page was, if that is known.
    """
    chosen = _chosen(own)
    found = _found("published", chosen, _captions(own, sisters), dates(statements, "published"), saved)
    if found is None:
        found = _bounded(own, meeting, chosen)
    elif found.value and (when := days(found.value.edtf)):
        changed = given("updated", own)
        found = found.and_(agreement.with_text(when, days(changed.edtf) if changed else None, own, meeting))
    return found.and_(_impossible(own))


def _chosen(own: Sequence[Line]) -> Given | None:
    """The date line; where it tells no date, that of the dateline, and the line stays what is printed. Figures that
    can be read as two dates are those of the dateline only if they are its numbers."""
    stamp, dateline = given("published", own), given("dateline", own)
    if stamp is None or stamp.edtf or dateline is None or not dateline.edtf:
        return stamp or dateline
    if stamp.date.flaw == "unsure" and not stamp.date.may_be(dateline.date):
        return stamp
    return replace(dateline, words=stamp.words)


def updated(
    own: Sequence[Line],
    sisters: Sequence[Line],
    statements: Sequence[Statement] = (),
    saved: Capture | None = None,
) -> Dated:
    """The date of the last change, if the text or the page gives one."""
    chosen = given("updated", own)
    found = _found("updated", chosen, _captions(own, sisters), dates(statements, "updated"), saved)
    if found is None:
        return Dated(_unread(chosen) if chosen else None)
    return found


def _captions(own: Iterable[Line], sisters: Iterable[Line]) -> list[tuple[str, list[Line]]]:
    """The captions to ask for a year, with what they would show: the version's own, then those of the others."""
    asked = (("caption-year", own), ("sister-caption-year", sisters))
    return [(shows, [line for line in lines if line.role == "caption"]) for shows, lines in asked]


def _found(
    field: str,
    chosen: Given | None,
    captions: Iterable[tuple[str, Sequence[Line]]],
    stated: Stated,
    saved: Capture | None,
) -> Dated | None:
    """What is printed, held against what is stated; None if neither gives a date."""
    if chosen is None or chosen.edtf is None:
        counted = _counted(field, chosen, saved) if chosen and saved else None
        return _stated(field, stated, chosen) if stated else counted
    found = _completed(field, chosen, captions)
    found = _beside(field, found, stated) if stated else found
    return Dated(found.value, found.evidence, (*_open(found.value, chosen), *found.notes)).and_(against(chosen, field))


def _completed(field: str, chosen: Given, captions: Iterable[tuple[str, Sequence[Line]]]) -> Dated:
    """As printed, and with the year where a caption gives it on the printed day of the week."""
    value = PressDate(edtf=chosen.edtf, basis="stated", as_printed=chosen.words, calendar=chosen.date.calendar)
    found = Dated(value, (chosen.evidence(field),))
    for shows, lines in captions if chosen.date.year is None else ():
        named = _agreeing(chosen.date, lines)
        fitting = {year: one for year, one in named.items() if replace(chosen.date, year=year).agrees() is not False}
        if len(fitting) == 1:
            ((date, caption),) = fitting.values()
            why = evidence(field, caption, date.words, shows)
            return Dated(PressDate(edtf=date.edtf, basis="caption", as_printed=chosen.words), (why,))
        if named:
            code = "captions-disagree" if fitting else "weekday-disagrees"
            shown = (evidence(field, caption, date.words, "other-year") for date, caption in named.values())
            return found.and_([Doubt(chosen.note(code), tuple(shown))])
    return found


def _open(value: PressDate | None, chosen: Given) -> Iterable[Note]:
    """What is not known of a printed date."""
    if value is None or value.edtf is None or value.basis != "stated":
        return
    if chosen.date.calendar == "islamic":
        first, last = days(value.edtf) or (None, None)
        if first != last:
            yield chosen.note("hijri-several-days")
    elif chosen.date.year is None or chosen.date.day is None:
        yield chosen.note("date-incomplete")
    elif chosen.edtf != chosen.date.edtf:
        yield chosen.note("date-several")


def _agreeing(date: PrintedDate, captions: Iterable[Line]) -> dict[int, tuple[PrintedDate, Line]]:
    """The same day and month, by the year that captions give it, and the first caption that does."""
    found: dict[int, tuple[PrintedDate, Line]] = {}
    for line in captions if date.day else ():
        for one in find(line.text, line.lang or UNTOLD):
            if one.year and _recurs(one) == _recurs(date):
                found.setdefault(one.year, (one, line))
    return found


def _recurs(date: PrintedDate) -> tuple[str, int | None, int | None]:
    return date.calendar, date.month, date.day


def _stated(field: str, stated: Stated, chosen: Given | None) -> Dated:
    """The page's statement, where no date is printed that can be read."""
    value = _unread(chosen).model_copy(update={"edtf": stated[0][1], "basis": "metadata"})
    return _heard(field, Dated(value), stated, None)


def _counted(field: str, chosen: Given, saved: Capture) -> Dated | None:
    """A printed date that is counted back, from when the page was saved; None if it is no such date."""
    found = relative.days(chosen.words, chosen.date, saved)
    if found is None:
        return None
    first, last = map(str, found)
    value = _unread(chosen).model_copy(
        update={"edtf": first if first == last else f"{first}/{last}", "basis": "inferred"}
    )
    stamp = evidence(field, chosen.line, chosen.words, "date-counted" if saved.statement else "date-counted-said")
    noted = (witnesses.shown(saved.statement, field),) if saved.statement else ()
    return Dated(value, (stamp, *noted), () if first == last else (chosen.note("date-counted"),))


def _beside(field: str, found: Dated, stated: Stated) -> Dated:
    """A printed date with the page's statements: one that says the same more exactly completes the printed one."""
    assert found.value and found.value.edtf, "what is printed has a value"
    printed, alike = found.value, [one for one in stated if says_same(found.value.edtf, *one)]
    first, last = days(printed.edtf) or (None, None)
    whole = first is not None and first == last
    if alike and not whole:
        found = replace(found, value=printed.model_copy(update={"edtf": alike[0][1], "basis": "metadata"}))
    return _heard(field, found, stated, printed.edtf)


def _heard(field: str, found: Dated, stated: Stated, printed: str | None) -> Dated:
    """With each statement on its side: what says the same, and what does not; a question for each other day."""
    assert found.value and found.value.edtf, "it is held against a value"
    asked: set[str] = set()
    for statement, day in stated:
        if says_same(found.value.edtf, statement, day):
            found = replace(found, evidence=(*found.evidence, witnesses.shown(statement, field)))
            continue
        against_print = printed is not None and not says_same(printed, statement, day)
        note = Note("statement-disagrees" if against_print else "statements-disagree", day, statement.line)
        found = found.and_([Doubt(note if day not in asked else None, (witnesses.against(statement, field),))])
        asked.add(day)
    return found


def _unread(chosen: Given | None) -> PressDate:
    """No more than what is printed."""
    if chosen is None:
        return PressDate()
    return PressDate(as_printed=chosen.words, calendar=chosen.date.calendar)


def _impossible(own: Sequence[Line]) -> Iterable[Doubt]:
    """What is printed as a date and is none; figures alone only on the article's own date line, for elsewhere they may
    be anything. On that line also what can be read as two."""
    for line in own:
        for date in printed(line.text, line.lang or UNTOLD) if line.role in BODY | FIELDS else ():
            is_stamp = line.role in ("published", "updated")
            if date.flaw == "impossible" and (is_stamp or any(map(str.isalpha, date.words))):
                yield Doubt(Note("date-impossible", date.words, line.number))
            elif date.flaw == "unsure" and (is_stamp or line.role == "dateline"):
                yield Doubt(Note("date-unsure", date.words, line.number))


def _asked(own: Sequence[Line], chosen: Given | None) -> tuple[Note, ...]:
    """The question where there is no date; of one that no calendar has, another asks."""
    date = chosen.date if chosen else None
    if chosen and date and (date.year or date.month or date.relative is not None):
        return (chosen.note("date-unread"),)
    return () if date and date.flaw else (_seen(own) or Note("no-date"),)


def _seen(own: Sequence[Line]) -> Note | None:
    """A whole date on a line that is no running text."""
    for line in own:
        for date in find(line.text, line.lang or UNTOLD) if line.reason in BESIDE else ():
            if date.year and date.day:
                return Note("date-seen", line.text, line.number)
    return None


def _bounded(own: Sequence[Line], meeting: Meeting | None, chosen: Given | None) -> Dated:
    """Without a printed date, or with a weekday or an hour alone: what is told as past is a day that was before it."""
    text = [line for line in own if line.role in ("paragraph", "standfirst")]
    found = [*bounds.weekdays(text, meeting), *bounds.past(text), *bounds.written(text)]
    found += bounds.pictured([line for line in own if line.role == "caption"])
    if not found:
        return Dated(_unread(chosen), (), _asked(own, chosen))
    bound = max(found, key=lambda bound: bound.day)
    why = evidence("published", bound.line, bound.words, bound.shows)
    value = _unread(chosen).model_copy(update={"edtf": f"{bound.edtf}/..", "basis": "inferred"})
    return Dated(value, (why,), (Note("date-bounded", bound.words, bound.line.number),))
