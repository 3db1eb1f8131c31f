"""The list of words: plurals and other forms that no rule makes, read from word_forms.tsv."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files

from dossier.text.fold import fold


def rows(text: str) -> Iterator[tuple[str, ...]]:
    """Each row's forms, folded: the word first. Lines that begin with # say something about the rows."""
    for line in text.splitlines():
        if line and not line.startswith("#"):
            yield tuple(fold(line.split("\t")[1]).split())


ROWS = tuple(rows(files(__package__).joinpath("word_forms.tsv").read_text("utf-8")))

LISTED = {form: row[0] for row in ROWS for form in row}
"""Form -> the word it is a form of, itself for the word."""
