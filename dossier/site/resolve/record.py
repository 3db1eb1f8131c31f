"""How a text was prepared: its rights, original, the evidence for its fields, what was left out."""

from __future__ import annotations

from dossier.intake.editor.shows import AGAINST
from dossier.locale.catalogue import SOURCE
from dossier.model import Evidence, Span, Spans, Version
from dossier.site.here import Here
from dossier.site.resolve import lines, parts
from dossier.site.views.article import RightsNote
from dossier.site.views.parts import Link, Text
from dossier.site.views.record import AlignmentNote, EvidenceNote, EvidencePiece, LinesNote, OriginalNote, Record
from dossier.text.script import main_script, script_of

STATEMENTS = "https://rightsstatements.org/vocab/{}/1.0/"


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


def record(here: Here, version: Version) -> Record:
    """How the text was received and prepared."""
    return Record(
        original=_original(here, version),
        evidence=_evidence(here, version),
        flaws=_flaws(here, version),
        kept=lines.kept(here, version),
        removed=lines.removed(here, version),
        alignments=_alignments(here, version),
    )


def _original(here: Here, version: Version) -> OriginalNote | None:
    found, interface = version.front.original, here.interface
    if found is None:
        return None
    encoding = found.encoding
    return OriginalNote(
        name=found.file,
        file=lines.published(here, found.file),
        private=found.held == "private",
        sha256=found.sha256,
        lines=lines.links(here, version, found.lines),
        count=lines.count(found.lines),
        page=found.url or "",
        reading=parts.reading(here, version),
        captured=interface.date(found.captured.isoformat()) if found.captured else None,
        format=lines.format_of(here, found),
        encoding=encoding.name if encoding else "",
        known_by=interface.label("encoding basis", encoding.basis) if encoding else "",
    )


def _evidence(here: Here, version: Version) -> tuple[EvidenceNote, ...]:
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
    return EvidencePiece(
        lines.links(here, version, (found.line,)), words, said(here, found.shows), found.shows in AGAINST
    )


def _lang(here: Here, version: Version, line: Span) -> str:
    """The language of a line: that of the version it belongs to, which may be another one of the same original."""
    article = here.archive.articles.get(version.front.id)
    versions = article.versions if article else ()
    found = (each.front.lang for each in versions if each.front.original and _holds(each.front.original.lines, line))
    return next(found, version.front.lang)


def _holds(spans: Spans, line: Span) -> bool:
    return any(span.first <= line.first <= span.last for span in spans)


def said(here: Here, sentence: str) -> Text:
    """A sentence of the program's own in the reader's language, an editor's own in the one that it seems to be in."""
    words = here.interface.gettext(sentence)
    return here.interface.text(words, _written_in(here, sentence) if words == sentence else "")


def _written_in(here: Here, sentence: str) -> str:
    """English, or the first of the site's languages in another script: what no catalogue has, nobody has marked."""
    script = main_script(sentence) or script_of(SOURCE)
    return next((lang for lang in (SOURCE, *here.settings.locales) if script_of(lang) == script), "und")


def _flaws(here: Here, version: Version) -> tuple[LinesNote, ...]:
    """The condition of the text, with the lines that show it."""
    return tuple(
        LinesNote(
            lines.links(here, version, found.lines or ()),
            lines.count(found.lines or ()),
            here.interface.label("condition", found.code),
        )
        for found in version.front.condition
    )


def _alignments(here: Here, version: Version) -> tuple[AlignmentNote, ...]:
    """The matches of this text's paragraphs with those of the others, as front matter has them."""
    found = [(one.lang, one.pairs.split()) for one in version.front.alignment]
    return tuple(
        AlignmentNote(here.interface.language(lang), len(pairs), sum(pair.endswith("?") for pair in pairs))
        for lang, pairs in found
    )
