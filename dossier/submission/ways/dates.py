"""Dates as a contributor gives them: in words of her language or in figures, as much of them as is certain."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

from dossier.dates import edtf
from dossier.dates.display import show
from dossier.dates.press import printed
from dossier.intake.values import Note
from dossier.locale.catalogue import AVAILABLE, N_
from dossier.model import Basis, PressDate
from dossier.submission.decisions import Decision
from dossier.submission.draft import Draft, changed
from dossier.submission.vocabulary import heard, plain
from dossier.submission.ways.way import NOT_UNDERSTOOD, Desk, Way
from dossier.text.fold import fold

EXAMPLE = "2024-07-25"
NO_YEAR = N_("The year is missing: %(said)s")

PROPOSING = frozenset({"date-window", "date-seen"})
"""Questions whose words are themselves a date, to which one can say yes."""


def read(said: str, locale: str) -> str | None:
    """The date in EDTF: as it stands in EDTF or ISO 8601, else the one that the words say; None if they say no date,
    several, or one that can be read as two.

    The contributor's own language counts first; another one only where hers finds nothing at all.
    """
    for form in (fold(said).strip(), plain(said)):
        with suppress(ValueError):
            return str(edtf.parse(form.upper()))
    for lang in (locale, *(one for one in AVAILABLE if one != locale)):
        if found := printed(said, lang):
            return found[0].edtf if len(found) == 1 and not found[0].flaw else None
    return None


def day(said: str, locale: str) -> date | None:
    """The day that is said; None if none is, or only a longer time."""
    found = read(said, locale)
    first, last = edtf.bounds(found) if found else (None, None)
    return first if first and first == last else None


def _published(said: str, decision: Decision, draft: Draft, desk: Desk) -> Draft | None:
    words = heard(said)
    found = _proposed(decision, desk.locale) if "yes" in words else None if words else read(said, desk.locale)
    if (found is None and not words & {"unknown", "no"}) or (found and _is_yearless(found)):
        return None
    for lang in decision.langs:
        now = draft.version(lang).front.published
        if "no" not in words:
            now = PressDate(
                edtf=found, basis=_basis(now, found, lang), as_printed=now.as_printed, calendar=now.calendar
            )
        draft = changed(draft, lang, desk.remark, published=now)
    return draft


def _is_yearless(found: str) -> bool:
    """A day of whatever year: it stands printed already where a date is asked for that is not complete."""
    return edtf.bounds(found) == (None, None)


def _left(said: str, locale: str) -> str:
    found = read(said, locale)
    return NO_YEAR if found and _is_yearless(found) else NOT_UNDERSTOOD


def _proposed(decision: Decision, locale: str) -> str | None:
    """The one date that the questions themselves propose."""
    found = {_of(note, locale) for note in decision.notes if note.code in PROPOSING}
    return found.pop() if len(found) == 1 else None


def _of(note: Note, locale: str) -> str | None:
    return read(note.words, locale)


def _basis(now: PressDate, found: str | None, lang: str) -> Basis:
    """`stated` only where the printed words say this very date; what somebody knows from elsewhere is inferred."""
    if found is None:
        return "unknown"
    is_printed = any(one.edtf == found for one in printed(now.as_printed or "", lang))
    return "stated" if is_printed else "inferred"


def _captured(said: str, decision: Decision, draft: Draft, desk: Desk) -> Draft | None:
    found = day(said, desk.locale)
    if found is None or found > desk.day:
        return None
    for lang in decision.langs:
        original = draft.version(lang).front.original
        if original:
            original = original.model_copy(update={"captured": found})
            draft = changed(draft, lang, desk.remark, original=original)
    return draft


def _example(_: Decision, desk: Desk) -> str:
    return show(EXAMPLE, desk.locale)


PUBLISHED = Way(
    N_("Write the date of publication, as much of it as is certain, or “%(unknown)s”."),
    _example,
    _published,
    _left,
)
CAPTURED = Way(N_("Write the day on which the page was saved."), lambda *_: EXAMPLE, _captured)
