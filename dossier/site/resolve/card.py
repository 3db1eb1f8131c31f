"""How a page shows where it is shared: in its own locale, beside those that have it too.

The address of a card is the canonical one, as programs that read both expect (ogp.me: `og:url` is the canonical URL).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from dossier.locale.catalogue import with_territory
from dossier.site.here import Here
from dossier.site.resolve.about import About
from dossier.site.resolve.exported import day
from dossier.site.resolve.lists import site_title
from dossier.site.views.card import Card
from dossier.site.views.shell import Alternate
from dossier.text.beginning import shortened

MOST = 200
"""The most characters of a description: about as many as a card or a list of results shows."""


def card(here: Here, canonical: str, about: About, alternates: Iterable[Alternate]) -> Card:
    """The card of the page that is known by the absolute address `canonical`."""
    title, description, apart, version = about
    said = " – ".join(dict.fromkeys(each.words for each in (title, apart) if each))
    short = replace(description, words=shortened(description.words, MOST)) if description else None
    locale = with_territory(here.locale)
    elsewhere = dict.fromkeys(with_territory(each.hreflang) for each in alternates if each.hreflang != "x-default")
    return Card(
        kind="article" if version else "website",
        url=canonical,
        title=replace(title, words=said) if title else site_title(here),
        description=short if short and short.words else None,
        locale=locale,
        others=tuple(other for other in elsewhere if other != locale),
        published=day(version.front.published) if version else "",
    )
