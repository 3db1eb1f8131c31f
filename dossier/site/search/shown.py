"""What a result shows of a text: its words as printed, and where they stand."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from dossier.archive.collection import Archive
from dossier.model import Version
from dossier.site import routes
from dossier.site.interface import MACHINE, Interface
from dossier.site.search.named import named
from dossier.site.search.searched import Searched
from dossier.site.settings import Settings
from dossier.text.script import direction


def shown(archive: Archive, settings: Settings, searched: Searched, interfaces: Iterable[Interface]) -> dict[str, Any]:
    """A text as one JSON value. `parts` are pairs of anchor and text; addresses begin at the home of any locale.
    `named` are the words by which it names somebody or something (`named.Named`).

    What its facts are called stands by each locale (`_facts`); `day` is the date for machines, if it is one day, month
    or year. `parallel` is where the text stands beside its translation, if anywhere.
    """
    version = searched.version
    front = version.front
    found: dict[str, Any] = {
        "article": front.id,
        "lang": front.lang,
        "dir": direction(front.lang),
        "title": front.title,
        "path": _path(settings, version),
        "parts": [[part.anchor, part.text] for part in searched.parts],
        "named": named(archive, searched),
    }
    if MACHINE.fullmatch(day := front.published.edtf or ""):
        found["day"] = day
    if front.rights.display == "full" and routes.has_parallel(archive.articles[front.id]):
        found["parallel"] = f"articles/{front.id}/parallel/"
    return found | {interface.locale: _facts(archive, searched, interface) for interface in interfaces}


def _facts(archive: Archive, searched: Searched, interface: Interface) -> list[str]:
    """Outlet, date and how the date is known, in words of a locale; and what kind of text it is, if no original."""
    front = searched.version.front
    outlet = archive.outlets.get(front.outlet or "")
    name = interface.best(outlet.name) if outlet else None
    date = interface.published(front)
    kind = () if front.kind == "original" else (interface.label("version kind", front.kind),)
    return [name.words if name else interface.gettext("outlet unknown"), date.words, date.note, *kind]


def _path(settings: Settings, version: Version) -> str:
    """Where the text stands, from the home of any locale."""
    if settings.article_locales == "all":
        return f"articles/{version.front.id}/{version.front.lang}/"
    return f"../{routes.version(version, routes.canonical_locale(version, settings), settings).url}"
