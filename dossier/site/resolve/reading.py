"""The page that shows an original line by line: what each line is, and where it went."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import PurePosixPath

from dossier.intake.editor import explain
from dossier.intake.editor.explain import Row
from dossier.model import Article, Version
from dossier.site.here import Here
from dossier.site.resolve import parts
from dossier.site.resolve.lines import characters, format_of, in_its_language, published, why
from dossier.site.routes import Route
from dossier.site.views.parts import Link
from dossier.site.views.record import LineNote, ReadingLine, ReadingPage


def reading_page(here: Here, route: Route) -> ReadingPage:
    article = here.archive.articles[route.key]
    original, lines = article.main.front.original, here.shelf.reading(article.main)
    assert original is not None
    versions = [each for each in article.versions if each.front.original and each.front.original.file == original.file]
    rows = explain.filed(original.file, versions, lines).rows
    return ReadingPage(
        name=PurePosixPath(original.file).name,
        dir=here.interface.text("", article.main.front.lang).dir,
        format=format_of(here, original),
        file=published(here, original.file),
        count=len(lines),
        texts=tuple(_text(here, version) for version in versions),
        article=here.article(article),
        lines=tuple(_lines(here, article, rows, lines)),
    )


def _text(here: Here, version: Version) -> Link:
    return Link(here.interface.text(here.interface.language(version.front.lang)), here.version_url(version))


def _lines(here: Here, article: Article, rows: Iterable[Row], lines: Sequence[str]) -> Iterable[ReadingLine]:
    """The lines that rows tell of, each with what its rows say."""
    for number, found in groupby(rows, key=lambda row: row.span.first):
        of_line = list(found)
        words = in_its_language(here, article, lines[number - 1], next((row.lang for row in of_line if row.lang), ""))
        yield ReadingLine(number, words, tuple(_note(here, article, row) for row in of_line))


def _note(here: Here, article: Article, row: Row) -> LineNote:
    part = characters(here, row.span.start, row.span.end) if row.span.start and row.span.end else ""
    version = article.version(row.version) if row.version else None
    is_text = row.goes not in (explain.REMOVED, explain.NOWHERE)
    role = here.interface.label("role", row.role)
    url = _place(here, version, row) if version and is_text else ""
    return LineNote(part, role, why(here, role, row.reason), url, is_text)


def _place(here: Here, version: Version, row: Row) -> str:
    """The paragraph or field that the line became; its page alone, where it has no anchor of its own."""
    anchor = version.field_anchors.get(row.goes, f"l{row.span.first}")
    url = here.version_url(version)
    return f"{url}#{anchor}" if anchor in parts.anchors(version) else url
