"""Small pieces of markup that every page prints the same way: `<bdi>`, `<time>`, links. All of it is escaped here."""

from __future__ import annotations

from markupsafe import Markup, escape

from dossier.site.views.parts import Link, Piece, ShownDate, Text
from dossier.text.script import direction


def bdi(words: str, lang: str = "") -> Markup:
    """Words kept apart from the direction of those around them; with a language, marked as being in it."""
    marked = f' lang="{escape(lang)}" dir="{direction(lang)}"' if lang else ""
    return Markup(f"<bdi{marked}>{escape(words)}</bdi>")


def say(text: Text) -> Markup:
    """A text: plain where it is in the language of the page, else marked with its own."""
    if not text.foreign:
        return escape(text.words)
    return Markup(f'<bdi lang="{escape(text.lang)}" dir="{text.dir}">{escape(text.words)}</bdi>')


def link(to: Link, css: str = "") -> Markup:
    """A link, its words said in their language; words alone where it leads nowhere."""
    if not to.url:
        return say(to.text)
    attribute = f' class="{escape(css)}"' if css else ""
    return Markup(f'<a{attribute} href="{escape(to.url)}">{say(to.text)}</a>')


def time_tag(date: ShownDate) -> Markup:
    """A date as shown, each day in a `<time>` of its own where a machine can have it."""
    return Markup("".join(map(_piece, date.pieces)))


def dated(date: ShownDate) -> Markup:
    """A date with how it is known."""
    unknown = "" if date.known else " unknown"
    note = Markup(' <span class="note">{}</span>').format(date.note) if date.note else ""
    return Markup(f'<span class="date{unknown}">{time_tag(date)}</span>{note}')


def _piece(piece: Piece) -> str:
    words = escape(piece.words)
    return f'<time datetime="{escape(piece.datetime)}">{words}</time>' if piece.datetime else words
