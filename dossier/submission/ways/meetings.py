"""Which meeting an article reports on: a proposed one by its number, any by its title or id."""

from __future__ import annotations

from collections.abc import Iterator

from dossier.archive.collection import Archive
from dossier.locale.catalogue import N_
from dossier.submission.choices import meetings
from dossier.submission.decisions import Decision
from dossier.submission.draft import Draft, changed, moved
from dossier.submission.vocabulary import heard, shown
from dossier.submission.ways.way import Desk, Way, called, numbered


def _settle(said: str, decision: Decision, draft: Draft, desk: Desk) -> Draft | None:
    words = heard(said)
    if words & {"none", "unknown", "no"}:
        return _filed(draft, None, desk)
    only = decision.proposed[0] if "yes" in words and len(decision.proposed) == 1 else None
    found = only or numbered(said, decision) or called(said, _names(desk.archive))
    return _filed(draft, found, desk) if found else None


def _filed(draft: Draft, meeting: str | None, desk: Desk) -> Draft:
    """In the folder of a meeting; what showed that it is another one's shows nothing any more."""
    if meeting == draft.article.main.meeting:
        return draft
    for version in draft.versions:
        rest = tuple(one for one in version.front.evidence if one.field != "meeting")
        if rest != version.front.evidence:
            draft = changed(draft, version.front.lang, desk.remark, evidence=rest)
    return moved(draft, desk.archive, meeting)


def _names(archive: Archive) -> Iterator[tuple[str, str]]:
    for key, meeting in archive.meetings.items():
        yield key, key
        yield from ((key, title) for title in meeting.title.values())
    for locale in archive.file.title:
        yield from ((key, words) for words, key in meetings(archive, locale).items())


def _also(said: str, decision: Decision, draft: Draft, desk: Desk) -> Draft | None:
    words = heard(said) & {"yes", "no"}
    if len(words) != 1:
        return None
    for lang in decision.langs if "yes" in words else ():
        others = (*draft.version(lang).front.also_reports_on, *decision.proposed)
        draft = changed(draft, lang, desk.remark, also_reports_on=tuple(dict.fromkeys(others)))
    return draft


def _example(decision: Decision, desk: Desk) -> str:
    return "1" if decision.proposed else shown(desk.locale)["none"]


MEETING = Way(
    N_("Write the number of a proposed meeting, or the title or id of another, or “%(none)s”."),
    _example,
    _settle,
)
ALSO = Way(N_("Write “%(yes)s” or “%(no)s”."), lambda _, desk: shown(desk.locale)["yes"], _also)
