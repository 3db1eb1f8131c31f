"""What an editor reads after adding an original: what to settle first, then what was understood, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import unified_diff

from dossier.intake.paper import LONGEST_WORDS, Paper, counted
from dossier.intake.reasons import LINES, NOTES, QUESTIONS
from dossier.intake.values import Candidate, Difference, Note, Proposal, Taken
from dossier.model import FrontMatter, PressDate, Version
from dossier.problems import has_errors

PLAIN = Paper()
LONG = 120
MOST_CHANGES = 8
FAINT = 0.25
"""Below this a proposal is only named: two names that many articles hold are as much."""

_SURE = {
    (True, False): "filed under",
    (True, True): "reports also on",
    (False, False): "perhaps",
    (False, True): "perhaps also",
}
RANK = {code: rank for rank, code in enumerate(QUESTIONS)}
"""Questions are asked in the order of their table: the gravest stand first there."""


def report(taken: Taken, paper: Paper = PLAIN) -> str:
    """A few lines without a line end at their end. Of what could not be added or written, only why."""
    return "\n".join(_lines(taken, paper))


def _lines(taken: Taken, paper: Paper) -> Iterator[str]:
    yield paper.strong(paper.words(taken.name))
    yield from _problems(taken, paper)
    if not has_errors(taken.problems):
        yield from _understood(taken, paper)


def _understood(taken: Taken, paper: Paper) -> Iterator[str]:
    yield from _differences(taken.differences, paper)
    yield from _questions(taken.notes, paper)
    for version in taken.versions:
        yield from _version(version, paper)
    yield from _meetings(taken, paper)
    if taken.candidates:
        yield paper.row("unknown", ", ".join(_candidate(note, paper) for note in taken.candidates), indent=2)
    yield from _notes((note for note in taken.notes if note.code not in QUESTIONS), paper)


def _problems(taken: Taken, paper: Paper) -> Iterator[str]:
    for problem in taken.problems:
        label = paper.wrong("error:") if problem.severity == "error" else paper.asked("warning:")
        yield f"  {label} {problem.message}" + (f" ({problem.hint})" if problem.hint else "")


def _differences(differences: Iterable[Difference], paper: Paper) -> Iterator[str]:
    """What would be written otherwise today, field by field, and whose it is."""
    path = ""
    for one in differences:
        if one.path != path:
            yield f"  {paper.strong(one.path)}"
            path = one.path
        yield paper.row(one.field, _whose(one))
        if one.field != "version":
            yield from (f"{' ' * 6}{line}" for line in _changes(one, paper))


def _whose(one: Difference) -> str:
    if one.field == "version":
        return f"{one.now} is no longer found" if one.now else f"{one.today} is found, and not in the archive"
    return f"differs ({'as it was written: --update takes today’s' if one.free else 'yours, and stays'})"


def _changes(one: Difference, paper: Paper) -> Iterator[str]:
    """The lines that differ, the beginning of each; only the first where there are many."""
    now, today = one.now.splitlines(), one.today.splitlines()
    if len(now) == len(today) == 1:
        same = _same(now[0], today[0])
        now, today = ([f"{'…' if same else ''}{lines[0][same:]}"] for lines in (now, today))
    found = [*unified_diff(now, today, n=0, lineterm="")][2:]
    changes = [line for line in found if not line.startswith("@@") and line.strip("+- ")]
    for line in changes[:MOST_CHANGES]:
        sign = paper.wrong("-") if line[0] == "-" else paper.asked("+")
        yield f"{sign} {paper.short(line[1:].strip(), LONG)}"
    if len(changes) > MOST_CHANGES:
        yield paper.soft(f"… and {counted(len(changes) - MOST_CHANGES, 'line')} more")


def _same(one: str, other: str) -> int:
    """How many characters both begin with, up to a space, where that is more than is worth printing."""
    same = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return one.rfind(" ", 0, same) + 1 if same > LONGEST_WORDS else 0


def _questions(notes: Iterable[Note], paper: Paper) -> Iterator[str]:
    for note in sorted((note for note in notes if note.code in QUESTIONS), key=lambda note: RANK[note.code]):
        yield f"  {paper.asked('open:')} {_said(note, QUESTIONS, paper)}"


def _said(note: Note, sentences: Mapping[str, str], paper: Paper) -> str:
    where = f" (line {note.line}: “{paper.short(note.words)}”)" if note.line else ""
    words = f" ({paper.short(note.words)})" if note.words and not note.line else ""
    return sentences.get(note.code, note.code) + (where or words)


def _notes(notes: Iterable[Note], paper: Paper) -> Iterator[str]:
    """Each sentence once; below it the words of every note, where there are several."""
    by_code: dict[str, list[Note]] = {}
    for note in notes:
        by_code.setdefault(note.code, []).append(note)
    for code, found in by_code.items():
        if len(found) == 1:
            yield paper.row("note", _said(found[0], NOTES, paper), indent=2)
        else:
            yield paper.row("note", NOTES.get(code, code), indent=2)
            yield from paper.under((paper.short(note.words, LONG) for note in found), indent=2)


def _version(version: Version, paper: Paper) -> Iterator[str]:
    front = version.front
    yield f"  {paper.strong(version.path)}"
    yield paper.row("title", paper.strong(paper.words(front.title)))
    if front.standfirst:
        yield paper.row("standfirst", paper.short(front.standfirst, LONG))
    for name in ("outlet", "byline", "dateline"):
        yield from _field(front, name, paper.words(getattr(front, name) or "–"), paper)
    yield from _field(front, "published", _date(front.published, paper), paper)
    if front.updated:
        yield from _field(front, "updated", _date(front.updated, paper), paper)
    yield paper.row("text", f"{front.lang}, {front.kind}, {counted(len(version.blocks), 'block')}")
    yield from paper.under(_why(front, ("lang", "kind", "title"), paper))
    yield from _rows("flaws", [_flaw(one.code, one.lines or ()) for one in front.condition], paper)
    yield from _rows("left out", [_left_out(one.lines, one.reason) for one in front.removed], paper)


def _field(front: FrontMatter, name: str, value: str, paper: Paper) -> Iterator[str]:
    """A field, and below it each piece of evidence for it."""
    yield paper.row(name, value)
    yield from paper.under(_why(front, (name,), paper))


def _why(front: FrontMatter, names: Sequence[str], paper: Paper) -> Iterator[str]:
    for one in front.evidence:
        if one.field in names:
            yield f"line {one.line.first}, “{paper.short(one.words)}”: {one.shows}"


def _date(given: PressDate, paper: Paper) -> str:
    printed = f", printed “{paper.words(given.as_printed)}”" if given.as_printed else ""
    return f"{given.edtf or '–'} ({given.basis}{printed})"


def _rows(label: str, texts: Sequence[str], paper: Paper) -> Iterator[str]:
    """One row for each text, the label before the first."""
    if texts:
        yield paper.row(label, texts[0])
        yield from (" " * 16 + text for text in texts[1:])


def _flaw(code: str, lines: Iterable[object]) -> str:
    return f"{code} {','.join(map(str, lines))}".strip()


def _left_out(lines: Iterable[object], reason: str) -> str:
    return f"{','.join(map(str, lines))} {LINES.get(reason, reason).rstrip('.').lower()}"


def _candidate(found: Candidate, paper: Paper) -> str:
    """Words that may be the name of a person whom the archive does not know, and their lines."""
    several = len(found.lines) > 1
    said = f"lines {', '.join(map(str, found.lines))}" if several else f"line {found.line}"
    return f"{paper.words(found.words)} ({said})"


def _meetings(taken: Taken, paper: Paper) -> Iterator[str]:
    faint = [one for one in taken.proposals if one.confidence < FAINT and not one.also and not one.certain]
    for proposal in (one for one in taken.proposals if one not in faint):
        sure = _SURE[proposal.certain, proposal.also]
        yield paper.row("meeting", f"{sure} {proposal.meeting} ({proposal.confidence:.0%})", indent=2)
        yield from paper.under((_said(note, NOTES, paper) for note in proposal.why), indent=2)
        yield from paper.under((f"not certain: {_said(note, NOTES, paper)}" for note in proposal.missing), indent=2)
        if not proposal.certain:
            yield from paper.under(_ways(proposal, taken), indent=2)
    if faint:
        named = ", ".join(f"{one.meeting} ({one.confidence:.0%})" for one in faint)
        yield paper.row("meeting", f"little speaks for {named}", indent=2)


def _ways(proposal: Proposal, taken: Taken) -> Iterator[str]:
    """How an editor takes a proposal over: a line of front matter for a second meeting, a folder for the first."""
    for version in taken.versions:
        if proposal.also:
            others = ", ".join(dict.fromkeys((*version.front.also_reports_on, proposal.meeting)))
            yield f"if it does: also_reports_on: [{others}] in {version.path}"
        elif version.meeting is None:
            yield f"if it does: move {version.path} to meetings/{proposal.meeting}/"
