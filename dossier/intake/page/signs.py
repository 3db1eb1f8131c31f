"""What an element says that it is: by its tag, its class, its properties. Pure: one element in, one answer out."""

from __future__ import annotations

import re

from lxml import html

from dossier.intake.lines.marks import is_credit as gives_owner
from dossier.intake.lines.marks import mark
from dossier.intake.page import words
from dossier.intake.page.rows import INLINE
from dossier.intake.values import Told

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_NAMES = ("class", "id", "itemprop", "rel", "property")
_HIDDEN = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
_OWNER = frozenset({"small", "cite"})
_LOUD = frozenset({"a", "b", "strong"})
STANDING = frozenset({"byline", "published", "updated", "credit"})


def named(element: html.HtmlElement) -> frozenset[str]:
    """The words by which an element is named, in lower case; those of its tag where that is none of HTML's."""
    found = " ".join(element.get(name, "") for name in _NAMES)
    tag = str(element.tag)
    if "-" in tag:
        found += f" {tag}"
    return frozenset(word.lower() for word in _WORD.findall(found)) if found.strip() else frozenset()


def role(element: html.HtmlElement) -> Told | None:
    """The role that the element itself gives to what is in it."""
    if element.tag == "blockquote":
        return Told("quotation", "page-quotation")
    if element.tag == "figcaption":
        return Told("caption", "page-caption")
    said = named(element)
    if not said.isdisjoint(words.PICTURE) and said.isdisjoint({"caption", "credit", "credits", "copyright"}):
        return None
    found = next((told for forms, told in words.ROLES if not said.isdisjoint(forms)), None)
    return Told("published", "page-date") if element.tag == "time" and found is None else found


def region(element: html.HtmlElement) -> str | None:
    """The part of the page that the element is, by the code of its reason; None if it does not say."""
    if element.get("hidden") is not None or _HIDDEN.search(element.get("style", "")):
        return "page-hidden"
    said = named(element)
    by_name = next((reason for reason, forms in words.REGIONS.items() if not said.isdisjoint(forms)), None)
    return by_name or words.ARIA.get(element.get("role", "")) or words.TAGS.get(str(element.tag))


def stands(element: html.HtmlElement) -> str | None:
    """What an inline element stands for on a line of its own, beside others in one block."""
    told = role(element)
    return told.role if told and told.role in STANDING else None


def in_caption(element: html.HtmlElement) -> str | None:
    """The same under a picture, where small letters and words such as `Photo:` set its owner apart."""
    return "credit" if is_credit(element) else stands(element)


def is_credit(element: html.HtmlElement) -> bool:
    """An inline element under a picture that gives its owner."""
    if element.tag in _OWNER:
        return True
    if element.tag not in INLINE or element.tag in _LOUD:
        return False
    text = element.text_content()
    found = mark(text)
    return gives_owner(text) or (found is not None and found.role == "credit")
