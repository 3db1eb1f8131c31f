"""What an editor reads after adding an original: what to settle first, then what was understood, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from dossier.intake.editor.changes import changes
from dossier.intake.editor.paper import Paper
from dossier.intake.editor.reasons import LINES, NOTES, QUESTIONS
from dossier.intake.editor.suggestions import suggestions
from dossier.intake.editor.voice import Voice
from dossier.intake.values import Candidate, Note, Taken
from dossier.locale.catalogue import Catalogue, language_name
from dossier.model import FrontMatter, Version
from dossier.problems import has_errors

LONG = 120
RANK = {code: rank for rank, code in enumerate(QUESTIONS)}
"""Questions are asked in the order of their table: the gravest stand first there."""


def report(taken: Taken, catalogue: Catalogue, paper: Paper, *, brief: bool = False) -> str:
    """A few lines without a line end at their end. Of what could not be added or written, only why.

    `brief`, as one of many: what to settle, the titles and the meeting, without what shows them.
    """
    return "\n".join(_lines(taken, Voice(catalogue, paper), brief))


def _lines(taken: Taken, voice: Voice, brief: bool) -> Iterator[str]:
    yield from voice.paper.set(voice.paper.strong(voice.paper.words(taken.name)))
    for problem in taken.problems:
        yield from voice.problem(problem, 2)
    if not has_errors(taken.problems):
        yield from _questions(taken.notes, voice)
        yield from changes(taken.differences, voice)
        yield from (_in_brief if brief else _understood)(taken, voice)
        yield from _notes(taken.notes, voice)


def _understood(taken: Taken, voice: Voice) -> Iterator[str]:
    for version in taken.versions:
        yield from _version(version, voice)
    for suggestion in suggestions(taken.proposals, taken.versions, voice.catalogue.locale):
        yield from voice.suggestion(suggestion, 2)
    if taken.candidates:
        names = voice.listed(_candidate(one, voice) for one in taken.candidates)
        head = voice.paper.soft(voice.gettext("Names that the archive does not know"))
        yield from voice.paper.set(voice.catalogue.labelled(head, names), 2)


def _in_brief(taken: Taken, voice: Voice) -> Iterator[str]:
    for version in taken.versions:
        path, title = voice.paper.words(version.path), voice.paper.strong(voice.paper.words(version.front.title))
        yield from voice.paper.set(voice.catalogue.labelled(path, title), 2)
    for suggestion in suggestions(taken.proposals, taken.versions, voice.catalogue.locale)[:1]:
        yield from voice.proposed(suggestion, 2)


def _questions(notes: Iterable[Note], voice: Voice) -> Iterator[str]:
    head = voice.paper.asked(voice.catalogue.pgettext("before a question to an editor", "open"))
    asked = sorted((note for note in notes if note.code in QUESTIONS), key=lambda note: RANK[note.code])
    for said in voice.notes(asked, QUESTIONS):
        yield from voice.paper.set(voice.catalogue.labelled(head, said), 2)


def _notes(notes: Sequence[Note], voice: Voice) -> Iterator[str]:
    head = voice.paper.soft(voice.catalogue.pgettext("before a note to an editor", "note"))
    for said in voice.notes((note for note in notes if note.code not in QUESTIONS), NOTES):
        yield from voice.paper.set(voice.catalogue.labelled(head, said), 2)


def _candidate(found: Candidate, voice: Voice) -> str:
    """Words that may be the name of a person whom the archive does not know, and their lines."""
    return f"{voice.paper.words(found.words)} ({voice.lines(found.lines)})"


def _version(version: Version, voice: Voice) -> Iterator[str]:
    front, paper = version.front, voice.paper
    yield from paper.set(paper.strong(paper.words(version.path)), 2)
    yield from paper.set(voice.field("title", paper.strong(paper.words(front.title))), 4)
    if front.standfirst:
        yield from paper.set(voice.field("standfirst", paper.short(front.standfirst, LONG)), 4)
    for name, said in _fields(front, voice):
        yield from paper.set(voice.field(name, said), 4)
        yield from _why(front, name, voice)
    yield from paper.set(voice.field("kind", _kind(version, voice)), 4)
    for name in ("lang", "kind", "title"):
        yield from _why(front, name, voice)
    for flaw in front.condition:
        said = voice.label("condition", flaw.code)
        where = f" ({voice.lines(flaw.lines)})" if flaw.lines else ""
        yield from paper.set(voice.field("condition", said + where), 4)
    yield from _left_out(front, voice)


def _fields(front: FrontMatter, voice: Voice) -> Iterator[tuple[str, str]]:
    """What is known of the article, field by field: what is not is asked above, or was not printed."""
    for name in ("outlet", "byline", "dateline"):
        if said := getattr(front, name):
            yield name, voice.paper.words(said)
    if front.published.edtf or front.published.as_printed:
        yield "published", voice.date(front.published, front.lang)
    if front.updated:
        yield "updated", voice.date(front.updated, front.lang)


def _why(front: FrontMatter, name: str, voice: Voice) -> Iterator[str]:
    for one in front.evidence:
        if one.field == name:
            yield from voice.paper.set(voice.shows(one, voice.lines([one.line])), 6)


def _kind(version: Version, voice: Voice) -> str:
    count = sum(block.kind == "paragraph" for block in version.blocks)
    paragraphs = voice.catalogue.ngettext("%(num)s paragraph", "%(num)s paragraphs", count) % {"num": count}
    kind = voice.label("version kind", version.front.kind)
    return voice.listed((language_name(version.front.lang, voice.catalogue.locale), kind, paragraphs))


def _left_out(front: FrontMatter, voice: Voice) -> Iterator[str]:
    if front.removed:
        head = voice.catalogue.labelled(voice.gettext("Left out of the text"), "").rstrip()
        yield from voice.paper.set(voice.paper.soft(head), 4)
    for one in front.removed:
        said = voice.gettext(LINES.get(one.reason, one.reason))
        yield from voice.paper.set(voice.catalogue.labelled(voice.lines(one.lines), said), 6)
