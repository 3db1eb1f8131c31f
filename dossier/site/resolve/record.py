"""How a text was prepared: its condition, rights, original, the evidence for its fields, what was left out."""

from __future__ import annotations

from pathlib import PurePosixPath
from urllib.parse import quote

from dossier.archive.kept import KEPT
from dossier.intake.reasons import LINES
from dossier.locale.catalogue import SOURCE
from dossier.model import Condition, Evidence, Span, Spans, Version
from dossier.site.here import Here
from dossier.site.resolve.parts import anchors
from dossier.site.routes import published_name
from dossier.site.views.article import (
    AlignmentNote,
    ConditionNote,
    EvidenceNote,
    EvidencePiece,
    LineLink,
    LinesNote,
    OriginalNote,
    RightsNote,
)
from dossier.site.views.parts import Link, Text

STATEMENTS = "https://rightsstatements.org/vocab/{}/1.0/"
FORMATS = {
    ".txt": "text",
    ".text": "text",
    ".md": "text",
    ".htm": "html",
    ".html": "html",
    ".mht": "mhtml",
    ".mhtml": "mhtml",
    ".webarchive": "mhtml",
    ".docx": "docx",
    ".pdf": "pdf",
}
"""Suffix of an original's name -> what kind of file it is."""


def conditions(here: Here, version: Version) -> tuple[ConditionNote, ...]:
    return tuple(_condition(here, version, found) for found in version.front.condition)


def _condition(here: Here, version: Version, found: Condition) -> ConditionNote:
    shown = anchors(version)
    lines = (line for span in found.lines or () for line in range(span.first, span.last + 1))
    places = tuple(f"#l{line}" for line in lines if f"l{line}" in shown)
    return ConditionNote(found.code, here.interface.label("condition", found.code), places)


def rights(here: Here, version: Version) -> RightsNote:
    found, interface = version.front.rights, here.interface
    basis = here.archive.file.rights_bases.get(found.basis or "")
    withheld = {
        "full": "",
        "excerpt": interface.gettext("Only the beginning of the text is shown here."),
        "link": interface.gettext("The text is not shown here."),
    }
    return RightsNote(
        code=found.statement,
        words=interface.label("rights", found.statement),
        url=STATEMENTS.format(found.statement),
        holder=_holder(here, found.holder) if found.holder else None,
        basis=interface.best(basis) if basis else None,
        display=found.display,
        withheld=withheld[found.display],
    )


def _holder(here: Here, key: str) -> Link:
    return here.authority("bodies" if key in here.archive.authority("bodies") else "outlets", key)


def original(here: Here, version: Version) -> OriginalNote | None:
    found, interface = version.front.original, here.interface
    if found is None:
        return None
    encoding = found.encoding
    return OriginalNote(
        name=found.file,
        file=_published(here, found.file),
        private=found.held == "private",
        sha256=found.sha256,
        lines=_links(version, found.lines),
        count=_count(found.lines),
        page=found.url or "",
        captured=interface.date(found.captured.isoformat()) if found.captured else None,
        format=interface.label("format", FORMATS.get(PurePosixPath(found.file).suffix.lower(), "other")),
        encoding=encoding.name if encoding else "",
        known_by=interface.label("encoding basis", encoding.basis) if encoding else "",
    )


def _published(here: Here, file: str) -> str:
    """The address of an original that lies open on the site; empty for the others."""
    return f"{here.root}originals/{quote(published_name(file))}" if file in here.shelf.open_originals else ""


def _links(version: Version, spans: Spans) -> tuple[LineLink, ...]:
    shown = anchors(version)
    return tuple(LineLink(str(span), f"#l{span.first}" if f"l{span.first}" in shown else "") for span in spans)


def _count(spans: Spans) -> int:
    return sum(span.last - span.first + 1 for span in spans)


def evidence(here: Here, version: Version) -> tuple[EvidenceNote, ...]:
    """Each field once, in the order of the front matter, with all that tells of it."""
    fields = dict.fromkeys(found.field for found in version.front.evidence)
    return tuple(
        EvidenceNote(
            here.interface.label("field", field),
            tuple(_piece(here, version, found) for found in version.front.evidence if found.field == field),
        )
        for field in fields
    )


def _piece(here: Here, version: Version, found: Evidence) -> EvidencePiece:
    """The words there are part of the text, and withheld with it."""
    full = version.front.rights.display == "full"
    words = here.interface.text(found.words if full else "", _lang(here, version, found.line))
    return EvidencePiece(_links(version, (found.line,)), words, _shows(here, found.shows))


def _lang(here: Here, version: Version, line: Span) -> str:
    """The language of a line: that of the version it belongs to, which may be another one of the same original."""
    article = here.archive.articles.get(version.front.id)
    versions = article.versions if article else ()
    found = (each.front.lang for each in versions if each.front.original and _holds(each.front.original.lines, line))
    return next(found, version.front.lang)


def _holds(spans: Spans, line: Span) -> bool:
    return any(span.first <= line.first <= span.last for span in spans)


def _shows(here: Here, sentence: str) -> Text:
    """A sentence of the program's own in the reader's language; an editor's own, which no catalogue has, in English."""
    said = here.interface.gettext(sentence)
    return here.interface.text(said, SOURCE if said == sentence else "")


def removed(here: Here, version: Version) -> tuple[LinesNote, ...]:
    """What is not part of the text, reason by reason."""
    reasons = dict.fromkeys(entry.reason for entry in version.front.removed if entry.reason != KEPT)
    return tuple(_lines(here, version, reason) for reason in reasons)


def kept(here: Here, version: Version) -> tuple[LinesNote, ...]:
    """What an editor has brought back into the text."""
    return (_lines(here, version, KEPT),) if any(entry.reason == KEPT for entry in version.front.removed) else ()


def _lines(here: Here, version: Version, reason: str) -> LinesNote:
    spans = tuple(span for entry in version.front.removed if entry.reason == reason for span in entry.lines)
    return LinesNote(_links(version, spans), _count(spans), here.interface.gettext(LINES.get(reason, reason)))


def flaws(here: Here, version: Version) -> tuple[LinesNote, ...]:
    """The condition of the text, with the lines that show it."""
    return tuple(
        LinesNote(
            _links(version, found.lines or ()),
            _count(found.lines or ()),
            here.interface.label("condition", found.code),
        )
        for found in version.front.condition
    )


def alignments(here: Here, version: Version) -> tuple[AlignmentNote, ...]:
    """The matches of this text's paragraphs with those of the others, as front matter has them."""
    found = [(one.lang, one.pairs.split()) for one in version.front.alignment]
    return tuple(
        AlignmentNote(here.interface.language(lang), len(pairs), sum(pair.endswith("?") for pair in pairs))
        for lang, pairs in found
    )
