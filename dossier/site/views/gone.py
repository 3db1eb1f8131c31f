"""What stands at the address of an article that is gone: a tombstone, or the way to where it is now."""

from __future__ import annotations

from dataclasses import dataclass

from dossier.site.views.article import Citation
from dossier.site.views.parts import Link, ShownDate, Text


@dataclass(frozen=True, slots=True)
class StoodText:
    """A text that stood there; `title` and `byline` are None where they had to go too."""

    title: Text | None
    byline: Text | None
    language: str
    kind_words: str


@dataclass(frozen=True, slots=True)
class Tombstone:
    """retired.html. `why` is a sentence; `cites` are the citations of its texts, none where their titles went."""

    id: str
    day: ShownDate
    why: str
    texts: tuple[StoodText, ...]
    outlet: Link | None
    published: ShownDate
    added: ShownDate
    cites: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Moved:
    """moved.html: where the page is now; `canonical` is absolute, and empty where the site's address is not known."""

    link: Link
    canonical: str
