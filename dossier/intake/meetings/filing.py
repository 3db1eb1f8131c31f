"""Where an article is filed: at the meeting that the editor states, or at the one that is proposed for certain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dossier.archive.collection import Archive
from dossier.intake.draft import Source
from dossier.intake.known import sameness
from dossier.intake.meetings import meeting
from dossier.intake.meetings.clues import Clue, clues
from dossier.intake.meetings.unheld import unheld
from dossier.intake.naming.names import Known
from dossier.intake.values import Line, Note, Proposal
from dossier.model import PressDate
from dossier.problems import Problem


@dataclass(frozen=True, slots=True)
class Filed:
    """The meeting of an article and those that it reports on as well, with the facts of the first that it tells.

    `grounds` show why, by field of front matter: `meeting`, `also_reports_on`; none where the editor says so.
    `asked` is the question that is open without a meeting; `problems` say of which article it has the text, `unheld`
    which meetings the archive does not hold.
    """

    meeting: str | None
    also: tuple[str, ...]
    proposals: tuple[Proposal, ...]
    facts: tuple[Clue, ...]
    problems: tuple[Problem, ...]
    unheld: tuple[Note, ...]
    grounds: Mapping[str, tuple[Note, ...]]

    @property
    def asked(self) -> tuple[Note, ...]:
        return () if self.meeting else (Note("meeting-proposed" if self.proposals else "no-meeting"),)


def filed(source: Source, lines: Sequence[Line], published: PressDate, archive: Archive, known: Known) -> Filed:
    """Where the article of an original goes; `lines` are those of all its versions, `published` their best date."""
    compared = known.held.grown(archive).compare(lines, source.id)
    stated = source.stated.meeting
    found = clues(lines, published, compared.placed(), known)
    proposed = () if stated else meeting.proposals(found, archive, known.timetable)
    certain = [one for one in proposed if one.certain]
    own = next((one for one in certain if not one.also), None)
    also = [one for one in certain if one.also]
    key = stated or (own.meeting if own else None)
    return Filed(
        key,
        tuple(one.meeting for one in also),
        proposed,
        found.facts.get(key or "", ()),
        sameness.same(source.name, compared),
        unheld(lines, found, known, known.timetable.spans(key) if key else ()),
        {"meeting": own.why if own else (), "also_reports_on": tuple(note for one in also for note in one.why)},
    )
