"""A formatted reference to one version of an article, in the form of the page's locale."""

from __future__ import annotations

from markupsafe import Markup, escape

from dossier.model import Version
from dossier.site import markup, routes
from dossier.site.here import Here
from dossier.site.resolve import parts
from dossier.site.views.article import Citation
from dossier.site.views.parts import Text


def citation(here: Here, version: Version) -> Citation:
    """Author, outlet, title, date; archive, address. What is not known is left out, the date excepted."""
    url = address(here, version)
    of_article, of_archive = _of_article(here, version), _of_archive(here, url)
    first, second = (Markup(here.interface.gettext(", ")).join(part) for part in (of_article, of_archive))
    stop = " " if markup.text_of(first).endswith(".") else ". "  # a Russian date ends in one: 2023 г.
    html = first + stop + second
    return Citation(html, markup.text_of(html), url)


def address(here: Here, version: Version) -> str:
    """The absolute address that names a version for good; empty where the site's own is not known."""
    locale = routes.canonical_locale(version, here.settings)
    return here.settings.address(routes.version(version, locale, here.settings).url)


def _of_article(here: Here, version: Version) -> list[Markup]:
    front, interface = version.front, here.interface
    byline = interface.text(front.byline, front.lang) if front.byline else None
    outlet = here.name("outlets", front.outlet) if front.outlet else None
    quoted = Markup(escape(interface.catalogue.quoted("%s"))) % markup.say(here.title(version))
    names = [markup.say(text) for text in (byline, outlet) if text]
    return [*names, quoted, markup.time_tag(parts.published(here, version))]


def _of_archive(here: Here, url: str) -> list[Markup]:
    title = here.interface.best(here.archive.file.title) or Text("", here.locale, here.interface.dir, False)
    address = Markup('<span lang="zxx" dir="ltr">{}</span>').format(url)
    return [markup.say(title), *([address] if url else [])]
