"""What a page says of its article in JSON-LD (schema.org), however carelessly it is written."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from html import unescape
from typing import Any, NamedTuple

from lxml import html

Node = Mapping[str, Any]

_ARTICLE = re.compile(r"(Article|Report|BlogPosting|LiveBlogPosting)$")
_AROUND = re.compile(r"^\s*(?:<!--|<!\[CDATA\[|//\s*<!\[CDATA\[)|(?:-->|\]\]>)\s*;?\s*$")
_LAST_COMMA = re.compile(r",(\s*[}\]])")
_LONE = re.compile(r'"(headline|datePublished|dateModified|inLanguage)"\s*:\s*"((?:[^"\\\n]|\\.)*)"')
KEYS = ("headline", "description", "datePublished", "dateModified", "inLanguage", "url", "isAccessibleForFree")
_MARKUP = re.compile(r"</?[a-zA-Z][^<>]*>")
LONGEST = 2_000_000  # characters of one script; an article's is a hundredth of that


class Linked(NamedTuple):
    """One property of the article and its value, a text."""

    key: str
    value: str


def linked(root: html.HtmlElement) -> tuple[tuple[Linked, ...], tuple[str, ...]]:
    """The properties that the page gives of its article, and the texts of it that are stated whole."""
    nodes = [node for script in _scripts(root) for node in _nodes(script)]
    named = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str)}
    articles = [node for node in nodes if _is(node, _ARTICLE)]
    about = articles[0] if articles else next((node for node in nodes if _is(node, re.compile("^WebPage$"))), None)
    if about is None:
        return (), ()
    bodies = tuple(_text(node["articleBody"]) for node in articles if isinstance(node.get("articleBody"), str))
    return tuple(_properties(about, named)), bodies


def _scripts(root: html.HtmlElement) -> Iterator[str]:
    for script in root.iter("script"):
        if "ld+json" in script.get("type", "").lower() and script.text and len(script.text) < LONGEST:
            yield _AROUND.sub("", script.text)


def _nodes(script: str) -> Iterable[Node]:
    """The nodes that stand at the top; of a script that no reader of JSON takes, what can be told by its key."""
    for text in (script, _LAST_COMMA.sub(r"\1", script)):
        try:
            return list(_top(json.loads(text, strict=False)))
        except (ValueError, RecursionError):
            continue
    lone = dict(reversed(_LONE.findall(script)))
    return [{"@type": "Article", **lone}] if lone else []


def _top(value: Any, depth: int = 0) -> Iterator[Node]:
    """Of lists and graphs each member, and what a page is mainly about; not what other nodes mention."""
    if isinstance(value, list) and depth < 4:
        for one in value:
            yield from _top(one, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity"):
            yield from _top(value.get(key), depth + 1)


def _is(node: Node, kind: re.Pattern[str]) -> bool:
    types = node.get("@type", "")
    return any(isinstance(one, str) and kind.search(one) for one in (types if isinstance(types, list) else [types]))


def _properties(about: Node, named: Mapping[str, Node]) -> Iterator[Linked]:
    for key in KEYS:
        if isinstance(about.get(key), str | bool):
            yield Linked(key, _text(str(about[key])))
    for key in ("author", "publisher"):
        for name in _names(about.get(key), named):
            yield Linked(key, name)
    page = about.get("mainEntityOfPage")
    address = page.get("@id") if isinstance(page, dict) else page
    if isinstance(address, str) and "url" not in about:
        yield Linked("mainEntityOfPage", _text(address))


def _names(value: Any, named: Mapping[str, Node]) -> Iterator[str]:
    """The names of people or organisations, given as words, as nodes or by reference to a node."""
    for one in value if isinstance(value, list) else [value]:
        node = {**named.get(str(one.get("@id")), {}), **one} if isinstance(one, dict) else {"name": one}
        if isinstance(node.get("name"), str) and node["name"].strip():
            yield _text(node["name"])


def _text(value: str) -> str:
    """Entities are read once more, as pages escape what they copy from their markup; tags are none of the words."""
    return _MARKUP.sub(" ", unescape(value)).strip()
