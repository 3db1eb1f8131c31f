"""Links by which a text names other files: where it comes to lie in another folder they lead where they led."""

from __future__ import annotations

import posixpath
import re
from functools import partial

from dossier.archive.body import PARSER
from dossier.archive.frontmatter import split

LINK = re.compile(r"(?<=\]\()(<?)([^\s<>()]+)")
FILE = re.compile(r"(?![a-zA-Z][a-zA-Z0-9+.-]*:|/)(?P<path>[^?#]*[^?#/.][^?#/]*\.[^?#/.]+)(?P<rest>.*)")
"""A relative address that ends in the name of a file. One that ends in a stroke is a page's, wherever the text lies."""

LINKS = frozenset({"link_open", "image"})


def followed(text: str, path: str, new_path: str) -> str:
    """The text of an article file that moves from `path` to `new_path`, every byte but those of such links as it was.

    Its other versions move with it: links to them stay.
    """
    if "](" not in text or posixpath.dirname(path) == posixpath.dirname(new_path):
        return text
    *head, body = split(text, path)
    return "".join(head) + LINK.sub(partial(_led, _addresses(body), path, new_path), body)


def _addresses(body: str) -> frozenset[str]:
    """What the links and images of a body name, as the parser understands it; code and escaped brackets are none."""
    inner = (one for token in PARSER.parse(body) for one in token.children or ())
    return frozenset(str(one.attrGet("href") or one.attrGet("src")) for one in inner if one.type in LINKS)


def _led(addresses: frozenset[str], path: str, new_path: str, link: re.Match[str]) -> str:
    file = FILE.fullmatch(link[2])
    if not file or PARSER.normalizeLink(link[2]) not in addresses:
        return link[0]
    named = posixpath.normpath(posixpath.join(posixpath.dirname(path), file["path"]))
    if posixpath.dirname(named) == posixpath.dirname(path) and _id(named) == _id(path):
        return link[0]
    return f"{link[1]}{posixpath.relpath(named, posixpath.dirname(new_path))}{file['rest']}"


def _id(path: str) -> str:
    return posixpath.basename(path).partition(".")[0]
