"""Lines of originals, as pages name, link and quote them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath
from urllib.parse import quote

from dossier.archive.kept import KEPT
from dossier.archive.ledger import Ledger, pieces
from dossier.intake.editor.reasons import LINES
from dossier.intake.lines.removals import role_of
from dossier.model import Article, Original, Span, Spans, Version
from dossier.site.here import Here
from dossier.site.resolve import parts
from dossier.site.routes import published_name
from dossier.site.views.parts import Link, Text
from dossier.site.views.record import LinesNote, RemovedLine, RemovedNote
from dossier.text.reading import is_blank
from dossier.text.script import leading, main_script, script_of

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


def format_of(here: Here, original: Original) -> str:
    """What kind of file an original is, in words."""
    return here.interface.label("format", FORMATS.get(PurePosixPath(original.file).suffix.lower(), "other"))


def published(here: Here, file: str) -> str:
    """The address of an original that lies open on the site; empty for the others."""
    return f"{here.root}originals/{quote(published_name(file))}" if file in here.shelf.open_originals else ""


def named(here: Here, span: Span) -> Text:
    """What a span is called after the word “line” or “lines”: `33–90`, `1 (characters 105–164)`."""
    if span.start is None or span.end is None:
        return here.interface.range(span.first, span.last)
    words = f"{here.interface.number(span.first)} ({characters(here, span.start, span.end)})"
    return replace(here.interface.text(words), foreign=True)


def characters(here: Here, start: int, end: int) -> str:
    """Characters of a line, by their numbers, in words."""
    message = here.interface.ngettext("character %(part)s", "characters %(part)s", end - start + 1)
    return message % {"part": here.interface.range(start, end).words}


def links(here: Here, version: Version, spans: Spans) -> tuple[Link, ...]:
    """Each span, and where its first line can be read."""
    reading, shown = parts.reading(here, version), parts.anchors(version)
    places = (f"l{span.first}" for span in spans)
    return tuple(
        Link(named(here, span), f"{reading}#{place}" if reading or place in shown else "")
        for span, place in zip(spans, places, strict=True)
    )


def count(spans: Spans) -> int:
    return sum(span.last - span.first + 1 for span in spans)


def removed(here: Here, version: Version) -> tuple[RemovedNote, ...]:
    """What is not part of the text, reason by reason."""
    reasons = dict.fromkeys(entry.reason for entry in version.front.removed if entry.reason != KEPT)
    return tuple(_removed(here, version, reason) for reason in reasons)


def _removed(here: Here, version: Version, reason: str) -> RemovedNote:
    spans = _spans(version, reason)
    role = here.interface.label("role", role_of(reason))
    said = why(here, role, LINES.get(reason, reason))
    return RemovedNote(role, said, links(here, version, spans), count(spans), tuple(_texts(here, version, spans)))


def _texts(here: Here, version: Version, spans: Spans) -> Iterator[RemovedLine]:
    """The lines in words, where they may be read."""
    reading = here.shelf.reading(version)
    ledger, article = Ledger(reading), here.archive.articles[version.front.id]
    for piece in pieces(spans, reading):
        if not is_blank(ledger.text(piece)):
            (number,) = links(here, version, (ledger.span(piece),))
            yield RemovedLine(number, in_its_language(here, article, ledger.text(piece)))


def kept(here: Here, version: Version) -> tuple[LinesNote, ...]:
    """What an editor has brought back into the text."""
    spans = _spans(version, KEPT)
    return (LinesNote(links(here, version, spans), count(spans), here.interface.gettext(LINES[KEPT])),) if spans else ()


def why(here: Here, role: str, reason: str) -> str:
    """A reason in words; empty where it only says the role once more (“address in words”, “The page’s address in
    words.”)."""
    said = here.interface.gettext(reason) if reason else ""
    return "" if _letters(said).endswith(_letters(role)) else said


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words.casefold()))


def _spans(version: Version, reason: str) -> Spans:
    return tuple(span for entry in version.front.removed if entry.reason == reason for span in entry.lines)


def in_its_language(here: Here, article: Article, words: str, lang: str = "") -> Text:
    """A line of an original; where nobody knows its language, that of the article's texts in its script. It runs as its
    first letter does."""
    script = main_script(words)
    langs = (version.front.lang for version in article.versions)
    found = lang or next((each for each in langs if script_of(each) == script), "und" if script else "zxx")
    return Text(words, found, leading(words) or here.interface.dir, True)
