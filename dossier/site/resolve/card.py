"""How a page shows where it is shared: title and description in their language, the locales that have the page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from dossier.locale.catalogue import with_territory
from dossier.model import Version
from dossier.site.prose import shortened
from dossier.site.resolve.exported import day
from dossier.site.views.card import Card
from dossier.site.views.parts import Text
from dossier.site.views.shell import Alternate

MOST = 200
"""The most characters of a description: about as many as a card or a list of results shows."""


def card(
    title: Text, description: Text | None, alternates: Iterable[Alternate], version: Version | None = None
) -> Card:
    """The card of a page; of an article's, where it shows that version of it."""
    short = replace(description, words=shortened(description.words, MOST)) if description else None
    locale = with_territory(title.lang)
    elsewhere = dict.fromkeys(with_territory(each.hreflang) for each in alternates if each.hreflang != "x-default")
    return Card(
        kind="article" if version else "website",
        title=title,
        description=short if short and short.words else None,
        locale=locale,
        others=tuple(other for other in elsewhere if other != locale),
        published=day(version.front.published) if version else "",
    )
