"""One version of an article from its labelled lines: front matter, body and the file that holds them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from dossier.archive import article, escaping, frontmatter
from dossier.archive.identity import stored_name
from dossier.intake.dating.dating import Dated
from dossier.intake.editor.reasons import NOTES, QUESTIONS
from dossier.intake.fields import Fields
from dossier.intake.flaws.condition import Flaw
from dossier.intake.formats import Reading
from dossier.intake.holding import held
from dossier.intake.lines import shapes, wrapped
from dossier.intake.values import BODY, FIELDS, Line, Note, Stated
from dossier.intake.versions.kinds import Kinded
from dossier.model import Evidence, FrontMatter, Original, PressDate, Removed, Rights, Span, Version


@dataclass(frozen=True, slots=True)
class Source:
    """What all versions of one original share."""

    id: str
    name: str
    sha256: str
    reading: Reading
    stated: Stated
    rights: Rights


@dataclass(frozen=True, slots=True)
class Understood:
    """What was understood of one version, stage by stage."""

    lang: str
    lines: tuple[Line, ...]
    kind: Kinded
    fields: Fields
    published: Dated
    updated: Dated
    flaws: tuple[Flaw, ...] = ()

    @property
    def notes(self) -> tuple[Note, ...]:
        dates = (*self.published.notes, *self.updated.notes)
        return (*self.kind.notes, *self.fields.notes, *dates, *(flaw.question for flaw in self.flaws))


def front(
    source: Source,
    understood: Understood,
    also: tuple[str, ...],
    grounds: Mapping[str, Sequence[Note]],
) -> FrontMatter:
    """The fields of a version; `also` are the meetings that it reports on besides its own, `grounds` show which they
    are, by field."""
    fields, stated = understood.fields, source.stated
    parts = (understood.kind, fields, understood.published, understood.updated)
    return FrontMatter(
        id=source.id,
        lang=understood.lang,
        kind=understood.kind.kind,
        title=fields.title,
        standfirst=fields.standfirst,
        outlet=fields.outlet,
        byline=fields.byline,
        dateline=fields.dateline,
        published=understood.published.value or PressDate(),
        added=stated.added,
        updated=understood.updated.value,
        also_reports_on=also,
        condition=tuple(flaw.condition for flaw in understood.flaws),
        rights=source.rights,
        original=Original(
            file=stored_name(source.sha256, source.name),
            sha256=source.sha256,
            lines=extent(understood.lines),
            url=fields.url,
            captured=fields.captured,
            encoding=source.reading.encoding,
            held=held(source.reading, stated),
        ),
        evidence=(*(piece for part in parts for piece in part.evidence), *_filed(understood, grounds)),
        removed=removed(understood.lines),
    )


def _filed(understood: Understood, grounds: Mapping[str, Sequence[Note]]) -> Iterator[Evidence]:
    """Why the version lies at its meeting and reports on others: the words of its lines that show it, and its date
    where nothing but its place shows the first."""
    texts = {line.number: line.text for line in understood.lines}
    for field, notes in grounds.items():
        told = [note for note in notes if note.words and note.words in texts.get(note.line, "")]
        for note in told:
            yield Evidence(field=field, line=Span(note.line, note.line), words=note.words, shows=NOTES[note.code])
        if field == "meeting" and notes and all(note.code.startswith("meeting-place") for note in told):
            for piece in understood.published.evidence[:1]:
                yield piece.model_copy(update={"field": field, "shows": NOTES["meeting-date"]})


def markdown(lines: Iterable[Line]) -> str:
    """The body: a paragraph for each line of the text, or for the lines of one; escaped against Markdown's signs."""
    return "".join(f"{_block(block)}\n\n" for block in wrapped.blocks(list(lines))).rstrip("\n") + "\n"


def path(front_matter: FrontMatter, meeting: str | None) -> str:
    """Where a version's file lies below content/."""
    folder = f"meetings/{meeting}" if meeting else "unassigned"
    return f"{folder}/{front_matter.id}.{front_matter.lang}.md"


def version(
    front_matter: FrontMatter, understood: Understood, meeting: str | None, source: Source, notes: Iterable[Note]
) -> Version:
    """The version as it will be loaded from its file, with the questions it leaves open."""
    where, written = path(front_matter, meeting), text(front_matter, understood.lines)
    lines = None if source.stated.private else source.reading.lines
    loaded = article.version(written, where, f"content/{where}", meeting, lambda _: lines)
    asked = (QUESTIONS[note.code] for note in notes if note.code in QUESTIONS)
    return replace(loaded, open_questions=tuple(dict.fromkeys(asked)))


def text(front_matter: FrontMatter, lines: Iterable[Line]) -> str:
    return frontmatter.write(front_matter, markdown(lines))


def extent(lines: Sequence[Line]) -> tuple[Span, ...]:
    """The lines that belong to a version: from its first to its last, without slugs glued to them."""
    kept = [line.number for line in lines if line.role in BODY | FIELDS]
    inside = [line for line in lines if kept[0] <= line.number <= kept[-1]]
    divided = {line.number for line in inside if line.role == "slug" and line.span.start}
    spans: list[Span] = []
    first = kept[0]
    for number in sorted(divided):
        if number > first:
            spans.append(Span(first, number - 1))
        spans += [line.span for line in inside if line.number == number and line.role != "slug"]
        first = number + 1
    return (*spans, Span(first, kept[-1])) if first <= kept[-1] else tuple(spans)


def removed(lines: Sequence[Line]) -> tuple[Removed, ...]:
    """What is not part of the article, one entry for each reason, in the order in which reasons first appear."""
    spans: dict[str, list[Span]] = {}
    for (is_kept, reason), run in groupby(lines, key=lambda line: (line.role in BODY | FIELDS, line.reason)):
        if not is_kept:
            spans.setdefault(reason, []).extend(_joined([line.span for line in run]))
    return tuple(Removed(lines=tuple(found), reason=reason) for reason, found in spans.items())


def _joined(spans: Sequence[Span]) -> list[Span]:
    """Neighbouring whole lines as one span; nothing but blank lines can lie between them."""
    found: list[Span] = []
    for span in spans:
        if found and span.start is None and found[-1].start is None:
            found[-1] = Span(found[-1].first, span.last)
        else:
            found.append(span)
    return found


def _block(block: Sequence[Line]) -> str:
    line, texts = block[0], [one.text for one in block]
    broken = any(one.reason == "line-break" for one in block)
    if line.role == "quotation":
        return escaping.quotation(*texts)
    if line.role == "heading":
        return "\n\n".join(map(escaping.heading, texts))
    if line.reason in shapes.ITEMS:
        inside = [[one.text for one in item] for item in shapes.items(block)]
        return escaping.items(inside, line.reason == "numbered-item", broken)
    return (escaping.caption if line.role == "caption" else escaping.paragraph)(texts, broken)
