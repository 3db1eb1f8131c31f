"""Hand-written pages: their names and addresses, and what they are about."""

from __future__ import annotations

import re
import unicodedata

from markupsafe import Markup

from dossier.site.routes import LISTS

NAME = re.compile(r"(?P<name>[a-z0-9-]+)\.(?P<locale>[a-z]{2,3}(-[A-Za-z0-9]+)*)\.md")

PARAGRAPH = re.compile(r"<p>(.*?)</p>", re.DOTALL)


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


def description(stated: object, html: str) -> str:
    """What a page says that it is about, in its front matter; else its first paragraph."""
    first = PARAGRAPH.search(html)
    return str(stated) if stated else Markup(first[1]).striptags() if first else ""
