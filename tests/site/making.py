"""Archives made for one test: one article, or a few, without a disk."""

from datetime import date
from typing import Any

from dossier.archive import article, frontmatter
from dossier.archive.collection import Archive, articles
from dossier.archive.escaping import escape
from dossier.model import ArchiveFile, FrontMatter, Rights, Version
from dossier.site.pages import Site
from dossier.site.settings import Settings
from tests.site.conftest import ADDRESS, environment
from tests.site.reading import Element, parse

KEY = "00000001"


def version(*lines: str, **fields: object) -> Version:
    """An article file of these lines of text, written and read again."""
    given = {"id": KEY, "lang": "en", "kind": "original", "title": "A title", "added": date(2031, 1, 1)} | fields
    front = FrontMatter.model_validate(given)
    text = frontmatter.write(front, "\n\n".join(filter(None, map(escape, lines))) + "\n")
    path = f"unassigned/{front.id}.{front.lang}.md"
    return article.version(text, path, path, None, lambda original: None)


def archive(*versions: Version) -> Archive:
    return Archive(file=ArchiveFile(format="1", title={"en": "Archive"}), articles=articles(versions))


def site(*versions: Version, **settings: Any) -> Site:
    given = {"site_url": ADDRESS} | settings
    return Site(archive(*versions), Settings(**given), environment())


def page(made: Site, url: str) -> Element:
    """The page at an address; AssertionError where there is none."""
    html = made.render(url)
    assert html is not None, url
    return parse(html)


def rights(display: str) -> Rights:
    return Rights.model_validate({"statement": "InC", "display": display})
