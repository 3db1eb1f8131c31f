"""What is open about an article that lies in unassigned/, by what its files say: the original is not read again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dossier.archive.collection import Archive
from dossier.dates import edtf
from dossier.intake.editor.reasons import QUESTIONS
from dossier.intake.editor.shows import AGAINST
from dossier.intake.meetings import meeting
from dossier.intake.meetings.clues import clues
from dossier.intake.naming.names import Known
from dossier.intake.values import Line, Proposal, Role
from dossier.model import Article, FrontMatter, PressDate, Span, Version

_ROLES: dict[str, Role] = {"heading": "heading", "quotation": "quotation", "caption": "caption"}


def proposals(article: Article, archive: Archive, known: Known) -> tuple[Proposal, ...]:
    """The meetings that it may report on, by its date, the facts it tells, and names.

    Passages are not looked for: that is done once, when it is added.
    """
    lines = [line for version in article.versions for line in _lines(version)]
    published = meeting.best(version.front.published for version in article.versions)
    return meeting.proposals(clues(lines, published, {}, known), archive, known.timetable)


def questions(article: Article, proposed: Sequence[Proposal]) -> tuple[str, ...]:
    """What an editor has to settle, as sentences to be translated; each once."""
    fronts = [version.front for version in article.versions]
    codes = ["meeting-proposed" if proposed else "no-meeting", *(code for front in fronts for code in _open(front))]
    return tuple(dict.fromkeys(QUESTIONS[code] for code in codes))


def _open(front: FrontMatter) -> Iterator[str]:
    if front.outlet is None:
        yield "no-outlet"
    if date := _open_date(front.published):
        yield date
    if any(one.shows in AGAINST for one in front.evidence):
        yield "evidence-disagrees"
    if front.kind == "unknown":
        yield "kinds-unknown"


def _open_date(published: PressDate) -> str | None:
    """What is not known of a date of publication; None if it is a day."""
    if published.edtf is None:
        return "date-incomplete" if published.as_printed else "no-date"
    if published.basis == "inferred":
        return "date-bounded"
    first, last = edtf.bounds(published.edtf)
    return None if first and first == last else "date-incomplete"


def _lines(version: Version) -> Iterator[Line]:
    front = version.front
    fields: dict[Role, str | None] = {
        "title": front.title,
        "standfirst": front.standfirst,
        "dateline": front.dateline,
    }
    yield from (Line(Span(1, 1), text, front.lang, role) for role, text in fields.items() if text)
    for block in version.blocks:
        number = int(block.anchor[1:])
        yield Line(Span(number, number), block.text, front.lang, _ROLES.get(block.kind, "paragraph"))
