"""What an editor reads after adding an original: a few lines on what was understood, and what was left open and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dossier.intake.reasons import LINES, NOTES, QUESTIONS
from dossier.intake.values import Note, Proposal, Taken
from dossier.model import FrontMatter, PressDate

LONGEST_WORDS = 60


def report(taken: Taken) -> str:
    """Plain text, without a line end at its end."""
    return "\n".join(_lines(taken))


def _lines(taken: Taken) -> Iterator[str]:
    yield taken.name
    for problem in taken.problems:
        yield f"  {problem.severity}: {problem.message}" + (f" ({problem.hint})" if problem.hint else "")
    for version in taken.versions:
        yield f"  {version.path}"
        yield from _fields(version.front)
        yield f"    text: {len(version.blocks)} blocks; left out: {_left_out(version.front)}"
    yield from _meetings(taken.proposals)
    yield from _open(taken.notes)


def _fields(front: FrontMatter) -> Iterator[str]:
    yield f"    {front.lang}, {front.kind}: {front.title}"
    if front.standfirst:
        yield f"    standfirst: {front.standfirst}"
    for name in ("outlet", "byline", "dateline"):
        value = getattr(front, name)
        yield f"    {name}: {value or '–'}{_why(front, name)}"
    yield f"    published: {_date(front.published)}{_why(front, 'published')}"
    if front.updated:
        yield f"    updated: {_date(front.updated)}{_why(front, 'updated')}"


def _date(given: PressDate) -> str:
    printed = f", printed “{given.as_printed}”" if given.as_printed else ""
    return f"{given.edtf or '–'} ({given.basis}{printed})"


def _why(front: FrontMatter, field: str) -> str:
    found = next((one for one in front.evidence if one.field == field), None)
    return f" — line {found.line.first}, “{_short(found.words)}”: {found.shows}" if found else ""


def _left_out(front: FrontMatter) -> str:
    told = (f"{','.join(map(str, one.lines))} {LINES[one.reason].rstrip('.').lower()}" for one in front.removed)
    return "; ".join(told) or "nothing"


def _meetings(proposals: Iterable[Proposal]) -> Iterator[str]:
    for proposal in proposals:
        sure = f"{'filed under' if proposal.certain else 'perhaps'}{' also' * proposal.also}"
        yield f"  meeting: {sure} {proposal.meeting} ({proposal.confidence:.0%}): {_noted(proposal.why)}"
        if proposal.missing:
            yield f"    not certain: {_noted(proposal.missing)}"


def _noted(notes: Iterable[Note]) -> str:
    told = ((NOTES[note.code].rstrip(".").lower(), _short(note.words)) for note in notes)
    return "; ".join(f"{sentence} ({words})" if words else sentence for sentence, words in told)


def _open(notes: Iterable[Note]) -> Iterator[str]:
    for note in notes:
        where = f" (line {note.line}: “{_short(note.words)}”)" if note.line else ""
        kind = "open" if note.code in QUESTIONS else "note"
        yield f"  {kind}: {(QUESTIONS.get(note.code) or NOTES[note.code])}{where}"


def _short(words: str) -> str:
    return words if len(words) <= LONGEST_WORDS else f"{words[:LONGEST_WORDS].rstrip()}…"
