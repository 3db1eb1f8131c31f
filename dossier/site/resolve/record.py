"""How a text was prepared: its condition, rights, original, the evidence for its fields, what was left out."""

from __future__ import annotations

from urllib.parse import quote

from dossier.intake.reasons import LINES
from dossier.locale.catalogue import SOURCE
from dossier.model import Condition, Evidence, Spans, Version
from dossier.site.here import Here
from dossier.site.resolve.parts import anchors
from dossier.site.routes import published_name
from dossier.site.views.article import ConditionNote, EvidenceNote, OriginalNote, RemovedNote, RightsNote
from dossier.site.views.parts import Link, Text

STATEMENTS = "https://rightsstatements.org/vocab/{}/1.0/"


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
    found = version.front.original
    if found is None:
        return None
    return OriginalNote(
        name=found.file,
        file=f"{here.root}originals/{quote(published_name(found.file))}"
        if found.file in here.shelf.open_originals
        else "",
        sha256=found.sha256,
        lines=_lines(found.lines),
        count=_count(found.lines),
        page=found.url or "",
        captured=here.interface.date(found.captured.isoformat()) if found.captured else None,
    )


def _lines(spans: Spans) -> str:
    return ", ".join(map(str, spans))


def _count(spans: Spans) -> int:
    return sum(span.last - span.first + 1 for span in spans)


def evidence(here: Here, version: Version) -> tuple[EvidenceNote, ...]:
    return tuple(_evidence(here, version, found) for found in version.front.evidence)


def _evidence(here: Here, version: Version, found: Evidence) -> EvidenceNote:
    """The words there are part of the text, and withheld with it."""
    anchor, lang = f"l{found.line.first}", version.front.lang
    full = version.front.rights.display == "full"
    return EvidenceNote(
        field=here.interface.label("field", found.field),
        line=str(found.line),
        place=f"#{anchor}" if anchor in anchors(version) else "",
        words=here.interface.text(found.words if full else "", lang),
        shows=_shows(here, found.shows),
    )


def _shows(here: Here, sentence: str) -> Text:
    """A sentence of the program's own in the reader's language; an editor's own, which no catalogue has, in English."""
    said = here.interface.gettext(sentence)
    return here.interface.text(said, SOURCE if said == sentence else "")


def removed(here: Here, version: Version) -> tuple[RemovedNote, ...]:
    return tuple(
        RemovedNote(
            _lines(removal.lines),
            _count(removal.lines),
            here.interface.gettext(LINES.get(removal.reason, removal.reason)),
        )
        for removal in version.front.removed
    )
