"""By which words a text names people, bodies, places and outlets, where a result may show them."""

from __future__ import annotations

from collections.abc import Mapping

from dossier.archive.collection import Archive
from dossier.archive.naming import KINDS
from dossier.site.search.searched import Searched

Named = Mapping[str, tuple[str, ...]]
"""By entry of the authority files (`people/lina-haddad`): words as printed, a single space between them. An office that
the person held then is among them."""


def named(archive: Archive, searched: Searched) -> Named:
    """Everybody and everything that stands by a name in what is shown of a text; what is withheld tells nothing."""
    texts = "\n".join(" ".join(text.split()) for text in searched.texts)
    found = {
        f"{kind}/{one}": tuple(spelling.words for spelling in spellings if spelling.words in texts)
        for kind in KINDS
        for one, spellings in archive.spellings(kind, searched.version).items()
    }
    return {one: words for one, words in found.items() if words}
