"""The tables of the documentation that come from the code: `python -m tests.docs.tables` writes them anew."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path

from dossier import model
from dossier.archive.rules import RULES
from dossier.archive.schema import field_table
from dossier.intake.editor.reasons import LINES, QUESTIONS
from dossier.intake.editor.refusals import PROBLEMS
from dossier.intake.editor.shows import SHOWS
from dossier.locale.catalogue import Catalogue, catalogue
from dossier.locale.labels import LABELS, label

DOCS = Path(__file__).parents[2] / "docs"
VOCABULARY = DOCS / "vocabulary.md"
GUIDES: Mapping[str, Path] = {
    "en": DOCS / "editors.md",
    "fr": DOCS / "editors.fr.md",
    "ar": DOCS / "editors.ar.md",
}
PLACE = re.compile(r"(<!-- (?P<name>[\w-]+): from the code -->\n).*?(<!-- end -->)", re.DOTALL)
HEADS: Mapping[str, tuple[str, str]] = {"en": ("code", "means"), "fr": ("code", "sens"), "ar": ("الرمز", "معناه")}
FILES: Mapping[str, type[model.Frozen]] = {
    "article": model.FrontMatter,
    "meeting": model.Meeting,
    "person": model.Person,
    "body": model.Body,
    "place": model.Place,
    "outlet": model.Outlet,
    "archive": model.ArchiveFile,
}


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    lines = [tuple(head), *map(tuple, rows)]
    lines.insert(1, ("---",) * len(lines[0]))
    return "".join(f"| {' | '.join(cell.replace('|', '/') for cell in line)} |\n" for line in lines)


def fields(cls: type[model.Frozen], words: Catalogue) -> str:
    rows = ((f"`{key}`", kind, "yes" if required else "") for key, kind, required in field_table(cls))
    return table(("key", "value", "required"), rows)


def problems(words: Catalogue) -> str:
    rows = ((f"`{code}`", rule.severity, rule.sentence) for code, rule in RULES.items())
    return table(("code", "severity", "the rule"), rows)


def sentences(sentences: Mapping[str, str], words: Catalogue) -> str:
    rows = ((f"`{code}`", words.gettext(sentence)) for code, sentence in sentences.items())
    return table(HEADS[words.locale], rows)


def labels(group: str, words: Catalogue) -> str:
    return table(HEADS[words.locale], ((f"`{code}`", label(words, group, code)) for code in LABELS[group]))


TABLES: Mapping[str, Callable[[Catalogue], str]] = {
    "problems": problems,
    "lines": partial(sentences, LINES),
    "shows": partial(sentences, SHOWS),
    "questions": partial(sentences, QUESTIONS),
    **{name: partial(fields, cls) for name, cls in FILES.items()},
}
GUIDE_TABLES: Mapping[str, Callable[[Catalogue], str]] = {
    "rights": partial(labels, "rights"),
    "condition": partial(labels, "condition"),
    "takedown": partial(labels, "takedown"),
    "refusals": partial(sentences, PROBLEMS),
}


def pages() -> Iterator[tuple[Path, str]]:
    """Every page with tables from the code, and its locale."""
    yield VOCABULARY, "en"
    yield from ((page, locale) for locale, page in GUIDES.items())


def renewed(page: Path, locale: str) -> str:
    """The page with every table as the code has it, in the words of its locale's catalogue."""
    found = TABLES if page == VOCABULARY else GUIDE_TABLES
    words = catalogue(locale)
    return PLACE.sub(
        lambda match: f"{match[1]}\n{found[match['name']](words)}\n{match[3]}", page.read_text(encoding="utf-8")
    )


if __name__ == "__main__":
    for page, locale in pages():
        page.write_text(renewed(page, locale), encoding="utf-8")
