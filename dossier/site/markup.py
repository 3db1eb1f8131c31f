"""Small pieces of markup that every page prints the same way: `<bdi>`, `<time>`, links. All of it is escaped here."""

from __future__ import annotations

from markupsafe import Markup, escape

from dossier.site.views.parts import Link, ShownDate, Text
from dossier.text.script import direction


def bdi(words: str, lang: str = "") -> Markup:
    """Words kept apart from the direction of those around them; with a language, marked as being in it."""
    if not lang:
        return Markup("<bdi>{}</bdi>").format(words)
    return Markup('<bdi lang="{}" dir="{}">{}</bdi>').format(lang, direction(lang), words)


def say(text: Text) -> Markup:
    """A text: plain where it is in the language of the page, else marked with its own."""
    return bdi(text.words, text.lang) if text.foreign else escape(text.words)


def link(to: Link, css: str = "") -> Markup:
    """A link, its words said in their language."""
    attribute = Markup(' class="{}"').format(css) if css else ""
    return Markup('<a{} href="{}">{}</a>').format(attribute, to.url, say(to.text))


def time_tag(date: ShownDate) -> Markup:
    """A date as shown, each day in a `<time>` of its own where a machine can have it."""
    return Markup("").join(
        Markup('<time datetime="{}">{}</time>').format(piece.datetime, piece.words)
        if piece.datetime
        else escape(piece.words)
        for piece in date.pieces
    )
