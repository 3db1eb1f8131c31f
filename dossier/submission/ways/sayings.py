"""What is settled by yes or no."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from dossier.locale.catalogue import N_
from dossier.model import Alignment
from dossier.submission.decisions import Decision
from dossier.submission.draft import Draft, accounted, changed
from dossier.submission.vocabulary import heard, shown
from dossier.submission.ways.way import Desk, Way

Each = Callable[[Draft, str, bool, Decision, Desk], Draft]
"""The draft with an answer, yes or no, in its version of one language."""


def _way(how: str, each: Each) -> Way:
    return Way(how, lambda _, desk: shown(desk.locale)["yes"], lambda *given: _settle(each, *given))


def _settle(each: Each, said: str, decision: Decision, draft: Draft, desk: Desk) -> Draft | None:
    words = heard(said) & {"yes", "no"}
    if len(words) != 1:
        return None
    for lang in decision.langs:
        draft = each(draft, lang, "yes" in words, decision, desk)
    return draft


def _translation(draft: Draft, lang: str, yes: bool, _: Decision, desk: Desk) -> Draft:
    return changed(draft, lang, desk.remark, kind="translation" if yes else "original")


def _byline(draft: Draft, lang: str, yes: bool, _: Decision, desk: Desk) -> Draft:
    """A name that is not the author's is no field any more; its line is listed as removed."""
    byline = draft.version(lang).front.byline if yes else None
    return accounted(draft, changed(draft, lang, desk.remark, byline=byline), lang, desk.remark)


def _pairs(draft: Draft, lang: str, yes: bool, _: Decision, desk: Desk) -> Draft:
    """Guessed pairs become sure ones, or are dropped: those paragraphs then stand alone."""
    given = draft.version(lang).front.alignment
    aligned = tuple(_sure(one, yes) for one in given)
    return changed(draft, lang, desk.remark, alignment=aligned) if given else draft


def _sure(given: Alignment, keep: bool) -> Alignment:
    pairs = given.pairs.split()
    kept = (pair.rstrip("?") for pair in pairs if keep or not pair.endswith("?"))
    return given.model_copy(update={"pairs": " ".join(kept)})


def _flaw(draft: Draft, lang: str, yes: bool, decision: Decision, desk: Desk) -> Draft:
    now = draft.version(lang).front.condition
    withdrawn = {note.code.removesuffix("-seen") for note in decision.notes} if not yes else set()
    return changed(draft, lang, desk.remark, condition=tuple(one for one in now if one.code not in withdrawn))


def _reprint(draft: Draft, lang: str, yes: bool, _: Decision, __: Desk) -> Draft:
    """What the archive has already, and was only received again, is not added."""
    return replace(draft, withdrawn=not yes)


TRANSLATION = _way(N_("Write “%(yes)s” if this text is a translation, else “%(no)s”."), _translation)
BYLINE = _way(N_("Write “%(yes)s” if it is the author’s name, else “%(no)s”."), _byline)
PAIRS = _way(N_("Write “%(yes)s” if these paragraphs say the same, “%(no)s” to leave them unpaired."), _pairs)
FLAW = _way(N_("Write “%(yes)s” if readers are to be told of it, “%(no)s” if the sign is mistaken."), _flaw)
REPRINT = _way(
    N_("Write “%(yes)s” if it is a reprint; “%(no)s” if it is the same article, which is then not added again."),
    _reprint,
)
