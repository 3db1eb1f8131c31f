"""Which outlet published an article: by name or id."""

from __future__ import annotations

from collections.abc import Iterator

from dossier.archive.collection import Archive
from dossier.archive.naming import forms
from dossier.locale.catalogue import N_
from dossier.submission.choices import outlets
from dossier.submission.decisions import Decision
from dossier.submission.draft import Draft, changed
from dossier.submission.vocabulary import heard, shown
from dossier.submission.ways.way import NOT_UNDERSTOOD, Desk, Way, called, numbered

NOTED = N_("Noted, an editor enters this outlet: %(said)s")


def _example(_: Decision, desk: Desk) -> str:
    return next(iter(outlets(desk.archive, desk.locale)), shown(desk.locale)["unknown"])


def _settle(said: str, decision: Decision, draft: Draft, desk: Desk) -> Draft | None:
    is_unknown = heard(said) & {"unknown", "none", "no"}
    found = None if is_unknown else called(numbered(said, decision) or said, _names(desk.archive))
    if found is None and not is_unknown:
        return None
    for lang in decision.langs:
        draft = changed(draft, lang, desk.remark, outlet=found)
    return draft


def _names(archive: Archive) -> Iterator[tuple[str, str]]:
    for key, entry in archive.outlets.items():
        yield key, key
        yield from ((key, form) for form in forms(entry))


def _left(said: str, _: str) -> str:
    """A name that the archive does not have is no slip of the contributor's."""
    return NOTED if not heard(said) and any(map(str.isalpha, said)) else NOT_UNDERSTOOD


OUTLET = Way(
    N_("Write the outlet’s name as the archive has it, or “%(unknown)s”; an editor adds one that it does not have."),
    _example,
    _settle,
    _left,
)
