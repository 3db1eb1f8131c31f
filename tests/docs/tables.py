"""The tables of docs/vocabulary.md that come from the code: `python -m tests.docs.tables` writes them anew."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path

from dossier import model
from dossier.archive.rules import RULES
from dossier.archive.schema import field_table
from dossier.intake.editor.reasons import LINES, QUESTIONS
from dossier.intake.editor.shows import SHOWS

VOCABULARY = Path(__file__).parents[2] / "docs" / "vocabulary.md"
PLACE = re.compile(r"(<!-- (?P<name>[\w-]+): from the code -->\n).*?(<!-- end -->)", re.DOTALL)
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


def fields(cls: type[model.Frozen]) -> str:
    rows = ((f"`{key}`", kind, "yes" if required else "") for key, kind, required in field_table(cls))
    return table(("key", "value", "required"), rows)


def sentences(sentences: Mapping[str, str]) -> str:
    return table(("code", "means"), ((f"`{code}`", sentence) for code, sentence in sentences.items()))


TABLES: Mapping[str, Callable[[], str]] = {
    "problems": lambda: table(
        ("code", "severity", "the rule"),
        ((f"`{code}`", rule.severity, rule.sentence) for code, rule in RULES.items()),
    ),
    "lines": lambda: sentences(LINES),
    "shows": lambda: sentences(SHOWS),
    "questions": lambda: sentences(QUESTIONS),
    **{name: partial(fields, cls) for name, cls in FILES.items()},
}


def renewed(text: str) -> str:
    """The page with every table as the code has it."""
    return PLACE.sub(lambda match: f"{match[1]}\n{TABLES[match['name']]()}\n{match[3]}", text)


if __name__ == "__main__":
    VOCABULARY.write_text(renewed(VOCABULARY.read_text(encoding="utf-8")), encoding="utf-8")
