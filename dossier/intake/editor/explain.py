"""Where each line of an original went, and why: of one just read, or as the files of the archive say now.

The rows of an original that is in the archive say what front matter and body say, so that what an editor has changed
shows; only the reasons of lines that are what today's rules would make of them come from these rules.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from dossier.archive.kept import KEPT
from dossier.archive.ledger import Ledger, Piece, pieces
from dossier.archive.located import locate, printed
from dossier.intake.editor.reasons import LINES
from dossier.intake.lines.removals import role_of
from dossier.intake.values import BODY, FIELDS, Line, Proposal, Taken
from dossier.model import Evidence, Removed, Span, Version
from dossier.text.reading import is_blank

TEXT, REMOVED, NOWHERE = "text", "removed", "nowhere"


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the reading, or the part of one, that is one thing.

    `role` is a role of intake or a kind of block, `removed` where no more is known, empty for what is nowhere; `reason`
    a sentence to be translated. `goes` is the name of the field that it went to, or `text`, `removed`, `nowhere`;
    `version` the language of the version that has it. `now`: the words that the file has instead, where an editor has
    changed them. `marks`: the evidence that points here.
    """

    span: Span
    text: str
    lang: str
    role: str
    reason: str
    goes: str
    version: str = ""
    now: str = ""
    marks: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Explained:
    """All rows of an original in order. `is_filed`: they are as the archive has them. `lines`: how many it has.

    `proposals` are the meetings that it may report on, as the original is read today.
    """

    name: str
    rows: tuple[Row, ...]
    versions: tuple[Version, ...]
    lines: int
    is_filed: bool
    proposals: tuple[Proposal, ...] = ()


def taken(found: Taken) -> Explained:
    """The rows of an original just read."""
    rows = (_of_line(line) for line in found.lines)
    ordered = _ordered(rows, found.versions)
    return Explained(found.name, ordered, found.versions, len(found.reading), False, found.proposals)


def filed(name: str, versions: Sequence[Version], reading: Sequence[str], today: Taken | None = None) -> Explained:
    """The rows of an original from which these versions of the archive come; `today`: the same, read anew."""
    anew = today or Taken(name)
    reasons = {(line.span, str(line.role)): LINES.get(line.reason, "") for line in anew.lines}
    found = (row for version in versions for row in _of_version(version, reading))
    rows = [replace(row, reason=row.reason or reasons.get((row.span, row.role), "")) for row in found]
    ledger = Ledger(reading)
    for row in rows:
        for piece in pieces([row.span], reading):
            ledger.claim(piece)
    rest = [Row(ledger.span(piece), ledger.text(piece), "", "", "", NOWHERE) for piece in ledger.free()]
    return Explained(name, _ordered([*rows, *rest], versions), tuple(versions), len(reading), True, anew.proposals)


def _ordered(rows: Iterable[Row], versions: Sequence[Version]) -> tuple[Row, ...]:
    """Each row once, in the order of the reading, with the evidence that points at it."""
    ordered = sorted(dict.fromkeys(rows), key=lambda row: (row.span.first, row.span.start or 0))
    evidence = [one for version in versions for one in version.front.evidence]
    return tuple(replace(row, marks=tuple(one for one in evidence if _shows(one, row))) for row in ordered)


def _shows(one: Evidence, row: Row) -> bool:
    return one.line.first <= row.span.first <= one.line.last and one.words in row.text


def _of_line(line: Line) -> Row:
    goes = str(line.role) if line.role in FIELDS else TEXT if line.role in BODY else REMOVED
    lang = line.lang or ""
    return Row(line.span, line.text, lang, line.role or "", LINES.get(line.reason, ""), goes, lang)


def _of_version(version: Version, reading: Sequence[str]) -> Iterator[Row]:
    located, words = locate(version.front, version.blocks, reading), printed(version.front)
    ledger, lang = Ledger(reading), version.front.lang
    for name, piece in located.fields.items():
        span, text = _at(piece, ledger)
        rest = [_at(other, ledger) for other in located.further.get(name, ())]
        yield Row(span, text, lang, name, "", name, lang, "" if rest else _changed(words[name], text))
        yield from (Row(after, said, lang, name, "", name, lang) for after, said in rest)
    for part, place in located.parts:
        if place:
            span, text = _at(place, ledger)
            kind = version.blocks[part.block].kind
            yield Row(span, text, lang, kind, "", TEXT, lang, _changed(part.text, text))
    for entry in version.front.removed:
        yield from _of_removed(entry, lang, ledger)


def _of_removed(entry: Removed, lang: str, ledger: Ledger) -> Iterator[Row]:
    reason = LINES.get(entry.reason, entry.reason)
    for piece in pieces(entry.lines, ledger.lines):
        span, text = _at(piece, ledger)
        if not is_blank(text):
            if entry.reason == KEPT:
                yield Row(span, text, lang, "paragraph", reason, TEXT, lang)
            else:
                yield Row(span, text, "", role_of(entry.reason), reason, REMOVED)


def _at(piece: Piece, ledger: Ledger) -> tuple[Span, str]:
    return ledger.span(piece), ledger.text(piece)


def _changed(now: str, text: str) -> str:
    return now if now.strip() != text.strip() else ""
