"""What the form says of everything that was sent; it outweighs what the texts say themselves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from dossier.archive.collection import Archive
from dossier.intake.values import Stated
from dossier.locale.catalogue import N_
from dossier.submission import choices
from dossier.submission.document import Submission
from dossier.submission.forms import locales
from dossier.submission.ways.dates import day
from dossier.submission.ways.texts import address

MOST_TEXT = 65_536
"""Characters that the hosting service lets an issue have."""

LOST = {
    "address": N_("The web address was left out: it is none, or more than one article came."),
    "found": N_("The day on which it was found was left out: it is no day in full, or is still to come."),
    "outlet": N_("The outlet was left out: the archive has none of this name."),
    "meeting": N_("The meeting was left out: the archive has none of this name."),
}
"""What is said where a field of the form could not be taken."""

TEXT_LOST = N_("The pasted text is longer than the form takes: send it as a file.")


def stated(submission: Submission, archive: Archive, count: int) -> tuple[Stated, tuple[str, ...]]:
    """What is stated of each of `count` originals, and sentences on what could not be taken. An address is that of one
    article; without leave to keep the bytes they stay out."""
    said = submission.said
    outlet, meeting = (_chosen(field, said, archive) for field in ("outlet", "meeting"))
    url = address(said.get("address", "")) if count == 1 else None
    found = _day(said.get("found", ""), submission)
    private = None if "[x]" in said.get("public", "").lower() else True
    understood = {"address": url, "found": found, "outlet": outlet, "meeting": meeting}
    lost = tuple(_lost(said, understood))
    return Stated(submission.day, meeting or None, outlet or None, url, found, private), lost


def _lost(said: Mapping[str, str], understood: Mapping[str, date | str | None]) -> Iterator[str]:
    for field, sentence in LOST.items():
        if understood[field] is None and said.get(field, "").strip():
            yield sentence
    if len(said.get("text", "")) > MOST_TEXT:
        yield TEXT_LOST


def _day(words: str, submission: Submission) -> date | None:
    found = day(words, submission.locale)
    return found if found and found <= submission.day else None


def _chosen(field: str, said: Mapping[str, str], archive: Archive) -> str | None:
    """The id of what was chosen; empty where it was said not to be in the list, None where nothing was understood."""
    listed = {"outlet": choices.outlets, "meeting": choices.meetings}[field]
    spoken = locales(archive)
    unlisted = (choices.not_listed(locale) for locale in spoken)
    known = (listed(archive, locale) for locale in spoken)
    return choices.chosen(said.get(field, ""), (*unlisted, *known))
