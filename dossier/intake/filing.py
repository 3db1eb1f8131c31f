"""Where an article is filed: at the meeting that the editor states, or at the one that is proposed for certain."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dossier.archive.collection import Archive
from dossier.intake import clues, meeting, sameness
from dossier.intake.clues import Clue
from dossier.intake.draft import Source
from dossier.intake.names import Known
from dossier.intake.values import Line, Note, Proposal
from dossier.model import PressDate
from dossier.problems import Problem


@dataclass(frozen=True, slots=True)
class Filed:
    """The meeting of an article and those that it reports on as well, with the facts of the first that it tells.

    `grounds` show why it is filed there; none where the editor says so.
    `asked` is the question that is open without a meeting; `problems` say of which article it has the text.
    """

    meeting: str | None
    also: tuple[str, ...]
    proposals: tuple[Proposal, ...]
    facts: tuple[Clue, ...]
    problems: tuple[Problem, ...]
    grounds: tuple[Note, ...] = ()

    @property
    def asked(self) -> tuple[Note, ...]:
        return () if self.meeting else (Note("meeting-proposed" if self.proposals else "no-meeting"),)


def filed(source: Source, lines: Sequence[Line], published: PressDate, archive: Archive, known: Known) -> Filed:
    """Where the article of an original goes; `lines` are those of all its versions, `published` their best date."""
    compared = known.held.grown(archive).compare(lines, source.id)
    stated = source.stated.meeting
    proposed = () if stated else meeting.proposals(lines, published, compared.placed(), archive, known)
    certain = [one for one in proposed if one.certain]
    own = next((one for one in certain if not one.also), None)
    key = stated or (own.meeting if own else None)
    return Filed(
        key,
        tuple(one.meeting for one in certain if one.also),
        proposed,
        clues.facts(lines, known).get(key or "", ()),
        sameness.same(source.name, compared),
        own.why if own else (),
    )
