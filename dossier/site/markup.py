"""Small pieces of markup that every page prints the same way: `<bdi>`, `<time>`, links. All of it is escaped here."""

from __future__ import annotations

import re
from functools import cache

from markupsafe import Markup, escape

from dossier.dates import unbroken
from dossier.site.views.parts import Link, Piece, ShownDate, Text
from dossier.text.script import direction

JOINED = re.compile(r"[^\s&;]*\w[-/]\w[^\s&;]*")
LONGEST_WHOLE = 24
DIGIT = re.compile(r"\d")
TAG = re.compile(r"(<[^>]*>)")


def bdi(words: str, lang: str = "", css: str = "") -> Markup:
    """Words kept apart from the direction of those around them; with a language, marked as being in it."""
    styled = f' class="{escape(css)}"' if css else ""
    marked = f' lang="{escape(lang)}" dir="{direction(lang)}"' if lang else ""
    return Markup(f"<bdi{styled}{marked}>{whole(words)}</bdi>")


def say(text: Text) -> Markup:
    """A text: plain where it is in the language of the page, else marked with its own."""
    return bdi(text.words, text.lang) if text.foreign else whole(text.words)


def own(text: Text) -> Markup:
    """The attributes of an element that holds a text: its language and direction, if they are not the page's."""
    return Markup(f' lang="{escape(text.lang)}" dir="{text.dir}"') if text.foreign else Markup("")


def anchor(name: str) -> Markup:
    """The id of an element, where there is one."""
    return Markup(f' id="{escape(name)}"') if name else Markup("")


def whole(words: str) -> Markup:
    """Words of which none breaks after a hyphen or slash within it (al-Asad, تموز/يوليو), and no date that they hold;
    the text stays what it is."""
    text = escape(words)
    joined, dated = "-" in text or "/" in text, DIGIT.search(text)
    if dated:
        return Markup(_dates(joined).sub(_whole, text))
    return Markup(JOINED.sub(_whole, text)) if joined else text


@cache
def _dates(joined: bool) -> re.Pattern[str]:
    """Dates, and words with a hyphen or slash where there are any: these cost most."""
    return re.compile(f"{unbroken.pattern()}|{JOINED.pattern}" if joined else unbroken.pattern())


def whole_in(html: str) -> str:
    """The same for the text of markup."""
    if "-" not in html and "/" not in html:
        return html
    pieces = TAG.split(html)
    return "".join(piece if at % 2 else JOINED.sub(_whole, piece) for at, piece in enumerate(pieces))


def text_of(html: Markup) -> str:
    """The textContent of markup, its spaces as they are: `striptags` would make plain ones of no-break spaces."""
    return Markup(TAG.sub("", html)).unescape()


def _whole(word: re.Match[str]) -> str:
    return f'<span class="whole">{word[0]}</span>' if len(word[0]) < LONGEST_WHOLE else word[0]


def link(to: Link, css: str = "") -> Markup:
    """A link, its words said in their language; words alone where it leads nowhere."""
    if not to.url:
        return say(to.text)
    attribute = f' class="{escape(css)}"' if css else ""
    return Markup(f'<a{attribute} href="{escape(to.url)}">{say(to.text)}</a>')


def unlinked(html: str, url: str) -> str:
    """Markup in which links to an address, as `link` makes them, are their words alone."""
    before, *others = html.split(f'<a href="{escape(url)}">')
    return before + "".join(each.replace("</a>", "", 1) for each in others)


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
