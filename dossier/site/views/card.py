"""What a page says of itself where it is shared or saved: the card (Open Graph), and what programs read of a text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from markupsafe import Markup

from dossier.site.views.parts import Text


@dataclass(frozen=True, slots=True)
class Card:
    """A page as others show it (ogp.me): `title` is without the site's name, `published` a day or empty.

    `url` is the page's canonical address, empty where the site's is not known; `locale` is the page's with a territory
    (`ar_EG`), whatever language its title is in, `others` those of the same page elsewhere.
    """

    kind: Literal["article", "website"]
    url: str
    title: Text
    description: Text | None
    locale: str
    others: tuple[str, ...]
    published: str = ""


@dataclass(frozen=True, slots=True)
class Exported:
    """A text for reference managers and search engines: elements of Dublin Core, and JSON-LD of schema.org."""

    dublin_core: tuple[tuple[str, str], ...]
    schema_org: Markup
