"""Hand-written pages: their names and addresses."""

from __future__ import annotations

import re
import unicodedata

from dossier.site.routes import LISTS

NAME = re.compile(r"(?P<name>[a-z0-9-]+)\.(?P<locale>[a-z]{2,3}(-[A-Za-z0-9]+)*)\.md")


def name_and_locale(file: str) -> tuple[str, str] | None:
    """What `about.fr.md` is called and the locale it is written for; None for any other name."""
    match = NAME.fullmatch(file)
    return (match["name"], match["locale"]) if match and match["name"] not in LISTS else None


def slugify(text: str, separator: str) -> str:
    """The id of a heading, for Markdown's table of contents: its letters and digits of any script, and never empty.

    Markdown's own keeps ASCII alone, and so gives every Arabic heading the id `_1`, `_2` …
    """
    words = re.findall(r"\w+", unicodedata.normalize("NFC", text).lower())
    return separator.join(words).strip("_") or "section"
