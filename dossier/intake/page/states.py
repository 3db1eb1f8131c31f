"""What a page states of its article for machines: in JSON-LD, in its metadata, in the comment of who saved it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from lxml import html

from dossier.intake.page.jsonld import Linked
from dossier.intake.page.said import Said, is_local
from dossier.intake.page.tree import comments
from dossier.intake.values import Stating

_LINKED: Mapping[str, Stating] = {
    "headline": "title",
    "description": "standfirst",
    "datePublished": "published",
    "dateModified": "updated",
    "author": "byline",
    "publisher": "outlet",
    "inLanguage": "lang",
    "url": "url",
    "mainEntityOfPage": "url",
}
_META: Mapping[str, tuple[str, Stating | None]] = {
    "og:title": ("opengraph", "title"),
    "og:description": ("opengraph", "standfirst"),
    "og:site_name": ("opengraph", "outlet"),
    "og:url": ("opengraph", "url"),
    "og:locale": ("opengraph", "lang"),
    "article:published_time": ("opengraph", "published"),
    "og:article:published_time": ("opengraph", "published"),
    "article:modified_time": ("opengraph", "updated"),
    "og:updated_time": ("opengraph", "updated"),
    "article:author": ("opengraph", "byline"),
    "article:section": ("opengraph", None),
    "author": ("meta", "byline"),
    "description": ("meta", "standfirst"),
    "date": ("meta", "published"),
    "pubdate": ("meta", "published"),
    "publish-date": ("meta", "published"),
    "publish_date": ("meta", "published"),
    "last-modified": ("meta", "updated"),
    "content-language": ("meta", "lang"),
    "keywords": ("meta", None),
    "generator": ("meta", None),
    "citation_title": ("citation", "title"),
    "citation_author": ("citation", "byline"),
    "citation_publication_date": ("citation", "published"),
    "citation_date": ("citation", "published"),
    "citation_journal_title": ("citation", "outlet"),
}
_DUBLIN_CORE: Mapping[str, Stating] = {
    "title": "title",
    "creator": "byline",
    "publisher": "outlet",
    "date": "published",
    "date.issued": "published",
    "date.created": "published",
    "date.modified": "updated",
    "issued": "published",
    "modified": "updated",
    "language": "lang",
    "description": "standfirst",
}
_MICRODATA: Mapping[str, Stating] = {
    "datePublished": "published",
    "dateModified": "updated",
    "inLanguage": "lang",
}
_LABELS = {"opengraph": "OpenGraph", "meta": "meta", "citation": "citation"}
_SAVED = re.compile(r"saved from url=\(\d+\)(\S+)|^\s*url:\s*(\S+)\s*$", re.MULTILINE)
_SAVED_ON = re.compile(r"^\s*saved date:\s*(\S.*?)\s*$", re.MULTILINE)
_ARCHIVED = re.compile(
    r"file archived on\s+(\S.*?)\s+and retrieved from the\s+internet archive", re.IGNORECASE | re.DOTALL
)
_SPACE = re.compile(r"\s+")


def stated(root: html.HtmlElement, properties: Iterable[Linked], packed: Sequence[Said]) -> list[Said]:
    """Everything that is stated, the most telling kind first, each value of a kind once. `packed`: what the file in
    which the page was saved says of it."""
    found = [
        *(Said(f"JSON-LD {key}", value, "json-ld", _LINKED.get(key)) for key, value in properties),
        *_metas(root),
        *_microdata(root),
        *_links(root),
        *_saved(root),
        *packed,
        *_root(root),
    ]
    tidy = (one._replace(value=_SPACE.sub(" ", one.value).strip()) for one in found)
    return [one for one in dict.fromkeys(tidy) if one.value and not is_local(one.value)]


def _metas(root: html.HtmlElement) -> Iterator[Said]:
    for meta in root.iter("meta"):
        value = meta.get("content", "")
        for name in _names(meta):
            if name in _META:
                by, field = _META[name]
                yield Said(f"{_LABELS[by]} {name}", value, by, field)
            elif name.startswith(("dc.", "dcterms.", "dc:", "dcterms:")):
                field = _DUBLIN_CORE.get(re.split("[.:]", name, maxsplit=1)[1])
                yield Said(f"Dublin Core {name}", value, "dublin-core", field)


def _microdata(root: html.HtmlElement) -> Iterator[Said]:
    """The first of each property: those after it are of the stories beside the article."""
    for key, field in _MICRODATA.items():
        for item in root.xpath("//*[@itemprop=$key]", key=key)[:1]:
            yield Said(f"microdata {key}", item.get("content") or item.get("datetime") or "", "microdata", field)


def _names(meta: html.HtmlElement) -> list[str]:
    found = (meta.get(key, "").strip().lower() for key in ("property", "name", "http-equiv"))
    return list(dict.fromkeys(name for name in found if name))


def _links(root: html.HtmlElement) -> Iterator[Said]:
    for link in root.iter("link"):
        if "canonical" in link.get("rel", "").lower().split():
            yield Said("canonical", link.get("href", ""), "canonical", "url")


def _saved(root: html.HtmlElement) -> Iterator[Said]:
    """What browsers and their extensions write when they save a page."""
    for comment in comments(root):
        match = _SAVED.search(comment[:1000])
        if match and ("saved from url" in match[0] or "SingleFile" in comment):
            yield Said("saved from", match[1] or match[2], "saved-from", "url")
        saved = _SAVED_ON.search(comment[:1000])
        if saved and "SingleFile" in comment:
            yield Said("saved on", saved[1], "saved", "captured")
        if archived := _ARCHIVED.search(comment[:1000]):
            yield Said("archived on", archived[1], "archived", "captured")


def _root(root: html.HtmlElement) -> Iterator[Said]:
    for key in ("lang", "xml:lang"):
        if root.get(key):
            yield Said("html lang", root.get(key, ""), "html-lang", "lang")
            break
    title = root.find(".//title")
    if title is not None:
        yield Said("document title", title.text_content(), "document-title", "title")
